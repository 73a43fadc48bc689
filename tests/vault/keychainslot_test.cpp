// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keychainslot.h"

#include "support/fakekeychain.h"
#include "support/filesizelimit.h"
#include "support/fixedclock.h"
#include "support/testmain.h"
#include "vault/lockedvault.h"
#include "vault/recoverycode.h"
#include "vault/vaultfixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(FakeKeychain::Manner)

class KeychainSlotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void switchedOnTheKeychainOpensTheVault();
    void theKeychainHoldsThirtyTwoBytesUnderANeutralName();
    void aKeychainThatMisbehavesIsNotSwitchedOn_data();
    void aKeychainThatMisbehavesIsNotSwitchedOn();
    void aFullDiskLeavesNeitherSlotNorEntry();
    void aHeaderChangedMeanwhileLeavesNeitherSlotNorEntry();
    void withAllSlotsTakenTheKeychainIsNotAsked();
    void aKeychainThatMisbehavesLeavesTheVaultAsItIs_data();
    void aKeychainThatMisbehavesLeavesTheVaultAsItIs();
    void aVaultWithoutKeychainSlotAsksNoKeychain();
    void aMissingOrDamagedVaultAsksNoKeychain();
    void twoComputersEachHaveTheirSlot();
    void theKeychainsLimitHoldsForAllSlotsTogether();
    void theFirstKeyThatOpensIsTaken();
    void theAnswerDiesWithItsReceiver();
    void entriesGoWithSlotAndVault();
    void anEntryThatStaysIsTold();
    void theKeychainKeyIsProofToo();
    void everyChangedByteOfTheSlotIsNoticed();

private:
    [[nodiscard]] std::shared_ptr<const SlotAdministration> administration() const
    {
        auto proven = SlotAdministration::prove(std::move(*m_vault->slotSnapshot()),
                                                {KeySlotKind::RecoveryCode, m_code});
        return proven ? std::make_shared<const SlotAdministration>(std::move(*proven)) : nullptr;
    }
    [[nodiscard]] Result<> switchedOn()
    {
        Result<> outcome = failure(ErrorKind::Storage, QStringLiteral("no answer"));
        bool isDone = false;
        KeychainSlot::switchOn(m_keychain, {*m_vault, administration(), m_now, QStringLiteral("laptop")},
                               m_receiver, [&](const Result<> &result) {
                                   outcome = result;
                                   isDone = true;
                               });
        return QTest::qWaitFor([&] { return isDone; }) ? outcome : Result<>();
    }
    [[nodiscard]] Result<std::unique_ptr<Vault>> opened()
    {
        Result<std::unique_ptr<Vault>> outcome = failure(ErrorKind::Storage, QStringLiteral("no answer"));
        bool isDone = false;
        KeychainSlot::open(m_keychain, m_path, m_receiver, [&](Result<std::unique_ptr<Vault>> result) {
            outcome = std::move(result);
            isDone = true;
        });
        (void)QTest::qWaitFor([&] { return isDone; });
        return outcome;
    }
    [[nodiscard]] Result<> entriesRemoved(const QUuid &id, const QList<int> &numbers)
    {
        Result<> outcome = failure(ErrorKind::Format, QStringLiteral("no answer"));
        bool isDone = false;
        KeychainSlot::removeEntries(m_keychain, id, numbers, m_receiver, [&](const Result<> &result) {
            outcome = result;
            isDone = true;
        });
        (void)QTest::qWaitFor([&] { return isDone; });
        return outcome;
    }
    [[nodiscard]] QByteArray headerBytes() const
    {
        return fileBytes(m_path + QStringLiteral("/vault.header"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Vault> m_vault;
    SecureBuffer m_code;
    FakeKeychain m_keychain;
    QObject m_receiver;
    QDateTime m_now = FixedClock().now().toUTC();
};

void KeychainSlotTest::init()
{
    m_vault.reset();
    m_keychain = {};
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("my.kinward"));
    auto made = Vault::create(m_path, SecureBuffer::copyOf("any"), cheapCost, FixedClock());
    QVERIFY(made);
    m_vault = std::move(made->vault);
    m_code = std::move(readRecoveryCode(made->recoveryCode).secret);
}

void KeychainSlotTest::switchedOnTheKeychainOpensTheVault()
{
    QVERIFY(switchedOn());
    const QList<KeySlotInfo> infos = m_vault->keySlots();
    QCOMPARE(infos.size(), 3);
    QCOMPARE(infos[2].kind, KeySlotKind::Keychain);
    QCOMPARE(infos[2].name, QStringLiteral("laptop"));
    QCOMPARE(infos[2].created, m_now);
    const QByteArray key = m_vault->databaseKey().view().toByteArray();
    m_vault.reset();
    const auto vault = opened();
    QVERIFY(vault);
    QCOMPARE((*vault)->databaseKey().view().toByteArray(), key);
}

void KeychainSlotTest::theKeychainHoldsThirtyTwoBytesUnderANeutralName()
{
    QVERIFY(switchedOn());
    const QString entry = m_vault->id().toString(QUuid::WithoutBraces) + QStringLiteral("-2");
    QCOMPARE(m_keychain.entries.keys(), QStringList{entry});
    QCOMPARE(m_keychain.entries.value(entry).size(), 32);
    QCOMPARE(m_keychain.asked,
             (QStringList{QStringLiteral("write ") + entry, QStringLiteral("read ") + entry}));
    QVERIFY(!headerBytes().contains(m_keychain.entries.value(entry)));
}

void KeychainSlotTest::aKeychainThatMisbehavesIsNotSwitchedOn_data()
{
    QTest::addColumn<FakeKeychain::Manner>("manner");
    QTest::addColumn<ErrorKind>("kind");
    using Manner = FakeKeychain::Manner;
    QTest::newRow("locked") << Manner::Locked << ErrorKind::Storage;
    QTest::newRow("refusing") << Manner::Refuses << ErrorKind::Storage;
    QTest::newRow("missing") << Manner::Missing << ErrorKind::NotFound;
    QTest::newRow("hanging") << Manner::Hangs << ErrorKind::Busy;
    QTest::newRow("forgetting") << Manner::ForgetsWhatItIsGiven << ErrorKind::NotFound;
    QTest::newRow("another value") << Manner::GivesAnotherValue << ErrorKind::Storage;
    QTest::newRow("no content") << Manner::GivesNothing << ErrorKind::Storage;
}

void KeychainSlotTest::aKeychainThatMisbehavesIsNotSwitchedOn()
{
    QFETCH(FakeKeychain::Manner, manner);
    QFETCH(ErrorKind, kind);
    const QByteArray before = headerBytes();
    m_keychain.manner = manner;
    const Result<> outcome = switchedOn();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, kind);
    QVERIFY(outcome.error().message.contains(QStringLiteral("stays off")));
    QCOMPARE(headerBytes(), before);
    QCOMPARE(m_vault->keySlots().size(), 2);
    QVERIFY(!m_keychain.asked.join(u' ').contains(QStringLiteral("remove")));
}

void KeychainSlotTest::aFullDiskLeavesNeitherSlotNorEntry()
{
    const QByteArray before = headerBytes();
    {
        const FileSizeLimit limit(4096 + 100);
        const Result<> outcome = switchedOn();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::NoSpace);
    }
    QCOMPARE(headerBytes(), before);
    QVERIFY(m_keychain.entries.isEmpty());
}

void KeychainSlotTest::aHeaderChangedMeanwhileLeavesNeitherSlotNorEntry()
{
    Result<> outcome = failure(ErrorKind::Format, {});
    KeychainSlot::switchOn(m_keychain, {*m_vault, administration(), m_now, {}}, m_receiver,
                           [&](const Result<> &result) { outcome = result; });
    QVERIFY(m_vault->apply(*renameSlot(*m_vault->slotSnapshot(), 0, QStringLiteral("other"))));
    QTRY_COMPARE(outcome.error().kind, ErrorKind::Busy);
    QCOMPARE(m_vault->keySlots().size(), 2);
    QVERIFY(m_keychain.entries.isEmpty());
}

void KeychainSlotTest::withAllSlotsTakenTheKeychainIsNotAsked()
{
    for (int number = 2; number < 8; ++number)
        QVERIFY(switchedOn());
    m_keychain.asked.clear();
    const Result<> outcome = switchedOn();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Invalid);
    QCOMPARE(m_keychain.asked, QStringList());
}

void KeychainSlotTest::aKeychainThatMisbehavesLeavesTheVaultAsItIs_data()
{
    QTest::addColumn<FakeKeychain::Manner>("manner");
    QTest::addColumn<ErrorKind>("kind");
    using Manner = FakeKeychain::Manner;
    QTest::newRow("locked") << Manner::Locked << ErrorKind::NotFound;
    QTest::newRow("refusing") << Manner::Refuses << ErrorKind::Storage;
    QTest::newRow("missing") << Manner::Missing << ErrorKind::NotFound;
    QTest::newRow("hanging") << Manner::Hangs << ErrorKind::Busy;
    QTest::newRow("another value") << Manner::GivesAnotherValue << ErrorKind::WrongKey;
    QTest::newRow("no content") << Manner::GivesNothing << ErrorKind::WrongKey;
}

void KeychainSlotTest::aKeychainThatMisbehavesLeavesTheVaultAsItIs()
{
    QFETCH(FakeKeychain::Manner, manner);
    QFETCH(ErrorKind, kind);
    QVERIFY(switchedOn());
    m_vault.reset();
    const QByteArray header = headerBytes();
    const auto entries = m_keychain.entries;
    const QStringList files = QDir(m_path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    m_keychain.asked.clear();
    m_keychain.manner = manner;
    const auto vault = opened();
    QVERIFY(!vault);
    QCOMPARE(vault.error().kind, kind);
    QVERIFY2(vault.error().message.contains(QStringLiteral("type the passphrase")),
             qPrintable(vault.error().message));
    QCOMPARE(headerBytes(), header);
    QVERIFY(m_keychain.entries == entries);
    QCOMPARE(m_keychain.asked.size(), 1);
    QVERIFY(m_keychain.asked.first().startsWith(QStringLiteral("read ")));
    QCOMPARE(QDir(m_path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), files);
    QVERIFY(Vault::open(m_path, SecureBuffer::copyOf("any")));
}

void KeychainSlotTest::aVaultWithoutKeychainSlotAsksNoKeychain()
{
    m_vault.reset();
    QCOMPARE(lookAtVault(m_path)->keychainSlots, QList<int>());
    const auto vault = opened();
    QCOMPARE(vault.error().kind, ErrorKind::NotFound);
    QVERIFY(vault.error().message.contains(QStringLiteral("does not use the keychain")));
    QCOMPARE(m_keychain.asked, QStringList());
}

void KeychainSlotTest::aMissingOrDamagedVaultAsksNoKeychain()
{
    QVERIFY(switchedOn());
    const QUuid id = m_vault->id();
    m_vault.reset();
    m_keychain.asked.clear();
    QByteArray bytes = headerBytes();
    bytes[100] = char(bytes[100] ^ 1);
    QVERIFY(setFileBytes(m_path + QStringLiteral("/vault.header"), bytes));
    QCOMPARE(lookAtVault(m_path)->id, id);
    QCOMPARE(lookAtVault(m_path)->keychainSlots, QList<int>{2});
    bytes[4096 + 100] = char(bytes[4096 + 100] ^ 1);
    QVERIFY(setFileBytes(m_path + QStringLiteral("/vault.header"), bytes));
    QCOMPARE(opened().error().kind, ErrorKind::DamagedHeader);
    HeaderBytes newer{};
    std::copy_n(bytes.cbegin(), 4096, newer.begin());
    newer[8] = 2;
    repairChecksum(newer);
    QVERIFY(setFileBytes(m_path + QStringLiteral("/vault.header"), byteArray(newer).repeated(2)));
    QCOMPARE(opened().error().kind, ErrorKind::TooNew);
    QVERIFY(QFile::remove(m_path + QStringLiteral("/vault.header")));
    QCOMPARE(opened().error().kind, ErrorKind::NotFound);
    m_path += QStringLiteral("-gone");
    QCOMPARE(opened().error().kind, ErrorKind::NotFound);
    QCOMPARE(m_keychain.asked, QStringList());
}

void KeychainSlotTest::twoComputersEachHaveTheirSlot()
{
    QVERIFY(switchedOn());
    const auto first = std::exchange(m_keychain.entries, {});
    QVERIFY(switchedOn());
    const auto second = m_keychain.entries;
    m_vault.reset();
    QVERIFY(opened());
    m_keychain.entries = first;
    QVERIFY(opened());
    m_keychain.entries.clear();
    QCOMPARE(opened().error().kind, ErrorKind::NotFound);
    // A key that no longer opens its slot does not stand in the way of one that does.
    m_keychain.entries = second;
    m_keychain.entries.insert(first.firstKey(), QByteArray(32, 'x'));
    QVERIFY(opened());
}

void KeychainSlotTest::theKeychainsLimitHoldsForAllSlotsTogether()
{
    QVERIFY(switchedOn());
    QVERIFY(switchedOn());
    m_vault.reset();
    m_keychain.asked.clear();
    m_keychain.manner = FakeKeychain::Manner::Hangs;
    KeychainSlot::open(m_keychain, m_path, m_receiver, [](auto) {});
    QCOMPARE(m_keychain.asked.size(), 2); // both at once, before any answer
    QCOMPARE(opened().error().kind, ErrorKind::Busy);
}

void KeychainSlotTest::theFirstKeyThatOpensIsTaken()
{
    QVERIFY(switchedOn());
    QVERIFY(switchedOn());
    m_vault.reset();
    int answers = 0;
    std::unique_ptr<Vault> vault;
    KeychainSlot::open(m_keychain, m_path, m_receiver, [&](Result<std::unique_ptr<Vault>> result) {
        ++answers;
        QVERIFY(result);
        vault = std::move(*result);
    });
    QTRY_COMPARE(answers, 1);
    QTest::qWait(50);
    QCOMPARE(answers, 1);
    QVERIFY(vault);
}

void KeychainSlotTest::theAnswerDiesWithItsReceiver()
{
    QVERIFY(switchedOn());
    const auto shared = administration();
    bool wasCalled = false;
    {
        QObject receiver;
        KeychainSlot::open(m_keychain, m_path, receiver, [&](auto) { wasCalled = true; });
        KeychainSlot::switchOn(m_keychain, {*m_vault, shared, m_now, {}}, receiver,
                               [&](const Result<> &) { wasCalled = true; });
        KeychainSlot::removeEntries(m_keychain, m_vault->id(), {2}, receiver,
                                    [&](const Result<> &) { wasCalled = true; });
    }
    QTest::qWait(50);
    QVERIFY(!wasCalled);
    QCOMPARE(m_vault->keySlots().size(), 3);
    QCOMPARE(shared.use_count(), 1);
}

void KeychainSlotTest::entriesGoWithSlotAndVault()
{
    QVERIFY(switchedOn());
    QVERIFY(switchedOn());
    m_keychain.entries.insert(QStringLiteral("another vault's"), "key");
    QCOMPARE(m_keychain.entries.size(), 3);
    const QUuid id = m_vault->id();
    QVERIFY(m_vault->apply(*administration()->removeSlot(2)));
    QVERIFY(entriesRemoved(id, {2}));
    QVERIFY(!m_keychain.entries.contains(KeychainSlot::entryName(id, 2)));
    QVERIFY(m_keychain.entries.contains(KeychainSlot::entryName(id, 3)));
    QVERIFY(entriesRemoved(id, KeychainSlot::everySlot()));
    QCOMPARE(m_keychain.entries.keys(), QStringList{QStringLiteral("another vault's")});
    QVERIFY(entriesRemoved(id, {}));
}

void KeychainSlotTest::anEntryThatStaysIsTold()
{
    QVERIFY(switchedOn());
    const QUuid id = m_vault->id();
    using Manner = FakeKeychain::Manner;
    for (const Manner manner : {Manner::Locked, Manner::Refuses, Manner::Missing, Manner::Hangs}) {
        m_keychain.manner = manner;
        const Result<> outcome = entriesRemoved(id, {1, 2});
        QVERIFY(!outcome);
        QVERIFY(outcome.error().message.contains(QStringLiteral("opens nothing")));
    }
}

void KeychainSlotTest::theKeychainKeyIsProofToo()
{
    QVERIFY(switchedOn());
    const SecureBuffer key = SecureBuffer::copyOf(m_keychain.entries.first());
    const auto proven =
        SlotAdministration::prove(std::move(*m_vault->slotSnapshot()), {KeySlotKind::Keychain, key});
    QVERIFY(proven);
    QCOMPARE(proven->provenSlot(), 2);
}

void KeychainSlotTest::everyChangedByteOfTheSlotIsNoticed()
{
    QVERIFY(switchedOn());
    const SecureBuffer key = SecureBuffer::copyOf(m_keychain.entries.first());
    m_vault.reset();
    HeaderBytes good{};
    std::copy_n(headerBytes().cbegin(), 4096, good.begin());
    for (std::size_t place = 256 + 2 * 256; place < 256 + 3 * 256; ++place) {
        for (const int change : {1, 0x80, 0xFF}) {
            HeaderBytes bytes = good;
            bytes[place] = static_cast<unsigned char>(bytes[place] ^ change);
            repairChecksum(bytes);
            QVERIFY(setFileBytes(m_path + QStringLiteral("/vault.header"), byteArray(bytes).repeated(2)));
            const auto vault = Vault::openWithKeychainKey(m_path, key);
            const std::size_t inSlot = place - 768;
            const ErrorKind expected = inSlot == 1            ? ErrorKind::DamagedHeader
                : inSlot == 2 || inSlot == 3 || inSlot >= 112 ? ErrorKind::ChangedHeader
                                                              : ErrorKind::WrongKey;
            if (vault || vault.error().kind != expected)
                QFAIL(qPrintable(QStringLiteral("byte %1 of the slot").arg(inSlot)));
        }
    }
}

KINWARD_TEST("keychainslot", KeychainSlotTest)
#include "keychainslot_test.moc"
