// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/securebuffer.h"
#include "vault/vaultheader.h"

/// What changes of the key slots are worked out from: a copy that any thread may hold. It holds the master
/// key, so let it go as soon as the change is made.
struct SlotSnapshot {
    VaultHeader header;
    SecureBuffer masterKey;
};

/// A change of one key slot, worked out but not yet made: Vault::apply() makes it hold.
struct SlotChange {
    VaultHeader next;
    quint64 basedOn = 0; ///< sequence of the header that it was worked out from
    int slot = 0; ///< the number of the slot that it is about
};
