// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalconnection.h"

#include "storage/databaseopener.h"
#include "storage/digestfunctions.h"
#include "storage/sqlfailure.h"
#include "vault/vault.h"

Result<std::unique_ptr<JournalConnection>> JournalConnection::open(const Vault &vault, OpenMode mode,
                                                                   const Clock &clock, RandomSource &random,
                                                                   const BeforeUpgrade &before)
{
    const Migrations migrations = Migrations::shipped();
    const DatabaseOpener opener(vault.databasePath(), vault.databaseKey(), migrations.newestVersion());
    Result<std::unique_ptr<DatabaseConnection>> opened = opener.open(mode);
    if (!opened)
        return Failure(opened.error());
    if (mode != OpenMode::ReadOnly) {
        const Result<> migrated = migrations.apply(**opened, before);
        if (!migrated)
            return Failure(migrated.error());
    }
    std::unique_ptr<JournalConnection> made(new JournalConnection(std::move(*opened), vault, clock, random));
    if (!addDigestFunctions(made->connection().driver().connection(), made->m_digest))
        return storageFailure(ErrorKind::Storage);
    return made;
}

JournalConnection::JournalConnection(std::unique_ptr<DatabaseConnection> connection, const Vault &vault,
                                     const Clock &clock, RandomSource &random)
    : m_connection(std::move(connection))
    , m_digest(vault.digestKey())
    , m_session(m_connection->database(), m_digest, clock, random)
{
}
