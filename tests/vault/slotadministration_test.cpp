// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/slotadministration.h"

#include "support/filesizelimit.h"
#include "support/fixedclock.h"
#include "support/testmain.h"
#include "vault/recoverycode.h"
#include "vault/vault.h"
#include "vault/vaultfixture.h"

#include <QTemporaryDir>
#include <QTest>
#include <future>

namespace
{

template <typename T> QString outcomeOf(const Result<T> &result)
{
    return result ? QStringLiteral("done") : errorKindName(result.error().kind);
}

SecureBuffer passphraseBytes(const char *text)
{
    return SecureBuffer::copyOf(text);
}

/// A vault whose keys can not be changed, such as a backup that is looked at.
class ReadOnlyVault final : public Vault
{
public:
    [[nodiscard]] QUuid id() const override { return {}; }
    [[nodiscard]] QString folder() const override { return {}; }
    [[nodiscard]] QString databasePath() const override { return {}; }
    [[nodiscard]] QList<KeySlotInfo> keySlots() const override { return {}; }
    [[nodiscard]] int formatMajor() const override { return 1; }
    [[nodiscard]] const SecureBuffer &databaseKey() const override { return m_key; }
    [[nodiscard]] const SecureBuffer &digestKey() const override { return m_key; }

private:
    SecureBuffer m_key;
};

} // namespace

class SlotAdministrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSecretThatOpensIsProof();
    void anythingElseIsNoProof();
    void anotherVaultsSecretIsNoProof();
    void aSlotThatMakesNoSenseIsNoProof();
    void anAddedPassphraseOpensBesideTheFirst();
    void aChangedPassphraseOpensAndTheOldOneDoesNot();
    void aForgottenPassphraseIsChangedWithTheRecoveryCode();
    void onlyAPassphraseSlotTakesAPassphrase();
    void anEmptyPassphraseIsRefused();
    void aCostOutsideTheRangeIsRefused();
    void theEntriesKeepTheirKey();
    void aNewRecoveryCodeEndsTheOldOneAtOnce();
    void theOldRecoveryCodeOpensNoHalfWrittenHeader();
    void aVaultWithoutRecoveryCodeGetsOne();
    void aRemovedSlotOpensNothingAndLeavesNoTrace();
    void theLastPassphraseOrCodeStays();
    void aSlotThatIsNotThereIsNotFound();
    void aSlotOfANewerVersionIsLeftAlone();
    void eightSlotsAreAll();
    void aFreedSlotIsTakenAgain();
    void aSlotIsRenamedWithoutItsSecret();
    void aNameStaysWithAChangedKey();
    void aKeychainKeyHasItsSize();
    void aChangeWorkedOutFromAnOlderHeaderIsRefused();
    void aChangeOfAnotherVaultIsRefused();
    void onAFullDiskAllIsAsBefore();
    void aLostHeaderFileIsToldAndAllIsAsBefore();
    void aReadOnlyVaultKeepsItsKeys();
    void theCostlyPartRunsInAnotherThread();
    void everyChangedByteOfThePassphraseSlotIsNoticed();
    void aChangedByteOfAnotherSlotIsNoticedToo();
    void everyFailureHasItsOwnSentence();

private:
    [[nodiscard]] Result<SlotAdministration> proven(const char *passphrase = "first") const
    {
        const SecureBuffer secret = passphraseBytes(passphrase);
        return SlotAdministration::prove(std::move(*m_vault->slotSnapshot()),
                                         {KeySlotKind::Passphrase, secret});
    }
    [[nodiscard]] Result<SlotAdministration> provenByCode() const
    {
        const TypedRecoveryCode typed = readRecoveryCode(m_code);
        return SlotAdministration::prove(std::move(*m_vault->slotSnapshot()),
                                         {KeySlotKind::RecoveryCode, typed.secret});
    }
    [[nodiscard]] Result<> applied(const Result<SlotChange> &change) const
    {
        return change ? m_vault->apply(*change) : Failure(change.error());
    }
    [[nodiscard]] Result<> added(const char *passphrase, const QString &name = {}) const
    {
        const SecureBuffer secret = passphraseBytes(passphrase);
        return applied(provenByCode()->addPassphrase({secret, cheapCost, m_later}, name));
    }
    [[nodiscard]] Result<> changed(int slot, const char *passphrase) const
    {
        const SecureBuffer secret = passphraseBytes(passphrase);
        return applied(provenByCode()->changePassphrase(slot, {secret, cheapCost, m_later}));
    }
    [[nodiscard]] Result<> removed(int slot) const { return applied(provenByCode()->removeSlot(slot)); }
    [[nodiscard]] Result<> renamed(int slot, const QString &name) const
    {
        return applied(renameSlot(*m_vault->slotSnapshot(), slot, name));
    }
    /// What the passphrase gives for the vault as it stands on the disk.
    [[nodiscard]] QString opens(const char *passphrase) const
    {
        const SecureBuffer secret = passphraseBytes(passphrase);
        return outcomeOf(unlockHeader(*HeaderFile(m_header).read(), {KeySlotKind::Passphrase, secret}));
    }
    [[nodiscard]] QString opensByCode(const QString &code) const
    {
        const TypedRecoveryCode typed = readRecoveryCode(code);
        return outcomeOf(
            unlockHeader(*HeaderFile(m_header).read(), {KeySlotKind::RecoveryCode, typed.secret}));
    }
    [[nodiscard]] QString newCode() const
    {
        const auto made = provenByCode()->newRecoveryCode(m_later);
        return made && m_vault->apply(made->change) ? made->code : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_header;
    std::unique_ptr<Vault> m_vault;
    QString m_code;
    QDateTime m_later = FixedClock().now().toUTC().addDays(3);
};

void SlotAdministrationTest::init()
{
    m_vault.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("my.kinward"));
    m_header = m_path + QStringLiteral("/vault.header");
    auto made = Vault::create(m_path, passphraseBytes("first"), cheapCost, FixedClock());
    QVERIFY(made);
    m_vault = std::move(made->vault);
    m_code = made->recoveryCode;
}

void SlotAdministrationTest::aSecretThatOpensIsProof()
{
    QCOMPARE(proven()->provenSlot(), 0);
    QCOMPARE(provenByCode()->provenSlot(), 1);
    QVERIFY(added("second"));
    QCOMPARE(proven("second")->provenSlot(), 2);
    QCOMPARE(proven()->vaultId(), m_vault->id());
}

void SlotAdministrationTest::anythingElseIsNoProof()
{
    const QByteArray before = fileBytes(m_header);
    QCOMPARE(outcomeOf(proven("First")), QStringLiteral("WrongKey"));
    QCOMPARE(outcomeOf(proven("")), QStringLiteral("WrongKey"));
    const SecureBuffer guess = SecureBuffer::random(16);
    for (const KeySlotKind kind : {KeySlotKind::RecoveryCode, KeySlotKind::Keychain}) {
        const auto answer = SlotAdministration::prove(std::move(*m_vault->slotSnapshot()), {kind, guess});
        QCOMPARE(outcomeOf(answer), QStringLiteral("WrongKey"));
        QVERIFY(answer.error().message.contains(QStringLiteral("keys were not changed")));
    }
    QCOMPARE(fileBytes(m_header), before);
}

void SlotAdministrationTest::anotherVaultsSecretIsNoProof()
{
    // A slot that opens, yet holds another master key, says nothing about this vault.
    SlotSnapshot snapshot = std::move(*m_vault->slotSnapshot());
    snapshot.masterKey = SecureBuffer::random(keySize);
    const SecureBuffer secret = passphraseBytes("first");
    QCOMPARE(outcomeOf(SlotAdministration::prove(std::move(snapshot), {KeySlotKind::Passphrase, secret})),
             QStringLiteral("WrongKey"));
}

void SlotAdministrationTest::aSlotThatMakesNoSenseIsNoProof()
{
    SlotSnapshot snapshot = std::move(*m_vault->slotSnapshot());
    snapshot.header.slotList[0].cost.memoryBytes = 8;
    const SecureBuffer secret = passphraseBytes("first");
    QCOMPARE(outcomeOf(SlotAdministration::prove(std::move(snapshot), {KeySlotKind::Passphrase, secret})),
             QStringLiteral("DamagedHeader"));
}

void SlotAdministrationTest::anAddedPassphraseOpensBesideTheFirst()
{
    QVERIFY(added("second", QStringLiteral("for the laptop")));
    QCOMPARE(opens("first"), QStringLiteral("done"));
    QCOMPARE(opens("second"), QStringLiteral("done"));
    QCOMPARE(opensByCode(m_code), QStringLiteral("done"));
    const QList<KeySlotInfo> infos = m_vault->keySlots();
    QCOMPARE(infos.size(), 3);
    QCOMPARE(infos[2].number, 2);
    QCOMPARE(infos[2].kind, KeySlotKind::Passphrase);
    QCOMPARE(infos[2].created, m_later);
    QCOMPARE(infos[2].name, QStringLiteral("for the laptop"));
    m_vault.reset();
    const auto again = Vault::open(m_path, passphraseBytes("second"));
    QVERIFY(again);
    QCOMPARE((*again)->keySlots()[2].name, QStringLiteral("for the laptop"));
    QCOMPARE((*again)->spareHeader(), SpareHeader::Current);
}

void SlotAdministrationTest::aChangedPassphraseOpensAndTheOldOneDoesNot()
{
    const SecureBuffer next = passphraseBytes("next");
    const DerivationCost cost{minimumDerivationMemory + 1024, 2};
    QVERIFY(applied(proven()->changePassphrase(0, {next, cost, m_later})));
    QCOMPARE(opens("first"), QStringLiteral("WrongKey"));
    QCOMPARE(opens("next"), QStringLiteral("done"));
    QCOMPARE(opensByCode(m_code), QStringLiteral("done"));
    QCOMPARE(m_vault->keySlots().size(), 2);
    QCOMPARE(m_vault->keySlots()[0].created, m_later);
    QCOMPARE(m_vault->slotSnapshot()->header.slotList[0].cost, cost);
}

void SlotAdministrationTest::aForgottenPassphraseIsChangedWithTheRecoveryCode()
{
    m_vault.reset();
    auto vault = Vault::openWithRecoveryCode(m_path, m_code);
    QVERIFY(vault);
    m_vault = std::move(*vault);
    QVERIFY(changed(0, "next"));
    QCOMPARE(opens("first"), QStringLiteral("WrongKey"));
    QCOMPARE(opens("next"), QStringLiteral("done"));
}

void SlotAdministrationTest::onlyAPassphraseSlotTakesAPassphrase()
{
    QCOMPARE(outcomeOf(changed(1, "next")), QStringLiteral("Invalid"));
    QCOMPARE(opensByCode(m_code), QStringLiteral("done"));
}

void SlotAdministrationTest::anEmptyPassphraseIsRefused()
{
    QCOMPARE(outcomeOf(added("")), QStringLiteral("Invalid"));
    QCOMPARE(outcomeOf(changed(0, "")), QStringLiteral("Invalid"));
    QCOMPARE(opens("first"), QStringLiteral("done"));
}

void SlotAdministrationTest::aCostOutsideTheRangeIsRefused()
{
    const SecureBuffer next = passphraseBytes("next");
    for (const DerivationCost &cost :
         {DerivationCost{minimumDerivationMemory - 1024, 3}, DerivationCost{minimumDerivationMemory, 0},
          DerivationCost{maximumDerivationMemory + 1024, 1}}) {
        QCOMPARE(outcomeOf(provenByCode()->addPassphrase({next, cost, m_later})), QStringLiteral("Invalid"));
        QCOMPARE(outcomeOf(provenByCode()->changePassphrase(0, {next, cost, m_later})),
                 QStringLiteral("Invalid"));
    }
}

void SlotAdministrationTest::theEntriesKeepTheirKey()
{
    const QByteArray key = m_vault->databaseKey().view().toByteArray();
    const QString database = m_vault->databasePath();
    QVERIFY(changed(0, "next"));
    QVERIFY(!newCode().isEmpty());
    m_vault.reset();
    const auto again = Vault::open(m_path, passphraseBytes("next"));
    QVERIFY(again);
    QCOMPARE((*again)->databaseKey().view().toByteArray(), key);
    QCOMPARE((*again)->databasePath(), database);
}

void SlotAdministrationTest::aNewRecoveryCodeEndsTheOldOneAtOnce()
{
    const QString code = newCode();
    QVERIFY(!code.isEmpty());
    QVERIFY(code != m_code);
    QCOMPARE(opensByCode(m_code), QStringLiteral("WrongKey"));
    QCOMPARE(opensByCode(code), QStringLiteral("done"));
    QCOMPARE(opens("first"), QStringLiteral("done"));
    QCOMPARE(m_vault->keySlots().size(), 2);
    QCOMPARE(m_vault->keySlots()[1].created, m_later);
    const QByteArray header = fileBytes(m_header);
    QCOMPARE(header.first(4096), header.last(4096));
}

void SlotAdministrationTest::theOldRecoveryCodeOpensNoHalfWrittenHeader()
{
    // The power went between the two copies: whichever was written first holds.
    const QByteArray before = fileBytes(m_header);
    const QString code = newCode();
    const QByteArray after = fileBytes(m_header);
    for (const QByteArray &half :
         {before.first(4096) + after.last(4096), after.first(4096) + before.last(4096)}) {
        QVERIFY(setFileBytes(m_header, half));
        QCOMPARE(opensByCode(m_code), QStringLiteral("WrongKey"));
        QCOMPARE(opensByCode(code), QStringLiteral("done"));
        QCOMPARE(opens("first"), QStringLiteral("done"));
    }
}

void SlotAdministrationTest::aVaultWithoutRecoveryCodeGetsOne()
{
    QVERIFY(removed(1));
    QCOMPARE(opensByCode(m_code), QStringLiteral("WrongKey"));
    const auto made = proven()->newRecoveryCode(m_later);
    QVERIFY(made);
    QVERIFY(m_vault->apply(made->change));
    QCOMPARE(opensByCode(made->code), QStringLiteral("done"));
}

void SlotAdministrationTest::aRemovedSlotOpensNothingAndLeavesNoTrace()
{
    QVERIFY(added("second", QStringLiteral("old laptop")));
    QVERIFY(removed(2));
    QCOMPARE(opens("second"), QStringLiteral("WrongKey"));
    QCOMPARE(opens("first"), QStringLiteral("done"));
    QCOMPARE(m_vault->keySlots().size(), 2);
    const QByteArray header = fileBytes(m_header);
    for (const int copy : {0, 4096})
        QCOMPARE(header.mid(copy + 256 + 2 * 256, 256), QByteArray(256, '\0'));
}

void SlotAdministrationTest::theLastPassphraseOrCodeStays()
{
    const SecureBuffer key = SecureBuffer::random(keySize);
    QVERIFY(applied(provenByCode()->addKeychain(key, m_later)));
    QVERIFY(removed(0));
    const Result<> last = removed(1);
    QCOMPARE(outcomeOf(last), QStringLiteral("Invalid"));
    QVERIFY(last.error().message.contains(QStringLiteral("locked out")));
    QCOMPARE(opensByCode(m_code), QStringLiteral("done"));
    // The keychain slot may go, and with another passphrase the code may too.
    QVERIFY(removed(2));
    QVERIFY(added("second"));
    QVERIFY(removed(1));
    const auto second = proven("second");
    QVERIFY(second);
    QCOMPARE(outcomeOf(second->removeSlot(0)), QStringLiteral("Invalid"));
}

void SlotAdministrationTest::aSlotThatIsNotThereIsNotFound()
{
    for (const int slot : {-1, 2, 7, 8, 1000}) {
        QCOMPARE(outcomeOf(removed(slot)), QStringLiteral("NotFound"));
        QCOMPARE(outcomeOf(changed(slot, "next")), QStringLiteral("NotFound"));
        QCOMPARE(outcomeOf(renamed(slot, QStringLiteral("name"))), QStringLiteral("NotFound"));
    }
}

void SlotAdministrationTest::aSlotOfANewerVersionIsLeftAlone()
{
    SlotChange newer{m_vault->slotSnapshot()->header, m_vault->slotSnapshot()->header.sequence, 2};
    newer.next.slotList[2].kind = 77;
    newer.next.slotList[2].wrappedKey.fill(5);
    QVERIFY(m_vault->apply(newer));
    QCOMPARE(m_vault->keySlots().size(), 2);
    QCOMPARE(outcomeOf(removed(2)), QStringLiteral("NotFound"));
    QCOMPARE(outcomeOf(renamed(2, QStringLiteral("name"))), QStringLiteral("NotFound"));
    QVERIFY(added("second"));
    QCOMPARE(m_vault->keySlots()[2].number, 3);
    QVERIFY(m_vault->slotSnapshot()->header.slotList[2] == newer.next.slotList[2]);
    // It does not count as a way in.
    QVERIFY(removed(0));
    QVERIFY(removed(3));
    QCOMPARE(outcomeOf(removed(1)), QStringLiteral("Invalid"));
}

void SlotAdministrationTest::eightSlotsAreAll()
{
    for (int number = 2; number < 8; ++number)
        QVERIFY(added("more"));
    QCOMPARE(m_vault->keySlots().size(), 8);
    QCOMPARE(outcomeOf(added("one too many")), QStringLiteral("Invalid"));
    QCOMPARE(outcomeOf(provenByCode()->freeSlot()), QStringLiteral("Invalid"));
    const SecureBuffer key = SecureBuffer::random(keySize);
    QCOMPARE(outcomeOf(provenByCode()->addKeychain(key, m_later)), QStringLiteral("Invalid"));
    QVERIFY(!newCode().isEmpty()); // takes the place of the old one
    QCOMPARE(m_vault->keySlots().size(), 8);
}

void SlotAdministrationTest::aFreedSlotIsTakenAgain()
{
    QVERIFY(added("second", QStringLiteral("old")));
    QVERIFY(added("third"));
    QVERIFY(removed(2));
    QCOMPARE(*provenByCode()->freeSlot(), 2);
    QVERIFY(added("fourth"));
    QCOMPARE(m_vault->keySlots()[2].number, 2);
    QCOMPARE(m_vault->keySlots()[2].name, QString());
    QCOMPARE(opens("second"), QStringLiteral("WrongKey"));
    QCOMPARE(opens("third"), QStringLiteral("done"));
    QCOMPARE(opens("fourth"), QStringLiteral("done"));
}

void SlotAdministrationTest::aSlotIsRenamedWithoutItsSecret()
{
    QVERIFY(renamed(0, QStringLiteral("the long one")));
    QVERIFY(renamed(1, QStringLiteral("paper in the drawer")));
    QCOMPARE(m_vault->keySlots()[0].name, QStringLiteral("the long one"));
    QCOMPARE(m_vault->keySlots()[1].name, QStringLiteral("paper in the drawer"));
    QCOMPARE(opens("first"), QStringLiteral("done"));
    QCOMPARE(opensByCode(m_code), QStringLiteral("done"));
    QVERIFY(!fileBytes(m_header).contains("drawer"));
    QVERIFY(renamed(0, QString()));
    QCOMPARE(m_vault->keySlots()[0].name, QString());
    QCOMPARE(outcomeOf(renamed(1, QString(65, u'x'))), QStringLiteral("Invalid"));
    QCOMPARE(m_vault->keySlots()[1].name, QStringLiteral("paper in the drawer"));
}

void SlotAdministrationTest::aNameStaysWithAChangedKey()
{
    QVERIFY(renamed(0, QStringLiteral("the long one")));
    QVERIFY(renamed(1, QStringLiteral("paper")));
    QVERIFY(changed(0, "next"));
    QVERIFY(!newCode().isEmpty());
    QCOMPARE(m_vault->keySlots()[0].name, QStringLiteral("the long one"));
    QCOMPARE(m_vault->keySlots()[1].name, QStringLiteral("paper"));
}

void SlotAdministrationTest::aKeychainKeyHasItsSize()
{
    for (const std::size_t size : {0, 16, 31, 33}) {
        const SecureBuffer key = SecureBuffer::random(size);
        QCOMPARE(outcomeOf(provenByCode()->addKeychain(key, m_later)), QStringLiteral("Invalid"));
    }
}

void SlotAdministrationTest::aChangeWorkedOutFromAnOlderHeaderIsRefused()
{
    const auto early = provenByCode()->removeSlot(0);
    QVERIFY(added("second"));
    const QByteArray before = fileBytes(m_header);
    QCOMPARE(outcomeOf(applied(early)), QStringLiteral("Busy"));
    QCOMPARE(fileBytes(m_header), before);
    QCOMPARE(opens("second"), QStringLiteral("done"));
    QCOMPARE(opens("first"), QStringLiteral("done"));
}

void SlotAdministrationTest::aChangeOfAnotherVaultIsRefused()
{
    auto change = provenByCode()->removeSlot(0);
    change->next.id = QUuid::createUuid();
    QCOMPARE(outcomeOf(applied(change)), QStringLiteral("Busy"));
    QCOMPARE(opens("first"), QStringLiteral("done"));
}

void SlotAdministrationTest::onAFullDiskAllIsAsBefore()
{
    const QByteArray before = fileBytes(m_header);
    const SecureBuffer next = passphraseBytes("next");
    const auto administration = provenByCode();
    const QList<Result<SlotChange>> changes = {
        administration->addPassphrase({next, cheapCost, m_later}),
        administration->changePassphrase(0, {next, cheapCost, m_later}), administration->removeSlot(0),
        administration->newRecoveryCode(m_later).transform([](const auto &made) { return made.change; }),
        renameSlot(*m_vault->slotSnapshot(), 0, QStringLiteral("name"))};
    for (const auto &change : changes) {
        {
            const FileSizeLimit limit(4096 + 100);
            const Result<> outcome = applied(change);
            QCOMPARE(outcomeOf(outcome), QStringLiteral("NoSpace"));
            QVERIFY(outcome.error().message.contains(QStringLiteral("work as before")));
        }
        QCOMPARE(fileBytes(m_header), before);
        QCOMPARE(m_vault->keySlots().size(), 2);
        QCOMPARE(m_vault->keySlots()[0].name, QString());
    }
    QCOMPARE(opens("first"), QStringLiteral("done"));
    QCOMPARE(opensByCode(m_code), QStringLiteral("done"));
    // With space again, the same change goes through.
    QVERIFY(applied(changes[1]));
    QCOMPARE(opens("next"), QStringLiteral("done"));
}

void SlotAdministrationTest::aLostHeaderFileIsToldAndAllIsAsBefore()
{
    const QByteArray before = fileBytes(m_header);
    QVERIFY(QFile::remove(m_header));
    const SecureBuffer key = SecureBuffer::random(keySize);
    QVERIFY(!applied(provenByCode()->addKeychain(key, m_later)));
    QCOMPARE(m_vault->keySlots().size(), 2);
    QVERIFY(setFileBytes(m_header, before));
    QVERIFY(added("second"));
}

void SlotAdministrationTest::aReadOnlyVaultKeepsItsKeys()
{
    ReadOnlyVault vault;
    QCOMPARE(outcomeOf(vault.slotSnapshot()), QStringLiteral("ReadOnly"));
    QCOMPARE(outcomeOf(vault.apply({})), QStringLiteral("ReadOnly"));
}

void SlotAdministrationTest::theCostlyPartRunsInAnotherThread()
{
    auto work = std::async(std::launch::async, [snapshot = std::move(*m_vault->slotSnapshot())]() mutable {
        const SecureBuffer old = passphraseBytes("first");
        const SecureBuffer next = passphraseBytes("next");
        return SlotAdministration::prove(std::move(snapshot), {KeySlotKind::Passphrase, old})
            .and_then([&](const SlotAdministration &administration) {
                return administration.changePassphrase(0, {next, cheapCost, QDateTime::currentDateTimeUtc()});
            });
    });
    QCOMPARE(m_vault->keySlots().size(), 2); // the vault is at hand meanwhile
    QVERIFY(applied(work.get()));
    QCOMPARE(opens("next"), QStringLiteral("done"));
}

void SlotAdministrationTest::everyChangedByteOfThePassphraseSlotIsNoticed()
{
    m_vault.reset();
    HeaderBytes good{};
    std::copy_n(fileBytes(m_header).cbegin(), 4096, good.begin());
    for (std::size_t inSlot = 0; inSlot < 256; inSlot += inSlot < 120 ? 1 : 17) {
        HeaderBytes bytes = good;
        bytes[256 + inSlot] ^= 1;
        repairChecksum(bytes);
        QVERIFY(setFileBytes(m_header, byteArray(bytes).repeated(2)));
        const QString answer = opens("first");
        const bool isRefused = answer == QStringLiteral("WrongKey")
            || answer == QStringLiteral("DamagedHeader") || answer == QStringLiteral("ChangedHeader");
        if (!isRefused || (inSlot >= 112 && answer != QStringLiteral("ChangedHeader")))
            QFAIL(qPrintable(QStringLiteral("byte %1: %2").arg(inSlot).arg(answer)));
    }
}

void SlotAdministrationTest::aChangedByteOfAnotherSlotIsNoticedToo()
{
    QVERIFY(renamed(0, QStringLiteral("name")));
    m_vault.reset();
    HeaderBytes good{};
    std::copy_n(fileBytes(m_header).cbegin(), 4096, good.begin());
    for (std::size_t place = 256; place < 512; ++place) {
        HeaderBytes bytes = good;
        bytes[place] ^= 0x10;
        repairChecksum(bytes);
        QVERIFY(setFileBytes(m_header, byteArray(bytes).repeated(2)));
        if (opensByCode(m_code) != QStringLiteral("ChangedHeader"))
            QFAIL(qPrintable(QStringLiteral("byte %1").arg(place)));
    }
}

void SlotAdministrationTest::everyFailureHasItsOwnSentence()
{
    const SecureBuffer key = SecureBuffer::random(1);
    const auto administration = provenByCode();
    QStringList sentences = {proven("x").error().message,
                             added("").error().message,
                             changed(1, "next").error().message,
                             changed(5, "next").error().message,
                             renamed(0, QString(65, u'x')).error().message,
                             administration->addKeychain(key, m_later).error().message,
                             ReadOnlyVault().slotSnapshot().error().message};
    QVERIFY(removed(0));
    sentences << removed(1).error().message << applied(administration->removeSlot(1)).error().message;
    QCOMPARE(QSet<QString>(sentences.begin(), sentences.end()).size(), sentences.size());
    for (const QString &sentence : sentences)
        QVERIFY2(sentence.endsWith(u'.') && sentence.size() > 40, qPrintable(sentence));
}

KINWARD_TEST("slotadministration", SlotAdministrationTest)
#include "slotadministration_test.moc"
