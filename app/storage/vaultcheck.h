// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databasecheck.h"

/// All that can be said of a vault without changing it: both header copies, the database as checkDatabase()
/// reads it, every sealed draft, and the newest backup from end to end. Nothing when cancelled. Errors: Busy,
/// TooNew, Storage.
[[nodiscard]] Result<CheckOutcome> checkVault(const Vault &vault, const Clock &clock, RandomSource &random,
                                              Progress &progress);
