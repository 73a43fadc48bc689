// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <optional>

/// When something was, as the person saw it: the local day as written, the local time if one was given, and
/// the instant only when it is known. Charts use the day. A wall clock of an import has no instant.
struct Moment {
    QDate day;
    std::optional<QTime> time;
    std::optional<QDateTime> utc; ///< Qt::UTC, milliseconds
    std::optional<int> offsetSeconds; ///< local minus UTC at that instant
    QString zone; ///< IANA id, empty when unknown

    /// The day, time, offset and zone that the given instant has in its own time zone.
    [[nodiscard]] static Moment of(const QDateTime &instant);
    /// A wall clock without a zone.
    [[nodiscard]] static Moment wallClock(QDate day, std::optional<QTime> time = {});

    [[nodiscard]] bool isValid() const { return day.isValid(); }
    /// Milliseconds to sort by: the instant when known, else the wall clock read as UTC.
    [[nodiscard]] qint64 sortKey() const;
    /// "2026-03-02T19:04:11" or "2026-03-02".
    [[nodiscard]] QString localText() const;

    friend bool operator==(const Moment &, const Moment &) = default;
};
