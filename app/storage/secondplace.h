// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

struct BackupSeal;

/// Copies a verified backup to another folder, reads the copy again and compares its tag. A copy of the same
/// name that is whole is left alone. Errors: NotFound (no such folder), NoSpace, ReadOnly, Damaged, Storage.
[[nodiscard]] Result<> copyToSecondPlace(const QString &backup, const QString &folder,
                                         const BackupSeal &seal);

/// Whether the folder is there and holds a whole copy of this backup, by its beginning.
[[nodiscard]] bool isInSecondPlace(const QString &backup, const QString &folder, const BackupSeal &seal);
