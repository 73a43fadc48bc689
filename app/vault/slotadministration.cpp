// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/slotadministration.h"

#include "vault/keyerrors.h"
#include "vault/masterkey.h"
#include "vault/recoverycode.h"
#include "vault/slotname.h"
#include "vault/vaulterrors.h"

#include <algorithm>
#include <utility>

namespace
{

constexpr DerivationCost noStretching{0, 0};

bool isKind(const KeySlot &slot, KeySlotKind kind)
{
    return slot.kind == quint8(kind);
}

/// A slot that a person can open with what they know or keep on paper, on any computer.
bool isOwnKey(const KeySlot &slot)
{
    return isKind(slot, KeySlotKind::Passphrase) || isKind(slot, KeySlotKind::RecoveryCode);
}

/// The slots of kinds that this version does not know are none of its business.
const KeySlot *knownSlot(const VaultHeader &header, int number)
{
    if (number < 0 || number >= int(keySlotCount))
        return nullptr;
    const KeySlot &slot = header.slotList[size_t(number)];
    return isOwnKey(slot) || isKind(slot, KeySlotKind::Keychain) ? &slot : nullptr;
}

int firstOfKind(const VaultHeader &header, quint8 kind)
{
    const auto &all = header.slotList;
    const auto found =
        std::find_if(all.begin(), all.end(), [kind](const KeySlot &slot) { return slot.kind == kind; });
    return found == all.end() ? -1 : int(found - all.begin());
}

struct ProvenSlot {
    SlotAnswer answer = SlotAnswer::WrongKey;
    int number = 0;
};

ProvenSlot findProvenSlot(const SlotSnapshot &snapshot, const SlotSecret &proof)
{
    ProvenSlot outcome;
    for (int number = 0; number < int(keySlotCount); ++number) {
        const KeySlot &slot = snapshot.header.slotList[size_t(number)];
        if (!isKind(slot, proof.kind))
            continue;
        const SlotOpening opening = openSlot(slot, snapshot.header.id, number, proof);
        if (opening.answer == SlotAnswer::Opened
            && isSameSecret(opening.masterKey.bytes(), snapshot.masterKey.bytes()))
            return {SlotAnswer::Opened, number};
        if (opening.answer != SlotAnswer::Opened)
            outcome.answer = std::max(outcome.answer, opening.answer);
    }
    return outcome;
}

} // namespace

SlotAdministration::SlotAdministration(SlotSnapshot snapshot, int provenSlot)
    : m_snapshot(std::move(snapshot))
    , m_provenSlot(provenSlot)
{
}

Result<SlotAdministration> SlotAdministration::prove(SlotSnapshot snapshot, const SlotSecret &proof)
{
    const ProvenSlot proven = findProvenSlot(snapshot, proof);
    switch (proven.answer) {
    case SlotAnswer::Opened:
        return SlotAdministration(std::move(snapshot), proven.number);
    case SlotAnswer::Refused:
        return VaultErrors::slotRefused();
    case SlotAnswer::NoMemory:
        return VaultErrors::noMemory();
    case SlotAnswer::WrongKey:
        break;
    }
    return KeyErrors::wrongProof(proof.kind);
}

Result<SlotChange> SlotAdministration::addPassphrase(const NewPassphrase &passphrase,
                                                     const QString &name) const
{
    if (auto checked = checkPassphrase(passphrase); !checked)
        return Failure(checked.error());
    return addSlot({KeySlotKind::Passphrase, passphrase.passphrase}, passphrase.cost, passphrase.created,
                   name);
}

Result<SlotChange> SlotAdministration::changePassphrase(int slot, const NewPassphrase &passphrase) const
{
    const KeySlot *known = knownSlot(m_snapshot.header, slot);
    if (!known)
        return KeyErrors::noSuchSlot(slot);
    if (!isKind(*known, KeySlotKind::Passphrase))
        return KeyErrors::noPassphraseSlot(slot);
    if (auto checked = checkPassphrase(passphrase); !checked)
        return Failure(checked.error());
    return rewrap(slot, {KeySlotKind::Passphrase, passphrase.passphrase}, passphrase.cost,
                  passphrase.created);
}

Result<SlotAdministration::NewRecoveryCode>
SlotAdministration::newRecoveryCode(const QDateTime &created) const
{
    const SecureBuffer secret = SecureBuffer::random(recoverySecretSize);
    if (secret.isEmpty())
        return VaultErrors::noMemory();
    const SlotSecret keyed{KeySlotKind::RecoveryCode, secret};
    const int old = firstOfKind(m_snapshot.header, quint8(KeySlotKind::RecoveryCode));
    auto change =
        old < 0 ? addSlot(keyed, noStretching, created, {}) : rewrap(old, keyed, noStretching, created);
    if (!change)
        return Failure(change.error());
    for (int number = 0; number < int(keySlotCount); ++number) {
        if (number != change->slot
            && isKind(change->next.slotList[size_t(number)], KeySlotKind::RecoveryCode))
            clearSlot(change->next, number);
    }
    return NewRecoveryCode{*change, recoveryCodeText(secret)};
}

Result<int> SlotAdministration::freeSlot() const
{
    const int number = firstOfKind(m_snapshot.header, 0);
    if (number < 0)
        return KeyErrors::allSlotsTaken();
    return number;
}

Result<SlotChange> SlotAdministration::addKeychain(const SecureBuffer &key, const QDateTime &created,
                                                   const QString &name) const
{
    if (key.size() != keySize)
        return KeyErrors::noKeychainKey();
    return addSlot({KeySlotKind::Keychain, key}, noStretching, created, name);
}

Result<SlotChange> SlotAdministration::removeSlot(int slot) const
{
    const KeySlot *known = knownSlot(m_snapshot.header, slot);
    if (!known)
        return KeyErrors::noSuchSlot(slot);
    const auto &all = m_snapshot.header.slotList;
    if (isOwnKey(*known) && std::count_if(all.begin(), all.end(), isOwnKey) == 1)
        return KeyErrors::lastKey();
    SlotChange change = changeOf(slot);
    clearSlot(change.next, slot);
    return change;
}

Result<SlotChange> SlotAdministration::addSlot(const SlotSecret &secret, DerivationCost cost,
                                               const QDateTime &created, const QString &name) const
{
    const Result<int> number = freeSlot();
    if (!number)
        return Failure(number.error());
    const auto sealedName = sealSlotName(name, {m_snapshot.masterKey, m_snapshot.header.id, *number});
    if (!sealedName)
        return Failure(sealedName.error());
    auto change = rewrap(*number, secret, cost, created);
    if (change)
        change->next.slotList[size_t(*number)].sealedName = *sealedName;
    return change;
}

Result<SlotChange> SlotAdministration::rewrap(int slot, const SlotSecret &secret, DerivationCost cost,
                                              const QDateTime &created) const
{
    KeySlot wrapped = wrapMasterKey(m_snapshot.masterKey, vaultId(), slot, secret, cost, created);
    if (wrapped.isEmpty())
        return VaultErrors::noMemory();
    SlotChange change = changeOf(slot);
    wrapped.sealedName = change.next.slotList[size_t(slot)].sealedName;
    change.next.slotList[size_t(slot)] = wrapped;
    return change;
}

SlotChange SlotAdministration::changeOf(int slot) const
{
    return {m_snapshot.header, m_snapshot.header.sequence, slot};
}

Result<> SlotAdministration::checkPassphrase(const NewPassphrase &passphrase) const
{
    if (passphrase.passphrase.isEmpty())
        return KeyErrors::emptyNewPassphrase();
    if (!isAcceptableCost(passphrase.cost))
        return VaultErrors::costOutOfRange();
    return {};
}

Result<SlotChange> renameSlot(const SlotSnapshot &snapshot, int slot, const QString &name)
{
    if (!knownSlot(snapshot.header, slot))
        return KeyErrors::noSuchSlot(slot);
    const auto sealed = sealSlotName(name, {snapshot.masterKey, snapshot.header.id, slot});
    if (!sealed)
        return Failure(sealed.error());
    SlotChange change{snapshot.header, snapshot.header.sequence, slot};
    change.next.slotList[size_t(slot)].sealedName = *sealed;
    return change;
}
