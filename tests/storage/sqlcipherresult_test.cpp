// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlcipherresult.h"

#include "storage/temporarydatabase.h"
#include "support/testmain.h"

#include <QSqlField>
#include <QSqlRecord>
#include <QTest>
#include <QTimeZone>
#include <QUuid>
#include <limits>
#include <sqlite3.h>

class SqlCipherResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyTypeComesBackAsItWas_data();
    void everyTypeComesBackAsItWas();
    void aNullIsNullAndHasItsColumnsType();
    void aValueThatCannotBeKeptFailsTheStatement();

    void namedParametersAreBoundByName();
    void aNamedParameterMayStandTwice();
    void aNamedParameterMayStandTwiceWhenBoundByPosition();
    void apostrophesInCommentsDoNotHideParameters();
    void parametersInTextAreText();
    void otherSpellingsOfParametersWork();
    void aMissingValueFailsTheStatement();
    void oneValueTooManyFailsTheStatement();
    void boundValuesStayForTheNextRun();
    void aBatchRunsOncePerValue();
    void aBatchOfUnevenListsIsRefused();

    void aScrollableResultGoesBothWays();
    void aForwardOnlyResultGoesOneWay();
    void aForwardOnlyResultCanGoToItsLastRow();
    void anEmptyResultHasNoRows();
    void aReadResultHoldsNoLock();
    void finishLetsTheStatementRunAgain();

    void changesTellTheirRowsAndId();
    void aWritingStatementThatGivesRowsIsDoneAtOnce();
    void twoStatementsInOneAreRefused_data();
    void twoStatementsInOneAreRefused();
    void aTrailingCommentIsNoStatement();
    void aStatementThatFailsTellsItsCode();
    void anErrorWhileFetchingIsTold();
    void columnsAreDescribed();
    void realsFollowThePrecisionPolicy();

private:
    std::unique_ptr<TemporaryDatabase> m_temporary;
    [[nodiscard]] QSqlQuery query() const { return QSqlQuery(m_temporary->database()); }
    void makeNumbers(int count) const;
};

void SqlCipherResultTest::init()
{
    m_temporary = std::make_unique<TemporaryDatabase>();
    m_temporary->run(QStringLiteral("CREATE TABLE thing (id INTEGER PRIMARY KEY, a, b, c)"));
}

void SqlCipherResultTest::cleanup()
{
    SqlCipherDriver &driver = m_temporary->driver();
    driver.close();
    QVERIFY(driver.isClosedCleanly());
    m_temporary.reset();
}

void SqlCipherResultTest::makeNumbers(int count) const
{
    m_temporary->run(
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                       "INSERT INTO thing(id, a) SELECT i, i * 10 FROM n")
            .arg(count));
}

void SqlCipherResultTest::everyTypeComesBackAsItWas_data()
{
    QTest::addColumn<QVariant>("bound");
    QTest::addColumn<QVariant>("read");
    const auto same = [](const char *name, const QVariant &value) { QTest::newRow(name) << value << value; };
    QTest::newRow("int") << QVariant(-7) << QVariant(qint64(-7));
    QTest::newRow("bool") << QVariant(true) << QVariant(qint64(1));
    same("smallest 64-bit", std::numeric_limits<qint64>::min());
    same("largest 64-bit", std::numeric_limits<qint64>::max());
    QTest::newRow("unsigned 64-bit") << QVariant(quint64(1) << 62) << QVariant(qint64(1) << 62);
    same("double", 0.1);
    same("smallest double", 5e-324);
    same("infinity", std::numeric_limits<double>::infinity());
    same("text", QStringLiteral("Nobody answered."));
    same("empty text", QStringLiteral(""));
    same("text with NUL", QString(QLatin1StringView("a\0b", 3)));
    same("emoji", QStringLiteral("😔👩‍👧"));
    same("byte order mark", QString(QChar(0xFEFF)) + QStringLiteral("a"));
    QTest::newRow("lone surrogate") << QVariant(QString(QChar(0xD83D)) + QStringLiteral("a"))
                                    << QVariant(QStringLiteral("\uFFFDa"));
    same("blob", QByteArray("\0\1\xFF", 3));
    same("empty blob", QByteArray(""));
    QTest::newRow("date") << QVariant(QDate(2026, 3, 1)) << QVariant(QStringLiteral("2026-03-01"));
    QTest::newRow("time") << QVariant(QTime(9, 8, 7, 6)) << QVariant(QStringLiteral("09:08:07.006"));
    QTest::newRow("date-time") << QVariant(
        QDateTime(QDate(2026, 7, 1), QTime(9, 0), QTimeZone("Europe/Warsaw")))
                               << QVariant(QStringLiteral("2026-07-01T09:00:00.000+02:00"));
    const QUuid id = QUuid::createUuid();
    QTest::newRow("uuid") << QVariant(id) << QVariant(id.toRfc4122());
}

void SqlCipherResultTest::everyTypeComesBackAsItWas()
{
    QFETCH(QVariant, bound);
    QFETCH(QVariant, read);
    QSqlQuery insert = query();
    QVERIFY(insert.prepare(QStringLiteral("INSERT INTO thing(a) VALUES (?)")));
    insert.addBindValue(bound);
    QVERIFY2(insert.exec(), qPrintable(insert.lastError().text()));
    const QVariant value = m_temporary->value(QStringLiteral("SELECT a FROM thing"));
    QCOMPARE(value.typeId(), read.typeId());
    QCOMPARE(value, read);
    QVERIFY(!value.isNull());
    if (bound.typeId() == QMetaType::QString)
        QCOMPARE(value.toString().isEmpty(), bound.toString().isEmpty());
}

void SqlCipherResultTest::aNullIsNullAndHasItsColumnsType()
{
    m_temporary->run(QStringLiteral("CREATE TABLE typed (i INTEGER, r REAL, t TEXT, b BLOB)"));
    m_temporary->run(QStringLiteral("INSERT INTO typed VALUES (NULL, NULL, NULL, NULL)"));
    QSqlQuery select = query();
    QVERIFY(select.exec(QStringLiteral("SELECT * FROM typed")) && select.next());
    const QList<int> types = {QMetaType::LongLong, QMetaType::Double, QMetaType::QString,
                              QMetaType::QByteArray};
    for (int column = 0; column < types.size(); ++column) {
        QVERIFY(select.isNull(column));
        QVERIFY(select.value(column).isNull());
        QCOMPARE(select.value(column).typeId(), types.at(column));
    }
}

void SqlCipherResultTest::aValueThatCannotBeKeptFailsTheStatement()
{
    QSqlQuery insert = query();
    QVERIFY(insert.prepare(QStringLiteral("INSERT INTO thing(a) VALUES (?)")));
    insert.addBindValue(std::numeric_limits<double>::quiet_NaN());
    QVERIFY(!insert.exec());
    QCOMPARE(nativeCode(insert.lastError()), SQLITE_MISMATCH);
    insert.addBindValue(2.5);
    QVERIFY(insert.exec());
    QCOMPARE(m_temporary->value(QStringLiteral("SELECT count(*) FROM thing")).toInt(), 1);
}

void SqlCipherResultTest::namedParametersAreBoundByName()
{
    QSqlQuery insert = query();
    QVERIFY(insert.prepare(QStringLiteral("INSERT INTO thing(a, b) VALUES (:first, :second)")));
    insert.bindValue(QStringLiteral(":second"), 2);
    insert.bindValue(QStringLiteral(":first"), 1);
    QVERIFY(insert.exec());
    QCOMPARE(m_temporary->value(QStringLiteral("SELECT a || '-' || b FROM thing")).toString(),
             QStringLiteral("1-2"));
    QCOMPARE(insert.boundValue(QStringLiteral(":second")).toInt(), 2);
}

void SqlCipherResultTest::aNamedParameterMayStandTwice()
{
    QSqlQuery insert = query();
    QVERIFY(insert.prepare(QStringLiteral("INSERT INTO thing(a, b, c) VALUES (:x, :y, :x)")));
    insert.bindValue(QStringLiteral(":x"), QStringLiteral("twice"));
    insert.bindValue(QStringLiteral(":y"), QStringLiteral("once"));
    QVERIFY2(insert.exec(), qPrintable(insert.lastError().text()));
    QCOMPARE(m_temporary->value(QStringLiteral("SELECT a || b || c FROM thing")).toString(),
             QStringLiteral("twiceoncetwice"));
}

void SqlCipherResultTest::aNamedParameterMayStandTwiceWhenBoundByPosition()
{
    QSqlQuery insert = query();
    QVERIFY(insert.prepare(QStringLiteral("INSERT INTO thing(a, b, c) VALUES (:x, :x, :y)")));
    insert.addBindValue(QStringLiteral("x"));
    insert.addBindValue(QStringLiteral("x"));
    insert.addBindValue(QStringLiteral("y"));
    QVERIFY2(insert.exec(), qPrintable(insert.lastError().text()));
    QCOMPARE(m_temporary->value(QStringLiteral("SELECT a || b || c FROM thing")).toString(),
             QStringLiteral("xxy"));
}

void SqlCipherResultTest::apostrophesInCommentsDoNotHideParameters()
{
    QSqlQuery insert = query();
    QVERIFY(insert.prepare(
        QStringLiteral("INSERT INTO thing(a, b) -- the person's own :words\nVALUES (:a, :b)")));
    insert.bindValue(QStringLiteral(":a"), 1);
    insert.bindValue(QStringLiteral(":b"), 2);
    QVERIFY2(insert.exec(), qPrintable(insert.lastError().text()));
    QCOMPARE(m_temporary->value(QStringLiteral("SELECT a || '-' || b FROM thing")).toString(),
             QStringLiteral("1-2"));
}

void SqlCipherResultTest::parametersInTextAreText()
{
    QSqlQuery select = query();
    QVERIFY(select.prepare(QStringLiteral("SELECT ':no' || '?' || :yes")));
    select.bindValue(QStringLiteral(":yes"), QStringLiteral("!"));
    QVERIFY(select.exec() && select.next());
    QCOMPARE(select.value(0).toString(), QStringLiteral(":no?!"));
}

void SqlCipherResultTest::otherSpellingsOfParametersWork()
{
    QSqlQuery select = query();
    QVERIFY(select.prepare(QStringLiteral("SELECT ?2 || ?1 || ?2")));
    select.addBindValue(QStringLiteral("a"));
    select.addBindValue(QStringLiteral("b"));
    QVERIFY(select.exec() && select.next());
    QCOMPARE(select.value(0).toString(), QStringLiteral("bab"));
    QVERIFY(select.prepare(QStringLiteral("SELECT @at || $dollar")));
    select.bindValue(QStringLiteral("@at"), QStringLiteral("a"));
    select.bindValue(QStringLiteral("$dollar"), QStringLiteral("d"));
    QVERIFY(select.exec() && select.next());
    QCOMPARE(select.value(0).toString(), QStringLiteral("ad"));
}

void SqlCipherResultTest::aMissingValueFailsTheStatement()
{
    QSqlQuery insert = query();
    QVERIFY(insert.prepare(QStringLiteral("INSERT INTO thing(a, b) VALUES (?, ?)")));
    insert.addBindValue(1);
    QVERIFY(!insert.exec());
    QVERIFY(insert.prepare(QStringLiteral("INSERT INTO thing(a, b) VALUES (:a, :b)")));
    insert.bindValue(QStringLiteral(":b"), 1);
    QVERIFY(!insert.exec());
    QCOMPARE(nativeCode(insert.lastError()), SQLITE_RANGE);
    QVERIFY(!insert.exec(QStringLiteral("INSERT INTO thing(a) VALUES (?)")));
    QCOMPARE(m_temporary->value(QStringLiteral("SELECT count(*) FROM thing")).toInt(), 0);
}

void SqlCipherResultTest::oneValueTooManyFailsTheStatement()
{
    QSqlQuery insert = query();
    QVERIFY(insert.prepare(QStringLiteral("INSERT INTO thing(a) VALUES (?)")));
    insert.addBindValue(1);
    insert.addBindValue(2);
    QVERIFY(!insert.exec());
    QCOMPARE(m_temporary->value(QStringLiteral("SELECT count(*) FROM thing")).toInt(), 0);
}

void SqlCipherResultTest::boundValuesStayForTheNextRun()
{
    QSqlQuery insert = query();
    QVERIFY(insert.prepare(QStringLiteral("INSERT INTO thing(a, b) VALUES (:a, :b)")));
    insert.bindValue(QStringLiteral(":a"), QStringLiteral("same"));
    for (int round = 0; round < 3; ++round) {
        insert.bindValue(QStringLiteral(":b"), round);
        QVERIFY(insert.exec());
    }
    QCOMPARE(m_temporary->value(QStringLiteral("SELECT group_concat(a || b) FROM thing")).toString(),
             QStringLiteral("same0,same1,same2"));
}

void SqlCipherResultTest::aBatchRunsOncePerValue()
{
    QSqlQuery insert = query();
    QVERIFY(insert.prepare(QStringLiteral("INSERT INTO thing(a, b, c) VALUES (:a, :b, :a)")));
    insert.bindValue(QStringLiteral(":a"), QVariantList{1, 2, 3});
    insert.bindValue(QStringLiteral(":b"),
                     QVariantList{QStringLiteral("x"), QVariant(), QStringLiteral("z")});
    QVERIFY2(insert.execBatch(), qPrintable(insert.lastError().text()));
    QCOMPARE(m_temporary->value(QStringLiteral("SELECT group_concat(a || ifnull(b, '-') || c) FROM thing"))
                 .toString(),
             QStringLiteral("1x1,2-2,3z3"));
    QVERIFY(insert.execBatch());
    QCOMPARE(m_temporary->value(QStringLiteral("SELECT count(*) FROM thing")).toInt(), 6);
}

void SqlCipherResultTest::aBatchOfUnevenListsIsRefused()
{
    QSqlQuery insert = query();
    QVERIFY(insert.prepare(QStringLiteral("INSERT INTO thing(a, b) VALUES (?, ?)")));
    insert.addBindValue(QVariantList{1, 2, 3});
    insert.addBindValue(QVariantList{1});
    QVERIFY(!insert.execBatch());
    QCOMPARE(m_temporary->value(QStringLiteral("SELECT count(*) FROM thing")).toInt(), 0);
}

void SqlCipherResultTest::aScrollableResultGoesBothWays()
{
    makeNumbers(5);
    QSqlQuery select = query();
    QVERIFY(select.exec(QStringLiteral("SELECT a FROM thing ORDER BY id")));
    QVERIFY(select.isSelect());
    QCOMPARE(select.size(), -1);
    QVERIFY(select.last());
    QCOMPARE(select.at(), 4);
    QCOMPARE(select.value(0).toInt(), 50);
    QVERIFY(select.previous());
    QCOMPARE(select.value(0).toInt(), 40);
    QVERIFY(select.first());
    QCOMPARE(select.value(0).toInt(), 10);
    QVERIFY(!select.previous());
    QCOMPARE(select.at(), int(QSql::BeforeFirstRow));
    QVERIFY(select.seek(2));
    QCOMPARE(select.value(0).toInt(), 30);
    QVERIFY(select.seek(1, true));
    QCOMPARE(select.value(0).toInt(), 40);
    QVERIFY(!select.seek(5));
    QCOMPARE(select.at(), int(QSql::AfterLastRow));
    QVERIFY(select.previous());
    QCOMPARE(select.value(0).toInt(), 50);
    QVERIFY(!select.value(1).isValid());
}

void SqlCipherResultTest::aForwardOnlyResultGoesOneWay()
{
    makeNumbers(3);
    QSqlQuery select = query();
    select.setForwardOnly(true);
    QVERIFY(select.exec(QStringLiteral("SELECT a FROM thing ORDER BY id")));
    QList<int> seen;
    while (select.next())
        seen.append(select.value(0).toInt());
    QCOMPARE(seen, (QList<int>{10, 20, 30}));
    QVERIFY(!select.lastError().isValid());
    QVERIFY(!select.next());
    QVERIFY(select.exec());
    QVERIFY(select.seek(1));
    QCOMPARE(select.value(0).toInt(), 20);
    QVERIFY(!select.previous());
    QVERIFY(!select.first());
}

void SqlCipherResultTest::aForwardOnlyResultCanGoToItsLastRow()
{
    makeNumbers(3);
    QSqlQuery select = query();
    select.setForwardOnly(true);
    QVERIFY(select.exec(QStringLiteral("SELECT a FROM thing ORDER BY id")));
    QVERIFY(select.last());
    QCOMPARE(select.at(), 2);
    QCOMPARE(select.value(0).toInt(), 30);
}

void SqlCipherResultTest::anEmptyResultHasNoRows()
{
    QSqlQuery select = query();
    QVERIFY(select.exec(QStringLiteral("SELECT a FROM thing")));
    QVERIFY(select.isActive());
    QVERIFY(!select.next());
    QVERIFY(!select.first());
    QVERIFY(!select.last());
    QVERIFY(!select.lastError().isValid());
    QCOMPARE(select.record().count(), 1);
}

void SqlCipherResultTest::aReadResultHoldsNoLock()
{
    makeNumbers(2);
    QSqlQuery select = query();
    QVERIFY(select.exec(QStringLiteral("SELECT a FROM thing")));
    while (select.next()) { }
    sqlite3 *connection = m_temporary->driver().connection();
    QCOMPARE(sqlite3_txn_state(connection, "main"), SQLITE_TXN_NONE);
    QVERIFY(select.exec() && select.next());
    QCOMPARE(sqlite3_txn_state(connection, "main"), SQLITE_TXN_READ);
    select.finish();
    QCOMPARE(sqlite3_txn_state(connection, "main"), SQLITE_TXN_NONE);
}

void SqlCipherResultTest::finishLetsTheStatementRunAgain()
{
    makeNumbers(2);
    QSqlQuery select = query();
    QVERIFY(select.prepare(QStringLiteral("SELECT a FROM thing WHERE id = ?")));
    for (int id = 1; id <= 2; ++id) {
        select.addBindValue(id);
        QVERIFY(select.exec() && select.next());
        QCOMPARE(select.value(0).toInt(), id * 10);
        select.finish();
        QVERIFY(!select.isActive());
        QVERIFY(!select.next());
    }
}

void SqlCipherResultTest::changesTellTheirRowsAndId()
{
    makeNumbers(4);
    QSqlQuery change = query();
    QVERIFY(change.exec(QStringLiteral("INSERT INTO thing(id, a) VALUES (9000000000, 1)")));
    QCOMPARE(change.lastInsertId().toLongLong(), 9000000000);
    QCOMPARE(change.numRowsAffected(), 1);
    QVERIFY(!change.isSelect());
    QVERIFY(change.exec(QStringLiteral("UPDATE thing SET a = 0 WHERE id <= 3")));
    QCOMPARE(change.numRowsAffected(), 3);
    QVERIFY(change.exec(QStringLiteral("CREATE TABLE other (x)")));
    QCOMPARE(change.numRowsAffected(), 0);
    QVERIFY(change.exec(QStringLiteral("DELETE FROM thing WHERE id = 77")));
    QCOMPARE(change.numRowsAffected(), 0);
    QVERIFY(change.exec(QStringLiteral("SELECT 1")));
    QCOMPARE(change.numRowsAffected(), -1);
    QVERIFY(!change.lastInsertId().isValid());
}

void SqlCipherResultTest::aWritingStatementThatGivesRowsIsDoneAtOnce()
{
    makeNumbers(3);
    QSqlQuery change = query();
    QVERIFY(change.exec(QStringLiteral("UPDATE thing SET a = a + 1 RETURNING id, a")));
    QCOMPARE(sqlite3_txn_state(m_temporary->driver().connection(), "main"), SQLITE_TXN_NONE);
    QCOMPARE(change.numRowsAffected(), 3);
    QVERIFY(change.next() && change.next());
    QCOMPARE(change.value(1).toInt(), 21);
}

void SqlCipherResultTest::twoStatementsInOneAreRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("two") << QStringLiteral("DELETE FROM thing; DELETE FROM thing");
    QTest::newRow("after a comment") << QStringLiteral("SELECT 1; -- why\nDROP TABLE thing");
    QTest::newRow("the second is nonsense") << QStringLiteral("SELECT 1; nonsense");
    QTest::newRow("nothing") << QStringLiteral("-- only a comment");
    QTest::newRow("behind a NUL") << QStringLiteral("SELECT 1") + QChar(0)
            + QStringLiteral("; DROP TABLE thing");
}

void SqlCipherResultTest::twoStatementsInOneAreRefused()
{
    QFETCH(QString, sql);
    makeNumbers(1);
    QSqlQuery both = query();
    QVERIFY(!both.exec(sql));
    QVERIFY(both.lastError().isValid());
    QVERIFY(!both.prepare(sql));
    QVERIFY(!both.exec());
    QVERIFY(both.lastError().isValid());
    QCOMPARE(m_temporary->value(QStringLiteral("SELECT count(*) FROM thing")).toInt(), 1);
}

void SqlCipherResultTest::aTrailingCommentIsNoStatement()
{
    QSqlQuery select = query();
    QVERIFY(select.exec(QStringLiteral("SELECT 7; /* the number */ ; -- of dwarfs")) && select.next());
    QCOMPARE(select.value(0).toInt(), 7);
}

void SqlCipherResultTest::aStatementThatFailsTellsItsCode()
{
    makeNumbers(1);
    QSqlQuery change = query();
    QVERIFY(!change.exec(QStringLiteral("INSERT INTO thing(id) VALUES (1)")));
    QCOMPARE(nativeCode(change.lastError()), SQLITE_CONSTRAINT_PRIMARYKEY);
    QCOMPARE(change.lastError().type(), QSqlError::StatementError);
    QVERIFY(!change.isActive());
    QVERIFY(!change.exec(QStringLiteral("SELECT nothing FROM thing")));
    QCOMPARE(nativeCode(change.lastError()), SQLITE_ERROR);
    QVERIFY(!change.exec(QStringLiteral("SELECT \"misspelt\"")));
}

void SqlCipherResultTest::anErrorWhileFetchingIsTold()
{
    makeNumbers(3);
    QSqlQuery select = query();
    QVERIFY(select.exec(QStringLiteral(
        "SELECT CASE id WHEN 3 THEN abs(-9223372036854775808) ELSE id END FROM thing ORDER BY id")));
    QVERIFY(select.next());
    QVERIFY(select.next());
    QVERIFY(!select.next());
    QVERIFY(select.lastError().isValid());
}

void SqlCipherResultTest::columnsAreDescribed()
{
    m_temporary->run(
        QStringLiteral("CREATE TABLE typed (n INTEGER, r REAL, t VARCHAR(9), b BLOB, f BOOLEAN)"));
    m_temporary->run(QStringLiteral("INSERT INTO typed VALUES (1, 2, 3, 4, 5)"));
    QSqlQuery select = query();
    QVERIFY(select.exec(QStringLiteral("SELECT n, r, t AS word, b, f, n + 0.5 AS half FROM typed")));
    const QSqlRecord record = select.record();
    QCOMPARE(record.count(), 6);
    QCOMPARE(record.fieldName(2), QStringLiteral("word"));
    QCOMPARE(record.field(0).tableName(), QStringLiteral("typed"));
    const QList<int> types = {QMetaType::LongLong,   QMetaType::Double, QMetaType::QString,
                              QMetaType::QByteArray, QMetaType::Bool,   QMetaType::Double};
    for (int column = 0; column < types.size(); ++column)
        QCOMPARE(record.field(column).metaType().id(), types.at(column));
    QVERIFY(select.next());
    QCOMPARE(select.value(QStringLiteral("word")).toString(), QStringLiteral("3"));
}

void SqlCipherResultTest::realsFollowThePrecisionPolicy()
{
    QSqlQuery select = query();
    select.setNumericalPrecisionPolicy(QSql::LowPrecisionInt32);
    QVERIFY(select.prepare(QStringLiteral("SELECT 7.0")));
    select.setNumericalPrecisionPolicy(QSql::LowPrecisionInt32);
    QVERIFY(select.exec() && select.next());
    QCOMPARE(select.value(0).typeId(), int(QMetaType::Int));
    select.setNumericalPrecisionPolicy(QSql::HighPrecision);
    QCOMPARE(select.value(0).typeId(), int(QMetaType::Double));
}

KINWARD_TEST("sqlcipherresult", SqlCipherResultTest)
#include "sqlcipherresult_test.moc"
