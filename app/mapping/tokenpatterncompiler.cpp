// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/tokenpattern.h"

#include <QStringTokenizer>

#include <algorithm>

namespace
{
constexpr int mostElements = 24;
constexpr int widestGap = 9;
} // namespace

/// Turns a pattern's text into elements; stops at the first thing it does not understand.
class TokenPatternCompiler
{
public:
    TokenPatternCompiler(const WordLists &lists, Vocabulary &vocabulary)
        : m_lists(lists)
        , m_vocabulary(vocabulary)
    {
    }

    tl::expected<TokenPattern, QString> compile(const QString &text)
    {
        for (const QStringView part : QStringTokenizer(text, u' ', Qt::SkipEmptyParts)) {
            if (!readElement(part))
                return tl::unexpected(QStringLiteral("“%1”: %2").arg(part, m_fault));
        }
        if (m_isMarking)
            return tl::unexpected(QStringLiteral("“<” without “>”"));
        if (m_pattern.m_elements.size() > mostElements)
            return tl::unexpected(QStringLiteral("more than %1 elements").arg(mostElements));
        const auto begins =
            std::find_if(m_pattern.m_elements.begin(), m_pattern.m_elements.end(),
                         [](const auto &element) { return element.kind != Kind::SentenceBegins; });
        if (begins == m_pattern.m_elements.end() || begins->kind != Kind::Words || begins->isOptional)
            return tl::unexpected(QStringLiteral("it must begin with a word that has to be there"));
        return std::move(m_pattern);
    }

private:
    using Kind = TokenPattern::Kind;
    using Element = TokenPattern::Element;

    bool fail(const QString &fault)
    {
        m_fault = fault;
        return false;
    }

    bool readElement(QStringView part)
    {
        Element element;
        if (part.startsWith(u'<')) {
            m_isMarking = true;
            part = part.sliced(1);
        }
        const bool endsMark = part.endsWith(u'>');
        if (endsMark && !m_isMarking)
            return fail(QStringLiteral("“>” without “<”"));
        if (endsMark)
            part.chop(1);
        element.isMarked = m_isMarking;
        m_isMarking = m_isMarking && !endsMark;
        if (!readKind(part, element))
            return false;
        m_pattern.m_elements.push_back(std::move(element));
        return true;
    }

    bool readKind(QStringView part, Element &element)
    {
        if (part == u"^" || part == u"$") {
            element.kind = part == u"^" ? Kind::SentenceBegins : Kind::SentenceEnds;
            return true;
        }
        if (part.startsWith(u"..")) {
            bool isNumber = false;
            element.kind = Kind::Gap;
            element.gap = part.sliced(2).toInt(&isNumber);
            return (isNumber && element.gap > 0 && element.gap <= widestGap)
                || fail(QStringLiteral("a gap is from 1 to %1 words").arg(widestGap));
        }
        if (part.startsWith(u'!')) {
            element.kind = Kind::MustNotFollow;
            part = part.sliced(1);
        } else if (part.endsWith(u'?')) {
            element.isOptional = true;
            part.chop(1);
        }
        return readAlternatives(part, element.alternatives);
    }

    bool readAlternatives(QStringView text, WordAlternatives &alternatives)
    {
        for (const QStringView part : QStringTokenizer(text, u'|')) {
            if (!part.startsWith(u'@')) {
                if (const auto read = readAlternative(part, m_vocabulary, alternatives); !read)
                    return fail(read.error());
            } else if (const WordAlternatives *list = m_lists.find(part.sliced(1).toString())) {
                alternatives.append(*list);
            } else {
                return fail(QStringLiteral("there is no word list “%1”").arg(part.sliced(1)));
            }
        }
        return true;
    }

    const WordLists &m_lists;
    Vocabulary &m_vocabulary;
    TokenPattern m_pattern;
    bool m_isMarking = false;
    QString m_fault;
};

tl::expected<TokenPattern, QString> TokenPattern::compile(const QString &text, const WordLists &lists,
                                                          Vocabulary &vocabulary)
{
    return TokenPatternCompiler(lists, vocabulary).compile(text);
}
