// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed draft: the bytes as they come, or sealed to the vault's public key, as anyone may seal them.
#include "fuzz/sealedvault.h"
#include "vault/draftbox.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace
{
/// A sealed box like that of crypto_box_seal, from one pair of keys for all, since a new one costs more than
/// all the rest.
class DraftSealer
{
public:
    explicit DraftSealer(const DraftPublicKey &publicKey)
    {
        std::array<unsigned char, crypto_box_SECRETKEYBYTES> secretKey{};
        const std::array<unsigned char, crypto_box_SEEDBYTES> seed{1};
        crypto_box_seed_keypair(m_ownKey.data(), secretKey.data(), seed.data());
        require(crypto_box_beforenm(m_shared.data(), publicKey.data(), secretKey.data()) == 0,
                "the keys agree");
        crypto_generichash_state state;
        crypto_generichash_init(&state, nullptr, 0, m_nonce.size());
        crypto_generichash_update(&state, m_ownKey.data(), m_ownKey.size());
        crypto_generichash_update(&state, publicKey.data(), publicKey.size());
        crypto_generichash_final(&state, m_nonce.data(), m_nonce.size());
    }

    [[nodiscard]] QByteArray sealed(FuzzBytes padded) const
    {
        QByteArray file = "KINWDRF1";
        file.append(reinterpret_cast<const char *>(m_ownKey.data()), qsizetype(m_ownKey.size()));
        const qsizetype begin = file.size();
        file.resize(begin + qsizetype(padded.size() + crypto_box_MACBYTES));
        crypto_box_easy_afternm(reinterpret_cast<unsigned char *>(file.data()) + begin, padded.data(),
                                padded.size(), m_nonce.data(), m_shared.data());
        return file;
    }

private:
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> m_ownKey{};
    std::array<unsigned char, crypto_box_BEFORENMBYTES> m_shared{};
    std::array<unsigned char, crypto_box_NONCEBYTES> m_nonce{};
};

void checkContent(FuzzBytes padded, const Result<SecureBuffer> &opened)
{
    const bool hasLength = padded.size() >= 4;
    const quint32 length = hasLength ? qFromLittleEndian<quint32>(padded.data()) : 0;
    require(opened.has_value() == (hasLength && length <= padded.size() - 4),
            "the length decides what is whole");
    require(!opened
                || (opened->size() == length
                    && std::equal(padded.begin() + 4, padded.begin() + 4 + length, opened->bytes().begin())),
            "a draft comes back as it was sealed");
}
} // namespace

KINWARD_FUZZ_TARGET(draft)
{
    static const SealedVault vault;
    static const DraftKeyPair keys = deriveDraftKeys(vault.masterKey);
    static const DraftSealer sealer(keys.publicKey);
    const FuzzBytes rest = withoutFirstByte(input);
    if (firstByte(input) % 2 == 0) {
        (void)openSealedDraft(viewOf(rest), keys.publicKey, keys.secretKey);
        return;
    }
    checkContent(rest, openSealedDraft(sealer.sealed(rest), keys.publicKey, keys.secretKey));
}
