// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/openedbackup.h"

#include "vault/backuperrors.h"
#include "vault/masterkey.h"
#include "vault/vaulterrors.h"

Result<OpenedBackup> OpenedBackup::open(const QString &path, const SlotSecret &secret)
{
    auto file = BackupFile::open(path);
    if (!file)
        return Failure(file.error());
    auto unlocked = file->unlock(secret);
    if (!unlocked)
        return Failure(unlocked.error());
    const SecureBuffer databaseKey = deriveKey(unlocked->masterKey, KeyPurpose::Database);
    const SecureBuffer digestKey = deriveKey(unlocked->masterKey, KeyPurpose::RowDigest);
    BackupSeal seal = backupSealOf(unlocked->header, unlocked->masterKey);
    if (databaseKey.isEmpty() || digestKey.isEmpty() || !seal.isComplete())
        return VaultErrors::noMemory();
    return OpenedBackup{std::move(*file), KeyedVault(path, databaseKey, digestKey), std::move(seal),
                        std::move(*unlocked)};
}

Result<OpenedBackup> OpenedBackup::open(const QString &path, const Vault &vault)
{
    auto file = BackupFile::open(path);
    if (!file)
        return Failure(file.error());
    BackupSeal seal = vault.backupSeal();
    if (!file->summary(seal))
        return BackupErrors::wrongKey(KeySlotKind::Passphrase);
    return OpenedBackup{std::move(*file), KeyedVault::from(vault, path), std::move(seal), std::nullopt};
}
