// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/backupseal.h"

#include "vault/masterkey.h"

BackupSeal backupSealOf(const VaultHeader &header, const SecureBuffer &masterKey)
{
    return {header.bytes, deriveKey(masterKey, KeyPurpose::BackupTag),
            deriveKey(masterKey, KeyPurpose::BackupSummary)};
}
