// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/slotwrapping.h"

#include "vault/masterkey.h"

#include <sodium.h>

namespace
{

static_assert(sizeof(KeySlot::salt) == crypto_pwhash_argon2id_SALTBYTES);
static_assert(sizeof(KeySlot::salt) == crypto_generichash_KEYBYTES_MIN);
static_assert(sizeof(KeySlot::nonce) == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(sizeof(KeySlot::wrappedKey) == keySize + crypto_aead_xchacha20poly1305_ietf_ABYTES);

/// A passphrase is stretched; the other secrets are random and need no more than a hash.
SlotDerivation derivationFor(KeySlotKind kind)
{
    return kind == KeySlotKind::Passphrase ? SlotDerivation::Argon2id13 : SlotDerivation::Blake2b;
}

SecureBuffer deriveSlotKey(const KeySlot &slot, const SecureBuffer &secret)
{
    SecureBuffer key(keySize);
    if (key.isEmpty())
        return {};
    if (slot.derivation == quint8(SlotDerivation::Blake2b)) {
        crypto_generichash(key.data(), key.size(), secret.data(), secret.size(), slot.salt.data(),
                           slot.salt.size());
        return key;
    }
    const int answer = crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(secret.data()),
                                     secret.size(), slot.salt.data(), slot.cost.passes,
                                     size_t(slot.cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    return answer == 0 ? std::move(key) : SecureBuffer();
}

bool isAcceptable(const KeySlot &slot, KeySlotKind kind)
{
    return slot.derivation == quint8(derivationFor(kind))
        && (kind != KeySlotKind::Passphrase || isAcceptableCost(slot.cost));
}

} // namespace

KeySlot wrapMasterKey(const SecureBuffer &masterKey, const QUuid &vaultId, int number,
                      const SlotSecret &secret, DerivationCost cost, const QDateTime &created)
{
    KeySlot slot;
    slot.kind = quint8(secret.kind);
    slot.derivation = quint8(derivationFor(secret.kind));
    slot.cost = secret.kind == KeySlotKind::Passphrase ? cost : DerivationCost{0, 0};
    slot.created = created.toMSecsSinceEpoch();
    randombytes_buf(slot.salt.data(), slot.salt.size());
    randombytes_buf(slot.nonce.data(), slot.nonce.size());
    const SecureBuffer slotKey = deriveSlotKey(slot, secret.bytes);
    if (slotKey.isEmpty())
        return {};
    const QByteArray binding = slotBinding(vaultId, number, slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        slot.wrappedKey.data(), nullptr, masterKey.data(), masterKey.size(),
        reinterpret_cast<const unsigned char *>(binding.constData()), size_t(binding.size()), nullptr,
        slot.nonce.data(), slotKey.data());
    return slot;
}

SlotOpening openSlot(const KeySlot &slot, const QUuid &vaultId, int number, const SlotSecret &secret)
{
    if (secret.bytes.isEmpty())
        return {SlotAnswer::WrongKey, {}};
    if (!isAcceptable(slot, secret.kind))
        return {SlotAnswer::Refused, {}};
    const SecureBuffer slotKey = deriveSlotKey(slot, secret.bytes);
    SecureBuffer masterKey(keySize);
    if (slotKey.isEmpty() || masterKey.isEmpty())
        return {SlotAnswer::NoMemory, {}};
    const QByteArray binding = slotBinding(vaultId, number, slot);
    const int answer = crypto_aead_xchacha20poly1305_ietf_decrypt(
        masterKey.data(), nullptr, nullptr, slot.wrappedKey.data(), slot.wrappedKey.size(),
        reinterpret_cast<const unsigned char *>(binding.constData()), size_t(binding.size()),
        slot.nonce.data(), slotKey.data());
    if (answer != 0)
        return {SlotAnswer::WrongKey, {}};
    return {SlotAnswer::Opened, std::move(masterKey)};
}
