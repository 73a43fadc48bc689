// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vaultcheck.h"

#include "storage/backups.h"
#include "storage/readerslog.h"
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

Result<CheckOutcome> backupProblems(const Vault &vault, const Clock &clock, RandomSource &random,
                                    Progress &progress)
{
    const BackupJob job = BackupJob::of(vault);
    const QList<BackupInfo> backups = listBackups(job.folder, job.seal);
    if (backups.isEmpty() || (backups.first().isWhole && !backups.first().isOfThisKey))
        return QList<DamageFound>();
    const auto problems = checkBackup(backups.first().path, job.source, job.seal, clock, random, progress);
    if (!problems)
        return Failure(problems.error());
    if (!*problems)
        return CheckOutcome();
    QList<DamageFound> found;
    for (const QString &problem : **problems)
        found.append({DamagePlace::Backup, problem, {}});
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
