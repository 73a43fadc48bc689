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

    /// The same index for one long text: without the patterns that need a word it does not have, and each of
    /// the others only in sentences with the rarest word it needs, so that its length costs little.
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
            if (!wants(entry.owner) || !mayBeIn(number, text.at(first).sentence))
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
    [[nodiscard]] bool mayBeIn(int entry, int sentence) const
    {
        return m_places.empty() || m_places[placeOf(entry, sentence)];
    }
    /// Far-off sentences share a place, so that the room it takes has a bound.
    [[nodiscard]] static size_t placeOf(int entry, int sentence)
    {
        constexpr int places = 1 << 14;
        return static_cast<size_t>(entry) * places + static_cast<size_t>(sentence % places);
    }

    std::vector<Entry> m_entries;
    std::vector<std::vector<int>> m_byFirstWord;
    std::vector<bool> m_places; ///< where each entry may be found; empty: everywhere
};
