// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restoreasnew.h"

#include "core/clock.h"
#include "core/durablefile.h"
#include "storage/databasecheck.h"
#include "storage/databasecopy.h"
#include "vault/backuperrors.h"
#include "vault/vaultcopy.h"
#include "vault/vaulterrors.h"
#include "vault/vaultfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

Result<std::unique_ptr<Vault>> restoreAsNew(OpenedBackup backup, const QString &folder,
                                            const SwitchContext &context)
{
    if (!backup.header)
        return BackupErrors::wrongKey(KeySlotKind::Passphrase);
    auto copy = VaultCopy::begin(folder, std::move(*backup.header));
    if (!copy)
        return Failure(copy.error());
    const KeyedVault target((*copy)->databasePath(), (*copy)->databaseKey(), (*copy)->digestKey());
    context.progress.setPart(0, 0.5);
    const auto copied = copyDatabase(backup.database, target, context.progress);
    if (!copied)
        return Failure(copied.error());
    if (*copied == Completion::Cancelled)
        return nullptr;
    context.progress.setPart(0.5, 1);
    const auto found = checkDatabase(target, context.clock, context.random, context.progress);
    if (!found)
        return Failure(found.error());
    if (!*found)
        return nullptr;
    if (!(*found)->isEmpty())
        return BackupErrors::damaged(backup.file.path());
    return (*copy)->finish();
}

Result<QString> setVaultAside(const QString &folder, const Clock &clock)
{
    const QString path = VaultFolder::realPath(folder);
    // Held while it is renamed, so that nobody has it open.
    const auto lock = VaultLock::acquire(path);
    if (!lock)
        return Failure(lock.error());
    //: the name of a folder: %1 its name before, %2 a date and time
    const QString stem =
        QCoreApplication::translate("Restore", "%1 set aside %2")
            .arg(path, clock.now().toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HHmmss'Z'")));
    QString place = stem;
    for (int number = 2; QFileInfo::exists(place); ++number)
        place = QStringLiteral("%1-%2").arg(stem).arg(number);
    if (const auto renamed = renameDurably(path, place); !renamed)
        return Failure(renamed.error());
    return place;
}
