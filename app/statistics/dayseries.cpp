// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/dayseries.h"

#include "statistics/median.h"

#include <QMap>
#include <algorithm>

namespace
{
constexpr int windowDays = 7;
constexpr int windowMinimum = 3;

DaySeries toSeries(const QMap<QDate, double> &values)
{
    DaySeries series;
    series.reserve(values.size());
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        series.append({it.key(), it.value()});
    return series;
}
} // namespace

DaySeries dayMedians(const QList<MoodCheckIn> &checkIns,
                     const std::function<std::optional<int>(const MoodCheckIn &)> &scale)
{
    QMap<QDate, QList<double>> byDay;
    for (const MoodCheckIn &checkIn : checkIns) {
        if (const std::optional<int> value = scale(checkIn))
            byDay[checkIn.when.day].append(*value);
    }
    DaySeries series;
    for (auto it = byDay.cbegin(); it != byDay.cend(); ++it)
        series.append({it.key(), *median(it.value())});
    return series;
}

DaySeries dayContacts(const QList<MoodCheckIn> &checkIns)
{
    QMap<QDate, double> highest;
    for (const MoodCheckIn &checkIn : checkIns) {
        if (!checkIn.contacts)
            continue;
        const double value = *checkIn.contacts;
        const auto known = highest.constFind(checkIn.when.day);
        highest.insert(checkIn.when.day, known == highest.cend() ? value : std::max(*known, value));
    }
    return toSeries(highest);
}

DaySeries daySteps(const QList<Attempt> &attempts)
{
    QMap<QDate, double> done;
    for (const Attempt &attempt : attempts) {
        if (attempt.status == AttemptStatus::Done || attempt.status == AttemptStatus::Partly)
            done[attempt.when.day] += 1;
    }
    return toSeries(done);
}

DaySeries trailingWeekMedian(const DaySeries &series)
{
    DaySeries medians;
    qsizetype first = 0;
    for (qsizetype last = 0; last < series.size(); ++last) {
        while (series[first].day.daysTo(series[last].day) >= windowDays)
            ++first;
        if (last - first + 1 < windowMinimum)
            continue;
        QList<double> window;
        for (qsizetype i = first; i <= last; ++i)
            window.append(series[i].value);
        medians.append({series[last].day, *median(window)});
    }
    return medians;
}

QList<DaySeries> unbrokenRuns(const DaySeries &series, int longestGap)
{
    QList<DaySeries> runs;
    for (const DayValue &value : series) {
        if (runs.isEmpty() || runs.last().last().day.daysTo(value.day) > longestGap)
            runs.append(DaySeries());
        runs.last().append(value);
    }
    return runs;
}

Coverage coverage(const DaySeries &series, QDate from, QDate to)
{
    const auto inside = [&](const DayValue &value) { return value.day >= from && value.day <= to; };
    return {int(std::count_if(series.cbegin(), series.cend(), inside)), int(from.daysTo(to)) + 1};
}
