// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/lockeddrafts.h"

#include "vault/headerfile.h"
#include "vault/vaulterrors.h"
#include "vault/vaultfolder.h"

namespace
{

/// The newest copy whose checksum is right.
const VaultHeader *newestReadable(const HeaderCopies &copies)
{
    const VaultHeader *newest = nullptr;
    for (const ParsedHeader &copy : copies) {
        if (copy.condition == HeaderCondition::Good && (!newest || copy.header.sequence > newest->sequence))
            newest = &copy.header;
    }
    return newest;
}

} // namespace

Result<DraftBox> draftBoxOfLockedVault(const QString &folder)
{
    if (auto checked = VaultFolder::checkForOpening(folder); !checked)
        return Failure(checked.error());
    const auto copies = HeaderFile(VaultFolder::headerPath(folder)).read();
    if (!copies)
        return VaultErrors::notOpened(copies.error(), folder);
    for (const ParsedHeader &copy : *copies) {
        if (copy.condition == HeaderCondition::TooNew)
            return VaultErrors::tooNew();
    }
    const VaultHeader *header = newestReadable(*copies);
    if (!header)
        return VaultErrors::damagedHeader();
    VaultFolder::makeMissingInside(folder);
    return DraftBox(VaultFolder::draftsPath(folder), header->draftKey);
}
