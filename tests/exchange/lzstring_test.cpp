// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lzstring.h"
#include "support/lzencoder.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

namespace
{
QString unitsBy(int count, int (*unit)(int))
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(char16_t(unit(i)));
    return text;
}

QString withoutPadding(QString letters)
{
    while (letters.endsWith(u'='))
        letters.chop(1);
    return letters;
}
} // namespace

class LzStringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVectorDecodes_data();
    void aVectorDecodes();
    void aVectorWithoutItsLastTwoLettersIsDamaged_data() { aVectorDecodes_data(); }
    void aVectorWithoutItsLastTwoLettersIsDamaged();
    void aLongTextDecodes_data();
    void aLongTextDecodes();
    void missingPaddingIsNoDamage();
    void foreignLettersAreDamage();
    void anythingAfterTheEndIsDamage();
    void noChangeOfALetterEverCrashesOrGrowsPastTheLimit();
    void everyCutIsDamage();
    void aSmallTextThatUnpacksToMillionsIsStopped();
};

void LzStringTest::aVectorDecodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("letters");
    const auto row = [](const char *name, const QString &text, const char *letters) {
        QTest::newRow(name) << text << QString::fromLatin1(letters);
    };
    row("empty", QStringLiteral(""), "Q===");
    row("a", QStringLiteral("a"), "IZA=");
    row("aa", QStringLiteral("aa"), "IbI=");
    row("ab", QStringLiteral("ab"), "IYIyA===");
    row("aaaaaa", QStringLiteral("aaaaaa"), "IY1A");
    row("ABAB", QStringLiteral("ABAB"), "IIIVQ===");
    row("ABABABABAB", QStringLiteral("ABABABABAB"), "IIIV7Eg=");
    row("hello", QStringLiteral("hello, hello, hello!"), "BYUwNmD2A0AEoRvcUCEQ");
    row("line ends", QStringLiteral("line1\nline2\r\n\t\"q\""), "DYSwdgpgjAUKkCYCwMCQAiAjuoA=");
    row("Polish", QStringLiteral(u"za\u017c\u00f3\u0142\u0107 g\u0119\u015bl\u0105 ja\u017a\u0144"),
        "F4Q0PoAM+EKAjggABAc0JiAhtQADaFBAOArEgvQEBFAIA===");
    row("Japanese", QStringLiteral(u"\u65e5\u672c\u8a9e\u65e5\u672c\u8a9e"), "qemhpzR5UaZA");
    row("Hebrew", QStringLiteral(u"\u05e9\u05dc\u05d5\u05dd"), "pegh3QSroIu6BA==");
    row("emoji", QStringLiteral(u"\U0001F388"), "jwbgj9o=");
    row("party", QStringLiteral(u"I always ruin every party \U0001F388"),
        "JIAghgNg7mCeDOIBOBXAlgOxAUwG7aVhAAcwkAXIwHg3AI/aA===");
    row("zero", QString(QChar(u'\0')), "ABA=");
    const char16_t edges[] = {0, 1, 0xFF, 0x100, 0xFFFF};
    row("edges", QString(reinterpret_cast<const QChar *>(edges), 5), "AAQA/4AICP//Q===");
    row("archive", QStringLiteral("{\"v\":\"Archive-v2\",\"thoughts\":[]}"),
        "N4IgbiBcIIIE4GMAWBLMBTAtGATCANCAC5ID2ArgOZJEDOUA2gLoC+QA");
    row("300 a", QString(300, u'a'), "IY18ZXTt/DFOS1b0c1oA");
}

void LzStringTest::aVectorDecodes()
{
    QFETCH(QString, text);
    QFETCH(QString, letters);
    const auto decoded = LzString::decompress(letters);
    QCOMPARE(decoded.fault, LzString::Fault::None);
    QCOMPARE(decoded.text, text);
    QCOMPARE(LzEncoder().encode(text), letters);
}

void LzStringTest::aVectorWithoutItsLastTwoLettersIsDamaged()
{
    QFETCH(QString, text);
    QFETCH(QString, letters);
    if (text.isEmpty())
        return;
    const auto decoded = LzString::decompress(withoutPadding(letters).chopped(2));
    QCOMPARE(decoded.fault, LzString::Fault::Damaged);
    QVERIFY(decoded.text.isEmpty());
}

void LzStringTest::aLongTextDecodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("letterCount");
    QTest::addColumn<QByteArray>("sha256");
    QTest::newRow("10,000 a") << QString(
        10000, u'a') << 152 << QByteArray("c4aa4a8f47ccd9eb2aaad6840e1560321c0871234b3630257ebcdd3398c8716c");
    QTest::newRow("5,000 units") << unitsBy(5000, [](int i) {
        return 32 + int((7LL * i * i + 3 * i) % 90);
    }) << 944 << QByteArray("8fc9475b79878078918cb3257621141dbc24afb67340015bee5ea255692f9655");
    QTest::newRow("3,000 units") << unitsBy(3000, [](int i) {
        return 32 + 37 * i % 1536;
    }) << 8000 << QByteArray("cea304f1883c8abe07a8d1e3ba342f4a2c09277aa64af84478b0f790733a9821");
}

void LzStringTest::aLongTextDecodes()
{
    QFETCH(QString, text);
    QFETCH(int, letterCount);
    QFETCH(QByteArray, sha256);
    const QString letters = LzEncoder().encode(text);
    QCOMPARE(letters.size(), letterCount);
    QCOMPARE(QCryptographicHash::hash(letters.toLatin1(), QCryptographicHash::Sha256).toHex(), sha256);
    const auto decoded = LzString::decompress(letters);
    QCOMPARE(decoded.fault, LzString::Fault::None);
    QVERIFY(decoded.text == text);
}

void LzStringTest::missingPaddingIsNoDamage()
{
    for (const char *letters : {"Q", "Q==", "Q==="}) {
        const auto decoded = LzString::decompress(QString::fromLatin1(letters));
        QCOMPARE(decoded.fault, LzString::Fault::None);
        QVERIFY(decoded.text.isEmpty());
    }
    QCOMPARE(LzString::decompress(u"IZA").text, QStringLiteral("a"));
}

void LzStringTest::foreignLettersAreDamage()
{
    for (const char *letters : {"", "!!!!", "=", "IZ=A", "I ZA", "IZ-A", "IZ_A",
                                "I\xE9"
                                "A"})
        QCOMPARE(LzString::decompress(QString::fromLatin1(letters)).fault, LzString::Fault::Damaged);
}

void LzStringTest::anythingAfterTheEndIsDamage()
{
    QCOMPARE(LzString::decompress(u"IZAA").fault, LzString::Fault::None);
    QCOMPARE(LzString::decompress(u"IZAB").fault, LzString::Fault::Damaged);
    QCOMPARE(LzString::decompress(u"IZAIZA").fault, LzString::Fault::Damaged);
}

void LzStringTest::noChangeOfALetterEverCrashesOrGrowsPastTheLimit()
{
    const QString letters = LzEncoder().encode(QStringLiteral(
        u"{\"thoughts\":[{\"automaticThought\":\"Nobody waved. Nobody ever waves. \U0001F388\"}]}"));
    const QString alphabet =
        QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=! ");
    int damaged = 0;
    for (qsizetype at = 0; at < letters.size(); ++at) {
        for (const QChar letter : alphabet) {
            QString changed = letters;
            changed[at] = letter;
            const auto decoded = LzString::decompress(changed, 400);
            QVERIFY(decoded.text.size() <= 400);
            damaged += decoded.fault == LzString::Fault::None ? 0 : 1;
        }
    }
    QVERIFY(damaged > letters.size() * 10);
}

void LzStringTest::everyCutIsDamage()
{
    const QString letters =
        withoutPadding(LzEncoder().encode(QStringLiteral("one two one two one two three")));
    for (qsizetype size = 0; size < letters.size() - 1; ++size)
        QCOMPARE(LzString::decompress(QStringView(letters).first(size)).fault, LzString::Fault::Damaged);
}

void LzStringTest::aSmallTextThatUnpacksToMillionsIsStopped()
{
    const QString letters = LzEncoder().encode(QString(100'000, u'a'));
    QCOMPARE(LzString::decompress(letters, 99'999).fault, LzString::Fault::TooLong);
    QCOMPARE(LzString::decompress(letters, 100'000).fault, LzString::Fault::None);

    QFile file(QStringLiteral(KINWARD_TEST_DATA "/import/bad/200-million-letters.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString bomb = QString::fromLatin1(file.readAll().trimmed()).mid(9).chopped(9);
    QVERIFY(bomb.size() < 46 * 1024);
    const auto decoded = LzString::decompress(bomb);
    QCOMPARE(decoded.fault, LzString::Fault::TooLong);
    QVERIFY(decoded.text.isEmpty());
    QVERIFY(decoded.position < bomb.size() / 2);
}

KINWARD_TEST("lzstring", LzStringTest)
#include "lzstring_test.moc"
