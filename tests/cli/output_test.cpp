// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/randomsource.h"
#include "storage/backups.h"
#include "storage/journal.h"
#include "support/filesizelimit.h"
#include "support/fixedclock.h"
#include "support/testmain.h"
#include "vault/vault.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace
{
const QString fullDevice = QStringLiteral("/dev/full");
constexpr rlim_t roomForAHeader = 12 * 1024;

struct PrintedCall {
    int status = -1;
    QByteArray output;
    QByteArray errors;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

PrintedCall callCli(const QStringList &arguments, const QString &outputFile = {})
{
    QProcess process;
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    process.start(QStringLiteral(KINWARD_CLI), arguments);
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    return {process.exitCode(), outputFile.isEmpty() ? process.readAllStandardOutput() : QByteArray(),
            process.readAllStandardError()};
}
/// The desktop's language, for as long as it lives.
class Speaking
{
public:
    explicit Speaking(const QByteArray &locale)
        : m_before(qgetenv("LC_ALL"))
    {
        qputenv("LC_ALL", locale);
    }
    ~Speaking() { qputenv("LC_ALL", m_before); }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

private:
    QByteArray m_before;
};
} // namespace

/// What kinward-cli says and how it ends, where something beside the command itself goes wrong.
class OutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOutputThatDoesNotComeThroughExitsWithSeven();
    void helpThatDoesNotComeThroughExitsWithSeven_data();
    void helpThatDoesNotComeThroughExitsWithSeven();
    void withoutACommandTheOverviewIsAComplaint();
    void infoNamesTheNewestBackup();
    void usageNamesTheOptionsThatAreNeeded();
    void aRecoveryCodeThatIsNotSeenDoesNotHold_data();
    void aRecoveryCodeThatIsNotSeenDoesNotHold();
    void aVaultWhoseCodeIsNotSeenIsTakenBack();
    void aVaultWithoutAJournalIsTakenBack_data();
    void aVaultWithoutAJournalIsTakenBack();
    void aFailedRenewalIsOneObject();
    void aMissingSecondPlaceIsAWarning();
    void listPrintsQuestionnaires();
    void aSlipInTheRecoveryCodeIsAWrongKey();
    void optionsMayStandBeforeTheCommand();
    void noCommandIsAnErrorObject();
    void aFileThatIsNotThereIsToldWithANextStep();
    void aChangedCopyOfTheHeaderIsTold();
    void countsAndLanguageAreThoseOfTheDesktop();
    void helpAndComplaintsAreInOneLanguage();
    void kindsOfKeySlotsAreInTheLanguageOfTheDesktop();
    void twoKeysAtOnceAreWrongUsage();

private:
    [[nodiscard]] QString place(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(place(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's own folder can not be written");
        return file.fileName();
    }
    [[nodiscard]] QStringList withKey(const QStringList &arguments) const
    {
        return arguments
            + QStringList{QStringLiteral("--json"), QStringLiteral("--passphrase-file"),
                          write(QStringLiteral("key"), "correct horse\n")};
    }
    [[nodiscard]] int statusOfTheFirstCode() const
    {
        return callCli({QStringLiteral("info"), m_vault, QStringLiteral("--recovery-file"),
                        write(QStringLiteral("code"), m_code)})
            .status;
    }
    static QString messageOf(const PrintedCall &call)
    {
        return call.json()[QStringLiteral("error")].toObject()[QStringLiteral("message")].toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_vault;
    QByteArray m_code;
    FixedClock m_clock;
    SeededRandomSource m_random{3};
};

void OutputTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = place(QStringLiteral("mine.kinward"));
    const auto made =
        Vault::create(m_vault, SecureBuffer::copyOf("correct horse"), {minimumDerivationMemory, 1}, m_clock);
    QVERIFY(made);
    m_code = made->recoveryCode.toUtf8();
    const auto journal = Journal::create(*made->vault, m_clock, m_random);
    QVERIFY(journal);
    QuestionnaireResponse response;
    response.scale = QStringLiteral("who5");
    response.when = Moment::of(m_clock.now());
    response.answers = {{1, 3}, {2, 4}};
    QVERIFY((*journal)->save(response));
    QVERIFY((*journal)->setSetting(secondPlaceSetting(), place(QStringLiteral("unplugged"))));
}

void OutputTest::anOutputThatDoesNotComeThroughExitsWithSeven()
{
    const PrintedCall info = callCli(withKey({QStringLiteral("info"), m_vault}), fullDevice);
    QCOMPARE(info.status, 7);
    QVERIFY(info.errors.contains("output could not be written"));
}

void OutputTest::helpThatDoesNotComeThroughExitsWithSeven_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::newRow("help") << QStringList{QStringLiteral("--help")};
    QTest::newRow("version") << QStringList{QStringLiteral("--version")};
    QTest::newRow("help of a command") << QStringList{QStringLiteral("info"), QStringLiteral("--help")};
}

void OutputTest::helpThatDoesNotComeThroughExitsWithSeven()
{
    QFETCH(QStringList, call);
    const FileSizeLimit nothingFits(0);
    const PrintedCall lost = callCli(call, place(QStringLiteral("output")));
    QCOMPARE(lost.status, 7);
    QVERIFY(lost.errors.contains("output could not be written"));
}

void OutputTest::withoutACommandTheOverviewIsAComplaint()
{
    const PrintedCall call = callCli({});
    QCOMPARE(call.status, 2);
    QCOMPARE(call.output, QByteArray());
    QVERIFY(call.errors.contains("kinward-cli COMMAND"));
    const PrintedCall help = callCli({QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    QVERIFY(help.output.contains("kinward-cli COMMAND"));
}

void OutputTest::infoNamesTheNewestBackup()
{
    const QStringList info{QStringLiteral("info"), m_vault, QStringLiteral("--passphrase-file"),
                           write(QStringLiteral("key"), "correct horse\n")};
    QVERIFY(callCli(info).output.contains("No backup was checked yet."));
    QCOMPARE(callCli(withKey({QStringLiteral("backup"), m_vault})).status, 0);
    const PrintedCall told = callCli(info);
    QVERIFY2(told.output.contains("Newest backup: ") && told.output.contains(".kinward-backup"),
             told.output.constData());
}

void OutputTest::usageNamesTheOptionsThatAreNeeded()
{
    for (const QString &command :
         {QStringLiteral("restore"), QStringLiteral("salvage"), QStringLiteral("export")}) {
        const PrintedCall call = callCli({command});
        QCOMPARE(call.status, 2);
        QVERIFY2(call.errors.contains(" --to "), call.errors.constData());
    }
}

void OutputTest::aRecoveryCodeThatIsNotSeenDoesNotHold_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::newRow("add") << QStringList{QStringLiteral("add"), QStringLiteral("--new-recovery-code")};
    QTest::newRow("change") << QStringList{QStringLiteral("change"), QStringLiteral("--new-recovery-code")};
    QTest::newRow("renew") << QStringList{QStringLiteral("renew")};
}

void OutputTest::aRecoveryCodeThatIsNotSeenDoesNotHold()
{
    QFETCH(QStringList, call);
    const QStringList arguments = QStringList{QStringLiteral("key"), call.first(), m_vault} + call.mid(1);
    const PrintedCall lost = callCli(withKey(arguments), fullDevice);
    QCOMPARE(lost.status, 7);
    QVERIFY2(lost.errors.contains("keys work as before"), lost.errors.constData());
    QCOMPARE(statusOfTheFirstCode(), 0);
    const PrintedCall seen = callCli(withKey(arguments));
    QCOMPARE(seen.status, 0);
    QVERIFY(seen.json()[QStringLiteral("slots")].isArray());
    QCOMPARE(statusOfTheFirstCode(), 3);
    m_code = seen.json()[QStringLiteral("recoveryCode")].toString().toUtf8();
    QCOMPARE(statusOfTheFirstCode(), 0);
}

void OutputTest::aVaultWhoseCodeIsNotSeenIsTakenBack()
{
    const QString other = place(QStringLiteral("other.kinward"));
    const PrintedCall lost = callCli(withKey({QStringLiteral("create"), other}), fullDevice);
    QCOMPARE(lost.status, 7);
    QVERIFY(!QFileInfo::exists(other));
}

void OutputTest::aVaultWithoutAJournalIsTakenBack_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("create") << QStringLiteral("create");
    QTest::newRow("demo") << QStringLiteral("demo");
}

void OutputTest::aVaultWithoutAJournalIsTakenBack()
{
    QFETCH(QString, command);
    const QString other = place(QStringLiteral("other.kinward"));
    const QStringList call = withKey({command, other});
    {
        const FileSizeLimit full(roomForAHeader); // the program that is started has it too
        QCOMPARE(callCli(call).status, 7);
    }
    QVERIFY(!QFileInfo::exists(other));
    QCOMPARE(callCli(call).status, 0);
}

void OutputTest::aFailedRenewalIsOneObject()
{
    QFile draft(m_vault + QStringLiteral("/drafts/6f1b6c1c-7d0e-4a51-9d3c-0d8f1f7c2b11.draft"));
    QVERIFY(draft.open(QIODevice::WriteOnly));
    QCOMPARE(draft.write("random"), 6);
    draft.close();
    const PrintedCall renewed = callCli(withKey({QStringLiteral("key"), QStringLiteral("renew"), m_vault}));
    QCOMPARE(renewed.status, 4);
    QVERIFY2(!messageOf(renewed).isEmpty(), renewed.output.constData());
    QVERIFY2(!(renewed.output + renewed.errors).contains("recoveryCode"), renewed.output.constData());
    QCOMPARE(statusOfTheFirstCode(), 0);
}

void OutputTest::aMissingSecondPlaceIsAWarning()
{
    const PrintedCall made = callCli(withKey({QStringLiteral("backup"), m_vault}));
    QCOMPARE(made.status, 0);
    QVERIFY2(made.json()[QStringLiteral("verified")].toBool(), made.output.constData());
    QVERIFY(made.json()[QStringLiteral("warning")].toString().contains(QStringLiteral("unplugged")));
    QVERIFY(made.errors.contains("unplugged"));
}

void OutputTest::listPrintsQuestionnaires()
{
    for (const QStringList &options :
         {QStringList(), QStringList{QStringLiteral("--kind"), QStringLiteral("questionnaire")}}) {
        const PrintedCall listed = callCli(withKey(QStringList{QStringLiteral("list"), m_vault} + options));
        QCOMPARE(listed.status, 0);
        QCOMPARE(listed.json()[QStringLiteral("scale")].toString(), QStringLiteral("who5"));
    }
}

void OutputTest::aSlipInTheRecoveryCodeIsAWrongKey()
{
    m_code[1] = m_code.at(1) == '7' ? '8' : '7';
    const PrintedCall slipped =
        callCli({QStringLiteral("info"), m_vault, QStringLiteral("--json"), QStringLiteral("--recovery-file"),
                 write(QStringLiteral("code"), m_code)});
    QCOMPARE(slipped.status, 3);
    QVERIFY2(messageOf(slipped).contains(QStringLiteral("group 1")), slipped.output.constData());
}

void OutputTest::optionsMayStandBeforeTheCommand()
{
    const PrintedCall info =
        callCli({QStringLiteral("--json"), QStringLiteral("--passphrase-file"),
                 write(QStringLiteral("info"), "correct horse\n"), QStringLiteral("info"), m_vault});
    QCOMPARE(info.errors, QByteArray());
    QCOMPARE(info.status, 0);
    QCOMPARE(info.json()[QStringLiteral("format")].toInt(), 1);
}

void OutputTest::noCommandIsAnErrorObject()
{
    const PrintedCall nothing = callCli({QStringLiteral("--json")});
    QCOMPARE(nothing.status, 2);
    QVERIFY2(!messageOf(nothing).isEmpty(), nothing.output.constData());
}

void OutputTest::aFileThatIsNotThereIsToldWithANextStep()
{
    const PrintedCall key = callCli({QStringLiteral("info"), m_vault, QStringLiteral("--json"),
                                     QStringLiteral("--passphrase-file"), place(QStringLiteral("nix"))});
    QCOMPARE(key.status, 1);
    QVERIFY(messageOf(key).contains(QStringLiteral("try again")));
    const PrintedCall import =
        callCli(withKey({QStringLiteral("import"), m_vault, place(QStringLiteral("nix"))}));
    QCOMPARE(import.status, 1);
    QVERIFY(messageOf(import).contains(QStringLiteral("try again")));
}

void OutputTest::aChangedCopyOfTheHeaderIsTold()
{
    const QString other = place(QStringLiteral("other.kinward"));
    QVERIFY(Vault::create(other, SecureBuffer::copyOf("other"), {minimumDerivationMemory, 1}, m_clock));
    QFile foreign(other + QStringLiteral("/vault.header"));
    QFile header(m_vault + QStringLiteral("/vault.header"));
    QVERIFY(foreign.open(QIODevice::ReadOnly) && header.open(QIODevice::ReadWrite) && header.seek(4096));
    QCOMPARE(header.write(foreign.read(4096)), 4096);
    header.close();
    const PrintedCall info = callCli(withKey({QStringLiteral("info"), m_vault}));
    QCOMPARE(info.status, 0);
    QVERIFY2(info.errors.contains("Something changed a copy of the vault's header."),
             info.errors.constData());
}

void OutputTest::countsAndLanguageAreThoseOfTheDesktop()
{
    const QString draft = QStringLiteral("drafts/0f8fad5b-d9cb-469f-a165-70867728950e.draft");
    static_cast<void>(write(QStringLiteral("mine.kinward/") + draft, QByteArray(300, 'x')));
    const QStringList verify = withKey({QStringLiteral("verify"), m_vault});
    const PrintedCall english = callCli(verify);
    QCOMPARE(english.status, 4);
    QVERIFY2(english.output.contains("A sealed draft can not be read."), english.output.constData());
    const Speaking inFrench("fr_FR.UTF-8"); // not spoken here
    const PrintedCall french = callCli(verify);
    QVERIFY2(french.output.contains("A sealed draft can not be read."), french.output.constData());
    const Speaking inGerman("de_DE.UTF-8");
    const PrintedCall german = callCli(verify);
    QCOMPARE(german.status, 4);
    QVERIFY2(german.output.contains("Ein versiegelter Entwurf"), german.output.constData());
}

void OutputTest::helpAndComplaintsAreInOneLanguage()
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_de.qm")))
        QSKIP("Qt's own words in German are not installed");
    const Speaking german("de_DE.UTF-8");
    const PrintedCall help = callCli({QStringLiteral("info"), QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    QVERIFY2(help.output.contains("Optionen:"), help.output.constData());
    QVERIFY2(!help.output.contains("Options:"), help.output.constData());
    QVERIFY2(!help.output.contains("Arguments:"), help.output.constData());
    const PrintedCall unknown = callCli({QStringLiteral("info"), QStringLiteral("--no-such-option")});
    QCOMPARE(unknown.status, 2);
    QVERIFY2(unknown.errors.contains("Unbekannte Option"), unknown.errors.constData());
    const Speaking french("fr_FR.UTF-8"); // not spoken here, though by Qt
    const PrintedCall english = callCli({QStringLiteral("info"), QStringLiteral("--no-such-option")});
    QVERIFY2(english.errors.contains("Unknown option"), english.errors.constData());
}

void OutputTest::kindsOfKeySlotsAreInTheLanguageOfTheDesktop()
{
    const QStringList info{QStringLiteral("info"), m_vault, QStringLiteral("--passphrase-file"),
                           write(QStringLiteral("key"), "correct horse\n")};
    const PrintedCall english = callCli(info);
    QVERIFY2(english.output.contains("Key slot 1: recovery code, since"), english.output.constData());
    const Speaking german("de_DE.UTF-8");
    const PrintedCall spoken = callCli(info);
    QVERIFY2(spoken.output.contains("0: Passphrase, "), spoken.output.constData());
    QVERIFY2(spoken.output.contains("1: Wiederherstellungscode, "), spoken.output.constData());
    const PrintedCall data = callCli(info + QStringList{QStringLiteral("--json")});
    QVERIFY2(data.output.contains(R"("kind":"recoveryCode")"), data.output.constData());
}

void OutputTest::twoKeysAtOnceAreWrongUsage()
{
    const PrintedCall info =
        callCli(withKey({QStringLiteral("info"), m_vault, QStringLiteral("--recovery-file"),
                         write(QStringLiteral("code"), m_code)}));
    QCOMPARE(info.status, 2);
    QVERIFY2(messageOf(info).contains(QStringLiteral("not both")), info.output.constData());
}

KINWARD_TEST("output", OutputTest)
#include "output_test.moc"
