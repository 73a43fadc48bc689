// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "vault/keyslot.h"

/// The sentences for everything that can go wrong with a backup: what happened, what was kept, what to do
/// next.
namespace BackupErrors
{

[[nodiscard]] Failure damaged(const QString &path);
[[nodiscard]] Failure wrongKey(KeySlotKind kind);
/// The copy did not pass its check; it was taken away again.
[[nodiscard]] Failure notWhole();
/// The same kind, told as a failure to make a backup.
[[nodiscard]] Failure notMade(const Error &cause, const QString &folder);
/// The same kind, told as a failure to copy a finished backup to the second place.
[[nodiscard]] Error notCopied(const Error &cause, const QString &folder);

} // namespace BackupErrors
