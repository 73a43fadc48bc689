// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QStringList>

/// The names of backups in a folder: <UTC time>.kinward-backup, so that names sort by time.
namespace BackupFolder
{

/// True for a backup and for one that is still being made.
[[nodiscard]] bool isBackupPath(const QString &path);
/// The path for a backup made now that no file has yet.
[[nodiscard]] QString freePath(const QString &folder, const QDateTime &now);
/// Under this name it is made; only a whole one gets the other.
[[nodiscard]] QString unfinishedPath(const QString &path);
/// The finished ones, newest first.
[[nodiscard]] QStringList backups(const QString &folder);
/// Takes away what a backup left that was cut short. To be called with the vault's lock held.
void removeUnfinished(const QString &folder);

} // namespace BackupFolder
