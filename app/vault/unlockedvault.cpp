// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/unlockedvault.h"

#include "core/clock.h"
#include "vault/generationfiles.h"
#include "vault/keyerrors.h"
#include "vault/newkey.h"
#include "vault/setasideheaders.h"
#include "vault/slotname.h"
#include "vault/vaultcopy.h"
#include "vault/vaulterrors.h"
#include "vault/vaultfolder.h"

#include <utility>

namespace
{

bool isKnownKind(quint8 kind)
{
    return kind >= quint8(KeySlotKind::Passphrase) && kind <= quint8(KeySlotKind::Keychain);
}

bool endsAKey(const VaultHeader &present, const VaultHeader &next)
{
    for (std::size_t number = 0; number < keySlotCount; ++number) {
        const KeySlot &slot = present.slotList[number];
        if (!slot.isEmpty() && !isSameKey(slot, next.slotList[number]))
            return true;
    }
    return false;
}

} // namespace

UnlockedVault::UnlockedVault(const QString &folder, VaultLock lock, UnlockedHeader unlocked)
    : m_folder(folder)
    , m_lock(std::move(lock))
    , m_unlocked(std::move(unlocked))
    , m_databaseKey(deriveKey(m_unlocked.masterKey, KeyPurpose::Database))
    , m_digestKey(deriveKey(m_unlocked.masterKey, KeyPurpose::RowDigest))
    , m_draftKeys(deriveDraftKeys(m_unlocked.masterKey))
{
}

std::unique_ptr<UnlockedVault> UnlockedVault::from(const QString &folder, VaultLock lock,
                                                   UnlockedHeader unlocked)
{
    std::unique_ptr<UnlockedVault> vault(new UnlockedVault(folder, std::move(lock), std::move(unlocked)));
    return vault->hasAllKeys() ? std::move(vault) : nullptr;
}

bool UnlockedVault::hasAllKeys() const
{
    return !m_databaseKey.isEmpty() && !m_digestKey.isEmpty() && !m_draftKeys.secretKey.isEmpty();
}

QString UnlockedVault::databasePath() const
{
    return GenerationFiles::path(m_folder, m_unlocked.header.generation);
}

QList<KeySlotInfo> UnlockedVault::keySlots() const
{
    QList<KeySlotInfo> known;
    int number = 0;
    for (const KeySlot &slot : m_unlocked.header.slotList) {
        if (isKnownKind(slot.kind))
            known.append({number, KeySlotKind(slot.kind),
                          QDateTime::fromMSecsSinceEpoch(slot.created).toUTC(),
                          openSlotName(slot.sealedName, {m_unlocked.masterKey, id(), number})});
        ++number;
    }
    return known;
}

Result<SlotSnapshot> UnlockedVault::slotSnapshot() const
{
    SecureBuffer masterKey = SecureBuffer::copyOf(m_unlocked.masterKey.view());
    if (masterKey.isEmpty())
        return VaultErrors::noMemory();
    return SlotSnapshot{m_unlocked.header, std::move(masterKey)};
}

Result<> UnlockedVault::apply(const SlotChange &change)
{
    if (change.next.id != id() || change.basedOn != m_unlocked.header.sequence)
        return KeyErrors::changedMeanwhile();
    if (auto here = checkPlace(); !here)
        return here;
    // First there: a change that is cut short is undone by the next opening, and no ended key is left behind.
    auto applied = applyToSetAside(change.next).and_then([&] { return replaceHeader(change.next); });
    if (!applied)
        followInSetAside();
    return applied;
}

Result<> UnlockedVault::applyToSetAside(const VaultHeader &next) const
{
    auto applied = SetAsideHeaders::follow(m_folder, next, m_unlocked.masterKey).and_then([&] {
        return endsAKey(m_unlocked.header, next) ? SetAsideHeaders::blankDamaged(m_folder) : Result<>();
    });
    return applied ? Result<>() : VaultErrors::headerNotSaved(applied.error());
}

void UnlockedVault::followInSetAside() const
{
    // What fails is tried again at the next opening.
    (void)SetAsideHeaders::follow(m_folder, m_unlocked.header, m_unlocked.masterKey);
}

Result<> UnlockedVault::repairHeader()
{
    return replaceHeader(m_unlocked.header);
}

Result<> UnlockedVault::checkPlace() const
{
    return m_lock.isOf(m_folder) ? Result<>() : VaultErrors::otherVaultHere();
}

Result<SpareHeader> UnlockedVault::writeHeader(const VaultHeader &next) const
{
    if (const auto here = checkPlace(); !here)
        return Failure(here.error());
    return HeaderFile(VaultFolder::headerPath(m_folder)).update(m_unlocked.header, next);
}

Result<> UnlockedVault::replaceHeader(VaultHeader next)
{
    const SecureBuffer tagKey = deriveKey(m_unlocked.masterKey, KeyPurpose::HeaderTag);
    if (tagKey.isEmpty())
        return VaultErrors::noMemory();
    next.sequence = m_unlocked.header.sequence + 1;
    sealHeader(next, tagKey);
    const auto spare = writeHeader(next);
    if (!spare)
        return VaultErrors::headerNotSaved(spare.error());
    m_unlocked.header = next;
    m_unlocked.spare = *spare;
    return {};
}

DraftBox UnlockedVault::draftBox() const
{
    return {VaultFolder::draftsPath(m_folder), m_draftKeys.publicKey};
}

Result<SecureBuffer> UnlockedVault::openDraft(const QString &name) const
{
    return draftBox().open(name, m_draftKeys.secretKey);
}

Result<SecureBuffer> UnlockedVault::openSealed(QByteArrayView sealed) const
{
    return openSealedDraft(sealed, m_draftKeys.publicKey, m_draftKeys.secretKey);
}

BackupSeal UnlockedVault::backupSeal() const
{
    return backupSealOf(m_unlocked.header, m_unlocked.masterKey);
}

Result<> UnlockedVault::switchTo(quint32 generation)
{
    VaultHeader next = m_unlocked.header;
    next.generation = generation;
    return replaceHeader(next);
}

Result<NewKey> UnlockedVault::prepareNewKey(const SecureBuffer &passphrase, const Clock &clock) const
{
    return ::prepareNewKey(m_unlocked.header, passphrase, clock.now().toUTC());
}

Result<> UnlockedVault::switchTo(quint32 generation, NewKey key)
{
    const SecureBuffer tagKey = deriveKey(key.next.masterKey, KeyPurpose::HeaderTag);
    DraftKeyPair draftKeys = deriveDraftKeys(key.next.masterKey);
    if (tagKey.isEmpty() || draftKeys.secretKey.isEmpty())
        return VaultErrors::noMemory();
    VaultHeader &next = key.next.header;
    next.generation = generation;
    next.sequence = m_unlocked.header.sequence + 1;
    sealHeader(next, tagKey);
    const auto spare = writeHeader(next);
    if (!spare)
        return VaultErrors::headerNotSaved(spare.error());
    key.next.spare = *spare;
    m_unlocked = std::move(key.next);
    m_databaseKey = std::move(key.databaseKey);
    m_digestKey = std::move(key.digestKey);
    m_draftKeys = std::move(draftKeys);
    return {};
}

Result<std::unique_ptr<VaultCopy>> UnlockedVault::beginCopy(const QString &toFolder) const
{
    UnlockedHeader copy{SecureBuffer::copyOf(m_unlocked.masterKey.view()), m_unlocked.header,
                        SpareHeader::Current};
    return VaultCopy::begin(toFolder, std::move(copy));
}

void UnlockedVault::tidyGenerations() const
{
    // A second copy that is behind may still name the earlier file, and may be needed one day.
    if (m_unlocked.spare != SpareHeader::Current || !checkPlace())
        return;
    GenerationFiles::moveReplaced(m_folder, generation());
    GenerationFiles::removeEarlier(m_folder, generation());
    followInSetAside();
}
