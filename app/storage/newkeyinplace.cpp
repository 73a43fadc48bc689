// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/newkeyinplace.h"

#include "storage/backups.h"

Result<Completion> newKeyInPlace(Vault &vault, NewKey key, const SwitchContext &context)
{
    if (const Result<> ready = draftsAllowNewKey(vault); !ready)
        return Failure(ready.error());
    const auto before = makeBackup(BackupJob::before(vault), context.clock, context.random, context.progress);
    if (!before)
        return Failure(before.error());
    if (!before->made || context.progress.isCancelled())
        return Completion::Cancelled;
    return changeMasterKey(vault, std::move(key), context);
}
