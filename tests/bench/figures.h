// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>

/// Collects durations of one thing, in milliseconds.
class Durations
{
public:
    void add(double milliseconds) { m_values.append(milliseconds); }
    /// Part 0.5 is the median, 0.95 the 95th percentile (nearest rank).
    [[nodiscard]] double quantile(double part) const;

private:
    QList<double> m_values;
};

/// How long the work takes, in milliseconds.
template <typename Work> double millisecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Prints one line and keeps the figure for the JSON file.
void report(QJsonObject &figures, const QString &name, double milliseconds, double target);
