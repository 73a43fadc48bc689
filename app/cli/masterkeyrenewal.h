// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

struct Invocation;
struct SlotSecret;
class Vault;

/// A verified backup, then all of the journal encrypted anew under a new master key; gives the new recovery
/// code. Keychain slots end, and their entries go. Errors: Invalid (no passphrase was shown; texts wait in
/// the inbox), and those of newKeyInPlace(); then everything is as it was.
[[nodiscard]] Result<QString> renewMasterKey(const Invocation &invocation, Vault &vault,
                                             const SlotSecret &shown);
