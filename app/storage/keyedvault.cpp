// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keyedvault.h"

#include <QFileInfo>

KeyedVault::KeyedVault(const QString &databasePath, const SecureBuffer &databaseKey,
                       const SecureBuffer &digestKey)
    : m_databasePath(databasePath)
    , m_databaseKey(SecureBuffer::copyOf(databaseKey.view()))
    , m_digestKey(SecureBuffer::copyOf(digestKey.view()))
{
}

KeyedVault KeyedVault::from(const Vault &vault, const QString &databasePath)
{
    return {databasePath, vault.databaseKey(), vault.digestKey()};
}

KeyedVault KeyedVault::from(const Vault &vault)
{
    return from(vault, vault.databasePath());
}

QString KeyedVault::folder() const
{
    return QFileInfo(m_databasePath).absolutePath();
}
