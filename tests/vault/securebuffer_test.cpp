// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/securebuffer.h"

#include "support/testmain.h"

#include <QTest>

class SecureBufferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyHoldsTheSameBytes();
    void movingLeavesTheSourceEmpty();
    void movingOverABufferKeepsTheNewBytes();
    void nothingIsAnEmptyBuffer();
    void randomBuffersDiffer();
    void secretsOfDifferentLengthDiffer();
    void equalTextsInDifferentFormsGiveOnePassphrase_data();
    void equalTextsInDifferentFormsGiveOnePassphrase();
    void aPassphraseKeepsSpacesCaseAndOtherScripts();
    void theCallersTextIsLeftAlone();
};

void SecureBufferTest::aCopyHoldsTheSameBytes()
{
    const QByteArray bytes("a\0b", 3);
    const SecureBuffer buffer = SecureBuffer::copyOf(bytes);
    QCOMPARE(buffer.size(), std::size_t(3));
    QCOMPARE(buffer.view().toByteArray(), bytes);
}

void SecureBufferTest::movingLeavesTheSourceEmpty()
{
    SecureBuffer first = SecureBuffer::copyOf("secret");
    const SecureBuffer second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move)
    QVERIFY(first.data() == nullptr);
    QCOMPARE(second.view().toByteArray(), QByteArray("secret"));
}

void SecureBufferTest::movingOverABufferKeepsTheNewBytes()
{
    SecureBuffer buffer = SecureBuffer::copyOf("old");
    buffer = SecureBuffer::copyOf("newer");
    QCOMPARE(buffer.view().toByteArray(), QByteArray("newer"));
    buffer.clear();
    QVERIFY(buffer.isEmpty());
}

void SecureBufferTest::nothingIsAnEmptyBuffer()
{
    QVERIFY(SecureBuffer(0).isEmpty());
    QVERIFY(SecureBuffer::copyOf({}).isEmpty());
    QVERIFY(SecureBuffer::fromPassphrase({}).isEmpty());
}

void SecureBufferTest::randomBuffersDiffer()
{
    QVERIFY(!isSameSecret(SecureBuffer::random(32).bytes(), SecureBuffer::random(32).bytes()));
}

void SecureBufferTest::secretsOfDifferentLengthDiffer()
{
    const SecureBuffer secret = SecureBuffer::copyOf("abc");
    QVERIFY(isSameSecret(secret.bytes(), SecureBuffer::copyOf("abc").bytes()));
    QVERIFY(!isSameSecret(secret.bytes(), SecureBuffer::copyOf("abcd").bytes()));
    QVERIFY(!isSameSecret(secret.bytes(), SecureBuffer::copyOf("abd").bytes()));
}

void SecureBufferTest::equalTextsInDifferentFormsGiveOnePassphrase_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("utf8");
    QTest::newRow("composed") << QStringLiteral("caf\u00E9") << QByteArray("caf\xC3\xA9");
    QTest::newRow("decomposed") << QStringLiteral("cafe\u0301") << QByteArray("caf\xC3\xA9");
    QTest::newRow("ligature") << QStringLiteral("\uFB01sh") << QByteArray("fish");
    QTest::newRow("full width") << QStringLiteral("\uFF41\uFF42") << QByteArray("ab");
    QTest::newRow("hangul letters") << QStringLiteral("\u1112\u1161\u11AB") << QByteArray("\xED\x95\x9C");
}

void SecureBufferTest::equalTextsInDifferentFormsGiveOnePassphrase()
{
    QFETCH(QString, typed);
    QTEST(SecureBuffer::fromPassphrase(typed).view().toByteArray(), "utf8");
}

void SecureBufferTest::aPassphraseKeepsSpacesCaseAndOtherScripts()
{
    const QString typed = QStringLiteral(" Żółw \U0001F422 زەرد ");
    QCOMPARE(SecureBuffer::fromPassphrase(typed).view().toByteArray(), typed.toUtf8());
}

void SecureBufferTest::theCallersTextIsLeftAlone()
{
    const QString ascii = QStringLiteral("correct horse").toUpper();
    const QString shared = ascii;
    QVERIFY(!SecureBuffer::fromPassphrase(ascii).isEmpty());
    QCOMPARE(shared, QStringLiteral("CORRECT HORSE"));
}

KINWARD_TEST("securebuffer", SecureBufferTest)
#include "securebuffer_test.moc"
