// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"

enum class ExperimentOutcome { Open, Yes, Partly, No };

/// A behavioural experiment: a prediction in words a camera could check, fixed before, compared after
/// (Craske et al. 2014; McManus, Van Doorn & Yiend 2012). Percentages are 0–100.
struct Experiment : Record {
    RecordId thoughtRecord; ///< null when it stands alone
    QString belief;
    std::optional<int> beliefBefore;
    QString prediction;
    std::optional<int> probability;
    std::optional<int> fearedCost;
    QString plan;
    QString safetyHabits;
    QString criterion; ///< how I will know, yes or no
    ExperimentOutcome happened = ExperimentOutcome::Open;
    std::optional<int> actualCost;
    std::optional<int> surprise;
    QString outcome;
    std::optional<int> confirmed; ///< imported "how far it came true"
    std::optional<int> beliefAfter;
    QString learned;
    [[nodiscard]] bool isDone() const { return happened != ExperimentOutcome::Open || confirmed.has_value(); }
};
