// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/target.h"
#include "vault/headerunlocking.h"
#include "vault/masterkey.h"

/// A vault's keys and header, the same in every process, so that an input means the same in all of them. Slot
/// 1 holds a recovery code: it opens without the cost of Argon2id.
struct SealedVault {
    SecureBuffer masterKey;
    SecureBuffer secret; ///< opens slot 1
    SecureBuffer tagKey; ///< of the header
    VaultHeader header;

    SealedVault();
    [[nodiscard]] Result<UnlockedHeader> unlock(const HeaderCopies &copies) const;
};

/// Makes libsodium's random bytes the same in every process; to be called before anything else of libsodium.
void useSameRandomBytes();

/// What someone can do who knows the format and no key: a right checksum over changed bytes.
void repairChecksum(HeaderBytes &bytes);

/// Takes three bytes off the front of the input (place, low byte first, and value) and puts the value there.
/// False when fewer are left.
bool changeOneByte(FuzzBytes &rest, std::span<unsigned char> bytes);
