// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/headermending.h"

#include "storage/journal.h"
#include "storage/openedbackup.h"
#include "vault/backupfolder.h"
#include "vault/generationfiles.h"
#include "vault/headerrecovery.h"
#include "vault/recoverycode.h"
#include "vault/vaulterrors.h"
#include "vault/vaultfolder.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace
{
Failure noBackupFits()
{
    return failure(ErrorKind::DamagedHeader,
                   QCoreApplication::translate(
                       "HeaderMending",
                       "The vault's header is damaged or missing, and no backup beside it opens with this "
                       "key and fits the journal. Nothing was changed. Try the other key, or a backup from "
                       "another place."));
}

/// Reads the journal that is there with the keys of a backup.
bool fitsJournal(const QString &folder, const OpenedBackup &backup, const Clock &clock, RandomSource &random)
{
    quint32 generation = backup.header ? backup.header->header.generation : 0;
    if (!QFileInfo::exists(GenerationFiles::path(folder, generation)))
        generation = GenerationFiles::newest(folder);
    const auto journal = Journal::openReadOnly(
        KeyedVault::from(backup.database, GenerationFiles::path(folder, generation)), clock, random);
    return journal.has_value();
}

Result<std::unique_ptr<Vault>> openWith(const QString &folder, const SlotSecret &secret)
{
    switch (secret.kind) {
    case KeySlotKind::Passphrase:
        return Vault::open(folder, secret.bytes);
    case KeySlotKind::RecoveryCode:
        return Vault::openWithRecoveryCode(folder, recoveryCodeText(secret.bytes));
    case KeySlotKind::Keychain:
        break;
    }
    return Vault::openWithKeychainKey(folder, secret.bytes);
}
} // namespace

Result<MendedHeader> mendHeader(const QString &folder, const SlotSecret &secret, const Clock &clock,
                                RandomSource &random)
{
    auto vault = openWith(folder, secret);
    if (!vault && vault.error().kind == ErrorKind::DamagedHeader)
        return mendHeaderFrom(BackupFolder::backups(VaultFolder::backupsPath(folder)), folder, secret, clock,
                              random);
    if (!vault)
        return Failure(vault.error());
    if ((*vault)->spareHeader() != SpareHeader::Current) {
        if (const Result<> written = (*vault)->repairHeader(); !written)
            return Failure(written.error());
    }
    return MendedHeader{std::move(*vault), {}};
}

Result<MendedHeader> mendHeaderFrom(const QStringList &backups, const QString &folder,
                                    const SlotSecret &secret, const Clock &clock, RandomSource &random)
{
    for (const QString &path : backups) {
        const auto opened = OpenedBackup::open(path, secret);
        if (!opened || !fitsJournal(folder, *opened, clock, random))
            continue;
        auto recovered = recoverHeader(folder, opened->file, secret);
        if (!recovered)
            return Failure(recovered.error());
        return MendedHeader{std::move(*recovered), path};
    }
    return noBackupFits();
}
