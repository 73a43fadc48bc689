// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/keyslot.h"

#include <QUuid>
#include <array>
#include <span>

class SecureBuffer;

inline constexpr std::size_t headerCopySize = 4096;
inline constexpr std::size_t keySlotCount = 8;
inline constexpr quint16 formatMajor = 1;
inline constexpr quint16 formatMinor = 0;
/// SQLCipher 4: AES-256-CBC and HMAC-SHA512 a page, raw key, nothing left in plain text.
inline constexpr quint16 sqlCipher4 = 1;

using HeaderBytes = std::array<unsigned char, headerCopySize>;
using DraftPublicKey = std::array<unsigned char, 32>;

/// How the secret of a slot becomes the key that wraps the master key.
enum class SlotDerivation : quint8 { Blake2b = 1, Argon2id13 = 2 };

/// A person's own word for a slot, closed to everyone who has no key (vault/slotname.h); zeros when there is
/// none.
using SealedSlotName = std::array<unsigned char, 104>;

/// A key slot as it stands in the header. Kind and derivation are numbers because a header may hold values
/// that this version does not know; such a slot is kept, and never opened or overwritten.
struct KeySlot {
    quint8 kind = 0; ///< 0: empty; otherwise a KeySlotKind
    quint8 derivation = 0;
    DerivationCost cost{0, 0}; ///< zero unless the derivation is Argon2id
    qint64 created = 0; ///< milliseconds since 1970, UTC
    std::array<unsigned char, 16> salt{};
    std::array<unsigned char, 24> nonce{};
    std::array<unsigned char, 48> wrappedKey{};
    SealedSlotName sealedName{}; ///< not bound to the key, so that a slot can be renamed without its secret

    [[nodiscard]] bool isEmpty() const { return kind == 0; }
    friend bool operator==(const KeySlot &, const KeySlot &) = default;
};

/// One copy of the vault's header; layout in packaging/VAULT-FORMAT.md.
struct VaultHeader {
    quint16 major = formatMajor;
    quint16 minor = formatMinor;
    QUuid id;
    quint64 sequence = 1; ///< grows by one with each update
    quint32 generation = 1; ///< of the database file
    quint16 cipher = sqlCipher4;
    quint32 pageSize = 4096; ///< bytes
    DraftPublicKey draftKey{};
    std::array<KeySlot, keySlotCount> slotList{};
    HeaderBytes bytes{}; ///< as read or sealed; keeps what a newer minor version may have put there
};

enum class HeaderCondition {
    Good, ///< the plain checksum is right; who wrote it is not yet known
    Damaged, ///< too short, no header at all, or the checksum does not match
    TooNew, ///< the checksum is right and the major version is newer than ours
};

struct ParsedHeader {
    HeaderCondition condition = HeaderCondition::Damaged;
    VaultHeader header; ///< meaningful only when Good
};

/// Reads one copy. Total: any bytes of any length give an answer; reads no file and allocates nothing.
[[nodiscard]] ParsedHeader parseHeaderCopy(std::span<const unsigned char> copy);

/// Makes a slot free, with the bytes that a newer minor version may have put into it.
void clearSlot(VaultHeader &header, int number);

/// Whether the same secret opens both: they may differ in their names.
[[nodiscard]] bool isSameKey(const KeySlot &a, const KeySlot &b);

/// Writes the fields, the tag by the master key (through its sub-key) and the checksum into `header.bytes`.
void sealHeader(VaultHeader &header, const SecureBuffer &tagKey);

/// Whether the tag in `header.bytes` was made with this key.
[[nodiscard]] bool isAuthentic(const VaultHeader &header, const SecureBuffer &tagKey);

/// What the wrapping of a slot's key is bound to: vault id, slot number, and every parameter of the slot.
[[nodiscard]] QByteArray slotBinding(const QUuid &vaultId, int number, const KeySlot &slot);
