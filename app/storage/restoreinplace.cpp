// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restoreinplace.h"

#include "core/clock.h"
#include "core/durablefile.h"
#include "core/freepath.h"
#include "storage/backups.h"
#include "storage/restoreasnew.h"
#include "vault/vaultfolder.h"
#include "vault/vaultlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace
{
QString asideName(const QString &place, const Clock &clock)
{
    //: the name of a folder: %1 its name before, %2 a date and time
    return firstFreePath(
        QCoreApplication::translate("Restore", "%1 set aside %2")
            .arg(place, clock.now().toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HHmmss'Z'"))));
}

/// Where the two names can not be exchanged in one step: a short moment in which the place is empty.
Result<QString> takePlaceInTwoSteps(const QString &built, const QString &place, const QString &aside)
{
    if (const auto moved = renameDurably(place, aside); !moved)
        return Failure(moved.error());
    if (const auto placed = renameDurably(built, place); !placed) {
        static_cast<void>(renameDurably(aside, place));
        return Failure(placed.error());
    }
    return aside;
}

/// The whole new folder gets the place, and what stood there a name of its own, which is given. From the
/// first step on the new one holds; nothing after it can fail what is done.
Result<QString> takePlace(const QString &built, const QString &place, const SwitchContext &context)
{
    const QString aside = asideName(place, context.clock);
    if (!exchangeDurably(built, place))
        return takePlaceInTwoSteps(built, place, aside);
    context.stepDone(SwitchStep::Switched);
    const bool isNamed = renameDurably(built, aside).has_value();
    context.stepDone(SwitchStep::Moved);
    return isNamed ? aside : built;
}
} // namespace

bool isFreePlace(const QString &folder)
{
    return !QFileInfo::exists(folder) || (QFileInfo(folder).isDir() && QDir(folder).isEmpty());
}

Result<RestoreOutcome> restoreInPlace(Vault &vault, const OpenedBackup &backup, const SwitchContext &context)
{
    if (const Result<> here = vault.checkPlace(); !here)
        return Failure(here.error());
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
    ReplacedFolder replaced;
    Result<std::unique_ptr<Vault>> made;
    if (isFreePlace(place)) {
        made = restoreAsNew(std::move(backup), place, context);
    } else {
        // Held until the new one stands there, so that nobody has the other open.
        const auto lock = VaultLock::acquire(place);
        if (!lock)
            return Failure(lock.error());
        made = restoreAsNew(std::move(backup), firstFreePath(place + QStringLiteral(".new")), context,
                            [&](const QString &built) -> Result<QString> {
                                auto aside = takePlace(built, place, context);
                                if (!aside)
                                    return aside;
                                replaced.setAside = *aside;
                                return place;
                            });
    }
    if (!made)
        return Failure(made.error());
    replaced.vault = std::move(*made);
    return replaced;
}
