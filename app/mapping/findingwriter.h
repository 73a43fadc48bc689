// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/finding.h"
#include "mapping/rulebook.h"

/// Turns the rules that spoke into likelihoods, words to underline and a question.
/// A pattern's score is 1 − ∏(1 − strength), the strongest rule counted in full and each further one by half;
/// "none" scores 1 − the best.
[[nodiscard]] QList<PatternFinding> writeFindings(const QString &thought, const TokenizedText &text,
                                                  const RuleBook &rules, const std::vector<RuleHit> &hits);

/// At most two ids above the threshold; the second must rest on other words than the first.
[[nodiscard]] QStringList chooseSuggestions(const QList<PatternFinding> &findings);
