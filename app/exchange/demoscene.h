// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/demodice.h"

#include <QJsonObject>
#include <QStringList>

/// The people and things of one entry, so that all its sentences speak of the same ones.
class DemoScene
{
public:
    /// Draws from the diary's "people" and "slots".
    DemoScene(const QJsonObject &diary, DemoDice &dice);

    /// The template with its names in braces filled in.
    [[nodiscard]] QString fill(const QString &words);
    [[nodiscard]] QString fill(const QJsonValue &words) { return fill(words.toString()); }
    [[nodiscard]] QStringList fillAll(const QStringList &templates);
    [[nodiscard]] const QStringList &people() const { return m_people; } ///< those who were named so far

private:
    [[nodiscard]] QString valueOf(const QString &name);

    QHash<QString, QString> m_values;
    QStringList m_people;
};
