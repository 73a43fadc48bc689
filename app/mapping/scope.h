// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/patternindex.h"
#include "mapping/rulefile.h"

/// What holds for a stretch of a text beyond its words. The rules, in short:
/// - denied: the eight words after "i do not think …", within the sentence, up to "but"; and what stands
///   after "i was sure …" in its sentence, where that or the beginning of the next takes it back ("but …",
///   "they did not");
/// - reported: what someone else says ("she said …", or in quotation marks beside such words), up to "but",
///   "because" or the sentence's end. One's own "I said" or "I thought" reports nothing;
/// - supposed: a clause that begins with "if", up to the next comma;
/// - negated: the four words after "not" or "never", within the clause, up to "but";
/// - asked: a sentence that ends with a question mark.
struct ScopeMarks {
    enum Mark : unsigned char { Denied = 1, Reported = 2, Supposed = 4, Negated = 8, Asked = 16 };
    std::vector<unsigned char> marks; ///< by token

    [[nodiscard]] bool has(int token, Mark mark) const
    {
        return (marks[static_cast<size_t>(token)] & mark) != 0;
    }
};

class ScopeReader
{
public:
    [[nodiscard]] static Result<ScopeReader> compile(const WordsFile &words, const WordLists &lists,
                                                     Vocabulary &vocabulary);
    void close(const Vocabulary &vocabulary) { m_openers.close(vocabulary); }

    /// Marks the tokens before `end`.
    [[nodiscard]] ScopeMarks read(const TokenizedText &text, int end) const;
    /// Whether "not" stands in a gap of the match or in the three words before it in its clause; in languages
    /// where it follows ("alle hassen mich nicht"), also right after it.
    [[nodiscard]] bool isNegated(const TokenizedText &text, const PatternMatch &match) const;
    [[nodiscard]] bool isCondition(int word) const;
    /// Whether the person speaks of themselves anywhere in the text.
    [[nodiscard]] bool namesSelf(const TokenizedText &text) const;

private:
    [[nodiscard]] bool isContrast(int word) const;
    void markDenied(const TokenizedText &text, const PatternMatch &denial, ScopeMarks &marks) const;
    static void markCorrected(const TokenizedText &text, int belief, int correction, ScopeMarks &marks);
    void markReported(const TokenizedText &text, const PatternMatch &report, ScopeMarks &marks) const;
    void markSupposed(const TokenizedText &text, int from, ScopeMarks &marks) const;
    void markNegated(const TokenizedText &text, int from, ScopeMarks &marks) const;

    PatternIndex m_openers;
    std::vector<int> m_negators;
    std::vector<int> m_negatorsAfter;
    std::vector<int> m_negatorsBefore; ///< what opens a negated stretch; more than the negators of rules
    std::vector<int> m_contrasts;
    std::vector<int> m_conditions;
    std::vector<int> m_selves;
};
