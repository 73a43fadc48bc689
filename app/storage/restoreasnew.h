// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/generationswitch.h"
#include "storage/openedbackup.h"
#include "vault/vault.h"

/// Makes a new vault of a backup, with the key slots of the day it was made. The folder must not exist or be
/// empty. The header of the backup must have been opened. Null when cancelled; then nothing is left.
/// Errors: Damaged (the backup does not pass its check), and those of Vault::create().
[[nodiscard]] Result<std::unique_ptr<Vault>> restoreAsNew(OpenedBackup backup, const QString &folder,
                                                          const SwitchContext &context);

/// Gives a folder another name beside its own, "<name> set aside <UTC time>", and says which. Errors: Busy
/// (a program has the vault open), ReadOnly, Storage.
[[nodiscard]] Result<QString> setVaultAside(const QString &folder, const Clock &clock);
