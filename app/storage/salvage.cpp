// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/salvage.h"

#include "core/clock.h"
#include "core/durablefile.h"
#include "storage/backups.h"
#include "storage/databasecheck.h"
#include "storage/journalconnection.h"
#include "storage/openedbackup.h"
#include "storage/readerslog.h"
#include "storage/recordtables.h"
#include "storage/salvagewriter.h"
#include "storage/sqlcipherdriver.h"
#include "storage/transaction.h"
#include "vault/vaultcopy.h"
#include "vault/vaultfolder.h"

#include <QCoreApplication>
#include <algorithm>

namespace
{
struct SalvageWords {
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

Failure nothingReadable(const Error &cause)
{
    if (cause.kind != ErrorKind::Damaged && cause.kind != ErrorKind::NotFound)
        return Failure(cause);
    return failure(ErrorKind::Damaged,
                   SalvageWords::tr("Nothing of the journal file can be read any more. It was left as it is. "
                                    "Restore the newest backup."));
}

/// Writes the new database; an empty result means cancelled.
Result<Completion> writeDatabase(const Vault &damaged, const Vault &target, SalvageOutcome &outcome,
                                 const Clock &clock, RandomSource &random, Progress &progress)
{
    const ReadersLog log(damaged.databasePath());
    const auto from = JournalConnection::open(damaged, OpenMode::ReadOnly, clock, random);
    if (!from)
        return nothingReadable(from.error());
    const auto to = JournalConnection::open(target, OpenMode::Create, clock, random);
    if (!to)
        return Failure(to.error());
    auto transaction = Transaction::toWrite((*to)->session());
    if (!transaction)
        return Failure(transaction.error());
    SalvageWriter writer((*from)->session(), (*to)->session());
    if (const auto written = writer.run(progress); !written)
        return Failure(written.error());
    if (progress.isCancelled())
        return Completion::Cancelled;
    if (const auto committed = transaction->commit(); !committed)
        return Failure(committed.error());
    const auto summary = summarise((*to)->session());
    if (!summary)
        return Failure(summary.error());
    outcome.kept = summary->counts;
    outcome.lost = writer.lost();
    outcome.lostRows = writer.lostRows();
    outcome.lostSettings = writer.lostSettings();
    return Completion::Done;
}

/// One that does not open would be damaged in the new vault too: it stays in the old one.
bool copyDraft(const Vault &damaged, const QString &name, const QString &toFolder)
{
    if (!damaged.openDraft(name))
        return false;
    const auto file = DurableFile::open(damaged.draftBox().pathOf(name), DurableFile::Access::Read);
    const auto size = file ? file->size() : Result<qint64>(Failure(file.error()));
    const auto bytes = size ? file->readAt(0, *size) : Result<QByteArray>(Failure(size.error()));
    return bytes && writeDurably(DraftBox(toFolder, {}).pathOf(name), *bytes);
}

void copyDrafts(const Vault &damaged, const QString &toFolder, SalvageOutcome &outcome)
{
    for (const QString &name : damaged.draftBox().names().value_or(QStringList())) {
        const bool isKept = copyDraft(damaged, name, VaultFolder::draftsPath(toFolder));
        ++(isKept ? outcome.keptDrafts : outcome.lostDrafts);
    }
}

/// Where a wrong clock dated all of them later than now, the latest of these is still the best there is.
std::optional<BackupInfo> newestOf(const QList<BackupInfo> &backups, const Clock &clock)
{
    const auto newest = newestVerified(backups, clock.now());
    if (newest || backups.isEmpty())
        return newest;
    const auto latest =
        std::max_element(backups.cbegin(), backups.cend(),
                         [](const BackupInfo &a, const BackupInfo &b) { return a.created < b.created; });
    return newestVerified(backups, latest->created);
}

void lookIntoBackup(const Vault &damaged, SalvageOutcome &outcome, const Clock &clock, RandomSource &random)
{
    const BackupJob job = BackupJob::of(damaged);
    const auto newest = newestOf(listBackups(job.folder, job.seal), clock);
    if (!newest)
        return;
    const auto backup = OpenedBackup::open(newest->path, damaged);
    if (!backup)
        return;
    const auto connection = JournalConnection::open(backup->database, OpenMode::ReadOnly, clock, random);
    if (!connection)
        return;
    outcome.newestBackup = newest->path;
    for (LostRecord &record : outcome.lost) {
        const auto found =
            (*connection)
                ->session()
                .value(QStringLiteral("SELECT day FROM %1 WHERE id = ?").arg(recordTableName(record.kind)),
                       {record.id.toBytes()});
        record.isInBackup = found && found->isValid();
        if (record.isInBackup)
            record.day = QDate::fromString(found->toString(), Qt::ISODate);
    }
}
} // namespace

Result<SalvageOutcome> salvage(const Vault &damaged, const QString &toFolder, const Clock &clock,
                               RandomSource &random, Progress &progress)
{
    const auto copy = damaged.beginCopy(toFolder);
    if (!copy)
        return Failure(copy.error());
    const KeyedVault target((*copy)->databasePath(), (*copy)->databaseKey(), (*copy)->digestKey());
    SalvageOutcome outcome;
    const auto written = writeDatabase(damaged, target, outcome, clock, random, progress);
    if (!written)
        return Failure(written.error());
    if (*written == Completion::Cancelled)
        return SalvageOutcome();
    Progress silent;
    const auto checked = checkDatabase(target, clock, random, silent);
    if (!checked)
        return Failure(checked.error());
    if (!(*checked)->isEmpty())
        return failure(ErrorKind::Storage, (*checked)->first().message);
    copyDrafts(damaged, (*copy)->folder(), outcome);
    auto vault = (*copy)->finish();
    if (!vault)
        return Failure(vault.error());
    outcome.vault = std::move(*vault);
    lookIntoBackup(damaged, outcome, clock, random);
    return outcome;
}
