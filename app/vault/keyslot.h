// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

enum class KeySlotKind : quint8 { Passphrase = 1, RecoveryCode = 2, Keychain = 3 };

/// The cost of Argon2id (RFC 9106): memory in bytes, passes over it.
struct DerivationCost {
    quint64 memoryBytes = 256ULL * 1024 * 1024;
    quint32 passes = 3;

    friend bool operator==(const DerivationCost &, const DerivationCost &) = default;
};

/// The smallest cost a slot is written with, and the largest that is accepted when opening.
inline constexpr quint64 minimumDerivationMemory = 64ULL * 1024 * 1024;
inline constexpr quint64 maximumDerivationMemory = 2048ULL * 1024 * 1024;
inline constexpr quint32 maximumDerivationPasses = 64;

/// Whether a slot may be written or opened with this cost.
[[nodiscard]] constexpr bool isAcceptableCost(const DerivationCost &cost)
{
    return cost.memoryBytes >= minimumDerivationMemory && cost.memoryBytes <= maximumDerivationMemory
        && cost.memoryBytes % 1024 == 0 && cost.passes >= 1 && cost.passes <= maximumDerivationPasses;
}

/// What may be told of a key slot without opening it.
struct KeySlotInfo {
    int number = 0; ///< 0–7
    KeySlotKind kind = KeySlotKind::Passphrase;
    QDateTime created; ///< UTC; of the secret, so a changed passphrase counts from its change
    QString name; ///< the person's own word for it; may be empty
};
