// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <optional>

/// What the mood names of another program mean: the names it ships with, and what the person answered. A
/// level is never guessed from a name.
class MoodDictionary
{
public:
    /// Case-folded name → 1 awful … 5 rad. An answer goes before a shipped name.
    explicit MoodDictionary(const QMap<QString, int> &answers);

    /// -3 … 3, none for a name that nobody explained.
    [[nodiscard]] std::optional<int> valence(const QString &name) const;
    [[nodiscard]] static bool isShippedName(const QString &name);

private:
    QMap<QString, int> m_answers;
};
