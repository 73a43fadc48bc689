// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secondplace.h"

#include "core/durablefile.h"
#include "vault/backupfile.h"
#include "vault/backupfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>

namespace
{
constexpr qint64 copiedAtOnce = 1024 * 1024;

Result<> copyBytes(const QString &from, const QString &to)
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
        if (block->isEmpty())
            return target->sync();
        if (const auto written = target->writeAt(done, *block); !written)
            return written;
        done += block->size();
    }
}

Result<> checkCopy(const QString &path, const BackupSeal &seal)
{
    const auto copy = BackupFile::open(path);
    if (!copy)
        return Failure(copy.error());
    Progress silent;
    const auto checked = copy->checkTag(seal, silent);
    return checked ? Result<>() : Failure(checked.error());
}

QString placeFor(const QString &backup, const QString &folder)
{
    return QDir(folder).filePath(QFileInfo(backup).fileName());
}
} // namespace

Result<> copyToSecondPlace(const QString &backup, const QString &folder, const BackupSeal &seal)
{
    if (!QFileInfo(folder).isDir())
        return Failure(fileError(ENOENT, folder));
    if (isInSecondPlace(backup, folder, seal))
        return {};
    QString path = placeFor(backup, folder);
    // Another vault may keep its backups there too.
    if (QFileInfo::exists(path))
        path = BackupFolder::freePath(folder, BackupFile::open(backup)->created());
    const QString unfinished = BackupFolder::unfinishedPath(path);
    auto copied =
        copyBytes(backup, unfinished).and_then([&] { return checkCopy(unfinished, seal); }).and_then([&] {
            return renameDurably(unfinished, path);
        });
    if (!copied)
        QFile::remove(unfinished);
    return copied;
}

bool isInSecondPlace(const QString &backup, const QString &folder, const BackupSeal &seal)
{
    const auto original = BackupFile::open(backup);
    const auto copy = BackupFile::open(placeFor(backup, folder));
    return original && copy && copy->fileSize() == original->fileSize()
        && copy->created() == original->created() && copy->verifiedAt(seal).has_value();
}
