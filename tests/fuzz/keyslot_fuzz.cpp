// SPDX-License-Identifier: GPL-3.0-or-later
// A key slot as a header holds it. The first byte: opened as it came; opened after the master key was wrapped
// by its parameters, and again with one of them changed; or its sealed name.
#include "fuzz/sealedvault.h"
#include "vault/slotname.h"
#include "vault/slotwrapping.h"

#include <algorithm>
#include <sodium.h>

namespace
{
constexpr std::size_t slotPlace = 256; ///< of slot 0 in a header
constexpr std::size_t slotSize = 256;
constexpr std::size_t boundSize = 64; ///< bytes of a slot that its wrapped key is bound to
constexpr int slotNumber = 0;

/// Read through a header, as every slot is.
KeySlot slotOf(FuzzBytes content, const SealedVault &vault)
{
    HeaderBytes bytes = vault.header.bytes;
    std::copy_n(content.begin(), std::min(content.size(), slotSize), bytes.begin() + slotPlace);
    repairChecksum(bytes);
    return parseHeaderCopy(bytes).header.slotList[slotNumber];
}

bool isCostAbsurd(const DerivationCost &cost)
{
    return cost.memoryBytes < (quint64(64) << 20) || cost.memoryBytes > (quint64(2) << 30)
        || cost.memoryBytes % 1024 != 0 || cost.passes < 1 || cost.passes > 64;
}

/// With a cost that may be asked for, a passphrase would take half a second; with any other it is refused at
/// once, before memory is taken (the limit on memory is far below the cost that a slot may ask for).
void openWithPassphrase(const KeySlot &slot, const SealedVault &vault)
{
    const bool isAcceptableSlot =
        slot.derivation == quint8(SlotDerivation::Argon2id13) && !isCostAbsurd(slot.cost);
    require(isAcceptableCost(slot.cost) == !isCostAbsurd(slot.cost),
            "the limits of the cost are as promised");
    if (isAcceptableSlot)
        return;
    const SlotOpening opening =
        openSlot(slot, vault.header.id, slotNumber, {KeySlotKind::Passphrase, vault.secret});
    require(opening.answer == SlotAnswer::Refused, "an absurd cost is refused");
}

SlotAnswer openWithCode(const KeySlot &slot, const SealedVault &vault)
{
    return openSlot(slot, vault.header.id, slotNumber, {KeySlotKind::RecoveryCode, vault.secret}).answer;
}

void wrapByParameters(KeySlot &slot, const SealedVault &vault)
{
    std::array<unsigned char, keySize> key{};
    crypto_generichash(key.data(), key.size(), vault.secret.data(), vault.secret.size(), slot.salt.data(),
                       slot.salt.size());
    const QByteArray binding = slotBinding(vault.header.id, slotNumber, slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        slot.wrappedKey.data(), nullptr, vault.masterKey.data(), vault.masterKey.size(),
        reinterpret_cast<const unsigned char *>(binding.constData()), size_t(binding.size()), nullptr,
        slot.nonce.data(), key.data());
}

void openWrapped(FuzzBytes content, const SealedVault &vault)
{
    if (content.size() < 2)
        return;
    std::array<unsigned char, slotSize> bytes{};
    std::copy_n(content.begin() + 2, std::min(content.size() - 2, slotSize), bytes.begin());
    KeySlot slot = slotOf(bytes, vault);
    slot.derivation = quint8(SlotDerivation::Blake2b);
    wrapByParameters(slot, vault);
    require(openWithCode(slot, vault) == SlotAnswer::Opened, "a slot opens with what it was wrapped by");
    bytes[1] = slot.derivation;
    bytes[content[0] % boundSize] ^= static_cast<unsigned char>(1 << content[1] % 8);
    KeySlot changed = slotOf(bytes, vault);
    changed.wrappedKey = slot.wrappedKey;
    require(changed == slot || openWithCode(changed, vault) != SlotAnswer::Opened,
            "no parameter of a slot changes unnoticed");
}

void openName(FuzzBytes content, const SealedVault &vault)
{
    constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    static const SecureBuffer key = deriveKey(vault.masterKey, KeyPurpose::SlotNames);
    const SlotNamePlace place{vault.masterKey, vault.header.id, slotNumber};
    std::array<unsigned char, slotNameSize> plain{};
    std::copy_n(content.begin(), std::min(content.size(), plain.size()), plain.begin());
    const QByteArray binding = "KinwardName1" + vault.header.id.toRfc4122() + char(slotNumber);
    SealedSlotName sealed{};
    sealed[0] = 1;
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + nonceSize, nullptr, plain.data(), plain.size(),
                                               reinterpret_cast<const unsigned char *>(binding.constData()),
                                               size_t(binding.size()), nullptr, sealed.data(), key.data());
    const QString name = openSlotName(sealed, place);
    require(!name.contains(QChar(u'\0')), "a name ends before the first zero");
    if (const auto again = sealSlotName(name, place))
        require(openSlotName(*again, place) == name.simplified(), "a name comes back as it was sealed");
}
} // namespace

KINWARD_FUZZ_TARGET(keyslot)
{
    static const SealedVault vault;
    const FuzzBytes content = withoutFirstByte(input);
    switch (firstByte(input) % 3) {
    case 0: {
        const KeySlot slot = slotOf(content, vault);
        openWithPassphrase(slot, vault);
        require(openWithCode(slot, vault) != SlotAnswer::Opened, "nobody wraps a key without the secret");
        break;
    }
    case 1:
        openWrapped(content, vault);
        break;
    default:
        openName(content, vault);
    }
}
