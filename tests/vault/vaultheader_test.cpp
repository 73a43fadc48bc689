// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vaultheader.h"

#include "support/testmain.h"
#include "vault/vaultfixture.h"

#include <QTest>

class VaultHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void everyFlippedBitIsDamage();
    void everyOtherLengthIsDamage();
    void anyBytesGiveAnAnswer();
    void aNewerMajorVersionIsToldOnlyWithARightChecksum();
    void aNewerMinorVersionIsReadAndItsBytesAreKept();
    void theTagNeedsItsKey();
    void theBindingHoldsVaultSlotAndEveryParameter();
    void aNameStandsWhereTheFormatSaysAndIsNotBound();
    void aClearedSlotIsAllZeros();
};

void VaultHeaderTest::everyFieldComesBack()
{
    SealedHeader sealed;
    sealed.header.slotList[7] = {quint8(KeySlotKind::Passphrase),
                                 quint8(SlotDerivation::Argon2id13),
                                 {maximumDerivationMemory, 64},
                                 -1,
                                 {1},
                                 {2},
                                 {3},
                                 {4}};
    sealed.seal(sealed.header);
    const ParsedHeader parsed = parseHeaderCopy(sealed.header.bytes);
    QCOMPARE(parsed.condition, HeaderCondition::Good);
    QCOMPARE(parsed.header.major, formatMajor);
    QCOMPARE(parsed.header.id, sealed.header.id);
    QCOMPARE(parsed.header.sequence, quint64(7));
    QCOMPARE(parsed.header.generation, quint32(3));
    QCOMPARE(parsed.header.cipher, sqlCipher4);
    QCOMPARE(parsed.header.pageSize, quint32(4096));
    QVERIFY(parsed.header.draftKey == sealed.header.draftKey);
    QVERIFY(parsed.header.slotList == sealed.header.slotList);
    QVERIFY(parsed.header.bytes == sealed.header.bytes);
}

void VaultHeaderTest::everyFlippedBitIsDamage()
{
    const SealedHeader sealed;
    HeaderBytes bytes = sealed.header.bytes;
    for (int bit = 0; bit < int(headerCopySize) * 8; ++bit) {
        flipBit(bytes, bit);
        if (parseHeaderCopy(bytes).condition != HeaderCondition::Damaged)
            QFAIL(qPrintable(QStringLiteral("bit %1 went unnoticed").arg(bit)));
        flipBit(bytes, bit);
    }
    QCOMPARE(parseHeaderCopy(bytes).condition, HeaderCondition::Good);
}

void VaultHeaderTest::everyOtherLengthIsDamage()
{
    const SealedHeader sealed;
    const QByteArray twice = byteArray(sealed.header.bytes).repeated(2);
    const auto *bytes = reinterpret_cast<const unsigned char *>(twice.constData());
    for (std::size_t length = 0; length <= 2 * headerCopySize; ++length) {
        const bool isGood = parseHeaderCopy(std::span(bytes, length)).condition == HeaderCondition::Good;
        QCOMPARE(isGood, length == headerCopySize);
    }
}

void VaultHeaderTest::anyBytesGiveAnAnswer()
{
    HeaderBytes bytes{};
    QCOMPARE(parseHeaderCopy(bytes).condition, HeaderCondition::Damaged);
    for (int round = 0; round < 1000; ++round) {
        // The checksum is right, so that every field is read as it comes.
        randombytes_buf(bytes.data() + 10, bytes.size() - 10);
        std::copy_n(SealedHeader().header.bytes.begin(), 10, bytes.begin());
        repairChecksum(bytes);
        QCOMPARE(parseHeaderCopy(bytes).condition, HeaderCondition::Good);
    }
}

void VaultHeaderTest::aNewerMajorVersionIsToldOnlyWithARightChecksum()
{
    HeaderBytes bytes = SealedHeader().header.bytes;
    bytes[8] = 2;
    QCOMPARE(parseHeaderCopy(bytes).condition, HeaderCondition::Damaged);
    repairChecksum(bytes);
    QCOMPARE(parseHeaderCopy(bytes).condition, HeaderCondition::TooNew);
    bytes[8] = 0;
    repairChecksum(bytes);
    QCOMPARE(parseHeaderCopy(bytes).condition, HeaderCondition::Damaged);
}

void VaultHeaderTest::aNewerMinorVersionIsReadAndItsBytesAreKept()
{
    SealedHeader sealed;
    sealed.header.minor = 5;
    sealed.header.bytes[2304] = 99;
    sealed.header.bytes[256 + 216] = 98;
    sealed.header.slotList[5].kind = 77;
    sealed.seal(sealed.header);
    const ParsedHeader parsed =
        parseHeaderCopy(sealed.next(parseHeaderCopy(sealed.header.bytes).header).bytes);
    QCOMPARE(parsed.condition, HeaderCondition::Good);
    QCOMPARE(parsed.header.sequence, quint64(8));
    QCOMPARE(parsed.header.minor, quint16(5));
    QCOMPARE(int(parsed.header.bytes[2304]), 99);
    QCOMPARE(int(parsed.header.bytes[256 + 216]), 98);
    QCOMPARE(int(parsed.header.slotList[5].kind), 77);
}

void VaultHeaderTest::theTagNeedsItsKey()
{
    const SealedHeader sealed;
    QVERIFY(isAuthentic(sealed.header, deriveKey(sealed.masterKey, KeyPurpose::HeaderTag)));
    QVERIFY(!isAuthentic(sealed.header, deriveKey(sealed.masterKey, KeyPurpose::RowDigest)));
    QVERIFY(!isAuthentic(sealed.header, SecureBuffer::random(keySize)));
}

void VaultHeaderTest::theBindingHoldsVaultSlotAndEveryParameter()
{
    const SealedHeader sealed;
    const KeySlot slot = sealed.header.slotList[1];
    const QByteArray binding = slotBinding(sealed.header.id, 1, slot);
    QCOMPARE(binding.size(), 12 + 16 + 1 + 64);
    QList<KeySlot> others(7, slot);
    others[0].kind = 3;
    others[1].derivation = 2;
    others[2].cost.passes = 1;
    others[3].cost.memoryBytes = 1;
    others[4].created += 1;
    others[5].salt[15] ^= 1;
    others[6].nonce[23] ^= 1;
    for (const KeySlot &other : others)
        QVERIFY(slotBinding(sealed.header.id, 1, other) != binding);
    QVERIFY(slotBinding(sealed.header.id, 2, slot) != binding);
    QVERIFY(slotBinding(QUuid::createUuid(), 1, slot) != binding);
}

void VaultHeaderTest::aNameStandsWhereTheFormatSaysAndIsNotBound()
{
    SealedHeader sealed;
    const KeySlot unnamed = sealed.header.slotList[1];
    KeySlot &named = sealed.header.slotList[1];
    named.sealedName.fill(0xAB);
    sealed.seal(sealed.header);
    const QByteArray slot = byteArray(sealed.header.bytes).mid(512, 256);
    QCOMPARE(slot.mid(112, 104), QByteArray(104, char(0xAB)));
    QCOMPARE(slot.mid(216), QByteArray(40, '\0'));
    QCOMPARE(slotBinding(sealed.header.id, 1, named), slotBinding(sealed.header.id, 1, unnamed));
    QVERIFY(isSameKey(named, unnamed));
    named.salt[0] ^= 1;
    QVERIFY(!isSameKey(named, unnamed));
}

void VaultHeaderTest::aClearedSlotIsAllZeros()
{
    SealedHeader sealed;
    sealed.header.slotList[1].sealedName.fill(1);
    sealed.header.bytes[512 + 230] = 98;
    sealed.seal(sealed.header);
    const QByteArray before = byteArray(sealed.header.bytes);
    clearSlot(sealed.header, 1);
    sealed.seal(sealed.header);
    const QByteArray after = byteArray(sealed.header.bytes);
    QCOMPARE(after.mid(512, 256), QByteArray(256, '\0'));
    QCOMPARE(after.mid(256, 256), before.mid(256, 256));
    QCOMPARE(after.mid(768, 3000), before.mid(768, 3000));
}

KINWARD_TEST("vaultheader", VaultHeaderTest)
#include "vaultheader_test.moc"
