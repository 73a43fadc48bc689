// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/masterkey.h"

#include <sodium.h>

namespace
{

constexpr char derivationContext[crypto_kdf_CONTEXTBYTES + 1] = "Kinward1";

static_assert(keySize == crypto_kdf_KEYBYTES);
static_assert(std::tuple_size_v<DraftPublicKey> == crypto_box_PUBLICKEYBYTES);

} // namespace

SecureBuffer deriveKey(const SecureBuffer &masterKey, KeyPurpose purpose)
{
    SecureBuffer key(keySize);
    if (key.isEmpty() || masterKey.size() != keySize)
        return {};
    crypto_kdf_derive_from_key(key.data(), key.size(), quint64(purpose), derivationContext, masterKey.data());
    return key;
}

DraftKeyPair deriveDraftKeys(const SecureBuffer &masterKey)
{
    const SecureBuffer seed = deriveKey(masterKey, KeyPurpose::DraftSeed);
    DraftKeyPair pair;
    pair.secretKey = SecureBuffer(crypto_box_SECRETKEYBYTES);
    if (seed.isEmpty() || pair.secretKey.isEmpty())
        return {};
    crypto_box_seed_keypair(pair.publicKey.data(), pair.secretKey.data(), seed.data());
    return pair;
}
