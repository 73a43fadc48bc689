// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/generationswitch.h"
#include "storage/openedbackup.h"
#include "vault/vault.h"
#include "vault/vaultcopy.h"

/// Makes a new vault of a backup, with the key slots of the day it was made. The folder must not exist or be
/// empty. The header of the backup must have been opened. Null when cancelled; then nothing is left.
/// A whole one may be settled in another place. Errors: Damaged (the backup does not pass its check), those
/// of Vault::create() and of settling.
[[nodiscard]] Result<std::unique_ptr<Vault>> restoreAsNew(OpenedBackup backup, const QString &folder,
                                                          const SwitchContext &context,
                                                          const VaultCopy::Settle &settle = {});
