// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/headerunlocking.h"
#include "vault/masterkey.h"
#include "vault/vault.h"
#include "vault/vaultlock.h"

/// The vault as Vault::create() and Vault::open() give it.
class UnlockedVault final : public Vault
{
public:
    /// Null when memory for the keys is out.
    [[nodiscard]] static std::unique_ptr<UnlockedVault> from(const QString &folder, VaultLock lock,
                                                             UnlockedHeader unlocked);

    [[nodiscard]] QUuid id() const override { return m_unlocked.header.id; }
    [[nodiscard]] QString folder() const override { return m_folder; }
    [[nodiscard]] Result<> checkPlace() const override;
    [[nodiscard]] QString databasePath() const override;
    [[nodiscard]] QList<KeySlotInfo> keySlots() const override;
    [[nodiscard]] int formatMajor() const override { return m_unlocked.header.major; }
    [[nodiscard]] const SecureBuffer &databaseKey() const override { return m_databaseKey; }
    [[nodiscard]] const SecureBuffer &digestKey() const override { return m_digestKey; }
    [[nodiscard]] Result<SlotSnapshot> slotSnapshot() const override;
    [[nodiscard]] Result<> apply(const SlotChange &change) override;
    [[nodiscard]] SpareHeader spareHeader() const override { return m_unlocked.spare; }
    [[nodiscard]] Result<> repairHeader() override;
    [[nodiscard]] DraftBox draftBox() const override;
    [[nodiscard]] Result<SecureBuffer> openDraft(const QString &name) const override;
    [[nodiscard]] Result<SecureBuffer> openSealed(QByteArrayView sealed) const override;
    [[nodiscard]] BackupSeal backupSeal() const override;
    [[nodiscard]] quint32 generation() const override { return m_unlocked.header.generation; }
    [[nodiscard]] Result<> switchTo(quint32 generation) override;
    [[nodiscard]] Result<NewKey> prepareNewKey(const SecureBuffer &passphrase,
                                               const Clock &clock) const override;
    [[nodiscard]] Result<> switchTo(quint32 generation, NewKey key) override;
    [[nodiscard]] Result<std::unique_ptr<VaultCopy>> beginCopy(const QString &toFolder) const override;
    void tidyGenerations() const override;

private:
    UnlockedVault(const QString &folder, VaultLock lock, UnlockedHeader unlocked);

    [[nodiscard]] bool hasAllKeys() const;
    /// What is set aside in the folder opens with the keys of `next` from then on.
    [[nodiscard]] Result<> applyToSetAside(const VaultHeader &next) const;
    void followInSetAside() const;
    /// Every change of the header goes this way: sequence, tag, both copies; on an error all is as before.
    [[nodiscard]] Result<> replaceHeader(VaultHeader next);
    /// Both copies on disk, nothing else. Errors: as HeaderFile::update().
    [[nodiscard]] Result<SpareHeader> writeHeader(const VaultHeader &next) const;

    QString m_folder;
    VaultLock m_lock;
    UnlockedHeader m_unlocked;
    SecureBuffer m_databaseKey;
    SecureBuffer m_digestKey;
    DraftKeyPair m_draftKeys;
};
