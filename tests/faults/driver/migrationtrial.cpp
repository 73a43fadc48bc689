// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrationtrial.h"

#include "storage/databaseopener.h"
#include "storage/migrations.h"
#include "storage/sqlfailure.h"
#include "vault/vault.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

namespace
{
const char *const trialStep = "CREATE TABLE moved AS SELECT * FROM note;"
                              "DELETE FROM note;"
                              "INSERT INTO note SELECT * FROM moved;"
                              "DROP TABLE moved;"
                              "CREATE INDEX note_by_title ON note (title);"
                              "REINDEX note;";

int shippedVersion()
{
    return Migrations::shipped().newestVersion();
}

Migrations withTrialStep()
{
    QList<Migration> steps;
    for (int number = 1; number <= shippedVersion(); ++number)
        steps.append(Migration{number, {}});
    steps.append(Migration{shippedVersion() + 1, trialStep});
    return Migrations(steps);
}

Result<std::unique_ptr<DatabaseConnection>> openForTrial(const Vault &vault)
{
    return DatabaseOpener(vault.databasePath(), vault.databaseKey(), shippedVersion() + 1)
        .open(OpenMode::ReadWrite);
}

Result<int> countOfTrialParts(const DatabaseConnection &connection)
{
    QSqlQuery query(connection.database());
    if (!query.exec(
            QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name IN ('moved', 'note_by_title')"))
        || !query.next())
        return storageFailure(query.lastError());
    return query.value(0).toInt();
}
} // namespace

Result<> MigrationTrial::apply(const Vault &vault)
{
    const auto connection = openForTrial(vault);
    return connection ? withTrialStep().apply(**connection) : Failure(connection.error());
}

Result<bool> MigrationTrial::takeBack(const Vault &vault)
{
    const auto connection = openForTrial(vault);
    if (!connection)
        return Failure(connection.error());
    const auto version = schemaVersion((*connection)->database());
    const auto parts = countOfTrialParts(**connection);
    if (!version || !parts)
        return Failure(version ? parts.error() : version.error());
    const bool isDone = *version == shippedVersion() + 1;
    if (*parts != (isDone ? 1 : 0))
        return storageFailure(ErrorKind::Damaged);
    const QByteArray undo =
        "DROP INDEX note_by_title; PRAGMA user_version = " + QByteArray::number(shippedVersion());
    if (isDone && !(*connection)->driver().executeScript(undo))
        return storageFailure((*connection)->driver().lastError());
    return isDone;
}
