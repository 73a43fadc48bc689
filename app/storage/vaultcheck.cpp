// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vaultcheck.h"

#include "storage/backups.h"
#include "storage/readerslog.h"
#include "vault/backupfile.h"
#include "vault/backupfolder.h"
#include "vault/vault.h"
#include "vault/vaulterrors.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace
{
struct VaultCheckWords {
    Q_DECLARE_TR_FUNCTIONS(VaultCheck)
};

constexpr double databasePart = 0.6;

QList<DamageFound> headerProblems(SpareHeader spare)
{
    switch (spare) {
    case SpareHeader::Current:
        return {};
    case SpareHeader::Stale:
        return {{DamagePlace::HeaderCopy,
                 VaultCheckWords::tr("The second copy of the vault's header is from before its last change."),
                 {}}};
    case SpareHeader::Damaged:
        return {{DamagePlace::HeaderCopy,
                 VaultCheckWords::tr("One copy of the vault's header is damaged; the other one served."),
                 {}}};
    case SpareHeader::Changed:
        return {{DamagePlace::HeaderCopy,
                 VaultCheckWords::tr("Someone or something changed one copy of the vault's header; the other "
                                     "one served."),
                 {}}};
    }
    return {};
}

/// Each draft is opened; what it says is not looked at.
Result<QList<DamageFound>> draftProblems(const Vault &vault)
{
    int damaged = 0;
    for (const QString &name : vault.draftBox().names().value_or(QStringList())) {
        const auto opened = vault.openDraft(name);
        if (opened || opened.error().kind == ErrorKind::NotFound)
            continue;
        if (opened.error().kind != ErrorKind::Damaged)
            return Failure(opened.error());
        ++damaged;
    }
    if (damaged == 0)
        return QList<DamageFound>();
    return QList<DamageFound>{{DamagePlace::Draft, VaultErrors::damagedDrafts(damaged).value().message, {}}};
}

/// Of this vault, as far as can be seen, but its beginning is not as it was written.
bool isDamagedOwn(const BackupInfo &backup, const BackupSeal &seal)
{
    if (!backup.isWhole) {
        const QUuid vault = BackupFolder::vaultOf(backup.path);
        return vault.isNull() || vault == parseHeaderCopy(seal.header).header.id;
    }
    const auto file = BackupFile::open(backup.path);
    return !backup.isOfThisKey && file && file->verifiedAt(seal);
}

/// The newest of this key, before it those that may be newer and whose time can not be read. Others may lie
/// there, of another key or another vault: no key here reads them.
QStringList backupsToCheck(const BackupJob &job)
{
    const QList<BackupInfo> all = listBackups(job.folder, job.seal);
    const BackupInfo *newest = nullptr;
    for (const BackupInfo &backup : all) {
        if (backup.isOfThisKey && (!newest || newest->created < backup.created))
            newest = &backup;
    }
    QStringList paths;
    for (const BackupInfo &backup : all) {
        if (&backup == newest)
            break;
        if (isDamagedOwn(backup, job.seal))
            paths.append(backup.path);
    }
    if (newest)
        paths.append(newest->path);
    return paths;
}

Result<CheckOutcome> backupProblems(const Vault &vault, const Clock &clock, RandomSource &random,
                                    Progress &progress)
{
    const BackupJob job = BackupJob::of(vault);
    QList<DamageFound> found;
    for (const QString &path : backupsToCheck(job)) {
        const auto problems = checkBackup(path, job.source, job.seal, clock, random, progress);
        if (!problems)
            return Failure(problems.error());
        if (!*problems)
            return CheckOutcome();
        for (const QString &problem : **problems)
            found.append({DamagePlace::Backup, problem, {}});
    }
    return found;
}
} // namespace

Result<CheckOutcome> checkVault(const Vault &vault, const Clock &clock, RandomSource &random,
                                Progress &progress)
{
    const ReadersLog log(vault.databasePath());
    progress.setPart(0, databasePart);
    const auto database = checkDatabase(vault, clock, random, progress);
    if (!database || !*database)
        return database;
    const auto drafts = draftProblems(vault);
    if (!drafts)
        return Failure(drafts.error());
    progress.setPart(databasePart, 1);
    const auto backup = backupProblems(vault, clock, random, progress);
    if (!backup || !*backup)
        return backup;
    return headerProblems(vault.spareHeader()) + **database + *drafts + **backup;
}
