// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/vault.h"

/// Deletes a vault that no program has open, for good: first every header copy, in backups too, is
/// overwritten and synced, so that no key opens what a disk may keep of the rest; then the files that Kinward
/// makes go, and the folders that are empty then. Any other file in the folder stays, and so does a link by
/// which the vault was named. Errors: NotFound (no vault, or another one than `id`), Busy, ReadOnly, Storage.
/// A disk that keeps old blocks (flash, snapshots, copies elsewhere) may still hold an old header.
[[nodiscard]] Result<> removeVault(const QString &place, const QUuid &id);

/// Deletes one backup in the same way. Errors: NotFound, ReadOnly, Storage.
[[nodiscard]] Result<> removeBackup(const QString &path);

/// Takes a vault away that was made a moment ago and did not come to be used, so that none is left whose
/// recovery code nobody saw. Its journal must be closed.
void takeBack(Vault::Created created);
