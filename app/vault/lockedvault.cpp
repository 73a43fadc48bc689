// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/lockedvault.h"

#include "vault/headerfile.h"
#include "vault/vaulterrors.h"
#include "vault/vaultfolder.h"

namespace
{

LockedVault lockedVaultOf(const VaultHeader &header)
{
    LockedVault vault{header.id, {}};
    for (int number = 0; number < int(keySlotCount); ++number) {
        if (header.slotList[size_t(number)].kind == quint8(KeySlotKind::Keychain))
            vault.keychainSlots.append(number);
    }
    return vault;
}

} // namespace

Result<LockedVault> lookAtVault(const QString &folder)
{
    if (const auto looked = VaultFolder::checkForLooking(folder); !looked)
        return Failure(looked.error());
    const auto copies = HeaderFile(VaultFolder::headerPath(folder)).read();
    if (!copies)
        return VaultErrors::notOpened(copies.error(), folder);
    const VaultHeader *newest = nullptr;
    for (const ParsedHeader &copy : *copies) {
        if (copy.condition == HeaderCondition::TooNew)
            return VaultErrors::tooNew();
        if (copy.condition == HeaderCondition::Good && (!newest || copy.header.sequence > newest->sequence))
            newest = &copy.header;
    }
    if (!newest)
        return VaultErrors::damagedHeader();
    return lockedVaultOf(*newest);
}
