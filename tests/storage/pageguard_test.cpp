// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pageguard.h"

#include "storage/rowdigest.h"
#include "storage/sqlfailure.h"
#include "storage/temporarydatabase.h"
#include "support/testmain.h"

#include <QFileInfo>
#include <QTest>
#include <sqlite3.h>

/// Damages every page of a file in turn. Whatever is read then is right or refused.
class PageGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_temporary.reset(); }

    void aDamagedPageNeverGivesWrongText();
    void aDamagedLastPageOfATextIsNoticedInOneRow();
    void aDamagedTextIsNotRewritten();
    void theProbeShowsAPoisonedConnection();
    void aFlippedBitAnywhereInPageOneIsDamage();
    void bareSqlCipherHandsOutZeros();

private:
    static constexpr qint64 pageSize = 4096;
    static constexpr int rows = 6;
    [[nodiscard]] static QString longText(int row) { return QStringLiteral("%1-").arg(row).repeated(4500); }
    [[nodiscard]] qint64 pageCount() const { return QFileInfo(m_temporary->path()).size() / pageSize; }
    [[nodiscard]] ErrorKind kindOfReading() const;
    /// The number of rows read, all of them right, or the kind of the error after right ones.
    [[nodiscard]] Result<int> readAll() const;

    std::unique_ptr<TemporaryDatabase> m_temporary;
    QByteArray m_sound;
};

void PageGuardTest::init()
{
    m_temporary = std::make_unique<TemporaryDatabase>();
    m_temporary->run(QStringLiteral("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)"));
    QSqlQuery insert(m_temporary->database());
    QVERIFY(insert.prepare(QStringLiteral("INSERT INTO note VALUES (?, ?)")));
    for (int row = 1; row <= rows; ++row) {
        insert.addBindValue(row);
        insert.addBindValue(longText(row));
        QVERIFY(insert.exec());
    }
    insert.clear();
    m_temporary->close();
    QVERIFY(pageCount() > rows * 2);
}

Result<int> PageGuardTest::readAll() const
{
    auto opened = m_temporary->opener().open(OpenMode::ReadWrite);
    if (!opened)
        return Failure(opened.error());
    QSqlQuery select((*opened)->database());
    select.setForwardOnly(true);
    if (!select.exec(QStringLiteral("SELECT id, text FROM note")))
        return storageFailure(select.lastError());
    int count = 0;
    while (select.next()) {
        if (select.value(1).toString() != longText(select.value(0).toInt()))
            return failure(ErrorKind::Invalid, QStringLiteral("wrong text was handed out"));
        ++count;
    }
    if (select.lastError().isValid())
        return storageFailure(select.lastError());
    return count;
}

void PageGuardTest::aDamagedPageNeverGivesWrongText()
{
    QCOMPARE(readAll().value_or(-1), rows);
    int refused = 0;
    for (qint64 page = 0; page < pageCount(); ++page) {
        const qint64 offset = page * pageSize + (page * 617 + 100) % pageSize;
        flipBitInFile(m_temporary->path(), offset);
        const auto read = readAll();
        if (!read) {
            QCOMPARE(read.error().kind, ErrorKind::Damaged);
            ++refused;
        }
        flipBitInFile(m_temporary->path(), offset);
    }
    QCOMPARE(refused, int(pageCount()));
    QCOMPARE(readAll().value_or(-1), rows);
}

void PageGuardTest::aDamagedLastPageOfATextIsNoticedInOneRow()
{
    // The last page of the file is the last overflow page of the last text.
    flipBitInFile(m_temporary->path(), pageCount() * pageSize - 2000);
    m_temporary->reopen();
    QSqlQuery select(m_temporary->database());
    QVERIFY(select.prepare(QStringLiteral("SELECT text FROM note WHERE id = ?")));
    for (int row = 1; row < rows; ++row) {
        select.addBindValue(row);
        QVERIFY(select.exec() && select.next());
        QCOMPARE(select.value(0).toString(), longText(row));
        QVERIFY(!select.next());
    }
    select.addBindValue(rows);
    QVERIFY(!select.exec() || !select.next());
    QCOMPARE(errorKindOf(select.lastError()), ErrorKind::Damaged);
    QVERIFY(!select.value(0).isValid());
    QVERIFY(!select.exec(QStringLiteral("SELECT max(length(text)), max(text) FROM note")));
    QCOMPARE(errorKindOf(select.lastError()), ErrorKind::Damaged);
}

void PageGuardTest::aDamagedTextIsNotRewritten()
{
    const qint64 offset = pageCount() * pageSize - 2000;
    for (const bool isInTransaction : {false, true}) {
        flipBitInFile(m_temporary->path(), offset);
        m_temporary->reopen();
        if (isInTransaction)
            QVERIFY(m_temporary->database().transaction());
        QSqlQuery update(m_temporary->database());
        QVERIFY(!update.exec(QStringLiteral("UPDATE note SET text = text || '!' WHERE id = %1").arg(rows)));
        QCOMPARE(errorKindOf(update.lastError()), ErrorKind::Damaged);
        if (isInTransaction)
            QVERIFY(m_temporary->database().rollback());
        update.clear();
        m_temporary->close();
        flipBitInFile(m_temporary->path(), offset);
        QCOMPARE(readAll().value_or(-1), rows);
    }
}

void PageGuardTest::theProbeShowsAPoisonedConnection()
{
    flipBitInFile(m_temporary->path(), pageCount() * pageSize - 2000);
    m_temporary->reopen();
    SqlCipherDriver &driver = m_temporary->driver();
    QVERIFY(driver.beginTransaction());
    QVERIFY(!driver.probe().isValid());
    // Past the driver, as a backup would read.
    sqlite3_stmt *statement = nullptr;
    QCOMPARE(sqlite3_prepare_v2(driver.connection(), "SELECT text FROM note WHERE id = 6", -1, &statement,
                                nullptr),
             SQLITE_OK);
    QCOMPARE(sqlite3_step(statement), SQLITE_ROW);
    QCOMPARE(errorKindOf(driver.probe()), ErrorKind::Damaged);
    sqlite3_finalize(statement);
    QVERIFY(driver.rollbackTransaction());
}

void PageGuardTest::aFlippedBitAnywhereInPageOneIsDamage()
{
    for (qint64 offset = 0; offset < pageSize; offset += 61) {
        flipBitInFile(m_temporary->path(), offset);
        const auto opened = m_temporary->opener().open(OpenMode::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Damaged);
        flipBitInFile(m_temporary->path(), offset);
    }
}

/// The fault that the guard and the digest are for. When a later SQLCipher has mended it, this test says so.
void PageGuardTest::bareSqlCipherHandsOutZeros()
{
    flipBitInFile(m_temporary->path(), pageCount() * pageSize - 2000);
    m_temporary->reopen();
    sqlite3_stmt *statement = nullptr;
    QCOMPARE(sqlite3_prepare_v2(m_temporary->driver().connection(), "SELECT text FROM note WHERE id = 6", -1,
                                &statement, nullptr),
             SQLITE_OK);
    QCOMPARE(sqlite3_step(statement), SQLITE_ROW);
    const QByteArray handed(static_cast<const char *>(sqlite3_column_blob(statement, 0)),
                            sqlite3_column_bytes(statement, 0));
    sqlite3_finalize(statement);
    QCOMPARE(handed.size(), longText(rows).size());
    QVERIFY(handed.endsWith('\0'));
    const RowDigest digest(SecureBuffer::copyOf(QByteArray(32, 'd')));
    const QByteArray id(16, 'i');
    const QByteArray written = digest.of(QStringLiteral("note"), id, {longText(rows)});
    QVERIFY(!digest.matches(written, QStringLiteral("note"), id, {QString::fromUtf8(handed)}));
}

KINWARD_TEST("pageguard", PageGuardTest)
#include "pageguard_test.moc"
