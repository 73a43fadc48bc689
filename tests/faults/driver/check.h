// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vaultatwork.h"

#include <QStringList>

/// All that a vault tells when it is opened after something went wrong.
struct Sight {
    QStringList outcomes; ///< of each code: "Opened" or the error's kind
    QString journal; ///< "Opened" or the error's kind
    QList<int> entries; ///< those that are whole
    QStringList wrong; ///< entries that say something else than was written
    QStringList problems; ///< what checkVault() found
    QStringList wholeBackups; ///< the files' names
    QStringList damagedBackups; ///< said to be verified, and not whole
    QStringList drafts; ///< their contents
    bool isMigrated = false;

    [[nodiscard]] QJsonObject toJson() const;
};

/// Opens with the first code that does, as the program would, and reads everything.
[[nodiscard]] Sight lookAt(const QString &folder, const QStringList &codes);
/// Reads the entries of an open journal one by one.
void readEntries(const Journal &journal, Sight &sight);
