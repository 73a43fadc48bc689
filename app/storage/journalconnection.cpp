// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalconnection.h"

#include "storage/databaseopener.h"
#include "storage/digestfunctions.h"
#include "storage/sqlfailure.h"
#include "vault/vault.h"
#include "vault/vaultfolder.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace
{
/// The vault's header names this file: without it the vault is damaged, not absent.
Failure lostFile(const Vault &vault)
{
    //: %1 is a file name
    return failure(
        ErrorKind::Damaged,
        QCoreApplication::translate("Storage",
                                    "The file “%1” is missing from the vault, and the entries are in it. "
                                    "Nothing was changed. If it was moved, put it back. If not, restore the "
                                    "newest backup.")
            .arg(QFileInfo(vault.databasePath()).fileName()));
}

/// As a creation that was cut short leaves it, or one whose journal was moved away on its first day.
Failure noFile(const Vault &vault)
{
    if (!VaultFolder::isUnfinished(vault.folder()))
        return lostFile(vault);
    //: %1 is a file name
    return failure(ErrorKind::Damaged,
                   QCoreApplication::translate(
                       "Storage",
                       "The file “%1” is missing from the vault, and the entries are in it. "
                       "Nothing was changed. If it was moved, put it back. If this vault was cut "
                       "short while it was being made, make a new one in the same place: it begins "
                       "again.")
                       .arg(QFileInfo(vault.databasePath()).fileName()));
}
} // namespace

Result<std::unique_ptr<JournalConnection>> JournalConnection::open(const Vault &vault, OpenMode mode,
                                                                   const Clock &clock, RandomSource &random,
                                                                   const BeforeUpgrade &before)
{
    const Migrations migrations = Migrations::shipped();
    const DatabaseOpener opener(vault.databasePath(), vault.databaseKey(), migrations.newestVersion());
    Result<std::unique_ptr<DatabaseConnection>> opened = opener.open(mode);
    if (!opened)
        return opened.error().kind == ErrorKind::NotFound ? noFile(vault) : Failure(opened.error());
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
