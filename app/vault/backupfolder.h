// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QStringList>
#include <QUuid>

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
/// The id of the vault a backup is of, from its header copy; null when that can not be read.
[[nodiscard]] QUuid vaultOf(const QString &path);
/// Takes away what a backup left that was cut short, in a vault's own folder. To be called with its lock
/// held.
void removeUnfinished(const QString &folder);
/// The same where other vaults may keep theirs: only what bears the header of this vault.
void removeUnfinished(const QString &folder, const QUuid &vault);

} // namespace BackupFolder
