// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/vault.h"

/// A database file with its keys, seen as a vault: a backup, or a generation that is being written. The keys
/// are copies, so it may be used on another thread than the vault it was made from.
class KeyedVault final : public Vault
{
public:
    KeyedVault(const QString &databasePath, const SecureBuffer &databaseKey, const SecureBuffer &digestKey);
    /// The same keys, another file.
    [[nodiscard]] static KeyedVault from(const Vault &vault, const QString &databasePath);
    [[nodiscard]] static KeyedVault from(const Vault &vault);

    [[nodiscard]] QUuid id() const override { return {}; }
    [[nodiscard]] QString folder() const override;
    [[nodiscard]] QString databasePath() const override { return m_databasePath; }
    [[nodiscard]] QList<KeySlotInfo> keySlots() const override { return {}; }
    [[nodiscard]] int formatMajor() const override { return 1; }
    [[nodiscard]] const SecureBuffer &databaseKey() const override { return m_databaseKey; }
    [[nodiscard]] const SecureBuffer &digestKey() const override { return m_digestKey; }

private:
    QString m_databasePath;
    SecureBuffer m_databaseKey;
    SecureBuffer m_digestKey;
};
