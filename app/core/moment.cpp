// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moment.h"

#include <QTimeZone>

Moment Moment::of(const QDateTime &instant)
{
    Moment moment;
    moment.day = instant.date();
    moment.time = instant.time();
    moment.utc = instant.toUTC();
    moment.offsetSeconds = instant.offsetFromUtc();
    if (instant.timeSpec() == Qt::TimeZone || instant.timeSpec() == Qt::LocalTime)
        moment.zone = QString::fromLatin1(instant.timeZone().id());
    return moment;
}

Moment Moment::wallClock(QDate day, std::optional<QTime> time)
{
    Moment moment;
    moment.day = day;
    moment.time = time;
    return moment;
}

qint64 Moment::sortKey() const
{
    if (utc)
        return utc->toMSecsSinceEpoch();
    return QDateTime(day, time.value_or(QTime(0, 0)), Qt::UTC).toMSecsSinceEpoch();
}

QString Moment::localText() const
{
    const QString dayText = day.toString(Qt::ISODate);
    if (!time)
        return dayText;
    return dayText + QLatin1Char('T') + time->toString(QStringLiteral("HH:mm:ss"));
}
