// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/thoughtrecord.h"

#include <QList>

/// How the belief in hot thoughts moved over records that were rated twice: before minus after, 0–100 points.
struct BeliefChange {
    int rated = 0; ///< records with both ratings
    int movedTenOrMore = 0; ///< of these, belief fell by 10 points or more
    double medianChange = 0; ///< positive: belief fell

    /// Fewer than five rated records say nothing (the design's statistics, section 2).
    [[nodiscard]] bool maySpeak() const { return rated >= 5; }
};

[[nodiscard]] BeliefChange beliefChange(const QList<ThoughtRecord> &records);
