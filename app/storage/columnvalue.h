// SPDX-License-Identifier: GPL-3.0-or-later
// How one field becomes one value in SQL and comes back. A written value is always a 64-bit number, a double,
// a text, bytes or NULL, as it is read again, so that a row has one digest.
#pragma once

#include "core/recordid.h"
#include "core/recordkind.h"
#include "storage/enumnames.h"

#include <QDate>
#include <QStringList>
#include <QVariant>
#include <cmath>
#include <optional>
#include <type_traits>

namespace columnvalue
{

inline QVariant none(QMetaType::Type type = QMetaType::LongLong)
{
    return QVariant(QMetaType(type));
}

inline QVariant of(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

template <typename Number>
requires std::is_integral_v<Number>
inline QVariant of(Number number)
{
    return QVariant(qint64(number));
}

inline QVariant of(double number)
{
    return std::isfinite(number) ? QVariant(number) : none(QMetaType::Double);
}

inline QVariant of(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : none(QMetaType::QString);
}

inline QVariant of(const RecordId &id)
{
    return id.isNull() ? none(QMetaType::QByteArray) : QVariant(id.toBytes());
}

/// Short names, a line each.
inline QVariant of(const QStringList &names)
{
    return of(names.join(QLatin1Char('\n')));
}

inline QVariant of(RecordKind kind)
{
    return of(recordKindName(kind));
}

template <typename Enum>
requires std::is_enum_v<Enum>
inline QVariant of(Enum value)
{
    return QVariant(QString(enumNames<Enum>.at(std::size_t(value))));
}

template <typename Value> inline QVariant of(const std::optional<Value> &value)
{
    return value ? of(*value) : none();
}

inline void read(const QVariant &stored, QString &text)
{
    text = stored.toString();
}

inline void read(const QVariant &stored, int &number)
{
    number = stored.toInt();
}

inline void read(const QVariant &stored, bool &isTrue)
{
    isTrue = stored.toLongLong() != 0;
}

inline void read(const QVariant &stored, double &number)
{
    number = stored.toDouble();
}

inline void read(const QVariant &stored, QDate &day)
{
    day = QDate::fromString(stored.toString(), Qt::ISODate);
}

inline void read(const QVariant &stored, RecordId &id)
{
    id = RecordId::fromBytes(stored.toByteArray());
}

inline void read(const QVariant &stored, QStringList &names)
{
    names = stored.toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

inline void read(const QVariant &stored, RecordKind &kind)
{
    const QString name = stored.toString();
    for (const RecordKind candidate : allRecordKinds) {
        if (name == recordKindName(candidate))
            kind = candidate;
    }
}

template <typename Enum>
requires std::is_enum_v<Enum>
inline void read(const QVariant &stored, Enum &value)
{
    const QString name = stored.toString();
    for (std::size_t index = 0; index < enumNames<Enum>.size(); ++index) {
        if (name == enumNames<Enum>.at(index))
            value = Enum(index);
    }
}

template <typename Value> inline void read(const QVariant &stored, std::optional<Value> &value)
{
    value.reset();
    if (!stored.isNull())
        read(stored, value.emplace());
}

} // namespace columnvalue
