// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped schema with one more step after it, as a later version would bring it.
#pragma once

#include "core/error.h"

class Vault;

namespace MigrationTrial
{
/// Takes a vault of the shipped schema up to the trial's.
[[nodiscard]] Result<> apply(const Vault &vault);
/// True when the step was done. Then it is taken back, so that the shipped program reads the vault again.
/// Error Damaged: something of a step is there that was not done whole.
[[nodiscard]] Result<bool> takeBack(const Vault &vault);
} // namespace MigrationTrial
