// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/temporarydatabase.h"
#include "support/testmain.h"

#include <QTest>

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedOnesMakeASchema();
    void eachStepRunsOnce();
    void aStepThatFailsLeavesTheVersionBefore();
    void aNewerSchemaIsLeftAlone();
    void aTableMayBeRebuiltWithoutLosingWhatRefersToIt();
    void brokenReferencesAreNotCommitted();
    void aScriptThatEndsItsTransactionIsRefused();
};

namespace
{
Migrations migrationsOf(const QList<QByteArray> &scripts)
{
    QList<Migration> steps;
    for (const QByteArray &script : scripts)
        steps.append({int(steps.size()) + 1, script});
    return Migrations(steps);
}

const QByteArray parentAndChild =
    "CREATE TABLE goal (id INTEGER PRIMARY KEY, title TEXT);"
    "CREATE TABLE step (goal REFERENCES goal(id) ON DELETE CASCADE, text TEXT);"
    "INSERT INTO goal VALUES (1, 'hello'); INSERT INTO step VALUES (1, 'smile');";
} // namespace

void MigrationsTest::theShippedOnesMakeASchema()
{
    const Migrations shipped = Migrations::shipped();
    QVERIFY(shipped.newestVersion() >= 1);
    const TemporaryDatabase temporary;
    QVERIFY(*shipped.areNeeded(temporary.connection()));
    const auto applied = shipped.apply(temporary.connection());
    QVERIFY2(applied, qPrintable(temporary.driver().lastError().text()));
    QCOMPARE(*schemaVersion(temporary.database()), shipped.newestVersion());
    QVERIFY(!*shipped.areNeeded(temporary.connection()));
    QVERIFY(!temporary.database().tables().isEmpty());
    QCOMPARE(temporary.value(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
}

void MigrationsTest::eachStepRunsOnce()
{
    const TemporaryDatabase temporary;
    QVERIFY(migrationsOf({"CREATE TABLE one (a);"}).apply(temporary.connection()));
    const Migrations two =
        migrationsOf({"CREATE TABLE one (a);", "CREATE TABLE two (a); INSERT INTO two VALUES (2);"});
    QVERIFY(two.apply(temporary.connection()));
    QVERIFY(two.apply(temporary.connection()));
    QCOMPARE(*schemaVersion(temporary.database()), 2);
    QCOMPARE(temporary.value(QStringLiteral("SELECT count(*) FROM two")).toInt(), 1);
}

void MigrationsTest::aStepThatFailsLeavesTheVersionBefore()
{
    TemporaryDatabase temporary;
    const Migrations failing = migrationsOf(
        {"CREATE TABLE one (a);", "CREATE TABLE two (a); INSERT INTO one VALUES (1); CREATE TABLE one (b);"});
    const auto applied = failing.apply(temporary.connection());
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, ErrorKind::Storage);
    temporary.reopen();
    QCOMPARE(*schemaVersion(temporary.database()), 1);
    QCOMPARE(temporary.database().tables(), QStringList{QStringLiteral("one")});
    QCOMPARE(temporary.value(QStringLiteral("SELECT count(*) FROM one")).toInt(), 0);
}

void MigrationsTest::aNewerSchemaIsLeftAlone()
{
    const TemporaryDatabase temporary;
    temporary.run(QStringLiteral("PRAGMA user_version = 3"));
    const Migrations older = migrationsOf({"CREATE TABLE one (a);", "CREATE TABLE two (a);"});
    QCOMPARE(older.apply(temporary.connection()).error().kind, ErrorKind::TooNew);
    QCOMPARE(older.areNeeded(temporary.connection()).error().kind, ErrorKind::TooNew);
    QVERIFY(temporary.database().tables().isEmpty());
}

void MigrationsTest::aTableMayBeRebuiltWithoutLosingWhatRefersToIt()
{
    const TemporaryDatabase temporary;
    const Migrations rebuilding =
        migrationsOf({parentAndChild,
                      "CREATE TABLE new_goal (id INTEGER PRIMARY KEY, title TEXT NOT NULL, note TEXT);"
                      "INSERT INTO new_goal(id, title) SELECT id, title FROM goal; DROP TABLE goal;"
                      "ALTER TABLE new_goal RENAME TO goal;"});
    QVERIFY(rebuilding.apply(temporary.connection()));
    QCOMPARE(temporary.value(QStringLiteral("SELECT text FROM step")).toString(), QStringLiteral("smile"));
    QCOMPARE(temporary.value(QStringLiteral("PRAGMA foreign_keys")).toInt(), 1);
}

void MigrationsTest::brokenReferencesAreNotCommitted()
{
    const TemporaryDatabase temporary;
    const Migrations breaking = migrationsOf({parentAndChild, "DELETE FROM goal;"});
    QCOMPARE(breaking.apply(temporary.connection()).error().kind, ErrorKind::Storage);
    QCOMPARE(*schemaVersion(temporary.database()), 1);
    QCOMPARE(temporary.value(QStringLiteral("SELECT count(*) FROM goal")).toInt(), 1);
    QCOMPARE(temporary.value(QStringLiteral("PRAGMA foreign_keys")).toInt(), 1);
}

void MigrationsTest::aScriptThatEndsItsTransactionIsRefused()
{
    const TemporaryDatabase temporary;
    const Migrations ending = migrationsOf({"CREATE TABLE one (a); COMMIT;"});
    QVERIFY(!ending.apply(temporary.connection()));
    QCOMPARE(*schemaVersion(temporary.database()), 0);
}

KINWARD_TEST("migrations", MigrationsTest)
#include "migrations_test.moc"
