// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/slotname.h"

#include "vault/keyerrors.h"
#include "vault/masterkey.h"
#include "vault/vaulterrors.h"

#include <algorithm>
#include <sodium.h>

namespace
{

constexpr std::size_t nameNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;

using PlainSlotName = std::array<unsigned char, slotNameSize>;

static_assert(
    std::tuple_size_v<
        SealedSlotName> == nameNonceSize + slotNameSize + crypto_aead_xchacha20poly1305_ietf_ABYTES);

QByteArray nameBinding(const SlotNamePlace &place)
{
    return "KinwardName1" + place.vaultId.toRfc4122() + char(place.number);
}

const unsigned char *bytesOf(const QByteArray &binding)
{
    return reinterpret_cast<const unsigned char *>(binding.constData());
}

} // namespace

Result<SealedSlotName> sealSlotName(const QString &name, const SlotNamePlace &place)
{
    const QByteArray text = QString(name).remove(QChar::Null).simplified().toUtf8();
    if (text.size() > slotNameSize)
        return KeyErrors::slotNameTooLong();
    SealedSlotName sealed{};
    if (text.isEmpty())
        return sealed;
    const SecureBuffer key = deriveKey(place.masterKey, KeyPurpose::SlotNames);
    if (key.isEmpty())
        return VaultErrors::noMemory();
    PlainSlotName plain{};
    std::copy(text.cbegin(), text.cend(), plain.begin());
    randombytes_buf(sealed.data(), nameNonceSize);
    const QByteArray binding = nameBinding(place);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + nameNonceSize, nullptr, plain.data(),
                                               plain.size(), bytesOf(binding), size_t(binding.size()),
                                               nullptr, sealed.data(), key.data());
    return sealed;
}

QString openSlotName(const SealedSlotName &sealed, const SlotNamePlace &place)
{
    if (std::all_of(sealed.begin(), sealed.end(), [](unsigned char byte) { return byte == 0; }))
        return {};
    const SecureBuffer key = deriveKey(place.masterKey, KeyPurpose::SlotNames);
    PlainSlotName plain{};
    const QByteArray binding = nameBinding(place);
    if (key.isEmpty()
        || crypto_aead_xchacha20poly1305_ietf_decrypt(
               plain.data(), nullptr, nullptr, sealed.data() + nameNonceSize, sealed.size() - nameNonceSize,
               bytesOf(binding), size_t(binding.size()), sealed.data(), key.data())
            != 0)
        return {};
    const auto end = std::find(plain.begin(), plain.end(), static_cast<unsigned char>(0));
    return QString::fromUtf8(reinterpret_cast<const char *>(plain.data()), end - plain.begin());
}
