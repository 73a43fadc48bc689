// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moment.h"

#include <QStringView>
#include <QTimeZone>

/// A point in time as a file wrote it: a day, perhaps a time, perhaps an offset from UTC.
struct Stamp {
    QDate day;
    std::optional<QTime> time;
    std::optional<int> offsetSeconds;
    bool isPlainUtc = false; ///< written with Z, so its own offset says nothing about the person

    /// As the person saw it: at the written offset, in `zone` for plain UTC, else the wall clock as written.
    [[nodiscard]] Moment moment(const QTimeZone &zone) const;
    /// Qt::UTC; none without an offset.
    [[nodiscard]] std::optional<QDateTime> instant() const;
};

/// YYYY-MM-DD, then perhaps T or a space, HH:MM, :SS, a fraction of 1 to 9 digits, and Z, +HH:MM or +HHMM.
/// None for anything else, for days that are not in the calendar and years outside 1900–2199.
[[nodiscard]] std::optional<Stamp> parseStamp(QStringView text);

/// The same bounds for a day that came in parts.
[[nodiscard]] std::optional<QDate> importableDay(int year, int month, int day);
