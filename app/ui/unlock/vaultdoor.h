// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/vault.h"

#include <functional>

class Clock;
class RandomSource;

/// The ways into a vault, as values, so that a screen can be shown every answer they may give. They take long
/// (the key is costly on purpose) and are called off the GUI thread.
struct VaultDoor {
    using Opened = Result<std::unique_ptr<Vault>>;

    std::function<Opened(const QString &folder, const SecureBuffer &passphrase)> open;
    std::function<Opened(const QString &folder, const QString &code)> openWithRecoveryCode;
    /// Makes the vault and its empty journal.
    std::function<Result<Vault::Created>(const QString &folder, const SecureBuffer &passphrase)> create;
};

/// The door to vaults on the disk; clock and random source must outlive it.
[[nodiscard]] VaultDoor vaultDoor(const Clock &clock, RandomSource &random, DerivationCost cost = {});
