// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "vault/headerunlocking.h"

#include <QList>
#include <QString>

/// A new master key with its slots, ready to take the place of the present one once the whole database is
/// written anew under it. Why a new master key and no smaller change: whoever opened a slot once may have
/// kept the master key, and every sub-key follows from it. Why not all slots go on: a slot can only be made
/// with its secret. So the passphrase, which is typed for this, goes on as it is; the recovery code is a new
/// one, to be written down before the switch; any other slot is left out and named, to be added again. The
/// names of the two go on, too.
struct NewKey {
    UnlockedHeader next; ///< generation and sequence are set by the switch
    SecureBuffer databaseKey;
    SecureBuffer digestKey;
    QString recoveryCode; ///< opens the vault from the switch on; the old one opens it until then
    QList<KeySlotInfo> leftOut;
};

/// The passphrase must open a slot of the present header; the new slot costs what that one costs.
/// Errors: WrongKey, DamagedHeader (a slot that makes no sense), Storage (no memory).
[[nodiscard]] Result<NewKey> prepareNewKey(const VaultHeader &present, const SecureBuffer &passphrase,
                                           const QDateTime &now);
