// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/databaseconnection.h"
#include "storage/sqlcipherdriver.h"
#include "storage/sqlfailure.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

/// A resource in a static library is left out unless it is asked for, from outside any namespace.
static void includeMigrationScripts()
{
    Q_INIT_RESOURCE(migrations);
}

namespace
{
Result<bool> hasBrokenReferences(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA foreign_key_check")))
        return storageFailure(query.lastError());
    const bool hasRow = query.next();
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    return hasRow;
}

Result<> runInTransaction(const DatabaseConnection &connection, const Migration &step)
{
    SqlCipherDriver &driver = connection.driver();
    const QByteArray setVersion = "PRAGMA user_version = " + QByteArray::number(step.number);
    if (!driver.executeScript(step.script))
        return storageFailure(driver.lastError());
    // Without this, a script that commits by itself could leave half a step behind.
    if (!driver.isInTransaction())
        return storageFailure(ErrorKind::Storage);
    if (!driver.executeScript(setVersion))
        return storageFailure(driver.lastError());
    const auto isBroken = hasBrokenReferences(connection.database());
    if (!isBroken)
        return Failure(isBroken.error());
    if (*isBroken)
        return storageFailure(ErrorKind::Storage);
    return driver.commitTransaction() ? Result<>() : storageFailure(driver.lastError());
}

Result<> runStep(const DatabaseConnection &connection, const Migration &step)
{
    SqlCipherDriver &driver = connection.driver();
    // With foreign keys on, a script that rebuilds a table would delete what refers to it.
    if (!driver.executeScript("PRAGMA foreign_keys = OFF") || !driver.beginTransaction())
        return storageFailure(driver.lastError());
    Result<> outcome = runInTransaction(connection, step);
    if (!outcome)
        driver.rollbackTransaction();
    if (!driver.executeScript("PRAGMA foreign_keys = ON") && outcome)
        outcome = storageFailure(driver.lastError());
    return outcome;
}
} // namespace

Result<int> schemaVersion(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return storageFailure(query.lastError());
    return query.value(0).toInt();
}

Migrations Migrations::shipped()
{
    includeMigrationScripts();
    QList<Migration> steps;
    const QDir folder(QStringLiteral(":/storage/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile script(folder.filePath(name));
        if (script.open(QIODevice::ReadOnly))
            steps.append({name.section(u'_', 0, 0).toInt(), script.readAll()});
    }
    return Migrations(steps);
}

Migrations::Migrations(QList<Migration> steps)
    : m_steps(std::move(steps))
{
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        Q_ASSERT_X(m_steps.at(i).number == i + 1, "Migrations", "numbers run from 1 without a gap");
}

Result<bool> Migrations::areNeeded(const DatabaseConnection &connection) const
{
    const auto version = schemaVersion(connection.database());
    if (!version)
        return Failure(version.error());
    if (*version > newestVersion())
        return storageFailure(ErrorKind::TooNew);
    return *version < newestVersion();
}

Result<> Migrations::apply(const DatabaseConnection &connection, const BeforeUpgrade &before) const
{
    const auto version = schemaVersion(connection.database());
    if (!version)
        return Failure(version.error());
    if (*version > newestVersion())
        return storageFailure(ErrorKind::TooNew);
    if (const bool isUpgrade = *version > 0 && *version < newestVersion(); isUpgrade && before) {
        if (const auto ready = before(); !ready)
            return ready;
    }
    for (const Migration &step : m_steps.mid(*version)) {
        if (const auto done = runStep(connection, step); !done)
            return done;
    }
    return {};
}
