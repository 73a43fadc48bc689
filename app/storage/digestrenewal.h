// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

class Clock;
class RandomSource;
class SecureBuffer;
class Vault;

/// Makes every digest in the database anew under the vault's digest key, in one transaction; the rows hold
/// digests under `presentKey`. A row whose digest does not hold ends it: Damaged, and nothing is changed.
[[nodiscard]] Result<> renewDigests(const Vault &vault, const SecureBuffer &presentKey, const Clock &clock,
                                    RandomSource &random);
