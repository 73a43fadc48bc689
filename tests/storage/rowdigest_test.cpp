// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowdigest.h"

#include "storage/temporarydatabase.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>
#include <QUuid>

class RowDigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheSameBeforeWritingAndAfterReading();
    void everyChangeOfTheRowChangesIt();
    void zerosInPlaceOfTextAreNoticed();
    void anotherKeyGivesAnotherDigest();
    void withoutAKeyThereIsNone();
    void aValueThatCannotBeStoredHasNone();

private:
    RowDigest m_digest{SecureBuffer::copyOf(QByteArray(32, 'd'))};
    const QByteArray m_id = QByteArray(16, 'i');
};

void RowDigestTest::itIsTheSameBeforeWritingAndAfterReading()
{
    const QVariantList values = {1,
                                 true,
                                 qint64(-5),
                                 2.5,
                                 3.0,
                                 -0.0,
                                 1e300,
                                 QStringLiteral("żółć 😔"),
                                 QString(),
                                 QStringLiteral(""),
                                 QString(QLatin1StringView("a\0b", 3)),
                                 QString(QChar(0xFEFF)) + QStringLiteral("x"),
                                 QString(QChar(0xD83D)),
                                 QByteArray("\0\xFF", 2),
                                 QByteArray(),
                                 QByteArray(""),
                                 QDate(2026, 3, 4),
                                 QDateTime(QDate(2026, 3, 4), QTime(5, 6), QTimeZone("Europe/Warsaw")),
                                 QTime(7, 8),
                                 QUuid::createUuid()};
    const QByteArray written = m_digest.of(QStringLiteral("note"), m_id, values);
    QCOMPARE(written.size(), 16);
    const TemporaryDatabase temporary;
    // As the values are, and in columns that turn integers into reals and whole reals into integers.
    for (const QLatin1StringView type :
         {QLatin1StringView(""), QLatin1StringView("REAL"), QLatin1StringView("INTEGER")}) {
        QStringList columns;
        QStringList parameters;
        for (qsizetype i = 0; i < values.size(); ++i) {
            const bool isNumber = i < 7;
            columns.append(QStringLiteral("c%1 %2").arg(i).arg(isNumber ? type : QLatin1StringView("")));
            parameters.append(QStringLiteral("?"));
        }
        temporary.run(QStringLiteral("CREATE TABLE note (%1)").arg(columns.join(u',')));
        QSqlQuery query(temporary.database());
        QVERIFY(query.prepare(QStringLiteral("INSERT INTO note VALUES (%1)").arg(parameters.join(u','))));
        for (const QVariant &value : values)
            query.addBindValue(value);
        QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
        QVERIFY(query.exec(QStringLiteral("SELECT * FROM note")) && query.next());
        QVariantList read;
        for (int i = 0; i < values.size(); ++i)
            read.append(query.value(i));
        QVERIFY(m_digest.matches(written, QStringLiteral("note"), m_id, read));
        query.finish();
        temporary.run(QStringLiteral("DROP TABLE note"));
    }
}

void RowDigestTest::everyChangeOfTheRowChangesIt()
{
    const QString table = QStringLiteral("note");
    const QList<QVariantList> rows = {
        {},
        {QVariant()},
        {QVariant(), QVariant()},
        {QStringLiteral("")},
        {QByteArray("")},
        {QStringLiteral("ab")},
        {QByteArray("ab")},
        {QStringLiteral("a"), QStringLiteral("b")},
        {QStringLiteral("ab"), QStringLiteral("")},
        {QStringLiteral(""), QStringLiteral("ab")},
        {0},
        {1},
        {256},
        {0.5},
        {QStringLiteral("0")},
        {QStringLiteral("1")},
        {1, 2},
        {2, 1},
    };
    QSet<QByteArray> digests;
    for (const QVariantList &row : rows)
        digests.insert(m_digest.of(table, m_id, row));
    digests.insert(m_digest.of(QStringLiteral("notes"), m_id, {}));
    digests.insert(m_digest.of(table, QByteArray(16, 'j'), {}));
    digests.insert(m_digest.of(table + u'i', m_id.first(15), {}));
    QCOMPARE(digests.size(), rows.size() + 3);
}

void RowDigestTest::zerosInPlaceOfTextAreNoticed()
{
    const QString text(6000, u'w');
    QString damaged = text;
    damaged.replace(3000, 2000, QString(2000, QChar(0)));
    const QByteArray digest = m_digest.of(QStringLiteral("note"), m_id, {text});
    QVERIFY(m_digest.matches(digest, QStringLiteral("note"), m_id, {text}));
    QVERIFY(!m_digest.matches(digest, QStringLiteral("note"), m_id, {damaged}));
    QVERIFY(!m_digest.matches(digest.first(15), QStringLiteral("note"), m_id, {text}));
    QVERIFY(!m_digest.matches({}, QStringLiteral("note"), m_id, {text}));
}

void RowDigestTest::anotherKeyGivesAnotherDigest()
{
    const RowDigest other(SecureBuffer::copyOf(QByteArray(32, 'e')));
    QVERIFY(other.of(QStringLiteral("note"), m_id, {1}) != m_digest.of(QStringLiteral("note"), m_id, {1}));
}

void RowDigestTest::withoutAKeyThereIsNone()
{
    const RowDigest keyless{SecureBuffer()};
    QCOMPARE(keyless.of(QStringLiteral("note"), m_id, {1}), QByteArray());
    QVERIFY(!keyless.matches({}, QStringLiteral("note"), m_id, {1}));
}

void RowDigestTest::aValueThatCannotBeStoredHasNone()
{
    QCOMPARE(m_digest.of(QStringLiteral("note"), m_id, {QStringList()}), QByteArray());
}

KINWARD_TEST("rowdigest", RowDigestTest)
#include "rowdigest_test.moc"
