// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/backupretention.h"

#include <algorithm>
#include <map>

namespace
{

using Period = QDate (*)(const QDate &day); ///< the first day of the period that holds the day

QDate sameDay(const QDate &day)
{
    return day;
}

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate firstOfMonth(const QDate &day)
{
    return QDate(day.year(), day.month(), 1);
}

void keepNewest(QList<bool> &kept, const QList<QDateTime> &made, Period period, int count)
{
    std::map<QDate, qsizetype> newest;
    for (qsizetype i = 0; i < made.size(); ++i) {
        const auto [place, isFirst] = newest.try_emplace(period(made.at(i).toUTC().date()), i);
        if (!isFirst && made.at(place->second) < made.at(i))
            place->second = i;
    }
    for (auto it = newest.crbegin(); it != newest.crend() && count > 0; ++it, --count)
        kept[it->second] = true;
}

} // namespace

QList<bool> keptBackups(const QList<QDateTime> &made, const BackupRetention &retention)
{
    QList<bool> kept(made.size(), false);
    keepNewest(kept, made, sameDay, retention.days);
    keepNewest(kept, made, mondayOf, retention.weeks);
    keepNewest(kept, made, firstOfMonth, retention.months);
    return kept;
}
