// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/generationswitch.h"

/// What the vault holds now goes into a verified backup, which still opens with the old key; then all of it
/// is written anew under the new one. No journal of the vault may be open. SwitchStep::Begun is told after
/// the backup. Errors: as makeBackup() and changeMasterKey(); then the vault and its keys are as they were.
[[nodiscard]] Result<Completion> newKeyInPlace(Vault &vault, NewKey key, const SwitchContext &context);
