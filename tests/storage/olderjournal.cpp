// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/olderjournal.h"

#include "storage/databaseopener.h"
#include "storage/migrations.h"
#include "storage/sqlfailure.h"
#include "vault/vault.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlError>

namespace
{
Result<std::unique_ptr<DatabaseConnection>> journalOf(const Vault &vault, OpenMode mode)
{
    return DatabaseOpener(vault.databasePath(), vault.databaseKey(), Migrations::shipped().newestVersion())
        .open(mode);
}

/// What version 1 says of a table of parts: the table, and its two indexes.
QByteArray statementsOf(const QString &script, const QString &table)
{
    const QRegularExpression all(
        QStringLiteral("^CREATE TABLE %1 \\(.*?;$|^CREATE INDEX %1_(by_owner|removed) .*?;$").arg(table),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QStringList statements;
    for (auto found = all.globalMatch(script); found.hasNext();)
        statements.append(found.next().captured());
    if (statements.size() != 3)
        qFatal("%s", qPrintable(table));
    return statements.join(u'\n').toUtf8();
}

QByteArray scriptBack()
{
    QFile file(QStringLiteral(":/storage/migrations/0001_journal.sql"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the first version is not there");
    const QString first = QString::fromUtf8(file.readAll());
    QByteArray script;
    for (const char *table :
         {"thought", "feeling", "pattern_tag", "cause", "thought_record_tag", "thought_record_person",
          "note_tag", "check_in_feeling", "check_in_tag", "check_in_measure", "questionnaire_answer"}) {
        const QByteArray name(table);
        script += "ALTER TABLE " + name + " RENAME TO later; DROP INDEX " + name + "_by_owner; DROP INDEX "
            + name + "_removed;" + statementsOf(first, QString::fromLatin1(name)) + "INSERT INTO " + name
            + " SELECT * FROM later; DROP TABLE later;";
    }
    return script + "PRAGMA user_version = 1;";
}
} // namespace

Result<> makeJournalOlder(const Vault &vault)
{
    const auto connection = journalOf(vault, OpenMode::ReadWrite);
    if (!connection)
        return Failure(connection.error());
    SqlCipherDriver &driver = (*connection)->driver();
    return driver.executeScript("PRAGMA foreign_keys = OFF;" + scriptBack())
        ? Result<>()
        : storageFailure(driver.lastError());
}

Result<int> journalVersion(const Vault &vault)
{
    const auto connection = journalOf(vault, OpenMode::ReadOnly);
    return connection ? schemaVersion((*connection)->database()) : Failure(connection.error());
}
