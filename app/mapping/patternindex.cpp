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
