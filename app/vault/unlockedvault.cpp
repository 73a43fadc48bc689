// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/unlockedvault.h"

#include "vault/vaulterrors.h"
#include "vault/vaultfolder.h"

#include <utility>

namespace
{

bool isKnownKind(quint8 kind)
{
    return kind >= quint8(KeySlotKind::Passphrase) && kind <= quint8(KeySlotKind::Keychain);
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
    return m_folder + QStringLiteral("/journal-%1.db").arg(m_unlocked.header.generation);
}

QList<KeySlotInfo> UnlockedVault::keySlots() const
{
    QList<KeySlotInfo> known;
    int number = 0;
    for (const KeySlot &slot : m_unlocked.header.slotList) {
        if (isKnownKind(slot.kind))
            known.append(
                {number, KeySlotKind(slot.kind), QDateTime::fromMSecsSinceEpoch(slot.created).toUTC()});
        ++number;
    }
    return known;
}

Result<> UnlockedVault::repairHeader()
{
    return replaceHeader(m_unlocked.header);
}

Result<> UnlockedVault::replaceHeader(VaultHeader next)
{
    const SecureBuffer tagKey = deriveKey(m_unlocked.masterKey, KeyPurpose::HeaderTag);
    if (tagKey.isEmpty())
        return VaultErrors::noMemory();
    next.sequence = m_unlocked.header.sequence + 1;
    sealHeader(next, tagKey);
    const auto spare = HeaderFile(VaultFolder::headerPath(m_folder)).update(m_unlocked.header, next);
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

BackupSeal UnlockedVault::backupSeal() const
{
    return backupSealOf(m_unlocked.header, m_unlocked.masterKey);
}
