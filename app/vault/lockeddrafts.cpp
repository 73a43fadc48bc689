// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/lockeddrafts.h"

#include "vault/lockedvault.h"
#include "vault/vaulterrors.h"
#include "vault/vaultfolder.h"

Result<DraftBox> draftBoxOfLockedVault(const QString &folder, const QByteArray &knownKey)
{
    if (auto checked = VaultFolder::checkForOpening(folder); !checked)
        return Failure(checked.error());
    const auto header = headerOfLockedVault(folder);
    if (!header)
        return Failure(header.error());
    const DraftBox box(VaultFolder::draftsPath(folder), header->draftKey);
    if (!knownKey.isEmpty() && box.keyText() != knownKey)
        return VaultErrors::otherDraftKey();
    VaultFolder::makeMissingInside(folder);
    return box;
}
