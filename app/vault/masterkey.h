// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/securebuffer.h"
#include "vault/vaultheader.h"

inline constexpr std::size_t keySize = 32; ///< bytes, of the master key and of every sub-key

/// What a sub-key is for; the numbers are part of the format and never reused.
enum class KeyPurpose : quint64 {
    Database = 1,
    HeaderTag = 2,
    RowDigest = 3,
    BackupTag = 4,
    DraftSeed = 5,
    BackupSummary = 6,
};

/// A sub-key of the master key (crypto_kdf: BLAKE2b); empty when memory is out.
[[nodiscard]] SecureBuffer deriveKey(const SecureBuffer &masterKey, KeyPurpose purpose);

/// The pair to which drafts are sealed (X25519): the public half stands in the header.
struct DraftKeyPair {
    DraftPublicKey publicKey{};
    SecureBuffer secretKey;
};

[[nodiscard]] DraftKeyPair deriveDraftKeys(const SecureBuffer &masterKey);
