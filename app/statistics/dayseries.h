// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moodcheckin.h"
#include "core/socialgoal.h"

#include <QList>
#include <functional>

/// One calendar day's value; days without any entry are not in a series.
struct DayValue {
    QDate day;
    double value = 0;
    friend bool operator==(const DayValue &, const DayValue &) = default;
};

using DaySeries = QList<DayValue>; ///< by day, each day once

/// The day's median of one scale of the check-ins ("day values"); skipped scales leave no trace.
[[nodiscard]] DaySeries dayMedians(const QList<MoodCheckIn> &checkIns,
                                   const std::function<std::optional<int>(const MoodCheckIn &)> &scale);

/// The highest contact category logged that day, 0–3.
[[nodiscard]] DaySeries dayContacts(const QList<MoodCheckIn> &checkIns);

/// How many steps were done, wholly or partly, on each day that has one.
[[nodiscard]] DaySeries daySteps(const QList<Attempt> &attempts);

/// The median of the days t-6 … t for each day of the series; silent on days whose window holds fewer than
/// three.
[[nodiscard]] DaySeries trailingWeekMedian(const DaySeries &series);

/// The series cut where more than `longestGap` days lie between two neighbours, so that gaps stay gaps.
[[nodiscard]] QList<DaySeries> unbrokenRuns(const DaySeries &series, int longestGap = 2);

/// Days with a value among all days from `from` to `to`.
struct Coverage {
    int logged = 0;
    int days = 0;
};
[[nodiscard]] Coverage coverage(const DaySeries &series, QDate from, QDate to);
