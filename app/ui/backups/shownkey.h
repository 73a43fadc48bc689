// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/slotwrapping.h"

class Vault;

/// A passphrase, or the secret of a recovery code, that a person typed to show that a vault is theirs.
struct ShownKey {
    KeySlotKind kind = KeySlotKind::Passphrase;
    SecureBuffer bytes;

    [[nodiscard]] SlotSecret slot() const { return {kind, bytes}; }
    [[nodiscard]] bool isEmpty() const { return bytes.isEmpty(); }
};
