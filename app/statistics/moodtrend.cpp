// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/moodtrend.h"

#include "statistics/median.h"

namespace
{
DaySeries within(const DaySeries &series, QDate from, QDate to)
{
    DaySeries inside;
    for (const DayValue &value : series) {
        if (value.day >= from && value.day <= to)
            inside.append(value);
    }
    return inside;
}
} // namespace

MoodTrend moodTrend(const QList<MoodCheckIn> &checkIns, const QList<Attempt> &attempts, QDate from, QDate to)
{
    MoodTrend trend;
    trend.from = from;
    trend.to = to;
    const DaySeries mood = dayMedians(checkIns, [](const MoodCheckIn &c) { return c.valence; });
    trend.mood = within(mood, from, to);
    trend.medianRuns = unbrokenRuns(within(trailingWeekMedian(mood), from, to));
    trend.energy = within(dayMedians(checkIns, [](const MoodCheckIn &c) { return c.energy; }), from, to);
    trend.connectedness =
        within(dayMedians(checkIns, [](const MoodCheckIn &c) { return c.connectedness; }), from, to);
    trend.contacts = within(dayContacts(checkIns), from, to);
    trend.steps = within(daySteps(attempts), from, to);
    trend.logged = coverage(mood, from, to);
    QList<double> values;
    for (const DayValue &value : trend.mood)
        values.append(value.value);
    trend.typical = median(values);
    return trend;
}
