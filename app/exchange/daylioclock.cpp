// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/daylioclock.h"

#include "exchange/stamp.h"

#include <QStringList>

namespace
{
/// One to `most` ASCII digits, else -1.
int plainNumber(QStringView text, qsizetype most)
{
    if (text.isEmpty() || text.size() > most)
        return -1;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

int englishMonth(QStringView text)
{
    static const QStringList months = {
        QStringLiteral("january"), QStringLiteral("february"), QStringLiteral("march"),
        QStringLiteral("april"),   QStringLiteral("may"),      QStringLiteral("june"),
        QStringLiteral("july"),    QStringLiteral("august"),   QStringLiteral("september"),
        QStringLiteral("october"), QStringLiteral("november"), QStringLiteral("december")};
    for (int i = 0; i < months.size() && text.size() >= 3; ++i) {
        if (months[i].startsWith(text, Qt::CaseInsensitive))
            return i + 1;
    }
    return 0;
}
} // namespace

std::optional<QTime> parseDaylioTime(QStringView text)
{
    text = text.trimmed();
    const bool isMorning = text.endsWith(u"am", Qt::CaseInsensitive);
    const bool isAfternoon = text.endsWith(u"pm", Qt::CaseInsensitive);
    if (isMorning || isAfternoon)
        text = text.chopped(2).trimmed();
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0 || text.size() - colon != 3)
        return std::nullopt;
    int hour = plainNumber(text.first(colon), 2);
    const int minute = plainNumber(text.sliced(colon + 1), 2);
    if (isMorning || isAfternoon) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (isAfternoon ? 12 : 0);
    }
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QDate> parseDaylioDay(QStringView year, QStringView dayAndMonth)
{
    const QStringList words = dayAndMonth.toString().simplified().split(u' ');
    if (words.size() != 2 || year.trimmed().size() != 4)
        return std::nullopt;
    const bool isDayFirst = plainNumber(words[0], 2) > 0;
    const int day = plainNumber(words[isDayFirst ? 0 : 1], 2);
    return importableDay(plainNumber(year.trimmed(), 4), englishMonth(words[isDayFirst ? 1 : 0]), day);
}
