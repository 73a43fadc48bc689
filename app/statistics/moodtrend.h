// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/dayseries.h"

/// Everything the mood panel draws and says for a range of days, both ends included.
struct MoodTrend {
    QDate from;
    QDate to;
    DaySeries mood; ///< day medians of valence, -3 … +3
    QList<DaySeries> medianRuns; ///< trailing seven-day median, cut at gaps
    DaySeries energy; ///< day medians, -3 … +3
    DaySeries connectedness; ///< day medians, 0 … 10
    DaySeries contacts; ///< highest category of the day, 0 … 3
    DaySeries steps; ///< steps done, wholly or partly
    Coverage logged; ///< days with a mood among all days of the range
    std::optional<double> typical; ///< median of the mood days
};

[[nodiscard]] MoodTrend moodTrend(const QList<MoodCheckIn> &checkIns, const QList<Attempt> &attempts,
                                  QDate from, QDate to);
