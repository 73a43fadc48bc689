// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restoreasnew.h"

#include "storage/databasecheck.h"
#include "storage/databasecopy.h"
#include "vault/backuperrors.h"

Result<std::unique_ptr<Vault>> restoreAsNew(OpenedBackup backup, const QString &folder,
                                            const SwitchContext &context, const VaultCopy::Settle &settle)
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
    context.stepDone(SwitchStep::Copied);
    context.progress.setPart(0.5, 1);
    const auto found = checkDatabase(target, context.clock, context.random, context.progress);
    if (!found)
        return Failure(found.error());
    if (!*found)
        return nullptr;
    if (!(*found)->isEmpty())
        return BackupErrors::damaged(backup.file.path());
    context.stepDone(SwitchStep::Checked);
    return (*copy)->finish(settle);
}
