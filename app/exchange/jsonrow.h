// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importreport.h"

#include <QCoreApplication>
#include <QJsonObject>

/// One entry of a list in a JSON file, and where it stands. What can not be read is reported here: a needed
/// field of the wrong type skips the entry, an optional one is left out with a warning.
class JsonRow
{
    Q_DECLARE_TR_FUNCTIONS(JsonRow)

public:
    /// `number` counts from 1, `place` is the path ("entries[0]").
    JsonRow(const QJsonValue &value, qsizetype number, const QString &place, ImportReport &report);

    [[nodiscard]] const QString &place() const { return m_place; }
    [[nodiscard]] bool isObject() const { return m_isObject; }
    [[nodiscard]] QJsonValue value(const QString &field) const { return m_object.value(field); }

    /// Missing and null are empty. With another type the entry is skipped and there is nothing.
    [[nodiscard]] std::optional<QString> neededText(const QString &field);
    [[nodiscard]] QString optionalText(const QString &field);
    [[nodiscard]] bool optionalFlag(const QString &field);
    /// The texts of a list; items of another type are left out with a warning.
    [[nodiscard]] QStringList optionalTexts(const QString &field);

    void skip(const QString &reason);
    void warnWrongType(const QString &field);
    void warn(const QString &text); ///< led by the place
    [[nodiscard]] QString storable(const QString &text);

private:
    QJsonObject m_object;
    qsizetype m_number;
    QString m_place;
    bool m_isObject;
    ImportReport &m_report;
};
