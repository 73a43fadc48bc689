// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storedvalue.h"

#include "storage/storedtext.h"

#include <QDateTime>
#include <QUuid>
#include <cmath>
#include <limits>

namespace
{
using Stored = std::optional<StoredValue>;

Stored storedInteger(qint64 number)
{
    return StoredValue{.form = StoredValue::Form::Integer, .integer = number, .real = 0.0, .bytes = {}};
}

Stored storedUnsigned(quint64 number)
{
    if (number > quint64(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return storedInteger(qint64(number));
}

Stored storedReal(double number)
{
    // SQLite turns NaN into NULL without a word.
    if (std::isnan(number))
        return std::nullopt;
    return StoredValue{.form = StoredValue::Form::Real, .integer = 0, .real = number, .bytes = {}};
}

Stored storedBytes(StoredValue::Form form, const QByteArray &bytes)
{
    return StoredValue{
        .form = form, .integer = 0, .real = 0.0, .bytes = bytes.isNull() ? QByteArray("") : bytes};
}

Stored storedText(const QString &text)
{
    return text.isNull() ? StoredValue{} : storedBytes(StoredValue::Form::Text, storedTextOf(text));
}

Stored storedBlob(const QByteArray &bytes)
{
    return bytes.isNull() ? StoredValue{} : storedBytes(StoredValue::Form::Blob, bytes);
}

Stored storedDate(QDate date)
{
    if (date.isNull())
        return StoredValue{};
    return storedText(date.toString(Qt::ISODate));
}

Stored storedTime(QTime time)
{
    if (time.isNull())
        return StoredValue{};
    return time.isValid() ? storedText(time.toString(Qt::ISODateWithMs)) : std::nullopt;
}

Stored storedDateTime(const QDateTime &when)
{
    if (when.isNull())
        return StoredValue{};
    if (!when.isValid())
        return std::nullopt;
    const QDateTime fixed = when.timeSpec() == Qt::UTC ? when : when.toOffsetFromUtc(when.offsetFromUtc());
    return storedText(fixed.toString(Qt::ISODateWithMs));
}

Stored storedUuid(const QUuid &id)
{
    return id.isNull() ? StoredValue{} : storedBlob(id.toRfc4122());
}

bool isSignedInteger(int type)
{
    switch (type) {
    case QMetaType::Bool:
    case QMetaType::Char:
    case QMetaType::SChar:
    case QMetaType::UChar:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return true;
    default:
        return false;
    }
}
} // namespace

std::optional<StoredValue> storedValueOf(const QVariant &value)
{
    if (value.isNull())
        return StoredValue{}; // a null number is no 0
    const int type = value.typeId();
    if (isSignedInteger(type) || value.metaType().flags().testFlag(QMetaType::IsEnumeration))
        return storedInteger(value.toLongLong());
    switch (type) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return StoredValue{};
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        return storedUnsigned(value.toULongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return storedReal(value.toDouble());
    case QMetaType::QChar:
    case QMetaType::QString:
        return storedText(value.toString());
    case QMetaType::QByteArray:
        return storedBlob(value.toByteArray());
    case QMetaType::QDate:
        return storedDate(value.toDate());
    case QMetaType::QTime:
        return storedTime(value.toTime());
    case QMetaType::QDateTime:
        return storedDateTime(value.toDateTime());
    case QMetaType::QUuid:
        return storedUuid(value.toUuid());
    default:
        return std::nullopt;
    }
}
