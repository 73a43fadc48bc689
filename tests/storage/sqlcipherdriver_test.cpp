// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlcipherdriver.h"

#include "storage/sqlfailure.h"
#include "storage/temporarydatabase.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlRecord>
#include <QSqlTableModel>
#include <QTest>
#include <atomic>
#include <sqlite3.h>
#include <thread>

class SqlCipherDriverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temporary = std::make_unique<TemporaryDatabase>(); }
    void cleanup() { m_temporary.reset(); }

    void itDoesNotOpenWithoutAKey();
    void aKeyOfAnotherLengthIsNoKey();
    void aKeyInThePasswordFieldIsRefused();
    void theKeyServesOneOpening();
    void closingEndsQueriesThatAreStillOpen();
    void aQueryMayOutliveItsConnection();
    void closingLeavesFullTextTablesInOrder();

    void aTransactionIsAllOrNothing();
    void aTransactionIsTheOneWriterAtOnce();
    void rollbackAfterARollbackIsNoError();
    void twoConnectionsSeeWhatIsCommitted();
    void aReadingTransactionStandsStill();

    void tablesAreListed();
    void aTableIsDescribed();
    void thePrimaryKeyKeepsItsOrder();
    void namesAreQuoted();
    void valuesAreFormatted();
    void aTableModelReadsAndWrites();

    void anotherThreadCanInterruptAQuery();
    void interruptingAClosedConnectionDoesNothing();
    void aScriptRunsAllItsStatements();
    void aScriptStopsAtItsFirstError();
    void aScriptWithANulIsRefused();
    void fullTextSearchWorksInsideTheFile();

private:
    std::unique_ptr<TemporaryDatabase> m_temporary;
};

void SqlCipherDriverTest::itDoesNotOpenWithoutAKey()
{
    SqlCipherDriver driver(OpenMode::ReadWrite);
    QVERIFY(!driver.open(m_temporary->path(), {}, {}, {}, -1, {}));
    QVERIFY(!driver.isOpen());
    QVERIFY(driver.isOpenError());
}

void SqlCipherDriverTest::aKeyOfAnotherLengthIsNoKey()
{
    m_temporary->close();
    for (const int size : {0, 16, 31, 33, 64}) {
        SqlCipherDriver driver(OpenMode::ReadWrite);
        driver.setKey(SecureBuffer::copyOf(QByteArray(size, 'k')));
        QVERIFY(!driver.open(m_temporary->path(), {}, {}, {}, -1, {}));
    }
}

void SqlCipherDriverTest::aKeyInThePasswordFieldIsRefused()
{
    m_temporary->close();
    SqlCipherDriver driver(OpenMode::ReadWrite);
    driver.setKey(m_temporary->key());
    QVERIFY(!driver.open(m_temporary->path(), {}, QStringLiteral("secret"), {}, -1, {}));
}

void SqlCipherDriverTest::theKeyServesOneOpening()
{
    m_temporary->close();
    SqlCipherDriver driver(OpenMode::ReadWrite);
    driver.setKey(m_temporary->key());
    QVERIFY(driver.open(m_temporary->path(), {}, {}, {}, -1, {}));
    QVERIFY(!driver.open(m_temporary->path(), {}, {}, {}, -1, {}));
}

void SqlCipherDriverTest::closingEndsQueriesThatAreStillOpen()
{
    m_temporary->run(QStringLiteral("CREATE TABLE thing (a)"));
    m_temporary->run(QStringLiteral("INSERT INTO thing VALUES (1), (2), (3)"));
    QSqlQuery reading(m_temporary->database());
    QVERIFY(reading.exec(QStringLiteral("SELECT a FROM thing")) && reading.next());
    QSqlQuery prepared(m_temporary->database());
    QVERIFY(prepared.prepare(QStringLiteral("INSERT INTO thing VALUES (?)")));
    QVERIFY(m_temporary->database().transaction());
    prepared.addBindValue(4);
    QVERIFY(prepared.exec());

    m_temporary->driver().close();
    QVERIFY(m_temporary->driver().isClosedCleanly());
    QVERIFY(!reading.isActive());
    QVERIFY(!reading.next());
    QVERIFY(!reading.value(0).isValid());
    QVERIFY(!prepared.exec());
    m_temporary->reopen();
    QCOMPARE(m_temporary->value(QStringLiteral("SELECT count(*) FROM thing")).toInt(), 3);
}

void SqlCipherDriverTest::aQueryMayOutliveItsConnection()
{
    QSqlQuery query(m_temporary->database());
    QVERIFY(query.exec(QStringLiteral("SELECT 1")) && query.next());
    m_temporary->close();
    QVERIFY(!query.next());
    QVERIFY(!query.exec(QStringLiteral("SELECT 1")));
}

void SqlCipherDriverTest::closingLeavesFullTextTablesInOrder()
{
    m_temporary->run(QStringLiteral("CREATE VIRTUAL TABLE words USING fts5(text)"));
    m_temporary->run(QStringLiteral("INSERT INTO words VALUES ('lonely lunch')"));
    QSqlQuery query(m_temporary->database());
    QVERIFY(query.exec(QStringLiteral("SELECT * FROM words WHERE words MATCH 'lunch'")) && query.next());
    m_temporary->driver().close();
    QVERIFY(m_temporary->driver().isClosedCleanly());
}

void SqlCipherDriverTest::aTransactionIsAllOrNothing()
{
    m_temporary->run(QStringLiteral("CREATE TABLE thing (a)"));
    QVERIFY(m_temporary->database().transaction());
    m_temporary->run(QStringLiteral("INSERT INTO thing VALUES (1)"));
    QVERIFY(m_temporary->database().rollback());
    QCOMPARE(m_temporary->value(QStringLiteral("SELECT count(*) FROM thing")).toInt(), 0);
    QVERIFY(m_temporary->database().transaction());
    m_temporary->run(QStringLiteral("INSERT INTO thing VALUES (1)"));
    QVERIFY(m_temporary->database().commit());
    m_temporary->reopen();
    QCOMPARE(m_temporary->value(QStringLiteral("SELECT count(*) FROM thing")).toInt(), 1);
}

void SqlCipherDriverTest::aTransactionIsTheOneWriterAtOnce()
{
    const auto other = m_temporary->open(OpenMode::ReadWrite);
    QVERIFY(m_temporary->database().transaction());
    QSqlDatabase second = other->database();
    QVERIFY(!second.transaction());
    QCOMPARE(errorKindOf(second.lastError()), ErrorKind::Busy);
    QVERIFY(m_temporary->database().rollback());
    QVERIFY(second.transaction());
    QVERIFY(second.rollback());
}

void SqlCipherDriverTest::rollbackAfterARollbackIsNoError()
{
    QVERIFY(m_temporary->database().transaction());
    m_temporary->run(QStringLiteral("ROLLBACK"));
    QVERIFY(m_temporary->database().rollback());
    QVERIFY(!m_temporary->database().commit());
}

void SqlCipherDriverTest::twoConnectionsSeeWhatIsCommitted()
{
    m_temporary->run(QStringLiteral("CREATE TABLE thing (a)"));
    const auto reader = m_temporary->open(OpenMode::ReadOnly);
    QSqlQuery count(reader->database());
    QVERIFY(count.prepare(QStringLiteral("SELECT count(*) FROM thing")));
    QVERIFY(m_temporary->database().transaction());
    m_temporary->run(QStringLiteral("INSERT INTO thing VALUES (1)"));
    QVERIFY(count.exec() && count.next());
    QCOMPARE(count.value(0).toInt(), 0);
    count.finish();
    QVERIFY(m_temporary->database().commit());
    QVERIFY(count.exec() && count.next());
    QCOMPARE(count.value(0).toInt(), 1);
    QVERIFY(!count.exec(QStringLiteral("DELETE FROM thing")));
    QCOMPARE(errorKindOf(count.lastError()), ErrorKind::ReadOnly);
}

void SqlCipherDriverTest::aReadingTransactionStandsStill()
{
    m_temporary->run(QStringLiteral("CREATE TABLE thing (a)"));
    const auto reader = m_temporary->open(OpenMode::ReadOnly);
    QVERIFY(reader->database().transaction());
    QSqlQuery count(reader->database());
    for (int round = 0; round < 2; ++round) {
        QVERIFY(count.exec(QStringLiteral("SELECT count(*) FROM thing")) && count.next());
        QCOMPARE(count.value(0).toInt(), 0);
        m_temporary->run(QStringLiteral("INSERT INTO thing VALUES (1)"));
    }
    count.finish();
    QVERIFY(reader->database().commit());
    QVERIFY(count.exec(QStringLiteral("SELECT count(*) FROM thing")) && count.next());
    QCOMPARE(count.value(0).toInt(), 2);
}

void SqlCipherDriverTest::tablesAreListed()
{
    m_temporary->run(QStringLiteral("CREATE TABLE thing (a INTEGER PRIMARY KEY AUTOINCREMENT)"));
    m_temporary->run(QStringLiteral("CREATE TABLE \"odd name\" (a)"));
    m_temporary->run(QStringLiteral("CREATE VIEW seen AS SELECT a FROM thing"));
    const QSqlDatabase database = m_temporary->database();
    QCOMPARE(database.tables(), (QStringList{QStringLiteral("odd name"), QStringLiteral("thing")}));
    QCOMPARE(database.tables(QSql::Views), QStringList{QStringLiteral("seen")});
    QCOMPARE(database.tables(QSql::SystemTables),
             (QStringList{QStringLiteral("sqlite_sequence"), QStringLiteral("sqlite_master")}));
    QCOMPARE(database.tables(QSql::AllTables).size(), 5);
}

void SqlCipherDriverTest::aTableIsDescribed()
{
    m_temporary->run(QStringLiteral(
        "CREATE TABLE \"a.\"\"thing\" (id INTEGER PRIMARY KEY, word TEXT NOT NULL DEFAULT 'x', "
        "mood REAL, length AS (length(word)))"));
    const QSqlRecord record = m_temporary->database().record(QStringLiteral("a.\"thing"));
    QCOMPARE(record.count(), 4);
    QVERIFY(record.field(0).isAutoValue());
    QCOMPARE(record.field(1).metaType().id(), int(QMetaType::QString));
    QCOMPARE(record.field(1).requiredStatus(), QSqlField::Required);
    QCOMPARE(record.field(1).defaultValue().toString(), QStringLiteral("'x'"));
    QCOMPARE(record.field(2).metaType().id(), int(QMetaType::Double));
    QCOMPARE(record.field(2).requiredStatus(), QSqlField::Optional);
    QCOMPARE(record.fieldName(3), QStringLiteral("length"));
    QVERIFY(m_temporary->database().record(QStringLiteral("missing")).isEmpty());
}

void SqlCipherDriverTest::thePrimaryKeyKeepsItsOrder()
{
    m_temporary->run(QStringLiteral("CREATE TABLE pair (a, b, c, PRIMARY KEY (c, a)) WITHOUT ROWID"));
    const QSqlIndex key = m_temporary->database().primaryIndex(QStringLiteral("pair"));
    QCOMPARE(key.count(), 2);
    QCOMPARE(key.fieldName(0), QStringLiteral("c"));
    QCOMPARE(key.fieldName(1), QStringLiteral("a"));
    QVERIFY(m_temporary->database().primaryIndex(QStringLiteral("missing")).isEmpty());
}

void SqlCipherDriverTest::namesAreQuoted()
{
    const SqlCipherDriver &driver = m_temporary->driver();
    QCOMPARE(driver.escapeIdentifier(QStringLiteral("a\"b"), QSqlDriver::FieldName),
             QStringLiteral("\"a\"\"b\""));
    QCOMPARE(driver.escapeIdentifier(QStringLiteral("\"a\""), QSqlDriver::FieldName),
             QStringLiteral("\"a\""));
    QCOMPARE(driver.stripDelimiters(QStringLiteral("\"a\"\"b\""), QSqlDriver::TableName),
             QStringLiteral("a\"b"));
}

void SqlCipherDriverTest::valuesAreFormatted()
{
    const SqlCipherDriver &driver = m_temporary->driver();
    QSqlField field(QStringLiteral("a"), QMetaType::fromType<QString>());
    QCOMPARE(driver.formatValue(field, false), QStringLiteral("NULL"));
    field.setValue(QStringLiteral("it's  "));
    QCOMPARE(driver.formatValue(field, false), QStringLiteral("'it''s  '"));
    QCOMPARE(driver.formatValue(field, true), QStringLiteral("'it''s'"));
    field.setValue(QByteArray("\0a", 2));
    QCOMPARE(driver.formatValue(field, false), QStringLiteral("x'0061'"));
}

void SqlCipherDriverTest::aTableModelReadsAndWrites()
{
    m_temporary->run(
        QStringLiteral("CREATE TABLE goal (id INTEGER PRIMARY KEY, title TEXT, \"order\" INTEGER)"));
    m_temporary->run(QStringLiteral("INSERT INTO goal VALUES (1, 'say hello', 3), (2, 'ask a question', 1)"));
    QSqlTableModel model(nullptr, m_temporary->database());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(QStringLiteral("goal"));
    model.setSort(2, Qt::AscendingOrder);
    model.setEditStrategy(QSqlTableModel::OnManualSubmit);
    QVERIFY(model.select());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.data(model.index(0, 1)).toString(), QStringLiteral("ask a question"));
    QVERIFY(model.setData(model.index(0, 1), QStringLiteral("ask it's name")));
    QVERIFY(model.insertRow(2));
    QVERIFY(model.setData(model.index(2, 1), QStringLiteral("call 😊")));
    QVERIFY2(model.submitAll(), qPrintable(model.lastError().text()));
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.removeRow(1));
    QVERIFY(model.submitAll());
    QCOMPARE(m_temporary->value(QStringLiteral("SELECT group_concat(title, '/') FROM goal"))
                 .toString()
                 .count(u'/'),
             1);
    QCOMPARE(
        m_temporary->value(QStringLiteral("SELECT count(*) FROM goal WHERE id = 3 AND title LIKE 'call%'"))
            .toInt(),
        1);
}

void SqlCipherDriverTest::anotherThreadCanInterruptAQuery()
{
    SqlCipherDriver &driver = m_temporary->driver();
    std::atomic<bool> isDone = false;
    // Repeated, because an interrupt that comes before the query has begun is without effect.
    std::thread other([&driver, &isDone] {
        while (!isDone) {
            driver.interrupt();
            std::this_thread::yield();
        }
    });
    QSqlQuery query(m_temporary->database());
    const bool isFinished = query.exec(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + "
                                                      "1 FROM n WHERE i < 1000000000) SELECT sum(i) FROM n"));
    isDone = true;
    other.join();
    QVERIFY(!isFinished);
    QVERIFY(wasInterrupted(query.lastError()));
    QVERIFY(query.exec(QStringLiteral("SELECT 1")));
}

void SqlCipherDriverTest::interruptingAClosedConnectionDoesNothing()
{
    m_temporary->driver().close();
    m_temporary->driver().interrupt();
    QVERIFY(m_temporary->driver().cancelQuery());
}

void SqlCipherDriverTest::aScriptRunsAllItsStatements()
{
    const QByteArray script = "-- it's a script; with comments\n"
                              "CREATE TABLE thing (a TEXT DEFAULT 'a;b');\n"
                              "CREATE TRIGGER after_thing AFTER INSERT ON thing BEGIN\n"
                              "  UPDATE thing SET a = a || '!'; UPDATE thing SET a = a || '?';\nEND;\n"
                              "INSERT INTO thing DEFAULT VALUES; /* the last; */\n\n";
    QVERIFY(m_temporary->driver().executeScript(script));
    QCOMPARE(m_temporary->value(QStringLiteral("SELECT a FROM thing")).toString(), QStringLiteral("a;b!?"));
}

void SqlCipherDriverTest::aScriptStopsAtItsFirstError()
{
    SqlCipherDriver &driver = m_temporary->driver();
    QVERIFY(driver.beginTransaction());
    QVERIFY(!driver.executeScript("CREATE TABLE one (a); CREATE TABLE one (a); CREATE TABLE two (a);"));
    QVERIFY(driver.lastError().isValid());
    QVERIFY(driver.rollbackTransaction());
    QVERIFY(m_temporary->database().tables().isEmpty());
}

void SqlCipherDriverTest::aScriptWithANulIsRefused()
{
    QVERIFY(
        !m_temporary->driver().executeScript(QByteArray("CREATE TABLE one (a);\0CREATE TABLE two (a);", 43)));
    QVERIFY(m_temporary->driver().lastError().isValid());
}

void SqlCipherDriverTest::fullTextSearchWorksInsideTheFile()
{
    QVERIFY(m_temporary->driver().executeScript(
        "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT);"
        "CREATE VIRTUAL TABLE words USING fts5(text, content='note', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 2', prefix='2 3');"
        "CREATE TRIGGER note_in AFTER INSERT ON note BEGIN INSERT INTO words(rowid, text) VALUES (new.id, "
        "new.text); END;"
        "INSERT INTO note(text) VALUES ('Żółty balon'), ('grey day');"));
    QCOMPARE(
        m_temporary->value(QStringLiteral("SELECT text FROM words WHERE words MATCH 'zolt*'")).toString(),
        QString());
    QCOMPARE(m_temporary->value(QStringLiteral("SELECT text FROM words WHERE words MATCH 'żoł*'")).toString(),
             QStringLiteral("Żółty balon"));
}

KINWARD_TEST("sqlcipherdriver", SqlCipherDriverTest)
#include "sqlcipherdriver_test.moc"
