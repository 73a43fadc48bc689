// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secondplace.h"

#include "core/durablefile.h"
#include "storage/placecopy.h"
#include "vault/backupfolder.h"

#include <QDir>
#include <QFileInfo>
#include <cerrno>

namespace
{
constexpr double checkedPart = 0.2;
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
    BackupFolder::removeUnfinished(folder, parseHeaderCopy(seal.header).header.id);
    if (isCopySeen(*seen, backup, seal))
        return Completion::Done;
    QString path = QDir(folder).filePath(QFileInfo(backup).fileName());
    // Another vault may keep its backups there too.
    if (QFileInfo::exists(path))
        path = BackupFolder::freePath(folder, original->created());
    // Only a whole backup is worth a copy, which is then compared with it byte by byte, without a key.
    const Progress::Part part = progress.part();
    progress.setPartOf(part, 0, checkedPart);
    if (auto checked = original->checkTag(seal, progress); !checked || *checked == Completion::Cancelled)
        return checked;
    progress.setPartOf(part, checkedPart, 1);
    return copyToPlace(backup, path, progress);
}

bool isCopySeen(const PlaceSeen &seen, const QString &backup, const BackupSeal &seal)
{
    const auto original = BackupFile::open(backup);
    return original && seen.copy && seen.copy->fileSize() == original->fileSize()
        && seen.copy->created() == original->created() && seen.copy->verifiedAt(seal).has_value();
}
