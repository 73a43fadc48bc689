// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "vault/keychainaccess.h"
#include "vault/keyslot.h"

/// The sentences for everything that can keep a vault's keys from being changed, and its keychain key from
/// being used.
namespace KeyErrors
{

[[nodiscard]] Failure wrongProof(KeySlotKind kind);
[[nodiscard]] Failure emptyNewPassphrase();
[[nodiscard]] Failure noSuchSlot(int number);
[[nodiscard]] Failure noPassphraseSlot(int number);
[[nodiscard]] Failure allSlotsTaken();
[[nodiscard]] Failure lastKey();
[[nodiscard]] Failure slotNameTooLong();
[[nodiscard]] Failure noKeychainKey();
[[nodiscard]] Failure changedMeanwhile();
[[nodiscard]] Failure keysCannotBeChanged();

/// Why the keychain did not give a key when unlocking; leads to the passphrase.
[[nodiscard]] Failure noKeyFromKeychain(KeychainAnswer answer);
/// The vault has no keychain slot at all.
[[nodiscard]] Failure keychainIsOff();
/// Why the keychain could not be given a key; the vault is as it was.
[[nodiscard]] Failure keychainNotSwitchedOn(KeychainAnswer answer);
/// The slot is gone, but its entry still stands in the keychain.
[[nodiscard]] Failure keychainEntryLeft(KeychainAnswer answer);

} // namespace KeyErrors
