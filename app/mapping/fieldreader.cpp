// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/fieldreader.h"

#include "mapping/rulefile.h"

#include <algorithm>

QString FieldReader::text(const QString &name, bool isRequired)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isString() && (isRequired || !value.isUndefined()))
        fail(name, QStringLiteral("a text is missing"));
    else if (isRequired && value.toString().isEmpty())
        fail(name, QStringLiteral("it is empty"));
    return value.toString();
}

double FieldReader::share(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > 1)
        fail(name, QStringLiteral("a number from 0 to 1 is missing"));
    return value.toDouble();
}

bool FieldReader::flag(const QString &name, bool otherwise)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isBool() && !value.isUndefined())
        fail(name, QStringLiteral("it is neither true nor false"));
    return value.toBool(otherwise);
}

QStringList FieldReader::texts(const QString &name, bool isRequired)
{
    const QJsonValue value = m_object.value(name);
    QStringList result;
    if (!value.isArray() && (isRequired || !value.isUndefined()))
        fail(name, QStringLiteral("a list of texts is missing"));
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        if (!entry.isString())
            fail(name, QStringLiteral("entry %1 is not a text").arg(result.size() + 1));
        result.append(entry.toString());
    }
    if (isRequired && result.isEmpty())
        fail(name, QStringLiteral("it is empty"));
    return result;
}

QHash<QString, double> FieldReader::numbers(const QString &name)
{
    QHash<QString, double> result;
    const QJsonValue value = m_object.value(name);
    if (!value.isObject())
        fail(name, QStringLiteral("an object of numbers is missing"));
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry->isDouble())
            fail(name, QStringLiteral("“%1” is not a number").arg(entry.key()));
        result.insert(entry.key(), entry->toDouble());
    }
    return result;
}

QJsonObject FieldReader::object(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isObject())
        fail(name, QStringLiteral("an object is missing"));
    return value.toObject();
}

QJsonArray FieldReader::objects(const QString &name)
{
    const QJsonArray array = m_object.value(name).toArray();
    if (array.isEmpty()
        || !std::all_of(array.begin(), array.end(), [](const auto &v) { return v.isObject(); }))
        fail(name, QStringLiteral("a list of objects is missing"));
    return array;
}

void FieldReader::fail(const QString &name, const QString &fault)
{
    if (m_fault.isEmpty()) {
        m_faultPlace = m_place.isEmpty() ? name : QStringLiteral("%1, %2").arg(m_place, name);
        m_fault = fault;
    }
}

Failure FieldReader::failureIn(const QString &file) const
{
    return ruleFileFailure(file, m_faultPlace, m_fault);
}
