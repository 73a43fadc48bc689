// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importdialog.h"

#include "support/accessibility.h"
#include "support/openvault.h"
#include "support/person.h"
#include "support/picture.h"
#include "support/testmain.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QThread>
#include <QThreadPool>
#include <atomic>
#include <future>

using namespace Qt::StringLiterals;

/// Entries from another program: looked at first, then brought in, all or nothing.
class ImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileIsShownBeforeAnythingIsWritten_data();
    void aFileIsShownBeforeAnythingIsWritten();
    void aSecondImportAddsNothing();
    void aBadFileSaysWhyAndWritesNothing_data();
    void aBadFileSaysWhyAndWritesNothing();
    void anUnknownMoodGetsTheAnsweredLevel();
    void anUnansweredMoodStaysOpen();
    void questionsOfAnEarlierFileGoAway();
    void aFileThatChangedMeanwhileIsReadAgain();
    void aBackupIsMadeBeforeAnythingIsWritten();
    void aStoppedBackupImportsNothing();
    void aFailedBackupAsksBeforeGoingOn();
    void closingWhileTheBackupRunsImportsNothingAndWaitsForNobody();
    void everyControlHasANameAndATarget();
    void picturesForTheEye();

private:
    static QString sample(const QString &name);
    [[nodiscard]] bool mayImport() const
    {
        return m_person->needed<QAbstractButton>(u"writeImport"_s)->isEnabled();
    }
    [[nodiscard]] QString said() const { return m_person->needed<Notice>(u"importNotice"_s)->sentence(); }

    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<ImportDialog> m_dialog;
    std::unique_ptr<Person> m_person;
};

void ImportDialogTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_dialog.reset();
    m_vault = std::make_unique<OpenVault>();
    m_dialog = std::make_unique<ImportDialog>(*m_vault->journal);
    m_person = std::make_unique<Person>(m_dialog.get());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

QString ImportDialogTest::sample(const QString &name)
{
    return QStringLiteral(KINWARD_TEST_DATA "/import/") + name;
}

void ImportDialogTest::aFileIsShownBeforeAnythingIsWritten_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("days");
    QTest::newRow("FreeCBT JSON") << u"freecbt/FreeCBT.json"_s << u"2 March 2026 – Thursday, 5 March 2026"_s;
    QTest::newRow("FreeCBT backup") << u"freecbt/FreeCBT-backup-v1.txt"_s << QString();
    QTest::newRow("Daylio CSV") << u"daylio/daylio_export_2026_03_02.csv"_s
                                << u"1 March 2026 – Monday, 2 March 2026"_s;
    QTest::newRow("jrnl JSON") << u"jrnl/export.json"_s << u"2 March 2026 – Tuesday, 3 March 2026"_s;
}

void ImportDialogTest::aFileIsShownBeforeAnythingIsWritten()
{
    QFETCH(QString, file);
    QFETCH(QString, days);
    QVERIFY(!mayImport());
    m_dialog->preview(sample(file));
    QVERIFY(mayImport());
    const QString found = m_person->needed<QLabel>(u"found"_s)->text();
    QVERIFY2(found.contains(u" 2 "_s), qPrintable(found));
    QVERIFY2(found.contains(days), qPrintable(found));
    RecordCounts counts = m_vault->journal->counts().value();
    QCOMPARE(counts.thoughtRecords + counts.notes + counts.checkIns, 0);
    m_person->click(u"writeImport"_s);
    QVERIFY2(said().startsWith(u"Imported: 2 "_s), qPrintable(said()));
    QVERIFY(!mayImport());
    m_dialog.reset();
    m_vault->reopen();
    counts = m_vault->journal->counts().value();
    QCOMPARE(counts.thoughtRecords + counts.notes + counts.checkIns, 2);
}

void ImportDialogTest::aSecondImportAddsNothing()
{
    for (int time = 0; time < 2; ++time) {
        m_dialog->preview(sample(u"jrnl/export.json"_s));
        m_person->click(u"writeImport"_s);
    }
    QVERIFY2(said().startsWith(u"Imported: no entries. 2 "_s), qPrintable(said()));
    QCOMPARE(m_vault->journal->counts().value().notes, 2);
}

void ImportDialogTest::aBadFileSaysWhyAndWritesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut JSON") << QByteArray("{\"tags\": {}, \"entries\": [{\"title\": \"a\", \"bo");
    QTest::newRow("no format") << QByteArray("dear diary\n");
    QTest::newRow("noise") << QByteArray::fromHex("89504e470d0a1a0a0000ff00fe");
}

void ImportDialogTest::aBadFileSaysWhyAndWritesNothing()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"bad"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    m_dialog->preview(sample(u"jrnl/export.json"_s));
    QVERIFY(mayImport());
    m_dialog->preview(file.fileName());
    QVERIFY(!mayImport());
    QVERIFY(!said().isEmpty());
    QVERIFY(!m_person->sees(u"found"_s));
    m_dialog->preview(folder.filePath(u"missing"_s));
    QVERIFY(!mayImport());
    QVERIFY(!said().isEmpty());
    QCOMPARE(m_vault->journal->counts().value().notes, 0);
}

void ImportDialogTest::anUnknownMoodGetsTheAnsweredLevel()
{
    m_dialog->preview(sample(u"daylio/daylio_export_8col_12h.csv"_s));
    m_person->choose(u"vaguely ok"_s, u"2"_s);
    m_person->click(u"writeImport"_s);
    const QList<MoodCheckIn> kept = m_vault->journal->checkIns().value();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept[0].importedMood, u"vaguely ok"_s);
    QVERIFY(kept[0].valence.has_value());
    QVERIFY(*kept[0].valence < 0);
    QCOMPARE(kept[1].valence, std::optional(3));
}

void ImportDialogTest::anUnansweredMoodStaysOpen()
{
    m_dialog->preview(sample(u"daylio/daylio_export_8col_12h.csv"_s));
    m_person->choose(u"vaguely ok"_s, u"2"_s);
    m_person->choose(u"vaguely ok"_s, u"2"_s);
    m_person->click(u"writeImport"_s);
    QCOMPARE(m_vault->journal->checkIns().value()[0].valence, std::nullopt);
}

void ImportDialogTest::questionsOfAnEarlierFileGoAway()
{
    m_dialog->preview(sample(u"daylio/daylio_export_8col_12h.csv"_s));
    QVERIFY(m_person->needed<ChipRow>(u"vaguely ok"_s));
    m_dialog->preview(sample(u"daylio/daylio_export_2026_03_02.csv"_s));
    QVERIFY(!m_person->sees(u"vaguely ok"_s));
}

void ImportDialogTest::aFileThatChangedMeanwhileIsReadAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"export.json"_s);
    QVERIFY(QFile::copy(sample(u"jrnl/export.json"_s), path));
    m_dialog->preview(path);
    QVERIFY(QFile::remove(path));
    m_person->click(u"writeImport"_s);
    QVERIFY(!said().startsWith(u"Imported"_s));
    QCOMPARE(m_vault->journal->counts().value().notes, 0);
}

void ImportDialogTest::aBackupIsMadeBeforeAnythingIsWritten()
{
    const Qt::HANDLE window = QThread::currentThreadId();
    std::atomic<Qt::HANDLE> worker = nullptr;
    int notesAtBackup = -1;
    m_dialog->setBackup([&]() -> ImportDialog::MakeBackup {
        notesAtBackup = m_vault->journal->counts().value().notes;
        return [&worker](Progress &progress) {
            worker = QThread::currentThreadId();
            progress.report(0.5);
            return Completion::Done;
        };
    });
    m_dialog->preview(sample(u"jrnl/export.json"_s));
    m_person->click(u"writeImport"_s);
    QVERIFY(m_person->sees(u"backupProgress"_s));
    keepPicture(m_dialog.get(), u"import-backup"_s);
    QVERIFY(!mayImport());
    QTRY_VERIFY2(said().startsWith(u"Imported: 2 "_s), qPrintable(said()));
    QCOMPARE(notesAtBackup, 0);
    QVERIFY(worker != nullptr && worker != window);
    QVERIFY(!m_person->sees(u"backupProgress"_s));
    QCOMPARE(m_vault->journal->counts().value().notes, 2);
}

void ImportDialogTest::aStoppedBackupImportsNothing()
{
    m_dialog->setBackup([] {
        return [](Progress &progress) {
            while (!progress.isCancelled())
                QThread::msleep(1);
            return Completion::Cancelled;
        };
    });
    m_dialog->preview(sample(u"jrnl/export.json"_s));
    m_person->click(u"writeImport"_s);
    m_person->click(u"cancelBackup"_s);
    QTRY_VERIFY2(said().startsWith(u"You stopped it"_s), qPrintable(said()));
    QCOMPARE(m_vault->journal->counts().value().notes, 0);
    QVERIFY(mayImport());
}

void ImportDialogTest::aFailedBackupAsksBeforeGoingOn()
{
    m_dialog->setBackup([] {
        return [](Progress &) -> Result<Completion> {
            return failure(ErrorKind::NoSpace, u"There is not enough space."_s);
        };
    });
    m_dialog->preview(sample(u"jrnl/export.json"_s));
    m_person->click(u"writeImport"_s);
    QTRY_VERIFY2(said().startsWith(u"There is not enough space."_s), qPrintable(said()));
    QCOMPARE(m_vault->journal->counts().value().notes, 0);
    auto *notice = m_person->needed<Notice>(u"importNotice"_s);
    Q_EMIT notice->actionTriggered();
    QVERIFY2(said().startsWith(u"Imported: 2 "_s), qPrintable(said()));
    Q_EMIT notice->actionTriggered(); // only once
    QCOMPARE(m_vault->journal->counts().value().notes, 2);
}

void ImportDialogTest::closingWhileTheBackupRunsImportsNothingAndWaitsForNobody()
{
    std::promise<void> permission;
    m_dialog->setBackup([&permission] {
        return [goesOn = permission.get_future().share()](Progress &) {
            goesOn.wait_for(std::chrono::seconds(20));
            return Completion::Done;
        };
    });
    m_dialog->preview(sample(u"jrnl/export.json"_s));
    m_person->click(u"writeImport"_s);
    m_dialog->reject();
    m_dialog.reset();
    m_vault->journal.reset();
    permission.set_value();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    QTest::qWait(1);
    m_vault->reopen();
    QCOMPARE(m_vault->journal->counts().value().notes, 0);
}

void ImportDialogTest::everyControlHasANameAndATarget()
{
    const Theme theme;
    m_dialog->preview(sample(u"daylio/daylio_export_8col_12h.csv"_s));
    QVERIFY(m_person->needed<ChipRow>(u"vaguely ok"_s));
    QTest::qWait(1);
    QCOMPARE(accessibilityProblems(m_dialog.get()), QString());
}

void ImportDialogTest::picturesForTheEye()
{
    Theme theme;
    theme.setScheme(Scheme::Light);
    m_dialog->preview(sample(u"daylio/daylio_export_8col_12h.csv"_s));
    QTest::qWait(20);
    keepPicture(m_dialog.get(), u"import-light"_s);
    QVERIFY(m_dialog->width() <= 800);
    auto *moods = m_person->needed<ChipRow>(u"vaguely ok"_s);
    QTRY_VERIFY(moods->height() >= moods->chip(u"1"_s)->height());
    theme.setTextScale(200);
    theme.setScheme(Scheme::Dark);
    m_dialog = std::make_unique<ImportDialog>(*m_vault->journal);
    *m_person = Person(m_dialog.get());
    m_dialog->show();
    m_dialog->preview(sample(u"daylio/daylio_export_8col_12h.csv"_s));
    m_person->click(u"writeImport"_s);
    QTest::qWait(20);
    keepPicture(m_dialog.get(), u"import-dark-200"_s);
    theme.setTextScale(100);
}

KINWARD_TEST("importdialog", ImportDialogTest)
#include "importdialog_test.moc"
