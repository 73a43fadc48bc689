// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backups.h"

#include <QJsonObject>
#include <QJsonValue>

class Vault;

/// {"path","created","age","counts","verified"}; the age in whole seconds, the counts null when the backup
/// was made under another key or is damaged.
[[nodiscard]] QJsonObject backupJson(const BackupInfo &backup, const QDateTime &now);
/// The newest that was found whole and opens with the vault's present key; null: none.
[[nodiscard]] QJsonValue newestBackupJson(const Vault &vault, const QDateTime &now);
/// The same for people, in one line.
[[nodiscard]] QString backupText(const BackupInfo &backup);
