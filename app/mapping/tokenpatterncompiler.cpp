// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/tokenpattern.h"

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
        const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
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

    bool readElement(QString part)
    {
        Element element;
        if (part.startsWith(u'<')) {
            m_isMarking = true;
            part.remove(0, 1);
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

    bool readKind(QString part, Element &element)
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
            part.remove(0, 1);
        } else if (part.endsWith(u'?')) {
            element.isOptional = true;
            part.chop(1);
        }
        return readAlternatives(part, element, 0);
    }

    bool readAlternatives(const QString &text, Element &element, int depth)
    {
        const QStringList alternatives = text.split(u'|');
        return std::all_of(alternatives.begin(), alternatives.end(), [&](const QString &alternative) {
            return alternative.startsWith(u'@') ? readList(alternative.sliced(1), element, depth)
                                                : readWords(alternative, element);
        });
    }

    bool readList(const QString &name, Element &element, int depth)
    {
        constexpr int deepest = 4;
        const auto list = m_lists.constFind(name);
        if (list == m_lists.cend())
            return fail(QStringLiteral("there is no word list “%1”").arg(name));
        if (depth >= deepest)
            return fail(QStringLiteral("the word list “%1” names itself").arg(name));
        return std::all_of(list->begin(), list->end(),
                           [&](const QString &entry) { return readAlternatives(entry, element, depth + 1); });
    }

    bool readWords(const QString &text, Element &element)
    {
        std::vector<int> words;
        const QStringList parts = text.split(u'_');
        for (const QString &word : parts) {
            if (!isWord(word))
                return fail(QStringLiteral("“%1” is not a word in lower case").arg(word));
            words.push_back(m_vocabulary.add(word));
        }
        if (words.size() > 1 && text.contains(u'*'))
            return fail(QStringLiteral("a beginning stands alone"));
        if (words.size() == 1)
            element.words.push_back(words.front());
        else
            element.phrases.push_back(std::move(words));
        return true;
    }

    [[nodiscard]] static bool isWord(const QString &word)
    {
        const QStringView stem = word.endsWith(u'*') ? QStringView(word).chopped(1) : QStringView(word);
        return !stem.isEmpty() && std::all_of(stem.begin(), stem.end(), [](QChar letter) {
            return letter.isLetterOrNumber() && letter.toLower() == letter;
        });
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
