// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/condition.h"

Condition Condition::withId(const RecordId &id)
{
    return {QStringLiteral("id = ?"), {id.toBytes()}};
}

Condition Condition::inDays(QDate from, QDate to)
{
    Condition condition{QStringLiteral("true"), {}};
    if (from.isValid()) {
        condition.sql += QStringLiteral(" AND day >= ?");
        condition.values.append(from.toString(Qt::ISODate));
    }
    if (to.isValid()) {
        condition.sql += QStringLiteral(" AND day <= ?");
        condition.values.append(to.toString(Qt::ISODate));
    }
    return condition;
}
