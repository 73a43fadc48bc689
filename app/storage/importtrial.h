// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "storage/importbatch.h"

class Clock;
class RandomSource;
class Vault;

/// What Journal::add() would give for this batch; all of it is taken back, so that nothing is added. Errors:
/// as those of writing.
[[nodiscard]] Result<ImportOutcome> tryImport(const Vault &vault, const ImportBatch &batch,
                                              const Clock &clock, RandomSource &random);
