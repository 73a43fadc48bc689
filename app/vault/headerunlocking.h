// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "vault/headerfile.h"
#include "vault/slotwrapping.h"

/// A header whose tag was checked by the master key that one of its slots gave.
struct UnlockedHeader {
    SecureBuffer masterKey;
    VaultHeader header;
    SpareHeader spare = SpareHeader::Current;
};

/// Opens the newest authentic copy with the secret. Reads no file. A copy that fails its tag is passed over
/// for the other one; a secret that opens an older copy only, from before a key was removed or the
/// master key was made anew, is wrong. Errors: WrongKey, DamagedHeader,
/// ChangedHeader, TooNew, Storage (no memory).
[[nodiscard]] Result<UnlockedHeader> unlockHeader(const HeaderCopies &copies, const SlotSecret &secret);
