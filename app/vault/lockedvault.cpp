// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/lockedvault.h"

#include "vault/headerfile.h"
#include "vault/vaulterrors.h"
#include "vault/vaultfolder.h"

#include <algorithm>

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

Result<VaultHeader> headerOfLockedVault(const QString &folder)
{
    const auto copies = HeaderFile(VaultFolder::headerPath(folder)).read();
    if (!copies)
        return VaultErrors::notOpened(copies.error(), folder);
    const bool isTooNew = std::any_of(copies->begin(), copies->end(), [](const ParsedHeader &copy) {
        return copy.condition == HeaderCondition::TooNew;
    });
    if (isTooNew)
        return VaultErrors::tooNew();
    const VaultHeader *newest = newestReadable(*copies);
    if (!newest)
        return VaultErrors::damagedHeader();
    return *newest;
}

Result<LockedVault> lookAtVault(const QString &folder)
{
    return VaultFolder::checkForLooking(folder)
        .and_then([&] { return headerOfLockedVault(folder); })
        .transform([](const VaultHeader &header) { return lockedVaultOf(header); });
}
