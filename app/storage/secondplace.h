// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/placelook.h"

/// Copies a verified backup to another folder, reads the copy again and compares it. A copy of the same name
/// that is whole is left alone. Errors: NotFound (no such folder, or it does not answer), NoSpace, ReadOnly,
/// Damaged, Storage. Cancelled, it returns within a moment and leaves nothing once the place answers.
[[nodiscard]] Result<Completion> copyToSecondPlace(const QString &backup, const QString &folder,
                                                   const BackupSeal &seal, Progress &progress);

/// Whether a whole copy of this backup was seen, by its beginning.
[[nodiscard]] bool isCopySeen(const PlaceSeen &seen, const QString &backup, const BackupSeal &seal);
