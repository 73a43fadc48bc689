// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QString>

/// The database files of a vault, journal-<generation>.db, and the folder replaced/ in which those are kept
/// that a restore has replaced: each in a folder of its own with a header copy, which is a vault again.
namespace GenerationFiles
{

[[nodiscard]] QString path(const QString &folder, quint32 generation);
/// The highest generation that has a file; 0 when none has.
[[nodiscard]] quint32 newest(const QString &folder);
/// The file with its write-ahead log, if there is one.
void remove(const QString &folder, quint32 generation);
/// Makes a finished file and its name last through a power cut.
[[nodiscard]] Result<> sync(const QString &folder, quint32 generation);

/// Makes replaced/<UTC time>.kinward with a copy of the present header, where the present generation goes
/// once the header names another. Gives the new folder.
[[nodiscard]] Result<QString> prepareReplaced(const QString &folder, const QDateTime &now);
/// Moves there what waits to be moved, also after a kill between the two; takes a folder away again whose
/// switch never happened.
void moveReplaced(const QString &folder, quint32 present);
/// Deletes the files of earlier generations that nothing waits for.
void removeEarlier(const QString &folder, quint32 present);

} // namespace GenerationFiles
