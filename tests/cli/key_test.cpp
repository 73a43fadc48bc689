// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/randomsource.h"
#include "storage/journal.h"
#include "support/fixedclock.h"
#include "support/testmain.h"
#include "vault/recoverycode.h"
#include "vault/slotadministration.h"
#include "vault/vault.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// kinward-cli key, from outside. The vault is made anew for each test, at the least cost.
class KeyCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listTellsTheSlots();
    void listSpeaksToPeopleToo();
    void anAddedPassphraseOpensTheVault();
    void aChangedPassphraseOpensAndTheOldOneExitsWithThree();
    void aForgottenPassphraseIsChangedWithTheRecoveryCode();
    void ofSeveralPassphrasesOneMustBeNamed();
    void aNewRecoveryCodeIsPrintedAndTheOldOneEnds();
    void aRemovedPassphraseExitsWithThree();
    void theLastKeyIsKept();
    void aKeychainSlotGoesEvenWithoutAKeychain();
    void aRenewedKeyKeepsThePassphraseAndItsName();
    void aRenewalNeedsThePassphrase();
    void withoutAPassphraseTheWayOnIsNamed();
    void wrongUsageExitsWithTwo_data();
    void wrongUsageExitsWithTwo();
    void aWrongPassphraseChangesNothing();
    void anEmptyNewPassphraseChangesNothing();
    void aMissingFileChangesNothing();
    void aVaultInUseExitsWithFive();
    void passphrasesComeFromStandardInputOneAtATime();

private:
    struct Answer {
        int status = -1;
        QByteArray output;
        QByteArray errors;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
        [[nodiscard]] QStringList kinds() const
        {
            QStringList kinds;
            for (const QJsonValue &slot : json()[QStringLiteral("slots")].toArray())
                kinds.append(slot.toObject()[QStringLiteral("kind")].toString());
            return kinds;
        }
    };
    [[nodiscard]] Answer call(const QStringList &arguments, const QByteArray &input = {}) const;
    /// `key <action> VAULT …` as JSON, with the first passphrase.
    [[nodiscard]] Answer key(const QString &action, const QStringList &more = {}) const
    {
        return call(QStringList{QStringLiteral("key"), action, m_vault, QStringLiteral("--json"),
                                QStringLiteral("--passphrase-file"), m_first}
                    + more);
    }
    [[nodiscard]] Answer keyByCode(const QString &action, const QByteArray &code,
                                   const QStringList &more = {}) const
    {
        return call(QStringList{QStringLiteral("key"), action, m_vault, QStringLiteral("--json"),
                                QStringLiteral("--recovery-file"), write(QStringLiteral("code"), code)}
                    + more);
    }
    [[nodiscard]] QStringList withNew(const QByteArray &passphrase) const
    {
        return {QStringLiteral("--new-passphrase-file"), write(QStringLiteral("new"), passphrase)};
    }
    [[nodiscard]] int statusOfOpening(const QByteArray &passphrase) const
    {
        return call({QStringLiteral("key"), QStringLiteral("list"), m_vault,
                     QStringLiteral("--passphrase-file"), write(QStringLiteral("tried"), passphrase)})
            .status;
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray header() const
    {
        QFile file(m_vault + QStringLiteral("/vault.header"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void addKeychainSlot();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_vault;
    QString m_first;
    QByteArray m_code;
};

KeyCommandTest::Answer KeyCommandTest::call(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment world = QProcessEnvironment::systemEnvironment();
    world.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
    process.setProcessEnvironment(world);
    process.start(QStringLiteral(KINWARD_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString KeyCommandTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's own folder can not be written");
    return file.fileName();
}

void KeyCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = m_folder->filePath(QStringLiteral("mine.kinward"));
    m_first = write(QStringLiteral("first"), "correct horse\n");
    const auto made = Vault::create(m_vault, SecureBuffer::copyOf("correct horse"),
                                    {minimumDerivationMemory, 1}, FixedClock());
    QVERIFY(made);
    m_code = made->recoveryCode.toUtf8() + '\n';
}

void KeyCommandTest::addKeychainSlot()
{
    const auto vault = Vault::openWithRecoveryCode(m_vault, QString::fromUtf8(m_code));
    QVERIFY(vault);
    const TypedRecoveryCode code = readRecoveryCode(QString::fromUtf8(m_code));
    const auto proven = SlotAdministration::prove(std::move(*(*vault)->slotSnapshot()),
                                                  {KeySlotKind::RecoveryCode, code.secret});
    QVERIFY(proven);
    const auto change =
        proven->addKeychain(SecureBuffer::random(32), FixedClock().now(), QStringLiteral("old laptop"));
    QVERIFY(change && (*vault)->apply(*change));
}

void KeyCommandTest::listTellsTheSlots()
{
    addKeychainSlot();
    const Answer listed = key(QStringLiteral("list"));
    QCOMPARE(listed.errors, QByteArray());
    QCOMPARE(listed.status, 0);
    QCOMPARE(listed.kinds(),
             (QStringList{QStringLiteral("passphrase"), QStringLiteral("recoveryCode"),
                          QStringLiteral("keychain")}));
    const QJsonObject last = listed.json()[QStringLiteral("slots")].toArray().last().toObject();
    QCOMPARE(last[QStringLiteral("id")].toInt(), 2);
    QCOMPARE(last[QStringLiteral("name")].toString(), QStringLiteral("old laptop"));
    QCOMPARE(last[QStringLiteral("created")].toString(), QStringLiteral("2026-03-17T18:30:00.000Z"));
}

void KeyCommandTest::listSpeaksToPeopleToo()
{
    addKeychainSlot();
    const Answer listed = call({QStringLiteral("key"), QStringLiteral("list"), m_vault,
                                QStringLiteral("--passphrase-file"), m_first});
    QCOMPARE(listed.status, 0);
    QCOMPARE(listed.output.trimmed().split('\n').size(), 3);
    QVERIFY(listed.output.contains("Key slot 2: keychain"));
    QVERIFY(listed.output.contains("(old laptop)"));
}

void KeyCommandTest::anAddedPassphraseOpensTheVault()
{
    const Answer added = key(QStringLiteral("add"), withNew("battery staple\n"));
    QCOMPARE(added.errors, QByteArray());
    QCOMPARE(added.status, 0);
    QCOMPARE(added.kinds(),
             (QStringList{QStringLiteral("passphrase"), QStringLiteral("recoveryCode"),
                          QStringLiteral("passphrase")}));
    QVERIFY(!added.json().contains(QStringLiteral("recoveryCode")));
    QCOMPARE(statusOfOpening("battery staple"), 0);
    QCOMPARE(statusOfOpening("correct horse"), 0);
}

void KeyCommandTest::aChangedPassphraseOpensAndTheOldOneExitsWithThree()
{
    QCOMPARE(key(QStringLiteral("change"), withNew("battery staple\n")).status, 0);
    QCOMPARE(statusOfOpening("battery staple"), 0);
    QCOMPARE(statusOfOpening("correct horse"), 3);
}

void KeyCommandTest::aForgottenPassphraseIsChangedWithTheRecoveryCode()
{
    const Answer changed = keyByCode(QStringLiteral("change"), m_code, withNew("battery staple"));
    QCOMPARE(changed.status, 0);
    QCOMPARE(changed.kinds().size(), 2);
    QCOMPARE(statusOfOpening("battery staple"), 0);
    QCOMPARE(statusOfOpening("correct horse"), 3);
}

void KeyCommandTest::ofSeveralPassphrasesOneMustBeNamed()
{
    QCOMPARE(key(QStringLiteral("add"), withNew("second")).status, 0);
    QCOMPARE(keyByCode(QStringLiteral("change"), m_code, withNew("third")).status, 2);
    const QStringList second{QStringLiteral("--slot"), QStringLiteral("2")};
    QCOMPARE(keyByCode(QStringLiteral("change"), m_code, withNew("third") + second).status, 0);
    QCOMPARE(statusOfOpening("second"), 3);
    QCOMPARE(statusOfOpening("third"), 0);
    QCOMPARE(statusOfOpening("correct horse"), 0);
}

void KeyCommandTest::aNewRecoveryCodeIsPrintedAndTheOldOneEnds()
{
    const Answer changed = key(QStringLiteral("change"), {QStringLiteral("--new-recovery-code")});
    QCOMPARE(changed.status, 0);
    const QByteArray code = changed.json()[QStringLiteral("recoveryCode")].toString().toUtf8();
    QVERIFY(!code.isEmpty());
    QCOMPARE(changed.kinds().size(), 2);
    QCOMPARE(keyByCode(QStringLiteral("list"), m_code).status, 3);
    QCOMPARE(keyByCode(QStringLiteral("list"), code).status, 0);
    const Answer told =
        call({QStringLiteral("key"), QStringLiteral("change"), m_vault, QStringLiteral("--new-recovery-code"),
              QStringLiteral("--passphrase-file"), m_first});
    QVERIFY(told.output.contains("New recovery code"));
}

void KeyCommandTest::aRemovedPassphraseExitsWithThree()
{
    const Answer removed =
        keyByCode(QStringLiteral("remove"), m_code, {QStringLiteral("--slot"), QStringLiteral("0")});
    QCOMPARE(removed.status, 0);
    QCOMPARE(removed.kinds(), QStringList{QStringLiteral("recoveryCode")});
    QCOMPARE(statusOfOpening("correct horse"), 3);
}

void KeyCommandTest::theLastKeyIsKept()
{
    QCOMPARE(key(QStringLiteral("remove"), {QStringLiteral("--slot"), QStringLiteral("1")}).status, 0);
    const QByteArray before = header();
    const Answer last = key(QStringLiteral("remove"), {QStringLiteral("--slot"), QStringLiteral("0")});
    QCOMPARE(last.status, 2);
    QCOMPARE(last.json()[QStringLiteral("error")].toObject()[QStringLiteral("kind")].toString(),
             QStringLiteral("Invalid"));
    QCOMPARE(header(), before);
}

void KeyCommandTest::aKeychainSlotGoesEvenWithoutAKeychain()
{
    addKeychainSlot();
    const Answer removed = key(QStringLiteral("remove"), {QStringLiteral("--slot"), QStringLiteral("2")});
    QCOMPARE(removed.status, 0);
    QCOMPARE(removed.kinds().size(), 2);
    QVERIFY(removed.errors.contains("opens nothing"));
}

void KeyCommandTest::aRenewedKeyKeepsThePassphraseAndItsName()
{
    addKeychainSlot();
    QByteArray databaseKey;
    {
        const auto vault = Vault::openWithRecoveryCode(m_vault, QString::fromUtf8(m_code));
        QVERIFY(vault);
        const auto named = renameSlot(*(*vault)->slotSnapshot(), 0, QStringLiteral("in my head"));
        QVERIFY(named && (*vault)->apply(*named));
        FixedClock clock;
        SeededRandomSource random{3};
        const auto journal = Journal::create(**vault, clock, random);
        QVERIFY(journal.has_value());
        QVERIFY((*journal)->setSetting(QStringLiteral("a.setting"), QStringLiteral("kept")).has_value());
        databaseKey = (*vault)->databaseKey().view().toByteArray();
    }
    const Answer renewed = key(QStringLiteral("renew"));
    QCOMPARE(renewed.status, 0);
    QCOMPARE(renewed.kinds(), (QStringList{QStringLiteral("passphrase"), QStringLiteral("recoveryCode")}));
    const QJsonObject first = renewed.json()[QStringLiteral("slots")].toArray().first().toObject();
    QCOMPARE(first[QStringLiteral("name")].toString(), QStringLiteral("in my head"));
    QCOMPARE(statusOfOpening("correct horse"), 0);
    QCOMPARE(keyByCode(QStringLiteral("list"), m_code).status, 3);
    const QByteArray code = renewed.json()[QStringLiteral("recoveryCode")].toString().toUtf8();
    QCOMPARE(keyByCode(QStringLiteral("list"), code).status, 0);
    const auto vault = Vault::open(m_vault, SecureBuffer::copyOf("correct horse"));
    QVERIFY(vault);
    QVERIFY((*vault)->databaseKey().view().toByteArray() != databaseKey);
    FixedClock clock;
    SeededRandomSource random{4};
    const auto journal = Journal::open(**vault, clock, random);
    QVERIFY(journal.has_value());
    QCOMPARE((*journal)->setting(QStringLiteral("a.setting")).value(), QStringLiteral("kept"));
    QCOMPARE(QDir(m_vault + QStringLiteral("/backups")).entryList(QDir::Files).size(), 1);
}

void KeyCommandTest::aRenewalNeedsThePassphrase()
{
    const QByteArray before = header();
    QCOMPARE(keyByCode(QStringLiteral("renew"), m_code).status, 2);
    QCOMPARE(header(), before);
}

void KeyCommandTest::withoutAPassphraseTheWayOnIsNamed()
{
    QCOMPARE(
        keyByCode(QStringLiteral("remove"), m_code, {QStringLiteral("--slot"), QStringLiteral("0")}).status,
        0);
    for (const QString &action : {QStringLiteral("renew"), QStringLiteral("change")}) {
        const Answer refused = keyByCode(action, m_code, withNew("battery staple"));
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.contains("key add"), refused.errors.constData());
    }
    QCOMPARE(keyByCode(QStringLiteral("add"), m_code, withNew("battery staple")).status, 0);
    QCOMPARE(statusOfOpening("battery staple"), 0);
}

void KeyCommandTest::wrongUsageExitsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString vault = QStringLiteral("VAULT");
    QTest::newRow("no action") << QStringList{vault};
    QTest::newRow("another action") << QStringList{QStringLiteral("dance"), vault};
    QTest::newRow("no vault") << QStringList{QStringLiteral("list")};
    QTest::newRow("too much") << QStringList{QStringLiteral("list"), vault, vault};
    QTest::newRow("no slot to remove") << QStringList{QStringLiteral("remove"), vault};
    QTest::newRow("a slot that is no number")
        << QStringList{QStringLiteral("remove"), vault, QStringLiteral("--slot"), QStringLiteral("x")};
    QTest::newRow("a slot below zero")
        << QStringList{QStringLiteral("remove"), vault, QStringLiteral("--slot=-1")};
    QTest::newRow("no new passphrase and no terminal") << QStringList{QStringLiteral("add"), vault};
    QTest::newRow("the recovery slot takes no passphrase")
        << QStringList{QStringLiteral("change"),
                       vault,
                       QStringLiteral("--slot"),
                       QStringLiteral("1"),
                       QStringLiteral("--new-passphrase-file"),
                       QStringLiteral("FIRST")};
    QTest::newRow("two from standard input") << QStringList{QStringLiteral("add"),
                                                            vault,
                                                            QStringLiteral("--recovery-file"),
                                                            QStringLiteral("-"),
                                                            QStringLiteral("--new-passphrase-file"),
                                                            QStringLiteral("-")};
}

void KeyCommandTest::wrongUsageExitsWithTwo()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(QStringLiteral("VAULT"), m_vault);
    arguments.replaceInStrings(QStringLiteral("FIRST"), m_first);
    const QByteArray before = header();
    const Answer answer = call(QStringList{QStringLiteral("key")} + arguments
                               + QStringList{QStringLiteral("--passphrase-file"), m_first});
    QCOMPARE(answer.status, 2);
    QVERIFY(!answer.errors.isEmpty());
    QCOMPARE(header(), before);
}

void KeyCommandTest::aWrongPassphraseChangesNothing()
{
    const QByteArray before = header();
    const QString wrong = write(QStringLiteral("wrong"), "not it");
    for (const QString &action : {QStringLiteral("list"), QStringLiteral("add"), QStringLiteral("remove"),
                                  QStringLiteral("change")}) {
        const Answer answer = call(QStringList{QStringLiteral("key"), action, m_vault,
                                               QStringLiteral("--json"), QStringLiteral("--passphrase-file"),
                                               wrong, QStringLiteral("--slot"), QStringLiteral("0")}
                                   + withNew("new"));
        QCOMPARE(answer.status, 3);
        QCOMPARE(answer.json()[QStringLiteral("error")].toObject()[QStringLiteral("kind")].toString(),
                 QStringLiteral("WrongKey"));
    }
    QCOMPARE(header(), before);
}

void KeyCommandTest::anEmptyNewPassphraseChangesNothing()
{
    const QByteArray before = header();
    QCOMPARE(key(QStringLiteral("add"), withNew("\n")).status, 2);
    QCOMPARE(key(QStringLiteral("change"), withNew("")).status, 2);
    QCOMPARE(header(), before);
}

void KeyCommandTest::aMissingFileChangesNothing()
{
    const QByteArray before = header();
    const QStringList gone{QStringLiteral("--new-passphrase-file"),
                           m_folder->filePath(QStringLiteral("gone"))};
    QCOMPARE(key(QStringLiteral("add"), gone).status, 1);
    QCOMPARE(key(QStringLiteral("remove"), {QStringLiteral("--slot"), QStringLiteral("5")}).status, 1);
    QCOMPARE(header(), before);
}

void KeyCommandTest::aVaultInUseExitsWithFive()
{
    const auto vault = Vault::openWithRecoveryCode(m_vault, QString::fromUtf8(m_code));
    QVERIFY(vault);
    QCOMPARE(key(QStringLiteral("list")).status, 5);
}

void KeyCommandTest::passphrasesComeFromStandardInputOneAtATime()
{
    const Answer added =
        call({QStringLiteral("key"), QStringLiteral("add"), m_vault, QStringLiteral("--passphrase-file"),
              m_first, QStringLiteral("--new-passphrase-file"), QStringLiteral("-")},
             "from outside\n");
    QCOMPARE(added.status, 0);
    QCOMPARE(statusOfOpening("from outside"), 0);
}

KINWARD_TEST("key", KeyCommandTest)
#include "key_test.moc"
