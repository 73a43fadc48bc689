// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"
#include "core/recordkind.h"

#include <QJsonArray>
#include <QJsonObject>
#include <optional>

/// The parts that the JSON of all records is made of.
namespace JsonFields
{
/// "kind", "id", "date", "when", "created", "changed" and "sourceKey".
[[nodiscard]] QJsonObject ofRecord(RecordKind kind, const Record &record);
[[nodiscard]] QJsonValue instant(const QDateTime &instant); ///< null when not valid
[[nodiscard]] QJsonValue id(const RecordId &id); ///< null for a null id

template <typename Value> [[nodiscard]] QJsonValue optional(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// One array item per element, made by `toItem`.
template <typename List, typename ToItem> [[nodiscard]] QJsonArray array(const List &list, ToItem toItem)
{
    QJsonArray items;
    for (const auto &element : list)
        items.append(toItem(element));
    return items;
}
} // namespace JsonFields
