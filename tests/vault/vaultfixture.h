// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/headerunlocking.h"
#include "vault/masterkey.h"
#include "vault/vaultheader.h"

#include <QByteArray>
#include <QFile>
#include <sodium.h>

/// The cheapest cost that the program would write too.
inline constexpr DerivationCost cheapCost{minimumDerivationMemory, 1};

/// A sealed header with one recovery slot (number 1), which opens without the cost of Argon2id.
struct SealedHeader {
    SecureBuffer masterKey = SecureBuffer::random(keySize);
    SecureBuffer secret = SecureBuffer::random(16);
    VaultHeader header;

    SealedHeader()
    {
        header.id = QUuid::createUuid();
        header.sequence = 7;
        header.generation = 3;
        header.draftKey = deriveDraftKeys(masterKey).publicKey;
        header.slotList[1] = slotFor(secret, 1);
        seal(header);
    }
    [[nodiscard]] KeySlot slotFor(const SecureBuffer &other, int number) const
    {
        return wrapMasterKey(masterKey, header.id, number, {KeySlotKind::RecoveryCode, other}, cheapCost,
                             QDateTime::fromMSecsSinceEpoch(1'700'000'000'000));
    }
    void seal(VaultHeader &any) const { sealHeader(any, deriveKey(masterKey, KeyPurpose::HeaderTag)); }
    [[nodiscard]] VaultHeader next(const VaultHeader &from) const
    {
        VaultHeader updated = from;
        ++updated.sequence;
        seal(updated);
        return updated;
    }
    [[nodiscard]] Result<UnlockedHeader> unlock(const HeaderBytes &first, const HeaderBytes &second) const
    {
        return unlockHeader({parseHeaderCopy(first), parseHeaderCopy(second)},
                            {KeySlotKind::RecoveryCode, secret});
    }
};

inline void flipBit(HeaderBytes &bytes, int bit)
{
    bytes[size_t(bit) / 8] ^= static_cast<unsigned char>(1 << (bit % 8));
}

/// What someone can do who knows the format and no key.
inline void repairChecksum(HeaderBytes &bytes)
{
    crypto_generichash(bytes.data() + 4064, 32, bytes.data(), 4064, nullptr, 0);
}

inline QByteArray byteArray(const HeaderBytes &bytes, qsizetype length = qsizetype(headerCopySize))
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), length);
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool setFileBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}
