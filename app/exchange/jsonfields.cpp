// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonfields.h"

namespace
{
QJsonObject momentFields(const Moment &moment)
{
    using namespace JsonFields;
    QJsonObject object;
    object[QStringLiteral("day")] = moment.day.toString(Qt::ISODate);
    object[QStringLiteral("time")] =
        moment.time ? QJsonValue(moment.time->toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
    object[QStringLiteral("utc")] = instant(moment.utc.value_or(QDateTime()));
    object[QStringLiteral("offsetSeconds")] = optional(moment.offsetSeconds);
    object[QStringLiteral("zone")] = moment.zone;
    return object;
}
} // namespace

QJsonValue JsonFields::instant(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODateWithMs))
                             : QJsonValue(QJsonValue::Null);
}

QJsonValue JsonFields::id(const RecordId &id)
{
    return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(id.toString());
}

QJsonObject JsonFields::ofRecord(RecordKind kind, const Record &record)
{
    return {{QStringLiteral("kind"), recordKindName(kind)},
            {QStringLiteral("id"), id(record.id)},
            {QStringLiteral("date"), record.when.day.toString(Qt::ISODate)},
            {QStringLiteral("when"), momentFields(record.when)},
            {QStringLiteral("created"), instant(record.created)},
            {QStringLiteral("changed"), instant(record.changed)},
            {QStringLiteral("sourceKey"), record.sourceKey}};
}
