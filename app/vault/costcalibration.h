// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/keyslot.h"

#include <functional>
#include <optional>

/// What one try of a passphrase should take on the person's own machine, in seconds: little for them, much
/// for someone who tries millions.
inline constexpr double shortestDerivation = 0.5;
inline constexpr double longestDerivation = 1.0;

/// What calibrateCost() is told of a machine.
struct DerivationMachine {
    /// Seconds that a derivation of this cost takes; nothing when the memory for it can not be had.
    std::function<std::optional<double>(const DerivationCost &)> measure;
    quint64 memoryBytes = 0; ///< all of the machine's; 0: not known
};

/// This machine: measures Argon2id itself. May be used in any thread.
[[nodiscard]] DerivationMachine thisMachine();

/// The cost for new passphrases on a machine: the default (256 MiB, 3 passes) where it takes from half a
/// second to a second; otherwise, as RFC 9106 advises, memory first and then passes, so that it does. Never
/// under 64 MiB, and above that never over half of the machine's memory. Takes at most five measurements.
[[nodiscard]] DerivationCost calibrateCost(const DerivationMachine &machine);
