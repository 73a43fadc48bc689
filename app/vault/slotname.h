// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "vault/vaultheader.h"

#include <QString>

class SecureBuffer;

inline constexpr qsizetype slotNameSize = 64; ///< bytes of UTF-8

/// Whose name it is: names are sealed to the vault and the number of their slot.
struct SlotNamePlace {
    const SecureBuffer &masterKey;
    QUuid vaultId;
    int number = 0;
};

/// Seals a name (XChaCha20-Poly1305 with a sub-key), since a name is a word of the person and the header can
/// be read by anyone. White space around and in it is simplified. Errors: Invalid (too long), Storage (no
/// memory).
[[nodiscard]] Result<SealedSlotName> sealSlotName(const QString &name, const SlotNamePlace &place);

/// Empty where no name, or none of this place, was sealed.
[[nodiscard]] QString openSlotName(const SealedSlotName &sealed, const SlotNamePlace &place);
