// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupreplacement.h"

#include "vault/backupfolder.h"
#include "vault/vaultremoval.h"

#include <QDirIterator>
#include <QFileInfo>

namespace
{
/// Every backup of the vault in a folder but the one of this name; gives how many.
Result<int> removeAllBut(const QString &name, const QString &folder, const QUuid &vault)
{
    int removed = 0;
    for (const QString &path : BackupFolder::backups(folder)) {
        if (QFileInfo(path).fileName() == name || BackupFolder::vaultOf(path) != vault)
            continue;
        if (const Result<> gone = removeBackup(path); !gone)
            return Failure(gone.error());
        ++removed;
    }
    return removed;
}
/// A journal that was set aside is a vault again: where it was opened, it has backups of its own.
QStringList foldersSetAside(const QString &vaultFolder)
{
    QStringList folders;
    QDirIterator inside(vaultFolder + QStringLiteral("/replaced"),
                        QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (inside.hasNext())
        folders.append(inside.next());
    return folders;
}
} // namespace

Result<std::optional<ReplacedBackups>> replaceBackups(BackupJob job, const Clock &clock, RandomSource &random,
                                                      Progress &progress)
{
    job.isRotating = false; // the rule of days could take the new one, and then none were left
    const auto outcome = makeBackup(job, clock, random, progress);
    if (!outcome)
        return Failure(outcome.error());
    if (!outcome->made)
        return std::nullopt;
    ReplacedBackups replaced{*outcome->made, 0, outcome->secondPlaceError};
    const QUuid vault = parseHeaderCopy(job.seal.header).header.id;
    QStringList folders = QStringList(job.folder) + foldersSetAside(job.source.folder());
    if (!job.secondPlace.isEmpty() && !replaced.secondPlaceError)
        folders.append(job.secondPlace);
    for (const QString &folder : folders) {
        const auto removed = removeAllBut(QFileInfo(replaced.made.path).fileName(), folder, vault);
        if (!removed)
            return Failure(removed.error());
        replaced.removed += *removed;
    }
    return replaced;
}
