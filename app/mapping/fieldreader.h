// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

/// Reads named values of one object of a rule file and keeps the first fault it meets, with its place.
class FieldReader
{
public:
    /// `place` says where in the file the object stands; empty for the file itself.
    FieldReader(QJsonObject object, QString place)
        : m_object(std::move(object))
        , m_place(std::move(place))
    {
    }

    QString text(const QString &name, bool isRequired = true);
    /// A number from 0 to 1.
    double share(const QString &name);
    /// True or false; what is not written is as `otherwise`.
    bool flag(const QString &name, bool otherwise);
    QStringList texts(const QString &name, bool isRequired = true);
    QHash<QString, double> numbers(const QString &name);
    QJsonObject object(const QString &name);
    QJsonArray objects(const QString &name);
    void fail(const QString &name, const QString &fault);

    [[nodiscard]] bool isBroken() const { return !m_fault.isEmpty(); }
    [[nodiscard]] Failure failureIn(const QString &file) const;

private:
    QJsonObject m_object;
    QString m_place;
    QString m_faultPlace;
    QString m_fault;
};
