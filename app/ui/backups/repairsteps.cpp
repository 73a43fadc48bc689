// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/repairsteps.h"

#include "core/clock.h"
#include "core/freepath.h"
#include "storage/backups.h"
#include "storage/headermending.h"
#include "storage/journal.h"
#include "storage/restorerecord.h"
#include "storage/salvage.h"
#include "storage/vaultcheck.h"
#include "ui/widgets/longtask.h"
#include "vault/backupfolder.h"
#include "vault/recoverycode.h"
#include "vault/vaultfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace
{
struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(RepairSteps)
};

Examination cancelledWith(const std::shared_ptr<Vault> &vault)
{
    return {vault, std::optional<RepairReport>(), {}};
}

Examination failedWith(const std::shared_ptr<Vault> &vault, const Error &error)
{
    return {vault, Failure(error), {}};
}

/// The person's choice first, then beside the vault; newest first in each.
QStringList backupPaths(const RepairSubject &subject)
{
    QStringList paths;
    if (!subject.backupFolder.isEmpty())
        paths = BackupFolder::backups(subject.backupFolder);
    return paths + BackupFolder::backups(VaultFolder::backupsPath(subject.folder));
}

Failure noBackupOpens()
{
    return failure(
        ErrorKind::NotFound,
        StepWords::tr("No backup opens with this key, so nothing was changed. If you have backups in a "
                      "second place, connect its disk and look there."));
}

/// The newest that was found whole when it was made; where none was, the newest.
Result<OpenedBackup> newestOpening(const RepairSubject &subject, const WorkPlace &place)
{
    std::optional<OpenedBackup> unchecked;
    for (const QString &path : backupPaths(subject)) {
        if (place.progress.isCancelled())
            break;
        auto opened = OpenedBackup::open(path, subject.key->slot());
        if (!opened)
            continue;
        if (opened->file.verifiedAt(opened->seal))
            return opened;
        if (!unchecked)
            unchecked = std::move(*opened);
    }
    return unchecked ? Result<OpenedBackup>(std::move(*unchecked)) : noBackupOpens();
}

/// With the keys of a vault that is open.
QList<BackupInfo> checkedBackups(const RepairSubject &subject, const Vault &vault)
{
    const BackupSeal seal = vault.backupSeal();
    QList<BackupInfo> all = listBackups(VaultFolder::backupsPath(subject.folder), seal);
    if (!subject.backupFolder.isEmpty())
        all += listBackups(subject.backupFolder, seal);
    all.removeIf([](const BackupInfo &backup) { return !backup.verified; });
    std::stable_sort(all.begin(), all.end(),
                     [](const BackupInfo &a, const BackupInfo &b) { return a.created > b.created; });
    return all;
}

/// Reads everything of a vault that opens.
Examination report(const RepairSubject &subject, const std::shared_ptr<Vault> &vault, const WorkPlace &place,
                   const QString &mended = {})
{
    place.stages.enter(StepWords::tr("Reading everything…"), place.progress);
    const Result<CheckOutcome> outcome = checkVault(*vault, place.clock, place.random, place.progress);
    if (!outcome)
        return {vault, Failure(outcome.error()), mended};
    if (!*outcome)
        return {vault, std::optional<RepairReport>(), mended};
    RepairReport report;
    report.found = **outcome;
    report.state = report.found.isEmpty() ? RepairReport::State::Whole : RepairReport::State::Damaged;
    if (const QList<BackupInfo> checked = checkedBackups(subject, *vault); !checked.isEmpty())
        report.backup = {checked.first().path, checked.first().created, checked.first().summary.counts};
    return {vault, report, mended};
}

/// What can be said of a vault that no key opens.
Examination reportWithoutHeader(const RepairSubject &subject, RepairReport::State state,
                                const WorkPlace &place)
{
    place.stages.enter(StepWords::tr("Looking for a backup that opens…"), place.progress);
    RepairReport report;
    report.state = state;
    if (const Result<OpenedBackup> newest = newestOpening(subject, place); newest) {
        const auto summary = newest->file.summary(newest->seal);
        report.backup = {newest->file.path(), newest->file.created(),
                         summary ? BackupSummary::fromBytes(*summary).counts : RecordCounts()};
    }
    if (place.progress.isCancelled())
        return cancelledWith({});
    return {{}, report, {}};
}

Result<std::shared_ptr<Vault>> recoverVault(const RepairSubject &subject, const WorkPlace &place)
{
    auto mended =
        mendHeaderFrom(backupPaths(subject), subject.folder, subject.key->slot(), place.clock, place.random);
    if (!mended)
        return Failure(mended.error());
    return std::shared_ptr<Vault>(std::move(mended->vault));
}

/// Tries the next one where a backup does not pass its check.
Examination restoreInto(const RepairSubject &subject, const std::shared_ptr<Vault> &vault,
                        const WorkPlace &place)
{
    Error last = noBackupOpens().value();
    for (const BackupInfo &backup : checkedBackups(subject, *vault)) {
        const auto opened = OpenedBackup::open(backup.path, *vault);
        if (!opened)
            continue;
        const auto outcome = restoreChecked(*vault, *opened, place);
        if (outcome && !outcome->isDone)
            return cancelledWith(vault);
        if (outcome)
            return report(subject, vault, place, restoredSentence(outcome->setAside));
        last = outcome.error();
        if (last.kind != ErrorKind::Damaged)
            break;
    }
    return failedWith(vault, last);
}

Examination replace(const RepairSubject &subject, const WorkPlace &place)
{
    auto newest = newestOpening(subject, place);
    if (!newest)
        return failedWith({}, newest.error());
    const auto checked = checkWhole(*newest, place);
    if (!checked)
        return failedWith({}, checked.error());
    if (*checked == Completion::Cancelled)
        return cancelledWith({});
    place.stages.enter(StepWords::tr("Bringing the backup back…"), place.progress);
    auto replaced = replaceFolder(std::move(*newest), subject.folder, place.switchContext());
    if (!replaced)
        return failedWith({}, replaced.error());
    if (!replaced->vault)
        return cancelledWith({});
    return report(subject, std::move(replaced->vault), place, restoredSentence(replaced->setAside));
}

/// The kinds stand in an order in which a goal comes before its steps, and both before what became of them.
QList<LostRecord> lostInBackup(const SalvageOutcome &outcome)
{
    QList<LostRecord> lost = outcome.lost;
    lost.removeIf([](const LostRecord &record) { return !record.isInBackup; });
    std::stable_sort(lost.begin(), lost.end(),
                     [](const LostRecord &a, const LostRecord &b) { return a.kind < b.kind; });
    return lost;
}
} // namespace

Examination RepairSteps::open(const RepairSubject &subject, const WorkPlace &place)
{
    const SecureBuffer &secret = subject.key->bytes;
    auto vault = subject.key->kind == KeySlotKind::RecoveryCode
        ? Vault::openWithRecoveryCode(subject.folder, recoveryCodeText(secret))
        : Vault::open(subject.folder, secret);
    if (vault)
        return report(subject, std::move(*vault), place);
    const ErrorKind kind = vault.error().kind;
    if (kind == ErrorKind::ChangedHeader)
        return reportWithoutHeader(subject, RepairReport::State::HeaderChanged, place);
    if (kind == ErrorKind::DamagedHeader)
        return reportWithoutHeader(subject, RepairReport::State::HeaderGone, place);
    return failedWith({}, vault.error());
}

Examination RepairSteps::examine(const RepairSubject &subject, const WorkPlace &place)
{
    return report(subject, subject.vault, place);
}

Examination RepairSteps::mendHeader(const RepairSubject &subject, const WorkPlace &place)
{
    if (subject.vault) {
        const Result<> mended = subject.vault->repairHeader();
        return mended ? report(subject, subject.vault, place,
                               StepWords::tr("Both copies of the header are whole again."))
                      : failedWith(subject.vault, mended.error());
    }
    const auto vault = recoverVault(subject, place);
    return vault
        ? report(subject, *vault, place,
                 StepWords::tr("The header is mended, and your journal opens again. What was left of "
                               "the old one is kept beside it."))
        : failedWith({}, vault.error());
}

Examination RepairSteps::bringBackNewest(const RepairSubject &subject, const WorkPlace &place)
{
    if (subject.vault)
        return restoreInto(subject, subject.vault, place);
    // With its header mended the vault keeps its place, its drafts and its other backups.
    if (subject.state == RepairReport::State::HeaderGone) {
        if (const auto vault = recoverVault(subject, place); vault)
            return restoreInto(subject, *vault, place);
    }
    return replace(subject, place);
}

Result<BroughtBack> RepairSteps::bringBackLost(const Vault &saved, const SalvageOutcome &outcome,
                                               const WorkPlace &place)
{
    const auto into = Journal::open(saved, place.clock, place.random);
    if (!into)
        return Failure(into.error());
    const auto opened = OpenedBackup::open(outcome.newestBackup, saved);
    if (!opened)
        return Failure(opened.error());
    const auto backup = Journal::openReadOnly(opened->database, place.clock, place.random);
    if (!backup)
        return Failure(backup.error());
    BroughtBack brought;
    const QList<LostRecord> lost = lostInBackup(outcome);
    for (const LostRecord &record : lost) {
        if (place.progress.isCancelled())
            break;
        // One that is gone may have come along with its goal already.
        const WhenThere whenThere = record.isPartlyKept ? WhenThere::StandsBeside : WhenThere::IsEnough;
        const bool isDone = restoreRecord(**into, **backup, record.kind, record.id, whenThere).has_value();
        ++(isDone ? brought.done : brought.failed);
        place.progress.report(double(brought.done + brought.failed) / double(lost.size()));
    }
    return brought;
}

QString RepairSteps::freeFolder(const QString &parent, const QString &vaultFolder, const QDateTime &now)
{
    const QString day = now.toString(QStringLiteral("yyyy-MM-dd"));
    const QString name = QFileInfo(vaultFolder).completeBaseName();
    //: the name of a folder: %1 the name of a vault, %2 a day
    const QString stem = QDir(parent).filePath(StepWords::tr("%1 saved %2").arg(name, day));
    return firstFreePath(stem, QStringLiteral(".kinward"));
}
