// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

struct Invocation;
struct SlotSecret;
class Vault;

/// Tells a new recovery code; an error stops what would make it hold.
using CodeTold = Result<> (*)(const Invocation &invocation, const QString &code);

/// A verified backup, then all of the journal encrypted anew under a new master key, of which the recovery
/// code is told before. Keychain slots end, and their entries go. Errors: Invalid (no passphrase was shown;
/// texts wait in the inbox), those of telling the code and of newKeyInPlace(); then everything is as it was.
[[nodiscard]] Result<> renewMasterKey(const Invocation &invocation, Vault &vault, const SlotSecret &shown,
                                      CodeTold tell);
