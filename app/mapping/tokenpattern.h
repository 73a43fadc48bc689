// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/tokenizedtext.h"
#include "mapping/wordlists.h"

#include <optional>

/// Where a pattern was found: the words it named (gaps are left out) and the marked ones among them.
struct PatternMatch {
    int first = 0; ///< token numbers
    int end = 0; ///< one past the last
    std::vector<int> taken;
    int markedFirst = -1;
    int markedLast = -1;
};

/// A row of words to look for, written as text. Elements are parted by spaces and stand one after another in
/// one sentence:
///   word         that word             a|b          either           no_one   two words as one alternative
///   word*        a word's beginning    @name        a named list     x?       may be missing
///   ..3          up to three words     !x           x must not follow
///   ^  $         sentence begins, ends <x y>        the words that the question quotes
/// Always bounded: a pattern has at most 24 elements and a gap at most 9 words.
class TokenPattern
{
public:
    /// The error says what is wrong with the text, in words for the author of a rule file.
    [[nodiscard]] static tl::expected<TokenPattern, QString>
    compile(const QString &text, const WordLists &lists, Vocabulary &vocabulary);

    /// Call once when the vocabulary is complete, so that beginnings cover every word.
    void close(const Vocabulary &vocabulary);
    /// The words a match can begin with.
    [[nodiscard]] const std::vector<int> &firstWords() const;
    /// The words of the element that a text with so many of each word (by number) has fewest of, of which any
    /// match must have one; empty where the text can hold no match at all.
    [[nodiscard]] std::vector<int> rarestWords(const std::vector<int> &counts) const;
    /// Looks at one place; `budget` loses one per step and ends the search when it is used up.
    [[nodiscard]] std::optional<PatternMatch> matchAt(const TokenizedText &text, int first,
                                                      int &budget) const;

private:
    friend class TokenPatternCompiler;
    friend class TokenPatternMatcher;

    enum class Kind { Words, Gap, SentenceBegins, SentenceEnds, MustNotFollow };
    struct Element {
        Kind kind = Kind::Words;
        int gap = 0;
        bool isOptional = false;
        bool isMarked = false;
        WordAlternatives alternatives; ///< its single words are sorted once the pattern is closed
    };
    std::vector<Element> m_elements;
    std::vector<int> m_firstWords;
};
