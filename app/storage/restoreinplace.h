// SPDX-License-Identifier: GPL-3.0-or-later
// A whole backup takes the place of a vault's journal; what stood there is set aside, never overwritten.
#pragma once

#include "storage/generationswitch.h"
#include "storage/openedbackup.h"
#include "vault/vault.h"

/// Into an unlocked vault, which keeps its keys, its drafts and its backups. What it holds now goes into a
/// backup first, unless it is too damaged for that. No journal of the vault may be open. Errors: as
/// makeBackup() and restoreEverything(); then the vault is as it was.
[[nodiscard]] Result<RestoreOutcome> restoreInPlace(Vault &vault, const OpenedBackup &backup,
                                                    const SwitchContext &context);

/// The vault that a backup was made into, and what stood in its place before.
struct ReplacedFolder {
    std::unique_ptr<Vault> vault; ///< null when cancelled; then the folder is as it was
    QString setAside; ///< the folder that stood there, under its new name; empty: there was none
};

/// In the place of a vault that no key opens: a vault is made of the backup beside it, with the key slots of
/// its day; whole, it takes the place, and what stood there is set aside under the name "<name> set aside
/// <UTC time>". Cut short before that, the folder is as it was; after it, the new vault stands there. The
/// header of the backup must have been opened. Errors: Busy (a program has the vault open), and those of
/// restoreAsNew(); then the folder is as it was.
[[nodiscard]] Result<ReplacedFolder> replaceFolder(OpenedBackup backup, const QString &folder,
                                                   const SwitchContext &context);

/// Whether nothing stands there that would be replaced.
[[nodiscard]] bool isFreePlace(const QString &folder);
