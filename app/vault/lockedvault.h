// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "vault/vaultheader.h"

#include <QList>
#include <QString>
#include <QUuid>

/// What a vault tells before any key is tried. Anyone who can write to the disk could have changed it, so it
/// only serves to decide which key to ask for.
struct LockedVault {
    QUuid id;
    QList<int> keychainSlots; ///< their numbers; empty: there is no use in asking a keychain
};

/// The newer whole copy of the header that stands in the folder; nobody has shown a key for it. Errors:
/// NotFound, DamagedHeader, TooNew, ReadOnly, Storage.
[[nodiscard]] Result<VaultHeader> headerOfLockedVault(const QString &folder);

/// What that copy tells; takes no lock and changes nothing. Errors: NotFound,
/// DamagedHeader, TooNew, ReadOnly, Storage.
[[nodiscard]] Result<LockedVault> lookAtVault(const QString &folder);
