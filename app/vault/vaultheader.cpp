// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vaultheader.h"

#include "vault/securebuffer.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace
{

constexpr std::array<unsigned char, 8> headerMagic = {'K', 'I', 'N', 'W', 'A', 'R', 'D', 0x1A};

// Offsets in a copy. Magic, major and checksum stay where they are in every future version.
constexpr std::size_t majorAt = 8;
constexpr std::size_t minorAt = 10;
constexpr std::size_t idAt = 16;
constexpr std::size_t sequenceAt = 32;
constexpr std::size_t generationAt = 40;
constexpr std::size_t cipherAt = 44;
constexpr std::size_t pageSizeAt = 48;
constexpr std::size_t draftKeyAt = 64;
constexpr std::size_t slotsAt = 256;
constexpr std::size_t slotSize = 256;
constexpr std::size_t tagAt = 4032;
constexpr std::size_t checksumAt = 4064;
constexpr std::size_t digestSize = 32;

// Offsets in a slot; the first 64 bytes are bound to the wrapped key.
constexpr std::size_t derivationInSlot = 1;
constexpr std::size_t passesInSlot = 4;
constexpr std::size_t memoryInSlot = 8;
constexpr std::size_t createdInSlot = 16;
constexpr std::size_t saltInSlot = 24;
constexpr std::size_t nonceInSlot = 40;
constexpr std::size_t wrappedKeyInSlot = 64;
constexpr std::size_t nameInSlot = 112;

static_assert(slotsAt + keySlotCount * slotSize <= tagAt);
static_assert(nameInSlot + std::tuple_size_v<SealedSlotName> <= slotSize);
static_assert(checksumAt + digestSize == headerCopySize);

using Digest = std::array<unsigned char, digestSize>;

template <typename Number> Number numberAt(const unsigned char *bytes, std::size_t offset)
{
    return qFromLittleEndian<Number>(bytes + offset);
}

template <std::size_t size>
void readArray(std::array<unsigned char, size> &into, const unsigned char *bytes, std::size_t offset)
{
    std::memcpy(into.data(), bytes + offset, size);
}

template <std::size_t size>
void writeArray(const std::array<unsigned char, size> &from, unsigned char *bytes, std::size_t offset)
{
    std::memcpy(bytes + offset, from.data(), size);
}

Digest checksumOf(const HeaderBytes &bytes)
{
    Digest digest{};
    crypto_generichash(digest.data(), digest.size(), bytes.data(), checksumAt, nullptr, 0);
    return digest;
}

Digest tagOf(const HeaderBytes &bytes, const SecureBuffer &tagKey)
{
    Digest digest{};
    crypto_generichash(digest.data(), digest.size(), bytes.data(), tagAt, tagKey.data(), tagKey.size());
    return digest;
}

KeySlot readSlot(const unsigned char *bytes)
{
    KeySlot slot;
    slot.kind = bytes[0];
    slot.derivation = bytes[derivationInSlot];
    slot.cost.passes = numberAt<quint32>(bytes, passesInSlot);
    slot.cost.memoryBytes = numberAt<quint64>(bytes, memoryInSlot);
    slot.created = numberAt<qint64>(bytes, createdInSlot);
    readArray(slot.salt, bytes, saltInSlot);
    readArray(slot.nonce, bytes, nonceInSlot);
    readArray(slot.wrappedKey, bytes, wrappedKeyInSlot);
    readArray(slot.sealedName, bytes, nameInSlot);
    return slot;
}

void writeSlot(const KeySlot &slot, unsigned char *bytes)
{
    bytes[0] = slot.kind;
    bytes[derivationInSlot] = slot.derivation;
    qToLittleEndian(slot.cost.passes, bytes + passesInSlot);
    qToLittleEndian(slot.cost.memoryBytes, bytes + memoryInSlot);
    qToLittleEndian(slot.created, bytes + createdInSlot);
    writeArray(slot.salt, bytes, saltInSlot);
    writeArray(slot.nonce, bytes, nonceInSlot);
    writeArray(slot.wrappedKey, bytes, wrappedKeyInSlot);
    writeArray(slot.sealedName, bytes, nameInSlot);
}

void readFields(VaultHeader &header)
{
    const unsigned char *bytes = header.bytes.data();
    header.major = numberAt<quint16>(bytes, majorAt);
    header.minor = numberAt<quint16>(bytes, minorAt);
    header.id = QUuid::fromRfc4122(QByteArrayView(bytes + idAt, 16));
    header.sequence = numberAt<quint64>(bytes, sequenceAt);
    header.generation = numberAt<quint32>(bytes, generationAt);
    header.cipher = numberAt<quint16>(bytes, cipherAt);
    header.pageSize = numberAt<quint32>(bytes, pageSizeAt);
    readArray(header.draftKey, bytes, draftKeyAt);
    for (std::size_t number = 0; number < keySlotCount; ++number)
        header.slotList[number] = readSlot(bytes + slotsAt + number * slotSize);
}

} // namespace

ParsedHeader parseHeaderCopy(std::span<const unsigned char> copy)
{
    ParsedHeader parsed;
    HeaderBytes &bytes = parsed.header.bytes;
    if (copy.size() != bytes.size())
        return parsed;
    std::copy(copy.begin(), copy.end(), bytes.begin());
    const Digest checksum = checksumOf(bytes);
    if (!std::equal(headerMagic.begin(), headerMagic.end(), bytes.begin())
        || !std::equal(checksum.begin(), checksum.end(), bytes.begin() + checksumAt))
        return parsed;
    readFields(parsed.header);
    if (parsed.header.major > formatMajor)
        parsed.condition = HeaderCondition::TooNew;
    else if (parsed.header.major == formatMajor)
        parsed.condition = HeaderCondition::Good;
    return parsed;
}

void clearSlot(VaultHeader &header, int number)
{
    header.slotList[size_t(number)] = {};
    std::fill_n(header.bytes.begin() + slotsAt + size_t(number) * slotSize, slotSize,
                static_cast<unsigned char>(0));
}

bool isSameKey(const KeySlot &a, const KeySlot &b)
{
    KeySlot renamed = b;
    renamed.sealedName = a.sealedName;
    return a == renamed;
}

void sealHeader(VaultHeader &header, const SecureBuffer &tagKey)
{
    unsigned char *bytes = header.bytes.data();
    writeArray(headerMagic, bytes, 0);
    qToLittleEndian(header.major, bytes + majorAt);
    qToLittleEndian(header.minor, bytes + minorAt);
    std::memcpy(bytes + idAt, header.id.toRfc4122().constData(), 16);
    qToLittleEndian(header.sequence, bytes + sequenceAt);
    qToLittleEndian(header.generation, bytes + generationAt);
    qToLittleEndian(header.cipher, bytes + cipherAt);
    qToLittleEndian(header.pageSize, bytes + pageSizeAt);
    writeArray(header.draftKey, bytes, draftKeyAt);
    for (std::size_t number = 0; number < keySlotCount; ++number)
        writeSlot(header.slotList[number], bytes + slotsAt + number * slotSize);
    writeArray(tagOf(header.bytes, tagKey), bytes, tagAt);
    writeArray(checksumOf(header.bytes), bytes, checksumAt);
}

bool isAuthentic(const VaultHeader &header, const SecureBuffer &tagKey)
{
    const Digest tag = tagOf(header.bytes, tagKey);
    return isSameSecret(tag, std::span(header.bytes).subspan(tagAt, digestSize));
}

QByteArray slotBinding(const QUuid &vaultId, int number, const KeySlot &slot)
{
    std::array<unsigned char, slotSize> bytes{};
    writeSlot(slot, bytes.data());
    QByteArray binding("KinwardSlot1");
    binding += vaultId.toRfc4122();
    binding += char(number);
    binding.append(reinterpret_cast<const char *>(bytes.data()), wrappedKeyInSlot);
    return binding;
}
