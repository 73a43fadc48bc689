// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restoreinplace.h"

#include "core/clock.h"
#include "core/durablefile.h"
#include "storage/backups.h"
#include "storage/restoreasnew.h"
#include "vault/vaultfolder.h"

#include <QDir>
#include <QFileInfo>

bool isFreePlace(const QString &folder)
{
    return !QFileInfo::exists(folder) || (QFileInfo(folder).isDir() && QDir(folder).isEmpty());
}

Result<RestoreOutcome> restoreInPlace(Vault &vault, const OpenedBackup &backup, const SwitchContext &context)
{
    const auto before = makeBackup(BackupJob::before(vault), context.clock, context.random, context.progress);
    const bool isHindered =
        !before && before.error().kind != ErrorKind::Damaged && before.error().kind != ErrorKind::NotFound;
    if (isHindered)
        return Failure(before.error());
    if (context.progress.isCancelled())
        return RestoreOutcome();
    return restoreEverything(vault, backup.database, context);
}

Result<ReplacedFolder> replaceFolder(OpenedBackup backup, const QString &folder, const SwitchContext &context)
{
    const QString place = VaultFolder::realPath(folder);
    const QString path = VaultFolder::realPath(backup.file.path());
    ReplacedFolder replaced;
    if (!isFreePlace(place)) {
        const Result<QString> aside = setVaultAside(place, context.clock);
        if (!aside)
            return Failure(aside.error());
        replaced.setAside = *aside;
        // The backup may have stood in the folder that has another name now.
        const QString inside = place + u'/';
        if (path.startsWith(inside))
            backup.database = KeyedVault::from(backup.database, *aside + u'/' + path.mid(inside.size()));
    }
    auto made = restoreAsNew(std::move(backup), place, context);
    if (made && *made) {
        replaced.vault = std::move(*made);
        return replaced;
    }
    if (!replaced.setAside.isEmpty()) {
        // An empty folder may have been there before, or been left.
        QDir().rmdir(place);
        if (const auto back = renameDurably(replaced.setAside, place); !back)
            return Failure(made ? back.error() : made.error());
    }
    return made ? ReplacedFolder() : Result<ReplacedFolder>(Failure(made.error()));
}
