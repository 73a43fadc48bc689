// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/headerunlocking.h"

#include "vault/masterkey.h"
#include "vault/vaulterrors.h"

#include <QList>
#include <algorithm>

namespace
{

using ReadableCopies = QList<const VaultHeader *>;

/// The copies with a right checksum, newest first.
ReadableCopies readableCopies(const HeaderCopies &copies)
{
    ReadableCopies readable;
    for (const ParsedHeader &copy : copies) {
        if (copy.condition == HeaderCondition::Good)
            readable.append(&copy.header);
    }
    if (readable.size() == 2 && readable[1]->sequence > readable[0]->sequence)
        readable.swapItemsAt(0, 1);
    return readable;
}

/// A wrong passphrase should cost one derivation, not one for each copy.
bool wasTriedBefore(const ReadableCopies &readable, qsizetype copy, std::size_t number)
{
    return copy > 0 && readable[copy]->id == readable[0]->id
        && isSameKey(readable[copy]->slotList[number], readable[0]->slotList[number]);
}

struct CopyOpening {
    SlotOpening slot;
    qsizetype copy = 0;
    std::size_t number = 0; ///< of the slot
};

/// The first slot that opens; otherwise the most telling of the refusals.
CopyOpening openCopies(const ReadableCopies &readable, const SlotSecret &secret)
{
    CopyOpening outcome;
    for (qsizetype copy = 0; copy < readable.size(); ++copy) {
        for (std::size_t number = 0; number < keySlotCount; ++number) {
            const KeySlot &slot = readable[copy]->slotList[number];
            if (slot.kind != quint8(secret.kind) || wasTriedBefore(readable, copy, number))
                continue;
            SlotOpening opening = openSlot(slot, readable[copy]->id, int(number), secret);
            if (opening.answer == SlotAnswer::Opened)
                return {std::move(opening), copy, number};
            outcome.slot.answer = std::max(outcome.slot.answer, opening.answer);
        }
    }
    return outcome;
}

/// A key that was taken away opens nothing any more, although the copy in which it still opens a slot may be
/// there: from an update that reached the other copy only, or put back by someone. So the authentic copy
/// itself must open. One that is newer than the copy that opened was tried before.
bool isOpenedBy(const ReadableCopies &readable, qsizetype authentic, const CopyOpening &opening,
                const SlotSecret &secret)
{
    if (authentic <= opening.copy)
        return authentic == opening.copy;
    const VaultHeader &opened = *readable[opening.copy];
    const VaultHeader &chosen = *readable[authentic];
    const bool isSame =
        opened.id == chosen.id && isSameKey(opened.slotList[opening.number], chosen.slotList[opening.number]);
    return isSame || openCopies({readable[authentic]}, secret).slot.answer == SlotAnswer::Opened;
}

Failure slotFailure(SlotAnswer answer, KeySlotKind kind)
{
    if (answer == SlotAnswer::Refused)
        return VaultErrors::slotRefused();
    if (answer == SlotAnswer::NoMemory)
        return VaultErrors::noMemory();
    return VaultErrors::wrongKey(kind);
}

SpareHeader spareBeside(const HeaderCopies &copies, const VaultHeader &chosen, const SecureBuffer &tagKey)
{
    for (const ParsedHeader &copy : copies) {
        if (copy.condition != HeaderCondition::Good)
            return SpareHeader::Damaged;
        if (copy.header.bytes == chosen.bytes)
            continue;
        // A copy from before a new master key bears the tag of the earlier one.
        const bool isOlder = copy.header.id == chosen.id && copy.header.sequence < chosen.sequence;
        return isOlder || isAuthentic(copy.header, tagKey) ? SpareHeader::Stale : SpareHeader::Changed;
    }
    return SpareHeader::Current;
}

bool isAnyTooNew(const HeaderCopies &copies)
{
    return std::any_of(copies.begin(), copies.end(),
                       [](const ParsedHeader &copy) { return copy.condition == HeaderCondition::TooNew; });
}

} // namespace

Result<UnlockedHeader> unlockHeader(const HeaderCopies &copies, const SlotSecret &secret)
{
    if (isAnyTooNew(copies))
        return VaultErrors::tooNew();
    const ReadableCopies readable = readableCopies(copies);
    if (readable.isEmpty())
        return VaultErrors::damagedHeader();
    CopyOpening opening = openCopies(readable, secret);
    if (opening.slot.answer != SlotAnswer::Opened)
        return slotFailure(opening.slot.answer, secret.kind);

    const SecureBuffer tagKey = deriveKey(opening.slot.masterKey, KeyPurpose::HeaderTag);
    if (tagKey.isEmpty())
        return VaultErrors::noMemory();
    const auto authentic = std::find_if(readable.begin(), readable.end(), [&](const VaultHeader *header) {
        return isAuthentic(*header, tagKey);
    });
    if (authentic == readable.end())
        return VaultErrors::changedHeader();
    if (!isOpenedBy(readable, authentic - readable.begin(), opening, secret))
        return VaultErrors::wrongKey(secret.kind);
    const VaultHeader &chosen = **authentic;
    // The draft key follows from the master key: a newer copy with another one tells of a new master key, and
    // what would be written under the earlier one would be lost at the next opening.
    if (readable.first()->id == chosen.id && readable.first()->draftKey != chosen.draftKey)
        return VaultErrors::keyOfEarlierState();
    if (chosen.cipher != sqlCipher4)
        return VaultErrors::tooNew();
    return UnlockedHeader{std::move(opening.slot.masterKey), chosen, spareBeside(copies, chosen, tagKey)};
}
