// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/headerunlocking.h"

#include "support/testmain.h"
#include "vault/vaultfixture.h"

#include <QTest>

namespace
{

QString kindOf(const Result<UnlockedHeader> &unlocked)
{
    return unlocked ? QStringLiteral("opened") : errorKindName(unlocked.error().kind);
}

/// What must be said when this byte of a header with a recovery slot at number 1 was changed, in both copies,
/// by someone who repairs the checksums.
QString kindForChangedByte(std::size_t byte, quint16 major)
{
    const std::size_t inSlot = byte - (256 + 256);
    if (byte < 8)
        return QStringLiteral("DamagedHeader");
    if (byte < 10)
        return major > formatMajor ? QStringLiteral("TooNew") : QStringLiteral("DamagedHeader");
    if (byte >= 16 && byte < 32)
        return QStringLiteral("WrongKey");
    if (byte >= 256 + 256 && inSlot < 112) {
        if (inSlot == 1)
            return QStringLiteral("DamagedHeader");
        return inSlot == 2 || inSlot == 3 ? QStringLiteral("ChangedHeader") : QStringLiteral("WrongKey");
    }
    return QStringLiteral("ChangedHeader");
}

} // namespace

class HeaderUnlockingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecretGivesTheMasterKey();
    void anotherSecretIsWrong();
    void everyFlippedBitInOneCopyLeavesTheOther();
    void everyFlippedBitInBothCopiesIsDamage();
    void everyChangedBitWithARightChecksumIsToldApart();
    void aChangedCopyIsPassedOverAndReported();
    void aStaleCopyIsReported();
    void aTakenAwayKeyOpensNoOlderCopy();
    void aNewMasterKeyThatReachedOneCopyHolds();
    void aTakenAwayKeyOpensNothingThroughACopyThatWasPutBack();
    void aChangedKeyOpensBesideACopyThatWasPutBack();
    void aRenamedSlotIsTriedOnceAndOpens();
    void aNewerVersionIsToldBeforeAnySlotIsTried();
    void anUnknownCipherIsTooNew();
    void absurdCostsAreRefused_data();
    void absurdCostsAreRefused();
    void aPassphraseSlotThatSkipsTheStretchingIsRefused();
    void aSlotDoesNotOpenAtAnotherNumber();
};

void HeaderUnlockingTest::theSecretGivesTheMasterKey()
{
    const SealedHeader sealed;
    const auto unlocked = sealed.unlock(sealed.header.bytes, sealed.header.bytes);
    QVERIFY(unlocked);
    QVERIFY(isSameSecret(unlocked->masterKey.bytes(), sealed.masterKey.bytes()));
    QCOMPARE(unlocked->spare, SpareHeader::Current);
}

void HeaderUnlockingTest::anotherSecretIsWrong()
{
    const SealedHeader sealed;
    const HeaderCopies copies{parseHeaderCopy(sealed.header.bytes), parseHeaderCopy(sealed.header.bytes)};
    const SecureBuffer other = SecureBuffer::random(16);
    const SecureBuffer none;
    QCOMPARE(kindOf(unlockHeader(copies, {KeySlotKind::RecoveryCode, other})), QStringLiteral("WrongKey"));
    QCOMPARE(kindOf(unlockHeader(copies, {KeySlotKind::RecoveryCode, none})), QStringLiteral("WrongKey"));
    QCOMPARE(kindOf(unlockHeader(copies, {KeySlotKind::Keychain, sealed.secret})),
             QStringLiteral("WrongKey"));
}

void HeaderUnlockingTest::everyFlippedBitInOneCopyLeavesTheOther()
{
    const SealedHeader sealed;
    const HeaderBytes &good = sealed.header.bytes;
    HeaderBytes bytes = good;
    for (int bit = 0; bit < int(headerCopySize) * 8; ++bit) {
        flipBit(bytes, bit);
        const bool isFirst = bit % 2 == 0;
        const auto unlocked = isFirst ? sealed.unlock(bytes, good) : sealed.unlock(good, bytes);
        if (!unlocked || unlocked->spare != SpareHeader::Damaged)
            QFAIL(qPrintable(QStringLiteral("bit %1: %2").arg(bit).arg(kindOf(unlocked))));
        flipBit(bytes, bit);
    }
}

void HeaderUnlockingTest::everyFlippedBitInBothCopiesIsDamage()
{
    const SealedHeader sealed;
    HeaderBytes bytes = sealed.header.bytes;
    for (int bit = 0; bit < int(headerCopySize) * 8; ++bit) {
        flipBit(bytes, bit);
        const QString kind = kindOf(sealed.unlock(bytes, bytes));
        if (kind != QStringLiteral("DamagedHeader"))
            QFAIL(qPrintable(QStringLiteral("bit %1: %2").arg(bit).arg(kind)));
        flipBit(bytes, bit);
    }
}

void HeaderUnlockingTest::everyChangedBitWithARightChecksumIsToldApart()
{
    const SealedHeader sealed;
    for (int bit = 0; bit < 4064 * 8; ++bit) {
        HeaderBytes bytes = sealed.header.bytes;
        flipBit(bytes, bit);
        repairChecksum(bytes);
        const QString kind = kindOf(sealed.unlock(bytes, bytes));
        const quint16 major = quint16(bytes[8] | bytes[9] << 8);
        if (kind != kindForChangedByte(size_t(bit) / 8, major))
            QFAIL(qPrintable(QStringLiteral("bit %1: %2").arg(bit).arg(kind)));
    }
}

void HeaderUnlockingTest::aChangedCopyIsPassedOverAndReported()
{
    const SealedHeader sealed;
    HeaderBytes changed = sealed.header.bytes;
    changed[32] += 1; // a higher sequence number, so that it is looked at first
    changed[40] = 9; // another database
    repairChecksum(changed);
    const auto unlocked = sealed.unlock(changed, sealed.header.bytes);
    QVERIFY(unlocked);
    QCOMPARE(unlocked->header.generation, quint32(3));
    QCOMPARE(unlocked->spare, SpareHeader::Changed);
}

void HeaderUnlockingTest::aStaleCopyIsReported()
{
    const SealedHeader sealed;
    VaultHeader next = sealed.header;
    next.generation = 4;
    next = sealed.next(next);
    for (const auto &unlocked :
         {sealed.unlock(next.bytes, sealed.header.bytes), sealed.unlock(sealed.header.bytes, next.bytes)}) {
        QVERIFY(unlocked);
        QCOMPARE(unlocked->header.generation, quint32(4));
        QCOMPARE(unlocked->spare, SpareHeader::Stale);
    }
}

void HeaderUnlockingTest::aTakenAwayKeyOpensNoOlderCopy()
{
    const SealedHeader sealed;
    VaultHeader next = sealed.header;
    next.slotList[1] = sealed.slotFor(SecureBuffer::random(16), 1);
    next = sealed.next(next);
    QCOMPARE(kindOf(sealed.unlock(sealed.header.bytes, next.bytes)), QStringLiteral("WrongKey"));
}

void HeaderUnlockingTest::aNewMasterKeyThatReachedOneCopyHolds()
{
    const SealedHeader before;
    SealedHeader after;
    after.header = before.header;
    after.header.sequence = before.header.sequence + 1;
    after.header.generation = before.header.generation + 1;
    after.header.draftKey = deriveDraftKeys(after.masterKey).publicKey;
    after.header.slotList[1] = after.slotFor(after.secret, 1);
    after.seal(after.header);
    for (const bool isNewFirst : {true, false}) {
        const HeaderBytes &first = isNewFirst ? after.header.bytes : before.header.bytes;
        const HeaderBytes &second = isNewFirst ? before.header.bytes : after.header.bytes;
        const auto unlocked = after.unlock(first, second);
        QVERIFY(unlocked);
        QCOMPARE(unlocked->header.generation, after.header.generation);
        QCOMPARE(unlocked->spare, SpareHeader::Stale);
        // With the old code one would write into a journal that the next opening no longer names.
        QCOMPARE(kindOf(before.unlock(first, second)), QStringLiteral("WrongKey"));
    }
}

void HeaderUnlockingTest::aTakenAwayKeyOpensNothingThroughACopyThatWasPutBack()
{
    const SealedHeader sealed;
    VaultHeader without = sealed.header;
    clearSlot(without, 1);
    without = sealed.next(without);
    HeaderBytes putBack = sealed.header.bytes;
    putBack[32] += 5; // a higher sequence number, so that it is looked at first
    repairChecksum(putBack);
    QCOMPARE(kindOf(sealed.unlock(without.bytes, putBack)), QStringLiteral("WrongKey"));
}

void HeaderUnlockingTest::aChangedKeyOpensBesideACopyThatWasPutBack()
{
    const SealedHeader sealed;
    VaultHeader rewrapped = sealed.header;
    rewrapped.slotList[1] = {};
    rewrapped.slotList[3] = sealed.slotFor(sealed.secret, 3);
    rewrapped = sealed.next(rewrapped);
    HeaderBytes putBack = sealed.header.bytes;
    putBack[32] += 5;
    repairChecksum(putBack);
    const auto unlocked = sealed.unlock(rewrapped.bytes, putBack);
    QVERIFY(unlocked);
    QVERIFY(unlocked->header.bytes == rewrapped.bytes);
    QCOMPARE(unlocked->spare, SpareHeader::Changed);
}

void HeaderUnlockingTest::aRenamedSlotIsTriedOnceAndOpens()
{
    const SealedHeader sealed;
    VaultHeader next = sealed.header;
    next.slotList[1].sealedName.fill(7);
    next = sealed.next(next);
    const auto unlocked = sealed.unlock(sealed.header.bytes, next.bytes);
    QVERIFY(unlocked);
    QCOMPARE(unlocked->spare, SpareHeader::Stale);
    QVERIFY(unlocked->header.slotList[1].sealedName == next.slotList[1].sealedName);
}

void HeaderUnlockingTest::aNewerVersionIsToldBeforeAnySlotIsTried()
{
    const SealedHeader sealed;
    HeaderBytes newer = sealed.header.bytes;
    newer[8] = 2;
    repairChecksum(newer);
    QCOMPARE(kindOf(sealed.unlock(newer, newer)), QStringLiteral("TooNew"));
    QCOMPARE(kindOf(sealed.unlock(sealed.header.bytes, newer)), QStringLiteral("TooNew"));
    HeaderBytes noSlots = newer;
    std::fill(noSlots.begin() + 256, noSlots.begin() + 2304, static_cast<unsigned char>(0));
    repairChecksum(noSlots);
    QCOMPARE(kindOf(sealed.unlock(noSlots, noSlots)), QStringLiteral("TooNew"));
}

void HeaderUnlockingTest::anUnknownCipherIsTooNew()
{
    SealedHeader sealed;
    sealed.header.cipher = 2;
    sealed.seal(sealed.header);
    QCOMPARE(kindOf(sealed.unlock(sealed.header.bytes, sealed.header.bytes)), QStringLiteral("TooNew"));
}

void HeaderUnlockingTest::absurdCostsAreRefused_data()
{
    QTest::addColumn<quint64>("memory");
    QTest::addColumn<quint32>("passes");
    QTest::newRow("no memory") << quint64(0) << 3u;
    QTest::newRow("below the minimum") << minimumDerivationMemory - 1024 << 3u;
    QTest::newRow("above the maximum") << maximumDerivationMemory + 1024 << 3u;
    QTest::newRow("a terabyte") << (quint64(1) << 40) << 3u;
    QTest::newRow("all bits") << ~quint64(0) << ~0u;
    QTest::newRow("no pass") << minimumDerivationMemory << 0u;
    QTest::newRow("passes for years") << minimumDerivationMemory << 0x8000'0000u;
    QTest::newRow("half a block") << minimumDerivationMemory + 512 << 1u;
}

void HeaderUnlockingTest::absurdCostsAreRefused()
{
    QFETCH(quint64, memory);
    QFETCH(quint32, passes);
    SealedHeader sealed;
    sealed.header.slotList[0] = sealed.header.slotList[1];
    sealed.header.slotList[0].kind = quint8(KeySlotKind::Passphrase);
    sealed.header.slotList[0].derivation = quint8(SlotDerivation::Argon2id13);
    sealed.header.slotList[0].cost = {memory, passes};
    sealed.seal(sealed.header);
    const HeaderCopies copies{parseHeaderCopy(sealed.header.bytes), parseHeaderCopy(sealed.header.bytes)};
    const SecureBuffer passphrase = SecureBuffer::copyOf("long enough");
    QCOMPARE(kindOf(unlockHeader(copies, {KeySlotKind::Passphrase, passphrase})),
             QStringLiteral("DamagedHeader"));
    QCOMPARE(kindOf(unlockHeader(copies, {KeySlotKind::RecoveryCode, sealed.secret})),
             QStringLiteral("opened"));
}

void HeaderUnlockingTest::aPassphraseSlotThatSkipsTheStretchingIsRefused()
{
    SealedHeader sealed;
    sealed.header.slotList[1].kind = quint8(KeySlotKind::Passphrase);
    sealed.seal(sealed.header);
    const HeaderCopies copies{parseHeaderCopy(sealed.header.bytes), parseHeaderCopy(sealed.header.bytes)};
    QCOMPARE(kindOf(unlockHeader(copies, {KeySlotKind::Passphrase, sealed.secret})),
             QStringLiteral("DamagedHeader"));
}

void HeaderUnlockingTest::aSlotDoesNotOpenAtAnotherNumber()
{
    SealedHeader sealed;
    sealed.header.slotList[4] = sealed.header.slotList[1];
    sealed.header.slotList[1] = {};
    sealed.seal(sealed.header);
    QCOMPARE(kindOf(sealed.unlock(sealed.header.bytes, sealed.header.bytes)), QStringLiteral("WrongKey"));
}

KINWARD_TEST("headerunlocking", HeaderUnlockingTest)
#include "headerunlocking_test.moc"
