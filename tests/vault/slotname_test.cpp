// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/slotname.h"

#include "support/testmain.h"
#include "vault/vaultfixture.h"

#include <QTest>

class SlotNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameComesBack_data();
    void aNameComesBack();
    void noNameIsAllZeros();
    void aNameThatIsTooLongIsRefused();
    void theHeaderTellsNeitherNameNorLength();
    void theSameNameIsSealedAnewEachTime();
    void aNameBelongsToItsPlace();
    void everyChangedByteTakesTheNameAway();
    void theSealIsAsTheFormatSays();

private:
    [[nodiscard]] SlotNamePlace place(int number = 3) const { return {m_masterKey, m_id, number}; }
    [[nodiscard]] SealedSlotName sealed(const QString &name) const { return *sealSlotName(name, place()); }

    SecureBuffer m_masterKey = SecureBuffer::random(keySize);
    QUuid m_id = QUuid::createUuid();
};

void SlotNameTest::aNameComesBack_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << QStringLiteral("paper") << QStringLiteral("paper");
    QTest::newRow("spaces") << QStringLiteral("  my \t old\nphrase ") << QStringLiteral("my old phrase");
    QTest::newRow("letters") << QStringLiteral("Schlüssel für Zoë 🗝")
                             << QStringLiteral("Schlüssel für Zoë 🗝");
    QTest::newRow("longest") << QString(64, u'x') << QString(64, u'x');
    QTest::newRow("longest of two bytes") << QString(32, u'ż') << QString(32, u'ż');
    QTest::newRow("a zero in it") << QStringLiteral("a") + QChar() + QStringLiteral("b")
                                  << QStringLiteral("ab");
}

void SlotNameTest::aNameComesBack()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    QCOMPARE(openSlotName(sealed(given), place()), kept);
}

void SlotNameTest::noNameIsAllZeros()
{
    QVERIFY(sealed(QString()) == SealedSlotName{});
    QVERIFY(sealed(QStringLiteral(" \n ")) == SealedSlotName{});
    QCOMPARE(openSlotName(SealedSlotName{}, place()), QString());
}

void SlotNameTest::aNameThatIsTooLongIsRefused()
{
    for (const QString &name : {QString(65, u'x'), QString(33, u'ż')}) {
        const auto result = sealSlotName(name, place());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Invalid);
    }
}

void SlotNameTest::theHeaderTellsNeitherNameNorLength()
{
    const SealedSlotName one = sealed(QStringLiteral("Anna"));
    const QByteArray bytes(reinterpret_cast<const char *>(one.data()), qsizetype(one.size()));
    QVERIFY(!bytes.contains("Anna"));
    QVERIFY(std::any_of(one.end() - 20, one.end(), [](unsigned char byte) { return byte != 0; }));
}

void SlotNameTest::theSameNameIsSealedAnewEachTime()
{
    QVERIFY(sealed(QStringLiteral("Anna")) != sealed(QStringLiteral("Anna")));
}

void SlotNameTest::aNameBelongsToItsPlace()
{
    const SealedSlotName name = sealed(QStringLiteral("paper"));
    QCOMPARE(openSlotName(name, place(4)), QString());
    QCOMPARE(openSlotName(name, {m_masterKey, QUuid::createUuid(), 3}), QString());
    const SecureBuffer other = SecureBuffer::random(keySize);
    QCOMPARE(openSlotName(name, {other, m_id, 3}), QString());
}

void SlotNameTest::everyChangedByteTakesTheNameAway()
{
    SealedSlotName name = sealed(QStringLiteral("paper"));
    for (unsigned char &byte : name) {
        byte ^= 1;
        QCOMPARE(openSlotName(name, place()), QString());
        byte ^= 1;
    }
    QCOMPARE(openSlotName(name, place()), QStringLiteral("paper"));
}

void SlotNameTest::theSealIsAsTheFormatSays()
{
    // packaging/VAULT-FORMAT.md: nonce (24), then 64 bytes sealed with sub-key 7.
    unsigned char subKey[32];
    crypto_kdf_derive_from_key(subKey, sizeof subKey, 7, "Kinward1", m_masterKey.data());
    const QByteArray bound = "KinwardName1" + m_id.toRfc4122() + char(3);
    const SealedSlotName name = sealed(QStringLiteral("paper"));
    unsigned char plain[64] = {};
    QCOMPARE(
        crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, name.data() + 24, 80,
                                                   reinterpret_cast<const unsigned char *>(bound.constData()),
                                                   size_t(bound.size()), name.data(), subKey),
        0);
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(plain), 64), "paper" + QByteArray(59, '\0'));
}

KINWARD_TEST("slotname", SlotNameTest)
#include "slotname_test.moc"
