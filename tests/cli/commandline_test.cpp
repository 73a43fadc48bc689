// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// What one call of kinward-cli gave.
struct CallOutcome {
    int status = -1;
    QByteArray output;
    QByteArray errors;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QList<QByteArray> lines() const { return output.trimmed().split('\n'); }
};

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyErrorKindHasItsExitStatus();
    void aNewVaultTellsItsIdAndRecoveryCode();
    void infoTellsFormatSlotsAndCounts();
    void importTwiceAddsNothingTheSecondTime();
    void aDryRunWritesNothingAndTellsWhatIsAlreadyThere();
    void aDryRunNeedsTheVault();
    void anUnknownMoodIsNamedWithTheWayToAnswer();
    void badInputExitsWithEightAndNamesThePlace();
    void searchFindsAnImportedRecord();
    void listPrintsOneRecordALineNewestFirst();
    void exportIsPrivateAndHoldsEveryRecord();
    void exportNeverWritesOverAFileNorIntoAVault();
    void theRecoveryCodeOpensTheVault();
    void aWrongPassphraseExitsWithThree();
    void aMissingVaultAndWrongUsageHaveTheirOwnStatus();
    void suggestAnswersEachLine();
    void suggestRefusesALineWithoutWords_data();
    void suggestRefusesALineWithoutWords();
    void suggestTakesALineWithAnyOfItsWords_data();
    void suggestTakesALineWithAnyOfItsWords();
    void suggestSaysWhenItHasNoRulesForALanguage_data();
    void suggestSaysWhenItHasNoRulesForALanguage();
    void theLibraryIsPrintedWhole();
    void demoMakesTheSameCountsForTheSameSeed();
    void demoRefusesMoreThanFitsIntoMemory_data();
    void demoRefusesMoreThanFitsIntoMemory();

private:
    CallOutcome call(const QStringList &arguments, const QByteArray &input = {}) const;
    CallOutcome callWithKey(QStringList arguments) const;
    QString write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    QString m_vault;
    QString m_key;
    QByteArray m_recoveryCode;
};

CallOutcome CommandLineTest::call(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.start(QStringLiteral(KINWARD_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

CallOutcome CommandLineTest::callWithKey(QStringList arguments) const
{
    arguments << QStringLiteral("--json") << QStringLiteral("--passphrase-file") << m_key;
    return call(arguments);
}

QString CommandLineTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's own folder can not be written");
    return file.fileName();
}

void CommandLineTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_vault = m_folder.filePath(QStringLiteral("mine.kinward"));
    m_key = write(QStringLiteral("key"), "correct horse battery\n");
    const CallOutcome created = callWithKey({QStringLiteral("create"), m_vault});
    QCOMPARE(created.errors, QByteArray());
    QCOMPARE(created.status, 0);
    m_recoveryCode = created.json()[QStringLiteral("recoveryCode")].toString().toUtf8();
    QVERIFY(!m_recoveryCode.isEmpty());
    QVERIFY(!created.json()[QStringLiteral("vault")].toString().isEmpty());
}

void CommandLineTest::everyErrorKindHasItsExitStatus()
{
    QCOMPARE(exitStatus(ErrorKind::NotFound), 1);
    QCOMPARE(exitStatus(ErrorKind::Storage), 1);
    QCOMPARE(exitStatus(ErrorKind::Invalid), 2);
    QCOMPARE(exitStatus(ErrorKind::WrongKey), 3);
    for (ErrorKind damage : {ErrorKind::Damaged, ErrorKind::DamagedHeader, ErrorKind::ChangedHeader})
        QCOMPARE(exitStatus(damage), 4);
    QCOMPARE(exitStatus(ErrorKind::Busy), 5);
    QCOMPARE(exitStatus(ErrorKind::TooNew), 6);
    QCOMPARE(exitStatus(ErrorKind::NoSpace), 7);
    QCOMPARE(exitStatus(ErrorKind::ReadOnly), 7);
    QCOMPARE(exitStatus(ErrorKind::Format), 8);
}

void CommandLineTest::aNewVaultTellsItsIdAndRecoveryCode()
{
    const CallOutcome again = callWithKey({QStringLiteral("create"), m_vault});
    QVERIFY(again.status != 0);
    QVERIFY(
        !again.json()[QStringLiteral("error")].toObject()[QStringLiteral("message")].toString().isEmpty());
}

void CommandLineTest::infoTellsFormatSlotsAndCounts()
{
    const QJsonObject info = callWithKey({QStringLiteral("info"), m_vault}).json();
    QCOMPARE(info[QStringLiteral("format")].toInt(), 1);
    const QJsonArray slots = info[QStringLiteral("slots")].toArray();
    QCOMPARE(slots.size(), 2);
    QCOMPARE(slots[0].toObject()[QStringLiteral("kind")].toString(), QStringLiteral("passphrase"));
    QCOMPARE(slots[1].toObject()[QStringLiteral("kind")].toString(), QStringLiteral("recoveryCode"));
    const QJsonObject counts = info[QStringLiteral("counts")].toObject();
    for (const char *kind : {"thoughtRecords", "notes", "checkIns", "goals", "steps", "attempts",
                             "experiments", "questionnaires"})
        QVERIFY2(counts.contains(QString::fromLatin1(kind)), kind);
    QVERIFY(info[QStringLiteral("newestBackup")].isNull());
}

static const QByteArray freeCbtFile =
    R"({"v":"Archive-v2","thoughts":[{"automaticThought":"Nobody answered, so I must be a nuisance",)"
    R"("cognitiveDistortions":["mind-reading"],"challenge":"Two did","alternativeThought":"People are busy",)"
    R"("createdAt":"2026-03-02T18:04:11.000Z","updatedAt":"2026-03-02T18:09:40.000Z","uuid":"one","v":"Thought-v2"},)"
    R"({"automaticThought":"I always ruin it","cognitiveDistortions":[],"challenge":"","alternativeThought":"",)"
    R"("createdAt":"2026-03-05T07:30:00.000Z","updatedAt":"2026-03-05T07:30:00.000Z","uuid":"two","v":"Thought-v2"}]})";

void CommandLineTest::aDryRunWritesNothingAndTellsWhatIsAlreadyThere()
{
    const QString file =
        write(QStringLiteral("dry.json"), QByteArray(freeCbtFile).replace("\"one\"", "\"dry\""));
    const CallOutcome dry =
        callWithKey({QStringLiteral("import"), m_vault, file, QStringLiteral("--dry-run")});
    QCOMPARE(dry.status, 0);
    const QJsonObject imported = dry.json()[QStringLiteral("imported")].toObject();
    QCOMPARE(imported[QStringLiteral("thoughtRecords")].toInt(), 1);
    QCOMPARE(dry.json()[QStringLiteral("duplicates")].toInt(), 1); // as the real run would say
    const QJsonObject info = callWithKey({QStringLiteral("info"), m_vault}).json();
    QCOMPARE(info[QStringLiteral("counts")].toObject()[QStringLiteral("thoughtRecords")].toInt(), 2);
}

void CommandLineTest::importTwiceAddsNothingTheSecondTime()
{
    const QString file = write(QStringLiteral("free.json"), freeCbtFile);
    const QJsonObject first = callWithKey({QStringLiteral("import"), m_vault, file}).json();
    QCOMPARE(first[QStringLiteral("format")].toString(), QStringLiteral("freecbt-json"));
    QCOMPARE(first[QStringLiteral("imported")].toObject()[QStringLiteral("thoughtRecords")].toInt(), 2);
    QCOMPARE(first[QStringLiteral("duplicates")].toInt(), 0);
    const QJsonObject second = callWithKey({QStringLiteral("import"), m_vault, file}).json();
    QCOMPARE(second[QStringLiteral("imported")].toObject()[QStringLiteral("thoughtRecords")].toInt(), 0);
    QCOMPARE(second[QStringLiteral("duplicates")].toInt(), 2);
}

void CommandLineTest::aDryRunNeedsTheVault()
{
    const QString file = write(QStringLiteral("nowhere.json"), freeCbtFile);
    const CallOutcome dry = callWithKey({QStringLiteral("import"), m_folder.filePath(QStringLiteral("gone")),
                                         file, QStringLiteral("--dry-run")});
    QCOMPARE(dry.status, 1);
}

void CommandLineTest::anUnknownMoodIsNamedWithTheWayToAnswer()
{
    const QString file = write(QStringLiteral("moods.csv"),
                               "full_date,date,weekday,time,mood,activities,scales,note_title,note\n"
                               "2026-03-02,March 2,Monday,19:04,Wobbly,walk,,,\n");
    const QStringList call{QStringLiteral("import"), m_vault, file, QStringLiteral("--dry-run")};
    const CallOutcome asked = callWithKey(call);
    QCOMPARE(asked.status, 0);
    QVERIFY2(asked.errors.contains("Wobbly=LEVEL"), asked.errors.constData());
    const CallOutcome answered =
        callWithKey(call + QStringList{QStringLiteral("--mood"), QStringLiteral("Wobbly=2")});
    QCOMPARE(answered.errors, QByteArray());
}

void CommandLineTest::badInputExitsWithEightAndNamesThePlace()
{
    const QString cut = write(QStringLiteral("cut.json"), freeCbtFile.left(200));
    const CallOutcome truncated = callWithKey({QStringLiteral("import"), m_vault, cut});
    QCOMPARE(truncated.status, 8);
    const QJsonObject error = truncated.json()[QStringLiteral("error")].toObject();
    QCOMPARE(error[QStringLiteral("kind")].toString(), QStringLiteral("Format"));
    QVERIFY2(error[QStringLiteral("message")].toString().contains(QRegularExpression(QStringLiteral("\\d"))),
             qPrintable(error[QStringLiteral("message")].toString()));
    const CallOutcome empty =
        callWithKey({QStringLiteral("import"), m_vault, write(QStringLiteral("empty"), {})});
    QCOMPARE(empty.status, 8);
}

void CommandLineTest::searchFindsAnImportedRecord()
{
    const QJsonObject found =
        callWithKey({QStringLiteral("search"), m_vault, QStringLiteral("nuisance")}).json();
    QCOMPARE(found[QStringLiteral("total")].toInt(), 1);
    QVERIFY(found[QStringLiteral("milliseconds")].toDouble() >= 0);
    const QJsonObject hit = found[QStringLiteral("hits")].toArray().first().toObject();
    QCOMPARE(hit[QStringLiteral("kind")].toString(), QStringLiteral("thoughtRecord"));
    QVERIFY(hit[QStringLiteral("snippet")].toString().contains(QStringLiteral("nuisance")));
    QVERIFY(hit[QStringLiteral("date")].toString().startsWith(QStringLiteral("2026-03-02")));
}

void CommandLineTest::listPrintsOneRecordALineNewestFirst()
{
    const CallOutcome listed = callWithKey({QStringLiteral("list"), m_vault});
    QCOMPARE(listed.lines().size(), 2);
    const QJsonObject newest = QJsonDocument::fromJson(listed.lines().first()).object();
    QCOMPARE(newest[QStringLiteral("kind")].toString(), QStringLiteral("thoughtRecord"));
    QVERIFY(listed.lines().first().contains("I always ruin it"));
    const CallOutcome ranged =
        callWithKey({QStringLiteral("list"), m_vault, QStringLiteral("--to"), QStringLiteral("2026-03-03")});
    QCOMPARE(ranged.lines().size(), 1);
    QVERIFY(ranged.lines().first().contains("nuisance"));
    QCOMPARE(callWithKey({QStringLiteral("list"), m_vault, QStringLiteral("--kind"), QStringLiteral("poem")})
                 .status,
             2);
}

void CommandLineTest::exportIsPrivateAndHoldsEveryRecord()
{
    const QString path = m_folder.filePath(QStringLiteral("out.json"));
    const CallOutcome written = callWithKey({QStringLiteral("export"), m_vault, QStringLiteral("--format"),
                                             QStringLiteral("json"), QStringLiteral("--to"), path});
    QCOMPARE(written.status, 0);
    QCOMPARE(written.json()[QStringLiteral("counts")].toObject()[QStringLiteral("thoughtRecords")].toInt(),
             2);
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("nuisance"));
}

void CommandLineTest::exportNeverWritesOverAFileNorIntoAVault()
{
    const auto contentOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QString link = m_folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(m_vault + QStringLiteral("/new.json"), link));
    for (const QString &path :
         {m_vault + QStringLiteral("/vault.header"), m_vault + QStringLiteral("/journal-1.db"),
          m_vault + QStringLiteral("/drafts/x.json"), m_vault + QStringLiteral("/new.json"), link,
          write(QStringLiteral("taken"), "mine")}) {
        const QByteArray before = contentOf(path);
        const CallOutcome refused =
            callWithKey({QStringLiteral("export"), m_vault, QStringLiteral("--format"),
                         QStringLiteral("json"), QStringLiteral("--to"), path});
        QCOMPARE(refused.status, 2);
        QVERIFY(refused.errors.contains(QFile::encodeName(path)));
        QCOMPARE(contentOf(path), before);
    }
    QVERIFY(!QFileInfo::exists(m_vault + QStringLiteral("/new.json")));
}

void CommandLineTest::theRecoveryCodeOpensTheVault()
{
    const QString code = write(QStringLiteral("code"), m_recoveryCode + '\n');
    const CallOutcome info = call(
        {QStringLiteral("info"), m_vault, QStringLiteral("--json"), QStringLiteral("--recovery-file"), code});
    QCOMPARE(info.status, 0);
}

void CommandLineTest::aWrongPassphraseExitsWithThree()
{
    const CallOutcome wrong = call({QStringLiteral("info"), m_vault, QStringLiteral("--json"),
                                    QStringLiteral("--passphrase-file"), QStringLiteral("-")},
                                   "not the passphrase\n");
    QCOMPARE(wrong.status, 3);
    QCOMPARE(wrong.json()[QStringLiteral("error")].toObject()[QStringLiteral("kind")].toString(),
             QStringLiteral("WrongKey"));
    QVERIFY(!wrong.errors.isEmpty());
}

void CommandLineTest::aMissingVaultAndWrongUsageHaveTheirOwnStatus()
{
    QCOMPARE(callWithKey({QStringLiteral("info"), m_folder.filePath(QStringLiteral("none"))}).status, 1);
    QCOMPARE(call({QStringLiteral("dance")}).status, 2);
    QCOMPARE(call({QStringLiteral("import"), m_vault}).status, 2);
    QCOMPARE(call({QStringLiteral("info"), m_vault, QStringLiteral("--no-such-option")}).status, 2);
    QCOMPARE(call({QStringLiteral("--help")}).status, 0);
}

void CommandLineTest::suggestAnswersEachLine()
{
    const CallOutcome answered =
        call({QStringLiteral("suggest")},
             "{\"id\":\"a\",\"thought\":\"Everyone hates me, they think I'm boring\"}\n"
             "{\"id\":\"b\",\"thought\":\"The bus leaves at eight.\"}\n");
    QCOMPARE(answered.status, 0);
    QCOMPARE(answered.lines().size(), 2);
    const QJsonObject first = QJsonDocument::fromJson(answered.lines()[0]).object();
    QCOMPARE(first[QStringLiteral("id")].toString(), QStringLiteral("a"));
    QVERIFY(first[QStringLiteral("patterns")].toArray().size() >= 19);
    QVERIFY(!first[QStringLiteral("suggested")].toArray().isEmpty());
    QCOMPARE(first[QStringLiteral("causes")].toObject().size(), 7);
    const QJsonObject second = QJsonDocument::fromJson(answered.lines()[1]).object();
    QVERIFY(second[QStringLiteral("suggested")].toArray().isEmpty());
    QCOMPARE(call({QStringLiteral("suggest")}, "not json\n").status, 8);
}

void CommandLineTest::suggestRefusesALineWithoutWords_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("a number") << QByteArray(R"({"thought":5})");
    QTest::newRow("a list of thoughts beside a situation")
        << QByteArray(R"({"thought":["Everyone hates me"],"situation":"Lunch"})");
    QTest::newRow("a number as cause") << QByteArray(R"({"thought":"They laughed","cause":5})");
    QTest::newRow("another name") << QByteArray(R"({"text":"Everyone hates me"})");
    QTest::newRow("an identity alone") << QByteArray(R"({"id":"a"})");
    QTest::newRow("a list") << QByteArray(R"(["Everyone hates me"])");
    QTest::newRow("a text") << QByteArray(R"("Everyone hates me")");
}

void CommandLineTest::suggestRefusesALineWithoutWords()
{
    QFETCH(QByteArray, line);
    const CallOutcome answered =
        call({QStringLiteral("suggest")}, "{\"thought\":\"Everyone hates me\"}\n\n" + line + '\n');
    QCOMPARE(answered.status, 8);
    QCOMPARE(answered.lines().size(), 1);
    QVERIFY2(answered.errors.contains("Line 3 "), answered.errors.constData());
}

void CommandLineTest::suggestTakesALineWithAnyOfItsWords_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a thought") << QByteArray(R"({"thought":"Everyone hates me"})");
    QTest::newRow("an empty thought") << QByteArray(R"({"id":7,"thought":""})");
    QTest::newRow("a situation") << QByteArray(R"({"situation":"Lunch"})");
    QTest::newRow("a cause") << QByteArray(R"({"thought":null,"cause":"I am boring"})");
}

void CommandLineTest::suggestTakesALineWithAnyOfItsWords()
{
    QFETCH(QByteArray, line);
    const CallOutcome answered = call({QStringLiteral("suggest")}, line + '\n');
    QCOMPARE(answered.errors, QByteArray());
    QCOMPARE(answered.status, 0);
    QCOMPARE(answered.lines().size(), 1);
}

void CommandLineTest::suggestSaysWhenItHasNoRulesForALanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isSilent");
    QTest::newRow("English") << QStringLiteral("en") << false;
    QTest::newRow("German") << QStringLiteral("de") << false;
    QTest::newRow("French") << QStringLiteral("fr") << true;
    QTest::newRow("no language") << QStringLiteral("C") << true;
}

void CommandLineTest::suggestSaysWhenItHasNoRulesForALanguage()
{
    QFETCH(QString, language);
    QFETCH(bool, isSilent);
    const CallOutcome answered = call({QStringLiteral("suggest"), QStringLiteral("--language"), language},
                                      "{\"thought\":\"a\"}\n{\"thought\":\"b\"}\n");
    QCOMPARE(answered.status, 0);
    QCOMPARE(answered.lines().size(), 2);
    QCOMPARE(answered.errors.count("no rules for the language “" + language.toUtf8() + "”"),
             isSilent ? 1 : 0);
    QCOMPARE(answered.errors.isEmpty(), !isSilent);
}

void CommandLineTest::theLibraryIsPrintedWhole()
{
    const QJsonObject library = call({QStringLiteral("library"), QStringLiteral("--json"),
                                      QStringLiteral("--language"), QStringLiteral("en")})
                                    .json();
    QCOMPARE(library[QStringLiteral("concepts")].toArray().size(), 21);
    QCOMPARE(library[QStringLiteral("patterns")].toArray().size(), 20);
    QCOMPARE(library[QStringLiteral("skills")].toArray().size(), 13);
    QCOMPARE(library[QStringLiteral("quizzes")].toArray().size(), 54);
    QVERIFY(library[QStringLiteral("practice")].toArray().size() >= 120);
    QCOMPARE(library[QStringLiteral("paths")].toArray().size(), 2);
    QCOMPARE(library[QStringLiteral("diagrams")].toArray().size(), 6);
    QVERIFY(library[QStringLiteral("steps")].toArray().size() >= 48);
    QVERIFY(library[QStringLiteral("references")].toObject().contains(QStringLiteral("Weiner 1985")));
    const QJsonValue page = library[QStringLiteral("concepts")].toArray().first();
    QCOMPARE(page[QStringLiteral("id")].toString(), QStringLiteral("overview"));
    QCOMPARE(page[QStringLiteral("honesty")].toString(), QStringLiteral("partly"));
    QVERIFY(page[QStringLiteral("text")].toString().contains(QStringLiteral("## ")));
    QVERIFY(!page.toObject().contains(QStringLiteral("problem")));
}

void CommandLineTest::demoMakesTheSameCountsForTheSameSeed()
{
    const QStringList options{QStringLiteral("--days"), QStringLiteral("30"),     QStringLiteral("--records"),
                              QStringLiteral("12"),     QStringLiteral("--seed"), QStringLiteral("5")};
    const QJsonObject one =
        callWithKey(QStringList{QStringLiteral("demo"), m_folder.filePath(QStringLiteral("demo1"))} + options)
            .json();
    const QJsonObject two =
        callWithKey(QStringList{QStringLiteral("demo"), m_folder.filePath(QStringLiteral("demo2"))} + options)
            .json();
    QCOMPARE(one[QStringLiteral("thoughtRecords")].toInt(), 12);
    QCOMPARE(one, two);
}

void CommandLineTest::demoRefusesMoreThanFitsIntoMemory_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("most");
    QTest::newRow("days") << QStringList{QStringLiteral("--days"), QStringLiteral("36501")}
                          << QByteArray("36500");
    QTest::newRow("far more days") << QStringList{QStringLiteral("--days"), QStringLiteral("2000000000")}
                                   << QByteArray("36500");
    QTest::newRow("records") << QStringList{QStringLiteral("--records"), QStringLiteral("2000000000")}
                             << QByteArray("100000");
}

void CommandLineTest::demoRefusesMoreThanFitsIntoMemory()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, most);
    const QString vault = m_folder.filePath(QStringLiteral("huge"));
    const CallOutcome refused = callWithKey(QStringList{QStringLiteral("demo"), vault} + options);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.errors.contains("from 0 to " + most), refused.errors.constData());
    QVERIFY(!QFile::exists(vault));
}

KINWARD_TEST("commandline", CommandLineTest)
#include "commandline_test.moc"
