// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/vault.h"

#include <functional>
#include <memory>
#include <optional>

class Clock;
class KeychainAccess;
class RandomSource;

/// The ways into a vault, as values, so that a screen can be shown every answer they may give. They take long
/// (the key is costly on purpose) and are called off the GUI thread.
struct VaultDoor {
    using Opened = Result<std::unique_ptr<Vault>>;

    std::function<Opened(const QString &folder, const SecureBuffer &passphrase)> open;
    std::function<Opened(const QString &folder, const QString &code)> openWithRecoveryCode;
    /// Brings a journal of an older version up to date, after a backup; quick where there is nothing to do.
    std::function<Result<>(const Vault &vault)> prepare;
    /// Makes the vault and its empty journal.
    std::function<Result<Vault::Created>(const QString &folder, const SecureBuffer &passphrase)> create;
    /// What a new passphrase shall cost; takes a while where it is measured.
    std::function<DerivationCost()> cost;
    KeychainAccess *keychain = nullptr; ///< may be missing
};

/// The door to vaults on the disk; clock, random source and keychain must outlive it. Without a cost it is
/// measured, so that a passphrase takes from half a second to a second on this machine.
[[nodiscard]] VaultDoor vaultDoor(const Clock &clock, RandomSource &random,
                                  std::optional<DerivationCost> cost = {},
                                  KeychainAccess *keychain = nullptr);
