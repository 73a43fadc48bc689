// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/scope.h"

/// A rule that spoke, where, and how far it is to be trusted there (0–1).
struct RuleHit {
    int rule = 0; ///< index into RuleBook::rules()
    double strength = 0;
    PatternMatch match;
};

/// What the rules found in a text.
struct RuleReading {
    std::vector<RuleHit> hits;
    bool isUndone = false; ///< a cue is there, but negated, denied, only reported, or a look-alike
    /// The only cues are ones that do not count: then the text is left alone.
    [[nodiscard]] bool isAllUndone() const { return isUndone && hits.empty(); }
};

/// All cue rules of one language, found in a text.
class RuleBook
{
public:
    struct Rule {
        int pattern = 0; ///< index into RuleBook::patterns()
        CueRule text;
        std::vector<TokenPattern> except;
    };
    struct Pattern {
        QString id;
        QString question;
        double prior = 0;
    };

    [[nodiscard]] Result<> add(const PatternFile &file, const WordLists &lists, Vocabulary &vocabulary);
    void close(const Vocabulary &vocabulary);

    [[nodiscard]] const std::vector<Rule> &rules() const { return m_rules; }
    [[nodiscard]] const std::vector<Pattern> &patterns() const { return m_patterns; }
    /// Reads the first 10,000 words, and stops after a fixed number of steps: the work is bounded.
    [[nodiscard]] RuleReading read(const TokenizedText &text, const ScopeReader &scopes) const;
    [[nodiscard]] std::vector<RuleHit> hits(const TokenizedText &text, const ScopeReader &scopes) const
    {
        return read(text, scopes).hits;
    }

private:
    [[nodiscard]] static bool isUndone(const Rule &rule, const PatternMatch &match, const TokenizedText &text,
                                       const ScopeMarks &marks, const ScopeReader &scopes);
    [[nodiscard]] double strengthOf(const Rule &rule, const PatternMatch &match, const TokenizedText &text,
                                    const ScopeMarks &marks, const ScopeReader &scopes) const;
    [[nodiscard]] static bool isExcepted(const Rule &rule, const PatternMatch &match,
                                         const TokenizedText &text, int &budget);

    std::vector<Rule> m_rules;
    std::vector<Pattern> m_patterns;
    PatternIndex m_index;
};
