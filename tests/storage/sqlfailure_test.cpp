// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlfailure.h"

#include "storage/temporarydatabase.h"
#include "support/filesizelimit.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>
#include <sqlite3.h>

class SqlFailureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesHaveTheirKinds_data();
    void codesHaveTheirKinds();
    void everyKindHasASentenceOfItsOwn();
    void aFullDiskIsNoSpaceAndLosesNothing();
    void anErrorOfSqlIsNoDamage();
};

void SqlFailureTest::codesHaveTheirKinds_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, int code, ErrorKind kind) {
        QTest::newRow(name) << code << int(kind);
    };
    row("full", SQLITE_FULL, ErrorKind::NoSpace);
    row("read-only", SQLITE_READONLY, ErrorKind::ReadOnly);
    row("read-only folder", SQLITE_READONLY_DIRECTORY, ErrorKind::ReadOnly);
    row("corrupt", SQLITE_CORRUPT, ErrorKind::Damaged);
    row("corrupt index", SQLITE_CORRUPT_INDEX, ErrorKind::Damaged);
    row("no database", SQLITE_NOTADB, ErrorKind::Damaged);
    row("busy", SQLITE_BUSY, ErrorKind::Busy);
    row("busy snapshot", SQLITE_BUSY_SNAPSHOT, ErrorKind::Busy);
    row("no memory", SQLITE_NOMEM, ErrorKind::Storage);
    row("constraint", SQLITE_CONSTRAINT_UNIQUE, ErrorKind::Storage);
    row("input and output", SQLITE_IOERR_READ, ErrorKind::Storage);
}

void SqlFailureTest::codesHaveTheirKinds()
{
    QFETCH(int, code);
    QFETCH(int, kind);
    const QSqlError error = driverError(code, QStringLiteral("detail"), QSqlError::StatementError);
    QCOMPARE(int(errorKindOf(error)), kind);
    const Error told = storageFailure(error).value();
    QCOMPARE(int(told.kind), kind);
    QVERIFY(!told.message.isEmpty());
    QVERIFY(!told.message.contains(QStringLiteral("detail")));
}

void SqlFailureTest::everyKindHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    for (const ErrorKind kind : {ErrorKind::NotFound, ErrorKind::Damaged, ErrorKind::TooNew, ErrorKind::Busy,
                                 ErrorKind::NoSpace, ErrorKind::ReadOnly, ErrorKind::Storage})
        sentences.insert(storageFailure(kind).value().message);
    sentences.insert(
        storageFailure(driverError(SQLITE_NOMEM, {}, QSqlError::StatementError)).value().message);
    QCOMPARE(sentences.size(), 8);
}

void SqlFailureTest::aFullDiskIsNoSpaceAndLosesNothing()
{
    TemporaryDatabase temporary;
    temporary.run(QStringLiteral("CREATE TABLE note (text TEXT)"));
    temporary.run(QStringLiteral("INSERT INTO note VALUES ('kept')"));
    const QString large = QStringLiteral("INSERT INTO note VALUES (hex(zeroblob(500000)))");
    {
        const FileSizeLimit limit(200'000);
        QSqlQuery insert(temporary.database());
        QVERIFY(!insert.exec(large));
        QCOMPARE(errorKindOf(insert.lastError()), ErrorKind::NoSpace);
    }
    QCOMPARE(temporary.value(QStringLiteral("SELECT group_concat(text) FROM note")).toString(),
             QStringLiteral("kept"));
    temporary.run(large);
    temporary.reopen();
    QCOMPARE(temporary.value(QStringLiteral("SELECT count(*) FROM note")).toInt(), 2);
}

void SqlFailureTest::anErrorOfSqlIsNoDamage()
{
    const TemporaryDatabase temporary;
    QSqlQuery query(temporary.database());
    for (const QString &sql : {QStringLiteral("SELECT nothing"), QStringLiteral("nonsense"),
                               QStringLiteral("SELECT abs(-9223372036854775808)"),
                               QStringLiteral("SELECT json('{')"), QStringLiteral("SELECT * FROM missing")}) {
        QVERIFY(!query.exec(sql) || !query.next());
        QCOMPARE(errorKindOf(query.lastError()), ErrorKind::Storage);
    }
}

KINWARD_TEST("sqlfailure", SqlFailureTest)
#include "sqlfailure_test.moc"
