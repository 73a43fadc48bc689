// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/phraselist.h"

#include <algorithm>
#include <limits>

namespace
{
constexpr int longText = 5'000; ///< words
constexpr int phraseOwner = 0;
constexpr int lookAlikeOwner = 1;

/// A look-alike may begin this many words before the phrase it silences.
constexpr int lookBack = 8;
} // namespace

Result<> addPatterns(PatternIndex &index, const QStringList &patterns, int owner, const WordLists &lists,
                     Vocabulary &vocabulary, const QString &file, const QString &place)
{
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        auto pattern = TokenPattern::compile(patterns[i], lists, vocabulary);
        if (!pattern)
            return ruleFileFailure(file, QStringLiteral("%1 %2").arg(place).arg(i + 1), pattern.error());
        index.add(std::move(*pattern), owner);
    }
    return {};
}

Result<PhraseList> PhraseList::compile(const PhraseFile &file, const WordLists &lists, Vocabulary &vocabulary)
{
    PhraseList list;
    if (auto added = addPatterns(list.m_phrases, file.match, phraseOwner, lists, vocabulary, file.file,
                                 QStringLiteral("match"));
        !added)
        return tl::unexpected(added.error());
    if (auto added = addPatterns(list.m_phrases, file.except, lookAlikeOwner, lists, vocabulary, file.file,
                                 QStringLiteral("except"));
        !added)
        return tl::unexpected(added.error());
    return list;
}

PhraseReading PhraseList::read(const TokenizedText &text) const
{
    return text.size() < longText ? read(text, m_phrases) : read(text, m_phrases.reducedTo(text));
}

PhraseReading PhraseList::read(const TokenizedText &text, const PatternIndex &index)
{
    PhraseReading reading;
    int budget = std::numeric_limits<int>::max();
    struct Range {
        int first;
        int end;
    };
    std::vector<Range> lookAlikes;
    std::vector<Range> phrases;
    const auto always = [](int) { return true; };
    const auto isSilenced = [&](const Range &phrase) {
        return std::any_of(lookAlikes.begin(), lookAlikes.end(), [&](const Range &range) {
            return range.first < phrase.end && phrase.first < range.end;
        });
    };
    for (int token = 0; token < text.size(); ++token) {
        index.visitAt(text, token, budget, always, [&](int owner, const PatternMatch &match) {
            (owner == phraseOwner ? phrases : lookAlikes).push_back({match.first, match.end});
            if (owner == lookAlikeOwner)
                reading.lookAlikes.append(text.span(match.first, match.end - 1));
        });
        if (!phrases.empty() && (phrases.front().end <= token || token + 1 == text.size())) {
            const auto heard = std::find_if_not(phrases.begin(), phrases.end(), isSilenced);
            reading.isFound = heard != phrases.end();
            if (reading.isFound) {
                reading.because = {text.span(heard->first, heard->end - 1)};
                return reading;
            }
            phrases.clear();
        }
        std::erase_if(lookAlikes, [&](const Range &range) { return range.end + lookBack < token; });
    }
    return reading;
}
