// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/tokenpattern.h"

/// Many patterns, found by the word they begin with, so that a text costs little where no rule has a word to
/// say.
class PatternIndex
{
public:
    void add(TokenPattern pattern, int owner);
    /// Call once, when the vocabulary is complete.
    void close(const Vocabulary &vocabulary);

    /// The same index without the patterns that need a word this text does not have: for long texts, so that
    /// many repeated words cost little.
    [[nodiscard]] PatternIndex reducedTo(const TokenizedText &text) const;

    /// Calls `visit(owner, match)` for every pattern that begins at the token and whose owner is wanted.
    template <typename Wants, typename Visit>
    void visitAt(const TokenizedText &text, int first, int &budget, Wants wants, Visit visit) const
    {
        const int word = text.at(first).word;
        if (word == Vocabulary::unknown || static_cast<size_t>(word) >= m_byFirstWord.size())
            return;
        for (const int number : m_byFirstWord[static_cast<size_t>(word)]) {
            const Entry &entry = m_entries[static_cast<size_t>(number)];
            if (!wants(entry.owner))
                continue;
            if (const auto match = entry.pattern.matchAt(text, first, budget))
                visit(entry.owner, *match);
        }
    }

private:
    struct Entry {
        TokenPattern pattern;
        int owner = 0;
    };
    std::vector<Entry> m_entries;
    std::vector<std::vector<int>> m_byFirstWord;
};
