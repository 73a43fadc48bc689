// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/newkey.h"

#include "vault/masterkey.h"
#include "vault/recoverycode.h"
#include "vault/vaulterrors.h"

#include <optional>

namespace
{

constexpr int newPassphraseSlot = 0;
constexpr int newRecoverySlot = 1;

std::optional<int> slotOpenedBy(const VaultHeader &header, const SecureBuffer &passphrase)
{
    for (int number = 0; number < int(keySlotCount); ++number) {
        const KeySlot &slot = header.slotList[size_t(number)];
        if (slot.kind == quint8(KeySlotKind::Passphrase)
            && openSlot(slot, header.id, number, {KeySlotKind::Passphrase, passphrase}).answer
                == SlotAnswer::Opened)
            return number;
    }
    return std::nullopt;
}

/// The slots that nobody can make again here: other passphrases, and the keychain's.
QList<KeySlotInfo> slotsLeftOut(const VaultHeader &header, int passphraseSlot)
{
    QList<KeySlotInfo> left;
    for (int number = 0; number < int(keySlotCount); ++number) {
        const KeySlot &slot = header.slotList[size_t(number)];
        if (!slot.isEmpty() && number != passphraseSlot && slot.kind != quint8(KeySlotKind::RecoveryCode))
            left.append(
                {number, KeySlotKind(slot.kind), QDateTime::fromMSecsSinceEpoch(slot.created).toUTC(), {}});
    }
    return left;
}

} // namespace

Result<NewKey> prepareNewKey(const VaultHeader &present, const SecureBuffer &passphrase, const QDateTime &now)
{
    const auto opened = slotOpenedBy(present, passphrase);
    if (!opened)
        return VaultErrors::wrongKey(KeySlotKind::Passphrase);
    NewKey key;
    key.next = {SecureBuffer::random(keySize), present, SpareHeader::Current};
    key.databaseKey = deriveKey(key.next.masterKey, KeyPurpose::Database);
    key.digestKey = deriveKey(key.next.masterKey, KeyPurpose::RowDigest);
    const DraftKeyPair draftKeys = deriveDraftKeys(key.next.masterKey);
    const SecureBuffer code = SecureBuffer::random(recoverySecretSize);
    if (key.databaseKey.isEmpty() || key.digestKey.isEmpty() || draftKeys.secretKey.isEmpty()
        || code.isEmpty())
        return VaultErrors::noMemory();
    VaultHeader &header = key.next.header;
    header.draftKey = draftKeys.publicKey;
    header.slotList = {};
    header.slotList[newPassphraseSlot] =
        wrapMasterKey(key.next.masterKey, header.id, newPassphraseSlot, {KeySlotKind::Passphrase, passphrase},
                      present.slotList[size_t(*opened)].cost, now);
    header.slotList[newRecoverySlot] = wrapMasterKey(key.next.masterKey, header.id, newRecoverySlot,
                                                     {KeySlotKind::RecoveryCode, code}, {0, 0}, now);
    if (header.slotList[newPassphraseSlot].isEmpty() || header.slotList[newRecoverySlot].isEmpty())
        return VaultErrors::noMemory();
    key.recoveryCode = recoveryCodeText(code);
    key.leftOut = slotsLeftOut(present, *opened);
    return key;
}
