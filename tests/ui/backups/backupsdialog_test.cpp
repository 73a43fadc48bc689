// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupsdialog.h"

#include "storage/generationswitch.h"
#include "support/accessibility.h"
#include "support/hangingplace.h"
#include "support/person.h"
#include "support/picture.h"
#include "support/testmain.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/backups/backupsfixture.h"
#include "ui/backups/openedbackupdialog.h"
#include "ui/backups/question.h"
#include "ui/backups/secondplacewatch.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The backups of a real vault on the disk, by mouse and keyboard.
class BackupsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutABackupItSaysWhatToDo();
    void oneIsMadeAndStandsOnTop();
    void aCancelledOneLeavesNothing();
    void anEntryThatWasErasedComesBack();
    void anEntryThatIsStillThereStandsBesideTheOldOne();
    void lookingInsideFindsAnEntryAndEditsNone();
    void aWholeBackupIsReadFromEndToEnd();
    void aBackupWithoutTheNoteCountsAsCheckedOnceItWasRead();
    void aDamagedBackupIsFoundAndStaysMarked();
    void aBackupThatIsCutShortDoesNotOpen();
    void bringingEverythingBackAsksFirst();
    void replacingOlderOnesAsksFirst();
    void aBackupMadeWithAnEarlierKeyOpensWithTheKeyOfThatDay();
    void theSecondPlaceIsFilledAtOnce();
    void aSecondPlaceThatVanishesIsSaid();
    void aSecondPlaceThatNeverAnswersDoesNotHoldUpTheWindow();
    void aSecondPlaceInsideTheVaultIsRefused();
    void aLinkIntoTheVaultIsNoSecondPlaceEither();
    void nothingForTwoWeeksIsSaidWithTheNextStep();
    void everyControlHasANameAndATarget();
    void theKeyboardReachesEverythingInTheOrderOfThePage();
    void picturesForTheEye();

private:
    void show();
    void chooseSecondPlace(const QString &folder);
    [[nodiscard]] OpenedBackupDialog *opened() const;
    [[nodiscard]] Question *question() const;
    [[nodiscard]] QListView *list() const { return m_dialog->findChild<QListView *>(u"backupList"_s); }
    [[nodiscard]] QString said(const QString &notice = u"backupsNotice"_s) const
    {
        const auto *shown = m_person->find<Notice>(notice);
        return shown ? shown->accessibleName() : QString();
    }
    [[nodiscard]] QString label(const QString &name) const
    {
        return m_dialog->findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] int total() const { return m_vault->open.journal->counts()->notes; }

    std::unique_ptr<BackupsFixture> m_vault;
    std::unique_ptr<SecondPlaceWatch> m_watch;
    std::unique_ptr<BackupsDialog> m_dialog;
    std::unique_ptr<Person> m_person;
};

void BackupsDialogTest::init()
{
    m_vault = std::make_unique<BackupsFixture>();
    m_watch = std::make_unique<SecondPlaceWatch>();
}

void BackupsDialogTest::cleanup()
{
    m_dialog.reset();
    m_vault.reset();
}

void BackupsDialogTest::show()
{
    m_dialog.reset();
    m_dialog = std::make_unique<BackupsDialog>(BackupPlace{*m_vault->open.vault, *m_vault->open.journal,
                                                           *m_vault->runner, *m_watch, m_vault->open.clock,
                                                           m_vault->open.random});
    m_person = std::make_unique<Person>(m_dialog.get());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

OpenedBackupDialog *BackupsDialogTest::opened() const
{
    OpenedBackupDialog *dialog = nullptr;
    const bool isThere = QTest::qWaitFor(
        [&] { return (dialog = m_dialog->findChild<OpenedBackupDialog *>()) && dialog->isVisible(); }, 30000);
    return isThere ? dialog : nullptr;
}

Question *BackupsDialogTest::question() const
{
    Question *dialog = nullptr;
    const bool isThere =
        QTest::qWaitFor([&] { return (dialog = m_dialog->findChild<Question *>()) && dialog->isVisible(); });
    return isThere ? dialog : nullptr;
}

void BackupsDialogTest::chooseSecondPlace(const QString &folder)
{
    m_person->click(u"chooseSecondPlace"_s);
    QFileDialog *files = nullptr;
    QTRY_VERIFY((files = m_dialog->findChild<QFileDialog *>()) && files->isVisible());
    QVERIFY(files->testOption(QFileDialog::DontUseNativeDialog));
    files->setDirectory(QFileInfo(folder).absolutePath());
    files->selectFile(folder);
    static_cast<QDialog *>(files)->accept();
    QTRY_VERIFY(!m_dialog->findChild<QFileDialog *>());
}

void BackupsDialogTest::withoutABackupItSaysWhatToDo()
{
    show();
    QVERIFY(label(u"noBackups"_s).startsWith(u"No backup yet."_s));
    QVERIFY(!m_person->sees(u"backupList"_s));
    QVERIFY(!m_person->sees(u"lookInside"_s));
    QVERIFY(!m_person->sees(u"backupsWarning"_s)); // the vault is of today
}

void BackupsDialogTest::oneIsMadeAndStandsOnTop()
{
    show();
    QTest::keyClick(m_dialog.get(), Qt::Key_Return); // the one primary thing
    QVERIFY(m_vault->runner->isRunning());
    QVERIFY(m_person->sees(u"making"_s));
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"backUpNow"_s)->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(said(), u"The backup was made and checked."_s, 30000);
    QVERIFY(!m_person->sees(u"making"_s));
    QCOMPARE(label(u"newestBackup"_s), u"Newest checked backup: today, 19:30."_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(list()->currentIndex().data(BackupListModel::CheckTextRole).toString(), u"checked"_s);
    QVERIFY(!m_person->sees(u"noBackups"_s));
}

void BackupsDialogTest::aCancelledOneLeavesNothing()
{
    show();
    QSignalSpy ended(m_vault->runner.get(), &BackupRunner::endedWithout);
    m_person->click(u"backUpNow"_s);
    m_person->click(u"Cancel"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30000);
    QCOMPARE(m_vault->files(), QStringList());
    QVERIFY(m_dialog->findChild<QPushButton *>(u"backUpNow"_s)->isEnabled());
    QVERIFY(!m_person->sees(u"making"_s));
}

void BackupsDialogTest::anEntryThatWasErasedComesBack()
{
    m_vault->backUp();
    QVERIFY(m_vault->open.journal->erase(RecordKind::Note, m_vault->notes.at(3)));
    QCOMPARE(total(), 11);
    show();
    m_person->click(u"lookInside"_s);
    const Person reader(opened());
    QTest::keyClicks(reader.needed<QWidget>(u"findEntry"_s), u"note 3"_s);
    auto *entries = reader.needed<QListView>(u"backupEntries"_s);
    QTRY_COMPARE(entries->model()->rowCount(), 1);
    entries->setCurrentIndex(entries->model()->index(0, 0));
    QVERIFY(reader.needed<QPlainTextEdit>(u"entryText"_s)
                ->toPlainText()
                .contains(u"A long page about Note 3."_s));
    reader.click(u"bringBack"_s);
    QCOMPARE(reader.needed<Notice>(u"openedNotice"_s)->sentence(), u"The entry is back in your journal."_s);
    QCOMPARE(total(), 12);
    QCOMPARE(m_vault->open.journal->note(m_vault->notes.at(3))->title, u"Note 3"_s);
}

void BackupsDialogTest::anEntryThatIsStillThereStandsBesideTheOldOne()
{
    m_vault->backUp();
    JournalNote changed = m_vault->open.journal->note(m_vault->notes.at(5)).value();
    changed.body = u"Written anew"_s;
    QVERIFY(m_vault->open.journal->save(changed));
    show();
    m_person->click(u"lookInside"_s);
    const Person reader(opened());
    QTest::keyClicks(reader.needed<QWidget>(u"findEntry"_s), u"note 5"_s);
    auto *entries = reader.needed<QListView>(u"backupEntries"_s);
    entries->setCurrentIndex(entries->model()->index(0, 0));
    reader.click(u"bringBack"_s);
    QVERIFY(reader.needed<Notice>(u"openedNotice"_s)->sentence().contains(u"beside it, unchanged"_s));
    QCOMPARE(total(), 13);
    QCOMPARE(m_vault->open.journal->note(m_vault->notes.at(5))->body, u"Written anew"_s);
}

void BackupsDialogTest::lookingInsideFindsAnEntryAndEditsNone()
{
    const QString path = m_vault->backUp();
    show();
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    OpenedBackupDialog *dialog = opened();
    QVERIFY(dialog);
    const Person reader(dialog);
    QCOMPARE(reader.needed<QListView>(u"backupEntries"_s)->model()->rowCount(), 12);
    auto *text = reader.needed<QPlainTextEdit>(u"entryText"_s);
    const QString before = text->toPlainText();
    QVERIFY(!before.isEmpty());
    QTest::keyClicks(text, u"words"_s);
    QCOMPARE(text->toPlainText(), before);
    QCOMPARE(accessibilityProblems(dialog), QString());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog->findChild<OpenedBackupDialog *>());
    QCOMPARE(m_vault->files(), QStringList{QFileInfo(path).fileName()}); // no log, nothing beside it
}

void BackupsDialogTest::aWholeBackupIsReadFromEndToEnd()
{
    m_vault->backUp();
    show();
    m_person->click(u"checkBackup"_s);
    QTRY_COMPARE_WITH_TIMEOUT(said(), u"The backup was read from end to end. It is whole."_s, 30000);
}

void BackupsDialogTest::aBackupWithoutTheNoteCountsAsCheckedOnceItWasRead()
{
    const auto checkSaid = [this] {
        return list()->currentIndex().data(BackupListModel::CheckTextRole).toString();
    };
    const auto noted = [this](const QString &path) {
        return BackupFile::open(path)->verifiedAt(m_vault->open.vault->backupSeal());
    };
    constexpr qint64 notePlace = 3968;
    const QString path = m_vault->backUp();
    BackupsFixture::spoil(path, notePlace, 40);
    QVERIFY(!noted(path));
    m_vault->open.clock.advance(3600 * 1000);
    show();
    QCOMPARE(checkSaid(), u"not checked"_s);
    QVERIFY(label(u"newestBackup"_s).startsWith(u"There is no checked backup yet."_s));
    m_person->click(u"checkBackup"_s);
    QTRY_COMPARE_WITH_TIMEOUT(said(), u"The backup was read from end to end. It is whole."_s, 30000);
    QCOMPARE(checkSaid(), u"checked"_s);
    QCOMPARE(noted(path), m_vault->open.clock.now().toUTC());
    show();
    QCOMPARE(checkSaid(), u"checked"_s);
    QVERIFY2(label(u"newestBackup"_s).startsWith(u"Newest checked backup: "_s),
             qPrintable(label(u"newestBackup"_s)));
}

void BackupsDialogTest::aDamagedBackupIsFoundAndStaysMarked()
{
    const QString path = m_vault->backUp();
    BackupsFixture::spoil(path, QFileInfo(path).size() / 2);
    show();
    QCOMPARE(list()->currentIndex().data(BackupListModel::CheckTextRole).toString(), u"checked"_s);
    m_person->click(u"checkBackup"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"This backup is damaged"_s), 30000);
    QCOMPARE(list()->currentIndex().data(BackupListModel::CheckTextRole).toString(), u"damaged"_s);
    QCOMPARE(total(), 12);
}

void BackupsDialogTest::aBackupThatIsCutShortDoesNotOpen()
{
    const QString path = m_vault->backUp();
    QVERIFY(QFile::resize(path, QFileInfo(path).size() - 4096));
    show();
    QCOMPARE(list()->currentIndex().data(BackupListModel::CheckTextRole).toString(), u"damaged"_s);
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"lookInside"_s)->isEnabled());
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"restoreEverything"_s)->isEnabled());
    m_person->click(u"checkBackup"_s);
    QVERIFY2(said().contains(u"damaged or was cut short"_s), qPrintable(said()));
}

void BackupsDialogTest::bringingEverythingBackAsksFirst()
{
    const QString path = m_vault->backUp();
    show();
    QSignalSpy wanted(m_dialog.get(), &BackupsDialog::restoreRequested);
    m_person->click(u"restoreEverything"_s);
    QVERIFY(question());
    QCOMPARE(accessibilityProblems(question()), QString());
    Person(question()).click(u"answerNo"_s);
    QTRY_VERIFY(!m_dialog->findChild<Question *>());
    QCOMPARE(wanted.count(), 0);
    QVERIFY(m_dialog->isVisible());
    m_person->click(u"restoreEverything"_s);
    Person(question()).click(u"answerYes"_s);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<BackupDesk::Opened>()->file.path(), path);
    QVERIFY(!m_dialog->isVisible());
}

void BackupsDialogTest::replacingOlderOnesAsksFirst()
{
    const QString older = QFileInfo(m_vault->backUp()).fileName();
    m_vault->open.clock.advance(1000);
    show();
    m_person->click(u"replaceOlder"_s);
    QVERIFY(question());
    QCOMPARE(accessibilityProblems(question()), QString());
    keepPicture(question(), u"backups-replace"_s);
    Person(question()).click(u"answerNo"_s);
    QTRY_VERIFY(!m_dialog->findChild<Question *>());
    QCOMPARE(m_vault->files(), QStringList{older});
    m_person->click(u"replaceOlder"_s);
    Person(question()).click(u"answerYes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"A new backup was made and checked"_s), 30000);
    QCOMPARE(m_vault->files().size(), 1);
    QVERIFY(!m_vault->files().contains(older));
    QCOMPARE(list()->model()->rowCount(), 1);
}

void BackupsDialogTest::aBackupMadeWithAnEarlierKeyOpensWithTheKeyOfThatDay()
{
    m_vault->backUp();
    m_vault->runner.reset();
    m_vault->open.journal.reset();
    const SecureBuffer passphrase = SecureBuffer::fromPassphrase(u"seven quiet herons at noon");
    auto key = m_vault->open.vault->prepareNewKey(passphrase, m_vault->open.clock);
    QVERIFY(key);
    Progress silent;
    QVERIFY(changeMasterKey(*m_vault->open.vault, std::move(*key),
                            {m_vault->open.clock, m_vault->open.random, silent}));
    m_vault->open.reopen();
    m_vault->runner = std::make_unique<BackupRunner>(*m_vault->open.vault, m_vault->open.clock);
    show();
    QCOMPARE(list()->currentIndex().data(BackupListModel::CheckTextRole).toString(),
             u"made with an earlier key"_s);
    m_person->click(u"lookInside"_s);
    Person(question()).type(u"typedKey"_s, u"not this one"_s);
    Person(question()).click(u"answerYes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"does not open the backup"_s), 30000);
    QTRY_VERIFY(!m_dialog->findChild<Question *>());
    m_person->click(u"lookInside"_s);
    Person(question()).type(u"typedKey"_s, u"seven quiet herons at noon"_s);
    QTest::keyClick(question(), Qt::Key_Return);
    QVERIFY(opened());
    QCOMPARE(Person(opened()).needed<QListView>(u"backupEntries"_s)->model()->rowCount(), 12);
}

void BackupsDialogTest::theSecondPlaceIsFilledAtOnce()
{
    const QString path = m_vault->backUp();
    const QTemporaryDir disk;
    show();
    QVERIFY(label(u"secondPlaceState"_s).startsWith(u"None yet."_s));
    QVERIFY(!m_person->sees(u"noSecondPlace"_s));
    chooseSecondPlace(disk.path());
    QTRY_COMPARE_WITH_TIMEOUT(said(), u"The second place has the newest backup now."_s, 30000);
    QCOMPARE(BackupsFixture::filesIn(disk.path()), QStringList{QFileInfo(path).fileName()});
    QTRY_COMPARE(label(u"secondPlaceState"_s), disk.path() + u" is there and has the newest backup."_s);
    m_person->click(u"noSecondPlace"_s);
    QVERIFY(label(u"secondPlaceState"_s).startsWith(u"None yet."_s));
    QCOMPARE(m_vault->open.journal->setting(secondPlaceSetting()).value(), QString());
    QCOMPARE(BackupsFixture::filesIn(disk.path()).size(), 1); // a copy is never taken away
}

void BackupsDialogTest::aSecondPlaceThatVanishesIsSaid()
{
    auto disk = std::make_unique<QTemporaryDir>();
    const QString folder = disk->path();
    m_vault->backUp();
    show();
    chooseSecondPlace(folder);
    QTRY_COMPARE_WITH_TIMEOUT(said(), u"The second place has the newest backup now."_s, 30000);
    disk.reset();
    m_vault->open.clock.advance(24LL * 3600 * 1000);
    m_person->click(u"backUpNow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"is not there. The backup beside your vault was made."_s),
                             30000);
    QTRY_COMPARE(label(u"secondPlaceState"_s),
                 folder + u" is not there now. Connect its disk, and the next backup goes there too."_s);
    QVERIFY2(said(u"backupsWarning"_s).startsWith(u"The second place has no copy"_s),
             qPrintable(said(u"backupsWarning"_s)));
    QCOMPARE(m_vault->files().size(), 2);
    QFile file(folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    show();
    QTRY_COMPARE(label(u"secondPlaceState"_s), folder + u" is not a folder. Choose another place."_s);
    QVERIFY(file.remove());
}

void BackupsDialogTest::aSecondPlaceThatNeverAnswersDoesNotHoldUpTheWindow()
{
    const QTemporaryDir disk;
    HangingPlace place;
    m_watch = std::make_unique<SecondPlaceWatch>(nullptr, place.look(), 200ms);
    m_vault->backUp();
    QVERIFY(m_vault->open.journal->setSetting(secondPlaceSetting(), disk.path()));
    show();
    QCOMPARE(label(u"secondPlaceState"_s), u"Looking whether "_s + disk.path() + u" is there…"_s);
    QVERIFY(!m_person->sees(u"backupsWarning"_s));
    QTRY_VERIFY(label(u"secondPlaceState"_s).startsWith(disk.path() + u" is not there now."_s));
    QTRY_VERIFY(said(u"backupsWarning"_s).startsWith(u"The second place has no copy"_s));
    show(); // and the first one closes, whatever hangs
    QCOMPARE(place.begun(), 1);
    place.goOn();
    QTRY_COMPARE(label(u"secondPlaceState"_s),
                 disk.path() + u" is there, but the newest backup is not in it yet."_s);
}

void BackupsDialogTest::aSecondPlaceInsideTheVaultIsRefused()
{
    show();
    chooseSecondPlace(m_vault->open.path() + u"/backups"_s);
    QTRY_VERIFY(!said().isEmpty());
    QVERIFY2(said().startsWith(u"This folder belongs to the journal itself"_s), qPrintable(said()));
    QCOMPARE(m_vault->open.journal->setting(secondPlaceSetting()).value(), QString());
}

void BackupsDialogTest::aLinkIntoTheVaultIsNoSecondPlaceEither()
{
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(u"link"_s);
    QVERIFY(QFile::link(m_vault->open.path() + u"/backups"_s, link));
    show();
    chooseSecondPlace(link);
    QTRY_VERIFY(!said().isEmpty());
    QVERIFY2(said().startsWith(u"This folder belongs to the journal itself"_s), qPrintable(said()));
    QCOMPARE(m_vault->open.journal->setting(secondPlaceSetting()).value(), QString());
}

void BackupsDialogTest::nothingForTwoWeeksIsSaidWithTheNextStep()
{
    m_vault->backUp();
    m_vault->open.clock.advance(16LL * 24 * 3600 * 1000);
    show();
    QVERIFY2(said(u"backupsWarning"_s).startsWith(u"No backup was found whole in the last 14"_s),
             qPrintable(said(u"backupsWarning"_s)));
    m_person->click(u"backUpNow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_vault->runner->isRunning(), 30000);
    QTRY_VERIFY(!m_person->sees(u"backupsWarning"_s));
}

void BackupsDialogTest::everyControlHasANameAndATarget()
{
    const QTemporaryDir disk;
    show();
    QTRY_COMPARE(accessibilityProblems(m_dialog.get()), QString());
    m_vault->backUp();
    QVERIFY(m_vault->open.journal->setSetting(secondPlaceSetting(), disk.path()));
    show();
    QTRY_COMPARE(accessibilityProblems(m_dialog.get()), QString());
}

void BackupsDialogTest::theKeyboardReachesEverythingInTheOrderOfThePage()
{
    m_vault->backUp();
    show();
    m_dialog->activateWindow();
    QStringList reached;
    QWidget *first = m_dialog->focusWidget();
    QVERIFY(first);
    for (int i = 0; i < 12; ++i) {
        reached << m_dialog->focusWidget()->objectName();
        QTest::keyClick(m_dialog.get(), Qt::Key_Tab);
        if (m_dialog->focusWidget() == first)
            break;
    }
    reached.removeAll(QString());
    QCOMPARE(
        reached,
        (QStringList{u"backUpNow"_s, u"backupList"_s, u"lookInside"_s, u"checkBackup"_s,
                     u"restoreEverything"_s, u"replaceOlder"_s, u"chooseSecondPlace"_s, u"closeBackups"_s}));
}

void BackupsDialogTest::picturesForTheEye()
{
    for (int i = 0; i < 3; ++i) {
        m_vault->backUp();
        m_vault->open.clock.advance((i + 1) * 13LL * 24 * 3600 * 1000);
    }
    const QTemporaryDir disk;
    QVERIFY(m_vault->open.journal->setSetting(secondPlaceSetting(), disk.path()));
    Theme theme;
    for (const auto &[scheme, scale, name] :
         {std::tuple(Scheme::Light, 100, u"light"_s), std::tuple(Scheme::Dark, 100, u"dark"_s),
          std::tuple(Scheme::Light, 200, u"large"_s)}) {
        theme.setScheme(scheme);
        theme.setTextScale(scale);
        show();
        if (scale == 200)
            m_dialog->resize(800, 560);
        QTest::qWait(20);
        keepPicture(m_dialog.get(), u"backups-"_s + name);
        m_person->click(u"lookInside"_s);
        QVERIFY(opened());
        if (scale == 200)
            opened()->resize(800, 560);
        QTest::qWait(20);
        keepPicture(opened(), u"backup-opened-"_s + name);
    }
    m_dialog->setLayoutDirection(Qt::RightToLeft);
    theme.setTextScale(100);
    QTest::qWait(20);
    keepPicture(m_dialog.get(), u"backups-mirrored"_s);
}

KINWARD_TEST("backupsdialog", BackupsDialogTest)
#include "backupsdialog_test.moc"
