// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/stamp.h"

namespace
{
/// Takes characters off the front of a text as long as they fit.
class StampCursor
{
public:
    explicit StampCursor(QStringView text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }

    bool take(QStringView anyOf)
    {
        if (m_rest.isEmpty() || !anyOf.contains(m_rest.front()))
            return false;
        m_taken = m_rest.front();
        m_rest = m_rest.sliced(1);
        return true;
    }

    [[nodiscard]] QChar taken() const { return m_taken; }

    /// Exactly so many ASCII digits, else -1.
    int digits(int count)
    {
        if (m_rest.size() < count)
            return -1;
        int value = 0;
        for (int i = 0; i < count; ++i) {
            const char16_t c = m_rest[i].unicode();
            if (c < u'0' || c > u'9')
                return -1;
            value = value * 10 + (c - u'0');
        }
        m_rest = m_rest.sliced(count);
        return value;
    }

private:
    QStringView m_rest;
    QChar m_taken;
};

/// The milliseconds of a fraction of 1 to 9 digits, -1 when it has another number of digits.
int takeFraction(StampCursor &cursor)
{
    int milliseconds = 0;
    int weight = 100;
    int count = 0;
    for (int digit = cursor.digits(1); digit >= 0; digit = cursor.digits(1)) {
        milliseconds += digit * weight;
        weight /= 10;
        ++count;
    }
    return count >= 1 && count <= 9 ? milliseconds : -1;
}

std::optional<QTime> takeTime(StampCursor &cursor)
{
    const int hour = cursor.digits(2);
    if (hour < 0 || !cursor.take(u":"))
        return std::nullopt;
    const int minute = cursor.digits(2);
    int second = 0;
    int millisecond = 0;
    if (cursor.take(u":")) {
        second = cursor.digits(2);
        if (cursor.take(u"."))
            millisecond = takeFraction(cursor);
    }
    const QTime time(hour, minute, second, millisecond);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

bool takeOffset(StampCursor &cursor, Stamp &stamp)
{
    if (cursor.take(u"Z")) {
        stamp.offsetSeconds = 0;
        stamp.isPlainUtc = true;
        return true;
    }
    if (!cursor.take(u"+-"))
        return true;
    const int sign = cursor.taken() == u'-' ? -1 : 1;
    const int hours = cursor.digits(2);
    cursor.take(u":");
    const int minutes = cursor.digits(2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return false;
    stamp.offsetSeconds = sign * (hours * 3600 + minutes * 60);
    return true;
}
} // namespace

std::optional<QDate> importableDay(int year, int month, int day)
{
    if (year < 1900 || year > 2199 || !QDate::isValid(year, month, day))
        return std::nullopt;
    return QDate(year, month, day);
}

std::optional<Stamp> parseStamp(QStringView text)
{
    StampCursor cursor(text);
    const int year = cursor.digits(4);
    if (year < 0 || !cursor.take(u"-"))
        return std::nullopt;
    const int month = cursor.digits(2);
    if (month < 0 || !cursor.take(u"-"))
        return std::nullopt;
    const auto day = importableDay(year, month, cursor.digits(2));
    if (!day)
        return std::nullopt;
    Stamp stamp;
    stamp.day = *day;
    if (cursor.take(u"T ")) {
        stamp.time = takeTime(cursor);
        if (!stamp.time || !takeOffset(cursor, stamp))
            return std::nullopt;
    }
    return cursor.isAtEnd() ? std::optional(stamp) : std::nullopt;
}

std::optional<QDateTime> Stamp::instant() const
{
    if (!time || !offsetSeconds)
        return std::nullopt;
    return QDateTime(day, *time, QTimeZone::utc()).addSecs(-*offsetSeconds).toUTC();
}

Moment Stamp::moment(const QTimeZone &zone) const
{
    const auto utc = instant();
    if (!utc)
        return Moment::wallClock(day, time);
    if (isPlainUtc)
        return Moment::of(utc->toTimeZone(zone));
    Moment moment = Moment::wallClock(day, time);
    moment.utc = utc;
    moment.offsetSeconds = offsetSeconds;
    return moment;
}
