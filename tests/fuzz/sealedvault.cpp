// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/sealedvault.h"

#include "vault/slotwrapping.h"

#include <algorithm>
#include <cstdlib>
#include <sodium.h>

#ifdef KINWARD_FUZZ
// Secure memory is four system calls a buffer. The fuzz programs take it from the sanitizer's allocator
// instead, which is ten times as fast and notices a single byte too many on either side.
extern "C" void *sodium_malloc(const size_t size)
{
    return std::malloc(size);
}

extern "C" void sodium_free(void *place)
{
    std::free(place);
}
#endif

namespace
{
constexpr std::size_t checksumPlace = 4064;

quint64 sameState = 0x9E3779B97F4A7C15;

quint32 sameNumber()
{
    sameState = sameState * 6364136223846793005U + 1442695040888963407U;
    return quint32(sameState >> 32);
}

void fillSame(void *place, const size_t size)
{
    auto *bytes = static_cast<unsigned char *>(place);
    std::generate(bytes, bytes + size, [] { return static_cast<unsigned char>(sameNumber()); });
}

const char *nameOfSame()
{
    return "the same numbers for every run";
}

randombytes_implementation sameRandomBytes = {nameOfSame, sameNumber, nullptr, nullptr, fillSame, nullptr};

SecureBuffer keyOf(unsigned char first, size_t size)
{
    SecureBuffer key(size);
    for (size_t at = 0; at < size; ++at)
        key.data()[at] = static_cast<unsigned char>(first + at);
    return key;
}
} // namespace

void useSameRandomBytes()
{
    randombytes_set_implementation(&sameRandomBytes);
    require(sodium_init() >= 0, "libsodium starts");
}

SealedVault::SealedVault()
{
    useSameRandomBytes();
    masterKey = keyOf(1, keySize);
    secret = keyOf(101, 16);
    tagKey = deriveKey(masterKey, KeyPurpose::HeaderTag);
    header.id = QUuid::fromRfc4122(QByteArrayView("KinwardFuzzVault"));
    header.sequence = 7;
    header.draftKey = deriveDraftKeys(masterKey).publicKey;
    header.slotList[1] = wrapMasterKey(masterKey, header.id, 1, {KeySlotKind::RecoveryCode, secret},
                                       {minimumDerivationMemory, 1},
                                       QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC));
    sealHeader(header, tagKey);
}

Result<UnlockedHeader> SealedVault::unlock(const HeaderCopies &copies) const
{
    return unlockHeader(copies, {KeySlotKind::RecoveryCode, secret});
}

void repairChecksum(HeaderBytes &bytes)
{
    crypto_generichash(bytes.data() + checksumPlace, bytes.size() - checksumPlace, bytes.data(),
                       checksumPlace, nullptr, 0);
}

bool changeOneByte(FuzzBytes &rest, std::span<unsigned char> bytes)
{
    if (rest.size() < 3 || bytes.empty())
        return false;
    bytes[size_t(rest[0] | rest[1] << 8) % bytes.size()] = rest[2];
    rest = rest.subspan(3);
    return true;
}
