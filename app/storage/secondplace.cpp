// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secondplace.h"

#include "core/durablefile.h"
#include "vault/backupfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>

namespace
{
constexpr qint64 copiedAtOnce = 1024 * 1024;

Result<Completion> copyBytes(const QString &from, const QString &to, const Progress &progress)
{
    const auto source = DurableFile::open(from, DurableFile::Access::Read);
    if (!source)
        return Failure(source.error());
    auto target = DurableFile::create(to);
    if (!target)
        return Failure(target.error());
    for (qint64 done = 0;;) {
        const auto block = source->readAt(done, copiedAtOnce);
        if (!block)
            return Failure(block.error());
        if (progress.isCancelled())
            return Completion::Cancelled;
        if (block->isEmpty())
            return target->sync().map([] { return Completion::Done; });
        if (const auto written = target->writeAt(done, *block); !written)
            return Failure(written.error());
        done += block->size();
    }
}

/// Writes the copy, reads it again and gives it its name.
Result<Completion> makeCopy(const QString &backup, const QString &path, const BackupSeal &seal,
                            Progress &progress)
{
    const QString unfinished = BackupFolder::unfinishedPath(path);
    auto made = copyBytes(backup, unfinished, progress);
    if (made && *made == Completion::Done)
        made = BackupFile::open(unfinished).and_then([&](const BackupFile &copy) {
            return copy.checkTag(seal, progress);
        });
    if (made && *made == Completion::Done)
        made = renameDurably(unfinished, path).map([] { return Completion::Done; });
    if (!made || *made == Completion::Cancelled)
        QFile::remove(unfinished);
    return made;
}
} // namespace

Result<Completion> copyToSecondPlace(const QString &backup, const QString &folder, const BackupSeal &seal,
                                     Progress &progress)
{
    const auto original = BackupFile::open(backup);
    if (!original)
        return Failure(original.error());
    const PlaceLook look(folder, backup);
    const auto seen = look.answerWithin(placeLimit, progress);
    if (progress.isCancelled())
        return Completion::Cancelled;
    if (!seen || seen->kind != PlaceSeen::Kind::Folder)
        return Failure(fileError(ENOENT, folder));
    if (isCopySeen(*seen, backup, seal))
        return Completion::Done;
    QString path = QDir(folder).filePath(QFileInfo(backup).fileName());
    // Another vault may keep its backups there too.
    if (QFileInfo::exists(path))
        path = BackupFolder::freePath(folder, original->created());
    return makeCopy(backup, path, seal, progress);
}

bool isCopySeen(const PlaceSeen &seen, const QString &backup, const BackupSeal &seal)
{
    const auto original = BackupFile::open(backup);
    return original && seen.copy && seen.copy->fileSize() == original->fileSize()
        && seen.copy->created() == original->created() && seen.copy->verifiedAt(seal).has_value();
}
