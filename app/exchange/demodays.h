// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moment.h"
#include "exchange/demodice.h"

#include <QTimeZone>

/// The days of the demo diary, with the gaps that a real one has.
class DemoDays
{
public:
    DemoDays(int days, QDate lastDay, DemoDice &dice);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QDate day(int index) const { return m_first.addDays(index); }
    /// How far through the diary a day is, 0 … 1.
    [[nodiscard]] double progress(int index) const;
    /// The days on which something was written, without the last one.
    [[nodiscard]] const QList<int> &active() const { return m_active; }
    [[nodiscard]] QDateTime instant(int index, int minuteOfDay) const;

private:
    int m_count;
    QDate m_first;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QList<int> m_active;
};

/// Gives a record its id, moment and times.
template <typename R> void stampDemoRecord(R &record, const QDateTime &when, DemoDice &dice)
{
    record.id = dice.id(when);
    record.when = Moment::of(when);
    record.created = when.toUTC();
    record.changed = record.created;
}
