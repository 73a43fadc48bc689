// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backups.h"

#include "core/clock.h"
#include "core/durablefile.h"
#include "storage/databasecheck.h"
#include "storage/databasecopy.h"
#include "storage/journalconnection.h"
#include "storage/secondplace.h"
#include "storage/sqlcipherdriver.h"
#include "storage/transaction.h"
#include "vault/backuperrors.h"
#include "vault/backupfile.h"
#include "vault/backupfolder.h"
#include "vault/backupretention.h"
#include "vault/vaultfolder.h"

#include <QFile>
#include <QFileInfo>
#include <QTimeZone>
#include <cerrno>
#include <chrono>
#include <future>

namespace
{
constexpr double copiedPart = 0.35;
constexpr double taggedPart = 0.6;
constexpr std::chrono::milliseconds untilCancelIsSeen{20};

/// Takes the file away again unless it was kept.
class FileInTheMaking
{
public:
    explicit FileInTheMaking(QString path)
        : m_path(std::move(path))
    {
    }
    FileInTheMaking(const FileInTheMaking &) = delete;
    FileInTheMaking &operator=(const FileInTheMaking &) = delete;
    ~FileInTheMaking()
    {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }
    void keep() { m_path.clear(); }
    void isNow(const QString &path) { m_path = path; }

private:
    QString m_path;
};

BackupInfo infoOf(const QString &path, const BackupSeal &seal)
{
    BackupInfo info;
    info.path = path;
    const auto file = BackupFile::open(path);
    if (!file)
        return info;
    info.created = file->created();
    info.fileSize = file->fileSize();
    info.isWhole = true;
    if (const auto summary = file->summary(seal)) {
        info.isOfThisKey = true;
        info.summary = BackupSummary::fromBytes(*summary);
        info.verified = file->verifiedAt(seal);
    }
    return info;
}

Result<BackupSummary> summaryOf(const Vault &vault, const Clock &clock, RandomSource &random)
{
    const auto connection = JournalConnection::open(vault, OpenMode::ReadOnly, clock, random);
    if (!connection)
        return Failure(connection.error());
    auto transaction = Transaction::toRead((*connection)->session());
    if (!transaction)
        return Failure(transaction.error());
    return summarise((*connection)->session());
}

/// Nothing when cancelled; else what is wrong with the finished file.
Result<std::optional<QList<QString>>> problemsOf(const BackupFile &file, const KeyedVault &copy,
                                                 const BackupSeal &seal, const Clock &clock,
                                                 RandomSource &random, Progress &progress)
{
    // Beside each other, because nearly all of it is computing. Only this thread tells how far it is.
    Progress aside;
    auto checking = std::async(std::launch::async, [&] { return checkDatabase(copy, clock, random, aside); });
    const auto tagged = file.checkTag(seal, progress);
    while (checking.wait_for(untilCancelIsSeen) != std::future_status::ready) {
        if (!tagged || progress.isCancelled())
            aside.cancel();
    }
    const auto check = checking.get();
    progress.setPart(taggedPart, 1);
    progress.report(1);
    if (!tagged && tagged.error().kind == ErrorKind::Damaged)
        return QList<QString>{tagged.error().message};
    if (!tagged)
        return Failure(tagged.error());
    if (*tagged == Completion::Cancelled)
        return std::nullopt;
    if (!check)
        return Failure(check.error());
    if (!*check || progress.isCancelled())
        return std::nullopt;
    QList<QString> problems;
    for (const DamageFound &found : **check)
        problems.append(found.message);
    return problems;
}

/// Writes the copy under its unfinished name and closes it with front and tag.
Result<Completion> writeCopy(const BackupJob &job, const QString &path, const Clock &clock,
                             RandomSource &random, Progress &progress)
{
    const KeyedVault copy = KeyedVault::from(job.source, path);
    progress.setPart(0, copiedPart);
    const auto copied =
        copyDatabase(job.source, copy, progress, [&] { return BackupFile::begin(path, job.seal); });
    if (!copied || *copied == Completion::Cancelled)
        return copied;
    const auto summary = summaryOf(copy, clock, random);
    if (!summary)
        return Failure(summary.error());
    const auto finished = BackupFile::finish(path, {clock.now().toUTC(), summary->toBytes()}, job.seal);
    return finished ? Result<Completion>(Completion::Done) : Failure(finished.error());
}

/// Opens the finished file as a stranger would and reads all of it.
Result<Completion> verifyCopy(const BackupJob &job, const QString &path, const Clock &clock,
                              RandomSource &random, Progress &progress)
{
    progress.setPart(copiedPart, taggedPart);
    auto file = BackupFile::open(path);
    if (!file)
        return Failure(file.error());
    const auto problems =
        problemsOf(*file, KeyedVault::from(job.source, path), job.seal, clock, random, progress);
    if (!problems)
        return Failure(problems.error());
    if (!*problems)
        return Completion::Cancelled;
    if (!(*problems)->isEmpty())
        return BackupErrors::notWhole();
    const auto noted = file->markVerified(job.seal, clock.now());
    return noted ? Result<Completion>(Completion::Done) : Failure(noted.error());
}

/// The one just made stays whatever its date; those dated later than now say nothing about the days that
/// were, and stay until these have come.
void rotate(const QString &folder, const BackupSeal &seal, const BackupInfo &justMade, const QDateTime &now)
{
    QList<BackupInfo> verified;
    for (const BackupInfo &backup : listBackups(folder, seal)) {
        if (backup.verified && backup.created <= now)
            verified.append(backup);
    }
    QList<QDateTime> made;
    for (const BackupInfo &backup : std::as_const(verified))
        made.append(backup.created);
    const QList<bool> kept = keptBackups(made);
    for (qsizetype i = 0; i < verified.size(); ++i) {
        if (!kept.at(i) && verified.at(i).created != justMade.created)
            QFile::remove(verified.at(i).path);
    }
}

/// A kill between naming and checking leaves a backup that no list calls whole and no rule takes away.
void verifyLeftOver(const BackupJob &job, const Clock &clock, RandomSource &random, Progress &progress)
{
    for (const BackupInfo &backup : listBackups(job.folder, job.seal)) {
        if (!backup.isOfThisKey || backup.verified || progress.isCancelled())
            continue;
        // One that is damaged stays as it is, and is listed as such.
        static_cast<void>(verifyCopy(job, backup.path, clock, random, progress));
    }
}

Result<> checkFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    return Failure(fileError(ENOENT, folder));
}

/// With the rotation there.
Result<> copyToOtherPlace(const BackupJob &job, const BackupInfo &backup, const QDateTime &now,
                          Progress &progress)
{
    const auto copied = copyToSecondPlace(backup.path, job.secondPlace, job.seal, progress);
    if (!copied)
        return Failure(BackupErrors::notCopied(copied.error(), job.secondPlace));
    if (*copied == Completion::Done && job.isRotating)
        rotate(job.secondPlace, job.seal, backup, now);
    return {};
}
} // namespace

BackupJob BackupJob::of(const Vault &vault, const QString &secondPlace)
{
    return {KeyedVault::from(vault), vault.backupSeal(), VaultFolder::backupsPath(vault.folder()),
            secondPlace, true};
}

BackupJob BackupJob::before(const Vault &vault)
{
    BackupJob job = of(vault);
    job.isRotating = false;
    return job;
}

QString secondPlaceSetting()
{
    return QStringLiteral("backup/secondPlace");
}

QList<BackupInfo> listBackups(const QString &folder, const BackupSeal &seal)
{
    QList<BackupInfo> backups;
    for (const QString &path : BackupFolder::backups(folder))
        backups.append(infoOf(path, seal));
    return backups;
}

std::optional<BackupInfo> newestVerified(const QList<BackupInfo> &backups, const QDateTime &now)
{
    std::optional<BackupInfo> newest;
    for (const BackupInfo &backup : backups) {
        if (backup.verified && backup.created <= now && (!newest || newest->created < backup.created))
            newest = backup;
    }
    return newest;
}

Result<BackupOutcome> makeBackup(const BackupJob &job, const Clock &clock, RandomSource &random,
                                 Progress &progress)
{
    const auto told = [&job](const Error &error) { return BackupErrors::notMade(error, job.folder); };
    if (const auto there = checkFolder(job.folder); !there)
        return told(there.error());
    if (job.folder == VaultFolder::backupsPath(job.source.folder()))
        BackupFolder::removeUnfinished(job.folder);
    else
        BackupFolder::removeUnfinished(job.folder, parseHeaderCopy(job.seal.header).header.id);
    const QString path = BackupFolder::freePath(job.folder, clock.now());
    const QString unfinished = BackupFolder::unfinishedPath(path);
    FileInTheMaking file(unfinished);
    const auto written = writeCopy(job, unfinished, clock, random, progress);
    if (!written)
        return told(written.error());
    if (*written == Completion::Cancelled)
        return BackupOutcome();
    if (const auto renamed = renameDurably(unfinished, path); !renamed)
        return told(renamed.error());
    file.isNow(path);
    const auto verified = verifyCopy(job, path, clock, random, progress);
    if (!verified)
        return told(verified.error());
    if (*verified == Completion::Cancelled)
        return BackupOutcome();
    file.keep();
    BackupOutcome outcome{infoOf(path, job.seal), {}};
    if (job.isRotating) {
        verifyLeftOver(job, clock, random, progress);
        rotate(job.folder, job.seal, *outcome.made, clock.now());
    }
    progress.setPart(1, 1);
    if (!job.secondPlace.isEmpty()) {
        if (const auto copied = copyToOtherPlace(job, *outcome.made, clock.now(), progress); !copied)
            outcome.secondPlaceError = copied.error();
    }
    progress.report(1);
    return outcome;
}

BackupOutcome bringSecondPlaceUpToDate(const BackupJob &job, const Clock &clock, Progress &progress)
{
    const auto newest = newestVerified(listBackups(job.folder, job.seal), clock.now());
    if (job.secondPlace.isEmpty() || !newest)
        return {};
    const auto copied = copyToOtherPlace(job, *newest, clock.now(), progress);
    const bool isToBeTold = !copied && copied.error().kind != ErrorKind::NotFound;
    return {{}, isToBeTold ? std::optional(copied.error()) : std::nullopt};
}

Result<std::optional<QList<QString>>> checkBackup(const QString &path, const KeyedVault &keys,
                                                  const BackupSeal &seal, const Clock &clock,
                                                  RandomSource &random, Progress &progress)
{
    const auto file = BackupFile::open(path);
    if (!file && file.error().kind == ErrorKind::Damaged)
        return QList<QString>{file.error().message};
    if (!file)
        return Failure(file.error());
    progress.setPart(0, taggedPart);
    return problemsOf(*file, KeyedVault::from(keys, path), seal, clock, random, progress);
}

Result<bool> isBackupDue(const BackupJob &job, const Clock &clock, RandomSource &random)
{
    const auto newest = newestVerified(listBackups(job.folder, job.seal), clock.now());
    if (newest && newest->created.toTimeZone(clock.now().timeZone()).date() == clock.now().date())
        return false;
    const auto present = summaryOf(job.source, clock, random);
    if (!present)
        return Failure(present.error());
    return !newest || newest->summary.changeMark != present->changeMark;
}
