// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storedvalue.h"

#include "storage/sqlliteral.h"
#include "storage/storedtext.h"
#include "storage/temporarydatabase.h"
#include "support/testmain.h"

#include <QTest>
#include <QTimeZone>
#include <QUrl>
#include <QUuid>
#include <limits>

class StoredValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textKeepsEveryCharacter_data();
    void textKeepsEveryCharacter();
    void halfASurrogatePairBecomesOneReplacementCharacter();
    void nullAndEmptyAreTwoThings();
    void integersKeepAll64Bits();
    void whatCannotBeKeptIsRefused_data();
    void whatCannotBeKeptIsRefused();
    void aDateTimeKeepsItsInstantAndOffset();
    void aUuidIsItsSixteenBytes();
    void anEnumerationIsItsNumber();
    void aLiteralYieldsTheValueAgain_data();
    void aLiteralYieldsTheValueAgain();
};

void StoredValueTest::textKeepsEveryCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("They find me boring.");
    QTest::newRow("umlauts") << QStringLiteral("Grüße, żółć");
    QTest::newRow("emoji") << QStringLiteral("😔 👩‍👩‍👧 🇵🇱");
    QTest::newRow("a NUL inside") << QString(QLatin1StringView("a\0b", 3));
    QTest::newRow("only a NUL") << QString(QChar(0));
    QTest::newRow("a byte order mark in front") << QString(QChar(0xFEFF)) + QStringLiteral("text");
    QTest::newRow("many byte order marks") << QString(1000, QChar(0xFEFF));
    QTest::newRow("noncharacters") << QString(QChar(0xFFFE)) + QChar(0xFFFF);
    QTest::newRow("right to left") << QStringLiteral("שלום ‏العالم");
    QTest::newRow("combining") << QStringLiteral("e\u0301");
}

void StoredValueTest::textKeepsEveryCharacter()
{
    QFETCH(QString, text);
    QCOMPARE(textFromStored(storedTextOf(text)), text);
}

void StoredValueTest::halfASurrogatePairBecomesOneReplacementCharacter()
{
    const QString broken = QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b") + QChar(0xDE14)
        + QStringLiteral("😔") + QChar(0xD83D);
    const QString kept = textFromStored(storedTextOf(broken));
    QCOMPARE(kept, QStringLiteral("a\uFFFDb\uFFFD😔\uFFFD"));
    QCOMPARE(kept.size(), broken.size());
}

void StoredValueTest::nullAndEmptyAreTwoThings()
{
    using Form = StoredValue::Form;
    QCOMPARE(storedValueOf(QVariant())->form, Form::Null);
    QCOMPARE(storedValueOf(QVariant::fromValue(nullptr))->form, Form::Null);
    QCOMPARE(storedValueOf(QString())->form, Form::Null);
    QCOMPARE(storedValueOf(QStringLiteral(""))->form, Form::Text);
    QCOMPARE(storedValueOf(QByteArray())->form, Form::Null);
    QCOMPARE(storedValueOf(QByteArray(""))->form, Form::Blob);
    QCOMPARE(storedValueOf(QDate())->form, Form::Null);
    QCOMPARE(storedValueOf(QTime())->form, Form::Null);
    QCOMPARE(storedValueOf(QDateTime())->form, Form::Null);
    QCOMPARE(storedValueOf(QUuid())->form, Form::Null);
    QCOMPARE(storedValueOf(0)->form, Form::Integer);
}

void StoredValueTest::integersKeepAll64Bits()
{
    QCOMPARE(storedValueOf(std::numeric_limits<qint64>::min())->integer, std::numeric_limits<qint64>::min());
    QCOMPARE(storedValueOf(std::numeric_limits<qint64>::max())->integer, std::numeric_limits<qint64>::max());
    QCOMPARE(storedValueOf(std::numeric_limits<quint32>::max())->integer, 4294967295);
    QCOMPARE(storedValueOf(quint64(1) << 62)->integer, qint64(1) << 62);
    QCOMPARE(storedValueOf(true)->integer, 1);
    QCOMPARE(storedValueOf(QVariant::fromValue(short(-5)))->integer, -5);
}

void StoredValueTest::whatCannotBeKeptIsRefused_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("NaN") << QVariant(std::numeric_limits<double>::quiet_NaN());
    QTest::newRow("an unsigned number past 63 bits") << QVariant(std::numeric_limits<quint64>::max());
    QTest::newRow("a list") << QVariant(QStringList{QStringLiteral("a")});
    QTest::newRow("a map") << QVariant(QVariantMap());
    QTest::newRow("a URL") << QVariant(QUrl(QStringLiteral("file:///a")));
}

void StoredValueTest::whatCannotBeKeptIsRefused()
{
    QFETCH(QVariant, value);
    QVERIFY(!storedValueOf(value).has_value());
}

void StoredValueTest::aDateTimeKeepsItsInstantAndOffset()
{
    const QDateTime winter(QDate(2026, 1, 5), QTime(23, 59, 58, 7), QTimeZone("Europe/Warsaw"));
    QCOMPARE(storedValueOf(winter)->bytes, QByteArray("2026-01-05T23:59:58.007+01:00"));
    QCOMPARE(storedValueOf(winter.toUTC())->bytes, QByteArray("2026-01-05T22:59:58.007Z"));
    const QDateTime local(QDate(2026, 7, 5), QTime(1, 2, 3));
    const QDateTime read = QVariant(QString::fromUtf8(storedValueOf(local)->bytes)).toDateTime();
    QCOMPARE(read.toMSecsSinceEpoch(), local.toMSecsSinceEpoch());
    QCOMPARE(read.offsetFromUtc(), local.offsetFromUtc());
    QCOMPARE(storedValueOf(QDate(2026, 2, 9))->bytes, QByteArray("2026-02-09"));
    QCOMPARE(storedValueOf(QTime(7, 5))->bytes, QByteArray("07:05:00.000"));
}

void StoredValueTest::aUuidIsItsSixteenBytes()
{
    const QUuid id = QUuid::createUuid();
    QCOMPARE(storedValueOf(id)->form, StoredValue::Form::Blob);
    QCOMPARE(storedValueOf(id)->bytes, id.toRfc4122());
}

void StoredValueTest::anEnumerationIsItsNumber()
{
    QCOMPARE(storedValueOf(QVariant::fromValue(Qt::Friday))->form, StoredValue::Form::Integer);
    QCOMPARE(storedValueOf(QVariant::fromValue(Qt::Friday))->integer, 5);
}

void StoredValueTest::aLiteralYieldsTheValueAgain_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("smallest integer") << QVariant(std::numeric_limits<qint64>::min());
    QTest::newRow("tenth") << QVariant(0.1);
    QTest::newRow("whole real") << QVariant(3.0);
    QTest::newRow("large real") << QVariant(1.7976931348623157e308);
    QTest::newRow("infinity") << QVariant(std::numeric_limits<double>::infinity());
    QTest::newRow("minus infinity") << QVariant(-std::numeric_limits<double>::infinity());
    QTest::newRow("quotes") << QVariant(QStringLiteral("it's \"so\" ''"));
    QTest::newRow("empty text") << QVariant(QStringLiteral(""));
    QTest::newRow("a NUL inside") << QVariant(QString(QLatin1StringView("a\0'b", 4)));
    QTest::newRow("blob") << QVariant(QByteArray("\0\xFF'", 3));
    QTest::newRow("empty blob") << QVariant(QByteArray(""));
}

void StoredValueTest::aLiteralYieldsTheValueAgain()
{
    QFETCH(QVariant, value);
    const TemporaryDatabase temporary;
    const QVariant read = temporary.value(QStringLiteral("SELECT %1").arg(sqlLiteral(*storedValueOf(value))));
    QCOMPARE(read, value);
    QVERIFY(!read.isNull());
}

KINWARD_TEST("storedvalue", StoredValueTest)
#include "storedvalue_test.moc"
