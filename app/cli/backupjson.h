// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backups.h"

#include <QJsonObject>

/// {"path","created","age","counts","verified"}; the age in whole seconds, the counts null when the backup
/// was made under another key or is damaged.
[[nodiscard]] QJsonObject backupJson(const BackupInfo &backup, const QDateTime &now);
/// The same for people, in one line.
[[nodiscard]] QString backupText(const BackupInfo &backup);
