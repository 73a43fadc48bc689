// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/patternindex.h"

void PatternIndex::add(TokenPattern pattern, int owner)
{
    m_entries.push_back({std::move(pattern), owner});
}

void PatternIndex::close(const Vocabulary &vocabulary)
{
    m_byFirstWord.assign(static_cast<size_t>(vocabulary.size()), {});
    for (size_t number = 0; number < m_entries.size(); ++number) {
        m_entries[number].pattern.close(vocabulary);
        for (const int word : m_entries[number].pattern.firstWords())
            m_byFirstWord[static_cast<size_t>(word)].push_back(static_cast<int>(number));
    }
}

PatternIndex PatternIndex::reducedTo(const TokenizedText &text) const
{
    std::vector<int> counts(m_byFirstWord.size(), 0);
    const auto isKnown = [&](const Token &token) {
        return token.word != Vocabulary::unknown && static_cast<size_t>(token.word) < counts.size();
    };
    for (const Token &token : text.tokens) {
        if (isKnown(token))
            ++counts[static_cast<size_t>(token.word)];
    }
    PatternIndex reduced;
    reduced.m_byFirstWord.assign(m_byFirstWord.size(), {});
    std::vector<std::vector<int>> byRarestWord(m_byFirstWord.size());
    for (const Entry &entry : m_entries) {
        const std::vector<int> rarest = entry.pattern.rarestWords(counts);
        const int number = static_cast<int>(reduced.m_entries.size());
        for (const int word : rarest)
            byRarestWord[static_cast<size_t>(word)].push_back(number);
        if (rarest.empty())
            continue;
        for (const int word : entry.pattern.firstWords())
            reduced.m_byFirstWord[static_cast<size_t>(word)].push_back(number);
        reduced.m_entries.push_back(entry);
    }
    reduced.m_places.assign(placeOf(static_cast<int>(reduced.m_entries.size()), 0) + 1, false);
    for (const Token &token : text.tokens) {
        if (!isKnown(token))
            continue;
        for (const int number : byRarestWord[static_cast<size_t>(token.word)])
            reduced.m_places[placeOf(number, token.sentence)] = true;
    }
    return reduced;
}
