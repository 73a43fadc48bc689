// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/finding.h"
#include "mapping/linearmodel.h"
#include "mapping/rulebook.h"
#include "mapping/smallwords.h"

/// Turns the rules that spoke into likelihoods, words to underline and a question.
/// A pattern's score is 1 − ∏(1 − strength), the strongest rule counted in full and each further one by half;
/// "none" scores 1 − the best. In the order of the rule book's patterns, "none" last.
[[nodiscard]] QList<PatternFinding> writeFindings(const QString &thought, const TokenizedText &text,
                                                  const RuleBook &rules, const SmallWords &smallWords,
                                                  const std::vector<RuleHit> &hits);

/// Joins what the model reads with what the rules found: the scores become the model's likelihoods, and where
/// no rule spoke, the words that carry it, widened to what makes sense to a reader, and the pattern's own
/// question come from the model.
void addModel(const QString &thought, const TokenizedText &text, const LinearModel &model,
              ModelReading reading, const RuleBook &rules, const SmallWords &smallWords,
              QList<PatternFinding> &findings);

/// Best first.
void sortFindings(QList<PatternFinding> &findings);

/// The limits where the rules speak alone.
inline constexpr ShowingLimits ruleLimits{0.5, 0.5, 1};

/// At most two ids above the limits, from findings that are best first; the second must rest on other words
/// than the first.
[[nodiscard]] QStringList chooseSuggestions(const QList<PatternFinding> &findings,
                                            const ShowingLimits &limits);
