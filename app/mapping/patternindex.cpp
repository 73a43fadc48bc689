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
    std::vector<bool> present(m_byFirstWord.size(), false);
    for (const Token &token : text.tokens) {
        if (token.word != Vocabulary::unknown && static_cast<size_t>(token.word) < present.size())
            present[static_cast<size_t>(token.word)] = true;
    }
    PatternIndex reduced;
    reduced.m_byFirstWord.assign(m_byFirstWord.size(), {});
    for (const Entry &entry : m_entries) {
        if (!entry.pattern.isPossible(present))
            continue;
        for (const int word : entry.pattern.firstWords())
            reduced.m_byFirstWord[static_cast<size_t>(word)].push_back(
                static_cast<int>(reduced.m_entries.size()));
        reduced.m_entries.push_back(entry);
    }
    return reduced;
}
