// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/securebuffer.h"
#include "vault/vaultheader.h"

/// What a backup carries of its vault (a copy of the header) and the keys that bind the two together. The
/// keys are empty when memory is out.
struct BackupSeal {
    HeaderBytes header{};
    SecureBuffer tagKey;
    SecureBuffer summaryKey;

    [[nodiscard]] bool isComplete() const { return !tagKey.isEmpty() && !summaryKey.isEmpty(); }
};

[[nodiscard]] BackupSeal backupSealOf(const VaultHeader &header, const SecureBuffer &masterKey);
