// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/keyedvault.h"
#include "vault/backupfile.h"

/// A backup whose database can be read: with its own key slots, or with the keys of the vault it belongs to.
/// Journal::openReadOnly(database) shows what is in it.
struct OpenedBackup {
    BackupFile file;
    KeyedVault database;
    BackupSeal seal;
    /// Set when its own header was opened; then a new vault can be made of it.
    std::optional<UnlockedHeader> header;

    /// Errors: as BackupFile::open() and BackupFile::unlock().
    [[nodiscard]] static Result<OpenedBackup> open(const QString &path, const SlotSecret &secret);
    /// WrongKey when it was made under another key than the vault has now.
    [[nodiscard]] static Result<OpenedBackup> open(const QString &path, const Vault &vault);
};
