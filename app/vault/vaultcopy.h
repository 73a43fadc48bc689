// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/headerunlocking.h"
#include "vault/vault.h"
#include "vault/vaultfolder.h"
#include "vault/vaultlock.h"

#include <functional>
#include <optional>

/// A new vault folder with the header, and so the keys and key slots, of another vault or of a backup. Its
/// database is written between begin() and finish(); only finish() writes the header and makes it a vault.
/// What was made is taken away again without finish().
class VaultCopy
{
public:
    /// The folder must not exist or be empty. Errors: as Vault::create().
    [[nodiscard]] static Result<std::unique_ptr<VaultCopy>> begin(const QString &folder,
                                                                  UnlockedHeader unlocked);
    ~VaultCopy();
    VaultCopy(const VaultCopy &) = delete;
    VaultCopy &operator=(const VaultCopy &) = delete;

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] const SecureBuffer &databaseKey() const { return m_databaseKey; }
    [[nodiscard]] const SecureBuffer &digestKey() const { return m_digestKey; }
    /// Gives the finished folder its last name, and says which.
    using Settle = std::function<Result<QString>(const QString &folder)>;
    /// Syncs the database, writes the header and gives the vault, unlocked.
    [[nodiscard]] Result<std::unique_ptr<Vault>> finish(const Settle &settle = {});

private:
    VaultCopy(const QString &folder, UnlockedHeader unlocked);

    QString m_folder;
    VaultFolder::New m_place;
    std::optional<VaultLock> m_lock;
    UnlockedHeader m_unlocked;
    SecureBuffer m_databaseKey;
    SecureBuffer m_digestKey;
    bool m_isFolderOurs = false; ///< empty when it was taken; before that nothing in it may be touched
};
