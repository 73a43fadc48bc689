// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/newkey.h"

#include "vault/masterkey.h"
#include "vault/recoverycode.h"
#include "vault/slotname.h"
#include "vault/vaulterrors.h"

namespace
{

constexpr int newPassphraseSlot = 0;
constexpr int newRecoverySlot = 1;

struct OpenedSlot {
    int number = 0;
    SecureBuffer masterKey; ///< the present one
};

/// What kept a slot from being tried counts only when no other one opens.
Failure whyNot(SlotAnswer answer)
{
    switch (answer) {
    case SlotAnswer::NoMemory:
        return VaultErrors::noMemory();
    case SlotAnswer::Refused:
        return VaultErrors::slotRefused();
    case SlotAnswer::Opened:
    case SlotAnswer::WrongKey:
        break;
    }
    return VaultErrors::wrongKey(KeySlotKind::Passphrase);
}

Result<OpenedSlot> slotOpenedBy(const VaultHeader &header, const SecureBuffer &passphrase)
{
    SlotAnswer answer = SlotAnswer::WrongKey;
    for (int number = 0; number < int(keySlotCount); ++number) {
        const KeySlot &slot = header.slotList[size_t(number)];
        if (slot.kind != quint8(KeySlotKind::Passphrase))
            continue;
        SlotOpening opening = openSlot(slot, header.id, number, {KeySlotKind::Passphrase, passphrase});
        if (opening.answer == SlotAnswer::Opened)
            return OpenedSlot{number, std::move(opening.masterKey)};
        if (opening.answer != SlotAnswer::WrongKey)
            answer = opening.answer;
    }
    return whyNot(answer);
}

QString nameOf(const VaultHeader &header, int number, const SecureBuffer &masterKey)
{
    return openSlotName(header.slotList[size_t(number)].sealedName, {masterKey, header.id, number});
}

int recoverySlotOf(const VaultHeader &header)
{
    for (int number = 0; number < int(keySlotCount); ++number) {
        if (header.slotList[size_t(number)].kind == quint8(KeySlotKind::RecoveryCode))
            return number;
    }
    return -1;
}

/// The slots that nobody can make again here: other passphrases, and the keychain's.
QList<KeySlotInfo> slotsLeftOut(const VaultHeader &header, const OpenedSlot &opened)
{
    QList<KeySlotInfo> left;
    for (int number = 0; number < int(keySlotCount); ++number) {
        const KeySlot &slot = header.slotList[size_t(number)];
        if (!slot.isEmpty() && number != opened.number && slot.kind != quint8(KeySlotKind::RecoveryCode))
            left.append({number, KeySlotKind(slot.kind), QDateTime::fromMSecsSinceEpoch(slot.created).toUTC(),
                         nameOf(header, number, opened.masterKey)});
    }
    return left;
}

/// Names are sealed to the master key, so the ones that go on are sealed anew.
Result<> keepNames(NewKey &key, const VaultHeader &present, const OpenedSlot &opened)
{
    const auto keep = [&](int from, int to) -> Result<> {
        const QString name = from < 0 ? QString() : nameOf(present, from, opened.masterKey);
        const Result<SealedSlotName> sealed =
            sealSlotName(name, {key.next.masterKey, key.next.header.id, to});
        if (!sealed)
            return Failure(sealed.error());
        key.next.header.slotList[size_t(to)].sealedName = *sealed;
        return {};
    };
    return keep(opened.number, newPassphraseSlot).and_then([&] {
        return keep(recoverySlotOf(present), newRecoverySlot);
    });
}

} // namespace

Result<NewKey> prepareNewKey(const VaultHeader &present, const SecureBuffer &passphrase, const QDateTime &now)
{
    const auto opened = slotOpenedBy(present, passphrase);
    if (!opened)
        return Failure(opened.error());
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
                      present.slotList[size_t(opened->number)].cost, now);
    header.slotList[newRecoverySlot] = wrapMasterKey(key.next.masterKey, header.id, newRecoverySlot,
                                                     {KeySlotKind::RecoveryCode, code}, {0, 0}, now);
    if (header.slotList[newPassphraseSlot].isEmpty() || header.slotList[newRecoverySlot].isEmpty())
        return VaultErrors::noMemory();
    if (const Result<> kept = keepNames(key, present, *opened); !kept)
        return Failure(kept.error());
    key.recoveryCode = recoveryCodeText(code);
    key.leftOut = slotsLeftOut(present, *opened);
    return key;
}
