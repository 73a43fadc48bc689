// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonrow.h"

#include <QJsonArray>

JsonRow::JsonRow(const QJsonValue &value, qsizetype number, const QString &place, ImportReport &report)
    : m_object(value.toObject())
    , m_number(number)
    , m_place(place)
    , m_isObject(value.isObject())
    , m_report(report)
{
    if (!m_isObject)
        skip(tr("It is not a group of fields."));
}

std::optional<QString> JsonRow::neededText(const QString &field)
{
    const QJsonValue found = value(field);
    if (found.isUndefined() || found.isNull())
        return QString();
    if (!found.isString()) {
        //: %1 is the name of a field in a file
        skip(tr("The field “%1” is not text.").arg(field));
        return std::nullopt;
    }
    return storable(found.toString());
}

QString JsonRow::optionalText(const QString &field)
{
    const QJsonValue found = value(field);
    if (!found.isUndefined() && !found.isNull() && !found.isString())
        warnWrongType(field);
    return storable(found.toString());
}

bool JsonRow::optionalFlag(const QString &field)
{
    const QJsonValue found = value(field);
    if (!found.isUndefined() && !found.isNull() && !found.isBool())
        warnWrongType(field);
    return found.toBool();
}

QStringList JsonRow::optionalTexts(const QString &field)
{
    const QJsonValue found = value(field);
    if (!found.isUndefined() && !found.isNull() && !found.isArray())
        warnWrongType(field);
    QStringList texts;
    for (const QJsonValue &item : found.toArray()) {
        if (item.isString())
            texts.append(storable(item.toString()));
        else
            warnWrongType(field);
    }
    return texts;
}

void JsonRow::skip(const QString &reason)
{
    m_report.skip(m_number, m_place, reason);
}

void JsonRow::warnWrongType(const QString &field)
{
    //: %1 is the name of a field in a file
    warn(tr("the field “%1” has an unexpected type and was left out.").arg(field));
}

void JsonRow::warn(const QString &text)
{
    //: %1 is a place in a file, %2 what is to be said about it
    m_report.warn(tr("%1: %2").arg(m_place, text));
}

QString JsonRow::storable(const QString &text)
{
    return m_report.storable(text, m_place);
}
