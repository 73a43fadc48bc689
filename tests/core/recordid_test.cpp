// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordid.h"

#include "core/randomsource.h"
#include "support/testmain.h"

#include <QTest>

class RecordIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewIdIsOfVersionSevenAndTheStandardVariant();
    void anIdHoldsItsMilliseconds();
    void idsSortByTheTimeTheyWereMade();
    void textAndBytesGiveTheSameIdBack();
    void badTextAndBytesGiveANullId();
};

static const QDateTime instant = QDateTime::fromMSecsSinceEpoch(1'772'470'000'123, Qt::UTC);

void RecordIdTest::aNewIdIsOfVersionSevenAndTheStandardVariant()
{
    SeededRandomSource random(1);
    for (int i = 0; i < 1000; ++i) {
        const QByteArray bytes = RecordId::create(instant, random).toBytes();
        QCOMPARE(quint8(bytes[6]) >> 4, 7);
        QCOMPARE(quint8(bytes[8]) >> 6, 2);
    }
}

void RecordIdTest::anIdHoldsItsMilliseconds()
{
    SeededRandomSource random(1);
    const QByteArray head = RecordId::create(instant, random).toBytes().left(6).toHex();
    QCOMPARE(head.toLongLong(nullptr, 16), 1'772'470'000'123);
}

void RecordIdTest::idsSortByTheTimeTheyWereMade()
{
    SeededRandomSource random(7);
    const RecordId earlier = RecordId::create(instant, random);
    const RecordId later = RecordId::create(instant.addMSecs(1), random);
    QVERIFY(earlier < later);
    QVERIFY(!(later < earlier));
}

void RecordIdTest::textAndBytesGiveTheSameIdBack()
{
    SeededRandomSource random(3);
    const RecordId id = RecordId::create(instant, random);
    QCOMPARE(RecordId::fromString(id.toString()), id);
    QCOMPARE(RecordId::fromBytes(id.toBytes()), id);
    QCOMPARE(id.toString().size(), 36);
}

void RecordIdTest::badTextAndBytesGiveANullId()
{
    QVERIFY(RecordId::fromString(QStringLiteral("not an id")).isNull());
    QVERIFY(RecordId::fromBytes(QByteArray(15, 'x')).isNull());
    QVERIFY(RecordId().isNull());
}

KINWARD_TEST("recordid", RecordIdTest)
#include "recordid_test.moc"
