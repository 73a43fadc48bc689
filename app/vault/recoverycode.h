// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/securebuffer.h"

#include <QList>
#include <QString>

inline constexpr int recoveryGroupCount = 8;
inline constexpr std::size_t recoverySecretSize = 16; ///< bytes: 128 random bits

/// A recovery code that was typed: either the secret, or the groups (1–8) in which there is a slip.
struct TypedRecoveryCode {
    SecureBuffer secret; ///< empty when there is a slip
    QList<int> slips;
};

/// The code of 16 bytes: 26 digits of Crockford's base32 (2019) in 8 groups of 3 (the last two of 4), each
/// followed by a check digit of the same alphabet: a weighted sum over the field of 32 elements, as in
/// Reed and Solomon (1960), plus the group's number. So every wrong digit, every swap of two digits of a
/// group and every swap of two groups is found and its group is named.
[[nodiscard]] QString recoveryCodeText(const SecureBuffer &secret);

/// Reads a code: upper or lower case, O as 0, I and L as 1; spaces and dashes count for nothing.
[[nodiscard]] TypedRecoveryCode readRecoveryCode(QStringView typed);

/// Whether the group (1–8) of the code was typed, read as readRecoveryCode() reads.
[[nodiscard]] bool isRecoveryGroup(QStringView code, int group, QStringView typed);
