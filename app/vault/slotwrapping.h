// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/securebuffer.h"
#include "vault/vaultheader.h"

/// What opens a slot: the passphrase as UTF-8, the 16 bytes of the recovery code, or the keychain's key.
struct SlotSecret {
    KeySlotKind kind = KeySlotKind::Passphrase;
    const SecureBuffer &bytes;
};

enum class SlotAnswer {
    Opened,
    WrongKey, ///< another secret, or the slot was changed
    Refused, ///< the slot asks for a cost or a derivation that this version does not accept
    NoMemory, ///< the derivation needs more memory than there is
};

struct SlotOpening {
    SlotAnswer answer = SlotAnswer::WrongKey;
    SecureBuffer masterKey;
};

/// A slot that holds the master key, wrapped by the secret (XChaCha20-Poly1305). The cost must be acceptable
/// and counts for a passphrase only. An empty slot means that memory is out.
[[nodiscard]] KeySlot wrapMasterKey(const SecureBuffer &masterKey, const QUuid &vaultId, int number,
                                    const SlotSecret &secret, DerivationCost cost, const QDateTime &created);

[[nodiscard]] SlotOpening openSlot(const KeySlot &slot, const QUuid &vaultId, int number,
                                   const SlotSecret &secret);
