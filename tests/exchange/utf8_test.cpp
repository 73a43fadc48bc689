// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/utf8.h"

#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

class Utf8Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanNotBeStoredIsTakenOutAndToldOf();
    void byteOrderMarksGoAndTheRestReadsTheSameAsJson();
};

void Utf8Test::whatCanNotBeStoredIsTakenOutAndToldOf()
{
    const StorableText zero = storableText(QStringLiteral("a") + QChar(u'\0') + u'b');
    QCOMPARE(zero.text, QStringLiteral("ab"));
    QVERIFY(zero.hadZero && !zero.hadHalfPair);
    const StorableText half = storableText(QStringLiteral("a") + QChar(0xD83D) + u'b');
    QCOMPARE(half.text, QStringLiteral("a\uFFFDb"));
    QVERIFY(half.hadHalfPair && !half.hadZero);
    QCOMPARE(storableText(QStringLiteral("\U0001F33F")).text, QStringLiteral("\U0001F33F"));
}

void Utf8Test::byteOrderMarksGoAndTheRestReadsTheSameAsJson()
{
    const StorableText read = storableText(QStringLiteral("\uFEFF\uFEFFGrüße\uFEFF"));
    QCOMPARE(read.text, QStringLiteral("Grüße"));
    const QJsonObject object{{QStringLiteral("note"), read.text}};
    QCOMPARE(QJsonDocument::fromJson(QJsonDocument(object).toJson()).object(), object);
}

KINWARD_TEST("utf8", Utf8Test)
#include "utf8_test.moc"
