// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/patternindex.h"
#include "mapping/rulefile.h"

#include <optional>

/// Where a text states a cause, by the numbers of its words.
struct CauseClause {
    int first = 0; ///< with what opens it ("because"), if that stands before it
    int firstWord = 0; ///< without
    int end = 0; ///< one past the last
    bool isCorrected = false; ///< another stood before it and is none ("not because …, but because …")
};

/// Finds the cause in a text: what follows "because" and its kin, up to the sentence's end or what came of it
/// (", so I …"); the sentence that says whose fault it was; or what stands before "that is why". A cause that
/// is denied, or that somebody else is said to have named, is none; nor is a "since" of time.
class CauseClauses
{
public:
    [[nodiscard]] static Result<CauseClauses> compile(const CauseFile &file, const WordLists &lists,
                                                      Vocabulary &vocabulary);
    void close(const Vocabulary &vocabulary);
    /// The first cause that is stated; empty where there is none.
    [[nodiscard]] std::optional<CauseClause> find(const TokenizedText &text) const;

private:
    /// What is known of a clause while its end is sought.
    struct Shape {
        int first = 0; ///< both as in CauseClause
        int firstWord = 0;
        bool opensSentence = false;
        bool isNoun = false; ///< "because of the rain"
        bool isCleft = false; ///< "it is because …"
    };
    [[nodiscard]] CauseClause clauseAt(const TokenizedText &text, int token, const Shape &shape,
                                       bool tellsFault) const;
    [[nodiscard]] int endOf(const TokenizedText &text, const Shape &shape) const;
    /// One past the words of the clause, where one of these kinds of ends (a bit each) is found in it.
    [[nodiscard]] std::optional<int> endBy(unsigned kinds, const TokenizedText &text, const Shape &shape,
                                           int sentenceEnd) const;

    PatternIndex m_openings;
    PatternIndex m_ends;
};
