// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/searchsnippet.h"

#include "library/searchwords.h"

#include <algorithm>

namespace
{
constexpr int lettersBefore = 50;
constexpr int longestSnippet = 170;
const QString cut = QStringLiteral("…");
} // namespace

SearchSnippet snippetOf(const QString &text, const QSet<QString> &words)
{
    const QList<SearchWord> all = searchWordsOf(text);
    const auto isFound = [&words](const SearchWord &word) { return words.contains(word.folded); };
    const auto first = std::find_if(all.cbegin(), all.cend(), isFound);
    const int around = first == all.cend() ? 0 : first->start - lettersBefore;
    int start = 0;
    if (around > 0) {
        const auto near = std::find_if(all.cbegin(), all.cend(),
                                       [around](const SearchWord &word) { return word.start >= around; });
        start = near->start;
    }
    int end = int(text.size());
    if (end - start > longestSnippet) {
        const qsizetype space = text.lastIndexOf(u' ', start + longestSnippet);
        end = space > start ? int(space) : start + longestSnippet;
    }
    SearchSnippet snippet{(start > 0 ? cut : QString()) + text.mid(start, end - start)
                              + (end < text.size() ? cut : QString()),
                          {}};
    for (const SearchWord &word : all) {
        if (word.start >= start && word.start + word.length <= end && isFound(word))
            snippet.marks.append({word.start - start + (start > 0 ? int(cut.size()) : 0), word.length});
    }
    return snippet;
}
