// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real gnome-keyring-daemon on a private bus: absent, unlocked, hanging, locked, gone.
#include "vault/systemkeychain.h"

#include "support/fixedclock.h"
#include "support/privatekeyring.h"
#include "support/testmain.h"
#include "vault/keychainslot.h"
#include "vault/recoverycode.h"
#include "vault/vaultfixture.h"

#include <QTest>
#include <optional>

class SystemKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    // The absent keychain comes first: a process keeps its connection to a bus, and to who was on it.
    void anAbsentKeychainIsToldAndTakesNothing();
    void theKeychainStarts();
    void anEntryIsKeptReplacedAndRemoved();
    void thePlainSecretIsOnNoDisk();
    void anAnswerComesLaterAndOnce();
    void questionsAreAnsweredInTheirOrder();
    void switchedOnARealKeychainOpensTheVault();
    void aHangingKeychainIsAbandonedAndTheLateAnswerDoesNoHarm();
    void aQuestionThatWaitedTooLongIsNeverAsked();
    void aReceiverMayGoWhileTheKeychainHangs();
    void theAccessMayGoWhileTheKeychainHangs();
    void aVaultOpensByPassphraseWhileTheKeychainHangs();
    void aLockedKeychainGivesAndTakesNothing();
    void anUnansweredPromptIsAbandonedAndItsEndDoesNoHarm();
    void aVaultWhoseKeychainIsLockedIsLeftAsItIs();
    void aKeychainThatDiedIsTold();

private:
    using Ask = std::function<void(KeychainAccess::Callback)>;
    struct Heard {
        std::optional<KeychainAnswer> answer; ///< none: it never came
        QByteArray secret;
    };
    [[nodiscard]] static Heard hear(const Ask &ask)
    {
        Heard heard;
        ask([&](const KeychainReply &reply) {
            heard.answer = reply.answer;
            heard.secret = reply.secret.view().toByteArray();
        });
        (void)QTest::qWaitFor([&] { return heard.answer.has_value(); }, 20'000);
        return heard;
    }
    [[nodiscard]] Heard read(const QString &entry = QStringLiteral("test-2"))
    {
        return hear([&](const auto &callback) { m_keychain->read(entry, *m_receiver, callback); });
    }
    [[nodiscard]] Heard write(const QByteArray &secret, const QString &entry = QStringLiteral("test-2"))
    {
        return hear([&](const auto &callback) {
            m_keychain->write(entry, SecureBuffer::copyOf(secret), *m_receiver, callback);
        });
    }
    [[nodiscard]] Heard remove(const QString &entry = QStringLiteral("test-2"))
    {
        return hear([&](const auto &callback) { m_keychain->remove(entry, *m_receiver, callback); });
    }
    [[nodiscard]] bool isIdle() const
    {
        return QTest::qWaitFor([this] { return !m_keychain->isBusy(); }, 20'000);
    }
    [[nodiscard]] Result<std::unique_ptr<Vault>> openedByKeychain()
    {
        std::optional<Result<std::unique_ptr<Vault>>> answer;
        KeychainSlot::open(*m_keychain, m_path, *m_receiver,
                           [&](Result<std::unique_ptr<Vault>> opened) { answer = std::move(opened); });
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, 20'000);
        return answer ? std::move(*answer) : failure(ErrorKind::Format, QStringLiteral("no answer"));
    }

    static constexpr std::chrono::milliseconds patient{15'000};
    static constexpr std::chrono::milliseconds brief{200};
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("my.kinward"));
    std::unique_ptr<PrivateKeyring> m_keyring;
    std::unique_ptr<SystemKeychain> m_keychain;
    std::unique_ptr<QObject> m_receiver;
};

void SystemKeychainTest::initTestCase()
{
    const QString missing = PrivateKeyring::missingProgram();
    if (!missing.isEmpty())
        QSKIP(qPrintable(missing + QStringLiteral(" is not installed")));
    m_keyring = std::make_unique<PrivateKeyring>();
    QVERIFY(m_keyring->hasBus());
}

void SystemKeychainTest::init()
{
    m_receiver = std::make_unique<QObject>();
    m_keychain = std::make_unique<SystemKeychain>(patient);
}

void SystemKeychainTest::cleanup()
{
    if (m_keyring)
        m_keyring->thaw();
}

void SystemKeychainTest::cleanupTestCase()
{
    m_keychain.reset();
    m_keyring.reset();
}

void SystemKeychainTest::anAbsentKeychainIsToldAndTakesNothing()
{
    const QByteArray secret(32, 's');
    for (const Heard &heard : {read(), write(secret), remove()}) {
        QVERIFY(heard.answer);
        QVERIFY(*heard.answer == KeychainAnswer::Failed || *heard.answer == KeychainAnswer::NotAvailable);
    }
    const QByteArray disk = m_keyring->everythingOnDisk();
    for (const QByteArray &form : {secret, secret.toBase64(), secret.toHex()})
        QVERIFY(!disk.contains(form));
}

void SystemKeychainTest::theKeychainStarts()
{
    QVERIFY(m_keyring->start());
    QCOMPARE(read().answer, KeychainAnswer::NotFound);
}

void SystemKeychainTest::anEntryIsKeptReplacedAndRemoved()
{
    QByteArray everyByte;
    for (int byte = 0; byte < 256; ++byte)
        everyByte.append(char(byte));
    QCOMPARE(write(everyByte).answer, KeychainAnswer::Done);
    QCOMPARE(read().secret, everyByte);
    QCOMPARE(write("second").answer, KeychainAnswer::Done);
    QCOMPARE(read().secret, QByteArray("second"));
    QCOMPARE(read(QStringLiteral("test-3")).answer, KeychainAnswer::NotFound);
    QCOMPARE(remove().answer, KeychainAnswer::Done);
    QCOMPARE(read().answer, KeychainAnswer::NotFound);
}

void SystemKeychainTest::thePlainSecretIsOnNoDisk()
{
    const QByteArray secret(32, 's');
    QCOMPARE(write(secret).answer, KeychainAnswer::Done);
    const QByteArray disk = m_keyring->everythingOnDisk();
    QVERIFY(disk.size() > 100);
    for (const QByteArray &form : {secret, secret.toBase64(), secret.toHex()})
        QVERIFY(!disk.contains(form));
}

void SystemKeychainTest::anAnswerComesLaterAndOnce()
{
    int answers = 0;
    SystemKeychain keychain(brief);
    keychain.read(QStringLiteral("test-2"), *m_receiver, [&](const KeychainReply &) { ++answers; });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 1);
    QTest::qWait(int(brief.count()) * 2);
    QCOMPARE(answers, 1);
}

void SystemKeychainTest::questionsAreAnsweredInTheirOrder()
{
    QStringList order;
    const auto note = [&](const QString &what) {
        return [&order, what](const KeychainReply &reply) {
            order.append(what + QString::fromLatin1(reply.secret.view().toByteArray()));
        };
    };
    const QString entry = QStringLiteral("test-2");
    m_keychain->write(entry, SecureBuffer::copyOf("one"), *m_receiver, note(QStringLiteral("written")));
    m_keychain->read(entry, *m_receiver, note(QStringLiteral("read ")));
    m_keychain->remove(entry, *m_receiver, note(QStringLiteral("removed")));
    m_keychain->read(entry, *m_receiver, note(QStringLiteral("read ")));
    QTRY_COMPARE(order,
                 (QStringList{QStringLiteral("written"), QStringLiteral("read one"),
                              QStringLiteral("removed"), QStringLiteral("read ")}));
}

void SystemKeychainTest::switchedOnARealKeychainOpensTheVault()
{
    auto made = Vault::create(m_path, SecureBuffer::copyOf("any"), cheapCost, FixedClock());
    QVERIFY(made);
    const TypedRecoveryCode code = readRecoveryCode(made->recoveryCode);
    auto proven = SlotAdministration::prove(std::move(*made->vault->slotSnapshot()),
                                            {KeySlotKind::RecoveryCode, code.secret});
    QVERIFY(proven);
    std::optional<Result<>> done;
    KeychainSlot::switchOn(*m_keychain,
                           {*made->vault, std::make_shared<const SlotAdministration>(std::move(*proven)),
                            FixedClock().now(), QStringLiteral("this computer")},
                           *m_receiver, [&](const Result<> &result) { done = result; });
    QTRY_VERIFY(done);
    QVERIFY2(*done, done->has_value() ? "" : qPrintable(done->error().message));
    const QByteArray key = made->vault->databaseKey().view().toByteArray();
    made->vault.reset();
    const auto opened = openedByKeychain();
    QVERIFY(opened);
    QCOMPARE((*opened)->databaseKey().view().toByteArray(), key);
}

void SystemKeychainTest::aHangingKeychainIsAbandonedAndTheLateAnswerDoesNoHarm()
{
    QCOMPARE(write("kept").answer, KeychainAnswer::Done);
    m_keychain = std::make_unique<SystemKeychain>(brief);
    m_keyring->freeze();
    QCOMPARE(read().answer, KeychainAnswer::NoAnswer);
    QVERIFY(m_keychain->isBusy());
    QCOMPARE(read().answer, KeychainAnswer::NoAnswer);
    m_keyring->thaw();
    QVERIFY(isIdle());
    m_keychain = std::make_unique<SystemKeychain>(patient);
    QCOMPARE(read().secret, QByteArray("kept"));
}

void SystemKeychainTest::aQuestionThatWaitedTooLongIsNeverAsked()
{
    m_keychain = std::make_unique<SystemKeychain>(brief);
    m_keyring->freeze();
    QCOMPARE(read().answer, KeychainAnswer::NoAnswer);
    QCOMPARE(write("late", QStringLiteral("test-5")).answer, KeychainAnswer::NoAnswer);
    m_keyring->thaw();
    QVERIFY(isIdle());
    m_keychain = std::make_unique<SystemKeychain>(patient);
    QCOMPARE(read(QStringLiteral("test-5")).answer, KeychainAnswer::NotFound);
}

void SystemKeychainTest::aReceiverMayGoWhileTheKeychainHangs()
{
    bool wasCalled = false;
    const auto watched = std::make_shared<int>(0);
    m_keyring->freeze();
    for (int question = 0; question < 3; ++question)
        m_keychain->read(QStringLiteral("test-2"), *m_receiver,
                         [&wasCalled, watched](const KeychainReply &) { wasCalled = true; });
    QTest::qWait(50);
    m_receiver.reset();
    QCOMPARE(watched.use_count(), 1); // what the callback held is free at once
    m_keyring->thaw();
    QVERIFY(isIdle());
    QVERIFY(!wasCalled);
    m_receiver = std::make_unique<QObject>();
    QCOMPARE(read().secret, QByteArray("kept"));
}

void SystemKeychainTest::theAccessMayGoWhileTheKeychainHangs()
{
    bool wasCalled = false;
    m_keyring->freeze();
    m_keychain->read(QStringLiteral("test-2"), *m_receiver, [&](const KeychainReply &) { wasCalled = true; });
    QTest::qWait(50);
    m_keychain = std::make_unique<SystemKeychain>(patient);
    m_keyring->thaw();
    QCOMPARE(read().secret, QByteArray("kept"));
    QVERIFY(!wasCalled);
}

void SystemKeychainTest::aVaultOpensByPassphraseWhileTheKeychainHangs()
{
    m_keychain = std::make_unique<SystemKeychain>(brief);
    m_keyring->freeze();
    const QByteArray header = fileBytes(m_path + QStringLiteral("/vault.header"));
    const auto opened = openedByKeychain();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Busy);
    QVERIFY(Vault::open(m_path, SecureBuffer::copyOf("any")));
    QCOMPARE(fileBytes(m_path + QStringLiteral("/vault.header")), header);
    m_keyring->thaw();
    QVERIFY(isIdle());
}

void SystemKeychainTest::aLockedKeychainGivesAndTakesNothing()
{
    QVERIFY(m_keyring->lock());
    QCOMPARE(read().answer, KeychainAnswer::NotFound);
    const Heard written = write("another");
    QVERIFY(written.answer);
    QVERIFY(*written.answer == KeychainAnswer::Refused || *written.answer == KeychainAnswer::Failed);
    QVERIFY(remove().answer);
    QVERIFY(isIdle());
}

void SystemKeychainTest::anUnansweredPromptIsAbandonedAndItsEndDoesNoHarm()
{
    if (!m_keyring->leavePromptsUnanswered())
        QSKIP("python3-gi is not installed");
    m_keychain = std::make_unique<SystemKeychain>(brief);
    QCOMPARE(write("another").answer, KeychainAnswer::NoAnswer); // asks to unlock
    QVERIFY(m_keychain->isBusy());
    QTest::qWait(int(brief.count()));
    QVERIFY(m_keychain->isBusy());
    m_keyring->dismissPrompts();
    QVERIFY(isIdle());
}

void SystemKeychainTest::aVaultWhoseKeychainIsLockedIsLeftAsItIs()
{
    const QByteArray header = fileBytes(m_path + QStringLiteral("/vault.header"));
    const auto opened = openedByKeychain();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::NotFound);
    QCOMPARE(fileBytes(m_path + QStringLiteral("/vault.header")), header);
    QVERIFY(Vault::open(m_path, SecureBuffer::copyOf("any")));
}

void SystemKeychainTest::aKeychainThatDiedIsTold()
{
    m_keyring->stop();
    const Heard heard = read();
    QVERIFY(heard.answer);
    QVERIFY(*heard.answer != KeychainAnswer::Done);
}

KINWARD_TEST("systemkeychain", SystemKeychainTest)
#include "systemkeychain_test.moc"
