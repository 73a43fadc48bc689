// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/smallwords.h"

#include <algorithm>
#include <string>

namespace
{
/// As a ModelWord has it; a sign that is no letter ends a word.
char plainLetterOf(QChar sign)
{
    const QChar small = sign.toLower();
    if (small >= u'a' && small <= u'z')
        return small.toLatin1();
    const QString parts = small.decomposition();
    return !parts.isEmpty() && parts.front() >= u'a' && parts.front() <= u'z' ? parts.front().toLatin1()
                                                                              : '\0';
}
} // namespace

SmallWords::SmallWords(const QStringList &words)
{
    for (const QString &word : words)
        m_words.push_back(word.toStdString());
    std::sort(m_words.begin(), m_words.end());
}

bool SmallWords::has(std::string_view word) const
{
    return std::binary_search(m_words.begin(), m_words.end(), word);
}

bool SmallWords::areAll(QStringView words) const
{
    std::string word;
    for (const QChar sign : words) {
        if (const char letter = plainLetterOf(sign)) {
            word += letter;
            continue;
        }
        if (sign.isLetterOrNumber() || (!word.empty() && !has(word)))
            return false;
        word.clear();
    }
    return word.empty() || has(word);
}

QList<TextSpan> SmallWords::tidied(QStringView text, QList<TextSpan> spans) const
{
    const auto saysNothing = [&](const TextSpan &span) {
        return areAll(text.sliced(span.start, span.length));
    };
    if (!std::all_of(spans.cbegin(), spans.cend(), saysNothing))
        spans.removeIf(saysNothing);
    std::sort(spans.begin(), spans.end(),
              [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    QList<TextSpan> result;
    for (const TextSpan &span : std::as_const(spans)) {
        if (!result.isEmpty() && span.start < result.last().start + result.last().length) {
            TextSpan &last = result.last();
            last.length = std::max(last.length, span.start + span.length - last.start);
        } else {
            result.append(span);
        }
    }
    return result;
}
