// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/repairdialog.h"

#include "support/accessibility.h"
#include "support/person.h"
#include "support/picture.h"
#include "support/testmain.h"
#include "ui/backups/backupsfixture.h"
#include "ui/backups/lostrecordmodel.h"
#include "ui/backups/question.h"
#include "ui/widgets/longtask.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"
#include "vault/headerfile.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace
{
const QString passphraseOfVault = u"seven quiet herons at noon"_s;
}

/// Damage to a real vault on the disk, and mending it by mouse and keyboard while it is locked.
class RepairDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aWholeJournalIsReadAndOpened();
    void aWrongKeyIsSaidAndNothingIsChanged();
    void aJournalThatIsOpenElsewhereIsSaid();
    void aDamagedCopyOfTheHeaderIsWrittenAnew();
    void aDamagedHeaderIsMendedFromABackup();
    void aHeaderThatIsGoneIsMendedToo();
    void withoutABackupTheSecondPlaceIsAskedFor();
    void aChangedHeaderMakesRoomForTheNewestBackup();
    void theNewestWholeBackupComesBackAndTheDamagedOneIsSetAside();
    void whatCanBeReadIsSavedAndTheRestComesFromTheBackup();
    void nothingIsSavedIntoTheDamagedJournalItself();
    void aJournalFileThatIsGoneComesBackFromTheBackup();
    void aStoppedRescueLeavesNothing();
    void aStoppedReturnLeavesEverythingAsItWas();
    void anOpenJournalNeedsNoKeyAndClosesOnlyWhenItMust();
    void theListOfLossesIsAModel();
    void everyControlHasANameAndATarget();
    void picturesForTheEye();

private:
    void show();
    void look(const QString &passphrase = passphraseOfVault);
    void waitUntilIdle();
    void sayYes();
    void chooseFolder(const QString &folder);
    void spoilHeader(bool both);
    void spoilEntries();
    [[nodiscard]] QString journalFile() const { return m_vault->open.path() + u"/journal-1.db"_s; }
    [[nodiscard]] QString title() const { return m_dialog->findChild<QLabel *>(u"reportTitle"_s)->text(); }
    [[nodiscard]] QString label(const QString &name) const
    {
        return m_dialog->findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] QString said() const
    {
        const auto *notice = m_person->find<Notice>(u"repairNotice"_s);
        return notice ? notice->sentence() : QString();
    }
    /// Presses the button that ends the dialog with an open vault, and counts what is in its journal.
    [[nodiscard]] RecordCounts countsAfterOpening();

    std::unique_ptr<BackupsFixture> m_vault;
    std::unique_ptr<RepairDialog> m_dialog;
    std::unique_ptr<Person> m_person;
};

void RepairDialogTest::init()
{
    m_vault = std::make_unique<BackupsFixture>();
}

void RepairDialogTest::cleanup()
{
    m_dialog.reset();
    m_vault.reset();
}

void RepairDialogTest::show()
{
    m_vault->close();
    m_dialog = std::make_unique<RepairDialog>(m_vault->open.path(), m_vault->open.clock);
    m_person = std::make_unique<Person>(m_dialog.get());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void RepairDialogTest::look(const QString &passphrase)
{
    auto *typed = m_person->needed<QWidget>(u"typedKey"_s);
    QTest::keyClicks(typed, passphrase);
    QTest::keyClick(typed, Qt::Key_Return);
    waitUntilIdle();
}

void RepairDialogTest::waitUntilIdle()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->findChild<LongTask *>()->isBusy(), 60000);
}

void RepairDialogTest::sayYes()
{
    Question *question = nullptr;
    QTRY_VERIFY((question = m_dialog->findChild<Question *>()) && question->isVisible());
    Person(question).click(u"answerYes"_s);
}

void RepairDialogTest::chooseFolder(const QString &folder)
{
    QFileDialog *files = nullptr;
    QTRY_VERIFY((files = m_dialog->findChild<QFileDialog *>()) && files->isVisible());
    QVERIFY(files->testOption(QFileDialog::DontUseNativeDialog));
    files->setDirectory(QFileInfo(folder).absolutePath());
    files->selectFile(folder);
    static_cast<QDialog *>(files)->accept();
}

void RepairDialogTest::spoilHeader(bool both)
{
    const QString header = m_vault->open.path() + u"/vault.header"_s;
    BackupsFixture::spoil(header, 4096 + 200, 16);
    if (both)
        BackupsFixture::spoil(header, 200, 16);
}

void RepairDialogTest::spoilEntries()
{
    m_vault->close();
    const qint64 pages = QFileInfo(journalFile()).size() / 4096;
    // The notes stand towards the end; without the schema, at the beginning, nothing could be read at all.
    for (const qint64 page : {pages * 2 / 3, pages * 3 / 4, pages * 4 / 5, pages * 9 / 10})
        BackupsFixture::spoil(journalFile(), page * 4096 + 2000);
}

RecordCounts RepairDialogTest::countsAfterOpening()
{
    QSignalSpy wanted(m_dialog.get(), &RepairDialog::openRequested);
    m_person->click(u"openMended"_s);
    if (wanted.isEmpty())
        qFatal("nothing asks to be opened");
    const auto vault = wanted.first().first().value<std::shared_ptr<Vault>>();
    const auto journal = Journal::open(*vault, m_vault->open.clock, m_vault->open.random);
    if (!journal)
        qFatal("%s", qPrintable(journal.error().message));
    return (*journal)->counts().value();
}

void RepairDialogTest::aWholeJournalIsReadAndOpened()
{
    m_vault->backUp();
    show();
    QVERIFY(m_person->needed<QWidget>(u"typedKey"_s)->hasFocus());
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"lookWhatIsWrong"_s)->isEnabled());
    look();
    QCOMPARE(title(), u"Everything is whole"_s);
    QVERIFY(!m_person->sees(u"salvage"_s));
    QVERIFY(!m_person->sees(u"mendHeader"_s));
    QVERIFY(m_dialog->findChild<QPushButton *>(u"openMended"_s)->hasFocus());
    QCOMPARE(countsAfterOpening().notes, 12);
    QVERIFY(!m_dialog->isVisible());
}

void RepairDialogTest::aWrongKeyIsSaidAndNothingIsChanged()
{
    show();
    const QStringList before = BackupsFixture::filesIn(m_vault->open.path());
    look(u"not this one"_s);
    QVERIFY2(said().contains(u"does not open the vault"_s), qPrintable(said()));
    QVERIFY(m_person->needed<QWidget>(u"typedKey"_s)->hasFocus());
    QCOMPARE(m_person->needed<QLineEdit>(u"typedKey"_s)->text(), QString());
    QCOMPARE(BackupsFixture::filesIn(m_vault->open.path()), before);
    look();
    QCOMPARE(title(), u"Everything is whole"_s);
}

void RepairDialogTest::aJournalThatIsOpenElsewhereIsSaid()
{
    show();
    m_vault->open.reopen();
    look();
    QVERIFY2(said().contains(u"open"_s), qPrintable(said()));
    m_vault->close();
    look();
    QCOMPARE(title(), u"Everything is whole"_s);
}

void RepairDialogTest::aDamagedCopyOfTheHeaderIsWrittenAnew()
{
    m_vault->close();
    spoilHeader(false);
    show();
    look();
    QCOMPARE(title(), u"The journal is whole, a copy of something is not"_s);
    QVERIFY(m_person->sees(u"openMended"_s));
    m_person->click(u"mendHeader"_s);
    waitUntilIdle();
    QCOMPARE(title(), u"Everything is whole"_s);
    QCOMPARE(said(), u"Both copies of the header are whole again."_s);
    const auto copies = HeaderFile(m_vault->open.path() + u"/vault.header"_s).read();
    QCOMPARE(copies->at(0).condition, HeaderCondition::Good);
    QCOMPARE(copies->at(1).condition, HeaderCondition::Good);
}

void RepairDialogTest::aDamagedHeaderIsMendedFromABackup()
{
    m_vault->backUp();
    m_vault->write(u"After the backup"_s);
    m_vault->close();
    spoilHeader(true);
    show();
    look();
    QCOMPARE(title(), u"The header of this journal is damaged"_s);
    QVERIFY(!m_person->sees(u"openMended"_s));
    QVERIFY(!m_person->sees(u"salvage"_s));
    m_person->click(u"mendHeader"_s);
    waitUntilIdle();
    QCOMPARE(title(), u"Everything is whole"_s);
    QVERIFY(QFileInfo::exists(m_vault->open.path() + u"/vault.header.damaged"_s));
    QCOMPARE(countsAfterOpening().notes, 13);
}

void RepairDialogTest::aHeaderThatIsGoneIsMendedToo()
{
    m_vault->backUp();
    m_vault->close();
    QVERIFY(QFile::remove(m_vault->open.path() + u"/vault.header"_s));
    show();
    look();
    QCOMPARE(title(), u"The header of this journal is damaged"_s);
    m_person->click(u"mendHeader"_s);
    waitUntilIdle();
    QCOMPARE(countsAfterOpening().notes, 12);
}

void RepairDialogTest::withoutABackupTheSecondPlaceIsAskedFor()
{
    const QString path = m_vault->backUp();
    const QTemporaryDir disk;
    QVERIFY(QFile::rename(path, disk.filePath(QFileInfo(path).fileName())));
    m_vault->close();
    spoilHeader(true);
    show();
    look();
    QVERIFY(!m_person->sees(u"mendHeader"_s));
    QVERIFY2(label(u"reportSentence"_s).contains(u"second place"_s), qPrintable(label(u"reportSentence"_s)));
    m_person->click(u"otherBackups"_s);
    chooseFolder(disk.path());
    waitUntilIdle();
    m_person->click(u"mendHeader"_s);
    waitUntilIdle();
    QCOMPARE(countsAfterOpening().notes, 12);
}

void RepairDialogTest::aChangedHeaderMakesRoomForTheNewestBackup()
{
    m_vault->backUp();
    m_vault->close();
    const QString header = m_vault->open.path() + u"/vault.header"_s;
    VaultHeader changed = HeaderFile(header).read()->front().header;
    changed.sequence += 1;
    sealHeader(changed, SecureBuffer::random(32));
    QVERIFY(QFile::remove(header));
    QVERIFY(HeaderFile(header).create(changed));
    show();
    look();
    QCOMPARE(title(), u"The header of this journal was changed"_s);
    QVERIFY(!m_person->sees(u"mendHeader"_s));
    m_person->click(u"bringBackNewest"_s);
    sayYes();
    waitUntilIdle();
    QCOMPARE(title(), u"Everything is whole"_s);
    QVERIFY2(said().contains(u"set aside"_s), qPrintable(said()));
    const QString aside = said().section(u": "_s, -1);
    QCOMPARE(HeaderFile(aside + u"/vault.header"_s).read()->front().header.sequence, changed.sequence);
    QCOMPARE(countsAfterOpening().notes, 12);
}

void RepairDialogTest::theNewestWholeBackupComesBackAndTheDamagedOneIsSetAside()
{
    m_vault->backUp();
    m_vault->open.clock.advance(24LL * 3600 * 1000);
    m_vault->write(u"On the second day"_s);
    const QString newest = m_vault->backUp();
    spoilEntries();
    BackupsFixture::spoil(newest, QFileInfo(newest).size() / 2); // so the one before it must serve
    const QByteArray damaged = [&] {
        QFile file(journalFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    show();
    look();
    QCOMPARE(title(), u"Part of this journal is damaged"_s);
    QVERIFY(!m_person->sees(u"openMended"_s));
    m_person->click(u"bringBackNewest"_s);
    sayYes();
    waitUntilIdle();
    QVERIFY2(said().contains(u"What was there before is kept"_s), qPrintable(said()));
    const QString aside = said().section(u": "_s, -1);
    QFile kept(aside + u"/journal-1.db"_s);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), damaged);
    QVERIFY(m_person->sees(u"openMended"_s));
    QCOMPARE(countsAfterOpening().notes, 12);
}

void RepairDialogTest::whatCanBeReadIsSavedAndTheRestComesFromTheBackup()
{
    m_vault->backUp();
    spoilEntries();
    const QTemporaryDir disk;
    show();
    look();
    m_person->click(u"salvage"_s);
    chooseFolder(disk.path());
    waitUntilIdle();
    QTRY_VERIFY(m_person->sees(u"lostRecords"_s));
    auto *lost = m_person->needed<QListView>(u"lostRecords"_s);
    QVERIFY(lost->model()->rowCount() > 0);
    QVERIFY2(lost->model()
                 ->index(0, 0)
                 .data(LostRecordModel::DetailRole)
                 .toString()
                 .contains(u"the newest backup has"_s),
             qPrintable(lost->model()->index(0, 0).data(LostRecordModel::DetailRole).toString()));
    const QString folder = disk.filePath(u"vault saved 2026-03-17.kinward"_s);
    QVERIFY(label(u"keptSentence"_s).endsWith(folder));
    QVERIFY(QFileInfo::exists(folder + u"/vault.header"_s));
    m_person->click(u"bringBackLost"_s);
    waitUntilIdle();
    QVERIFY2(said().contains(u"came back from the newest backup"_s), qPrintable(said()));
    QVERIFY(!m_person->sees(u"bringBackLost"_s));
    QVERIFY(countsAfterOpening().notes >= 12); // one saved in part stands beside its whole
}

void RepairDialogTest::nothingIsSavedIntoTheDamagedJournalItself()
{
    spoilEntries();
    show();
    look();
    m_person->click(u"salvage"_s);
    chooseFolder(m_vault->open.path() + u"/backups"_s);
    QTRY_VERIFY2(said().contains(u"belongs to the damaged journal"_s), qPrintable(said()));
    QCOMPARE(m_vault->files(), QStringList());
}

void RepairDialogTest::aJournalFileThatIsGoneComesBackFromTheBackup()
{
    m_vault->backUp();
    m_vault->close();
    QVERIFY(QFile::remove(journalFile()));
    show();
    look();
    QCOMPARE(title(), u"Part of this journal is damaged"_s);
    QVERIFY(!m_person->sees(u"salvage"_s)); // nothing is there to be read
    m_person->click(u"bringBackNewest"_s);
    sayYes();
    waitUntilIdle();
    QCOMPARE(title(), u"Everything is whole"_s);
    QCOMPARE(countsAfterOpening().notes, 12);
}

void RepairDialogTest::aStoppedRescueLeavesNothing()
{
    spoilEntries();
    const QTemporaryDir disk;
    show();
    look();
    m_person->click(u"salvage"_s);
    chooseFolder(disk.path());
    m_person->click(u"Cancel"_s);
    waitUntilIdle();
    QCOMPARE(said(), u"You stopped it. Nothing was replaced."_s);
    QCOMPARE(BackupsFixture::filesIn(disk.path()), QStringList());
    QVERIFY(m_person->sees(u"salvage"_s));
}

void RepairDialogTest::aStoppedReturnLeavesEverythingAsItWas()
{
    m_vault->backUp();
    spoilEntries();
    show();
    look();
    const QStringList before = BackupsFixture::filesIn(m_vault->open.path());
    m_person->click(u"bringBackNewest"_s);
    sayYes();
    m_person->click(u"Cancel"_s);
    waitUntilIdle();
    QCOMPARE(said(), u"You stopped it. Nothing was replaced."_s);
    QCOMPARE(BackupsFixture::filesIn(m_vault->open.path()), before);
    QCOMPARE(m_vault->files().size(), 1);
}

void RepairDialogTest::anOpenJournalNeedsNoKeyAndClosesOnlyWhenItMust()
{
    m_vault->backUp();
    int closed = 0;
    m_dialog = std::make_unique<RepairDialog>(m_vault->open.path(), m_vault->open.clock);
    m_person = std::make_unique<Person>(m_dialog.get());
    std::shared_ptr<Vault> vault = std::move(m_vault->open.vault);
    m_dialog->use(vault, [&] {
        ++closed;
        m_vault->open.journal.reset();
    });
    m_dialog->show();
    waitUntilIdle();
    QCOMPARE(title(), u"Everything is whole"_s);
    QCOMPARE(closed, 0);
    m_vault->write(u"Still writing"_s);
    m_person->click(u"checkAgain"_s);
    waitUntilIdle();
    QCOMPARE(title(), u"Everything is whole"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(closed, 0);
    m_dialog.reset();
    QCOMPARE(vault.use_count(), 1);
    m_vault->runner.reset();
    m_vault->open.journal.reset();
}

void RepairDialogTest::theListOfLossesIsAModel()
{
    LostRecordModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    LostRecord early{RecordKind::Note, {}, QDate(2026, 3, 1), false, true};
    LostRecord late{RecordKind::ThoughtRecord, {}, QDate(2026, 3, 9), true, false};
    LostRecord unknown{RecordKind::CheckIn, {}, {}, false, false};
    model.setRecords({early, late, unknown});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data().toString(), u"Thought record · Monday, 9 March 2026"_s);
    QCOMPARE(model.index(0).data(LostRecordModel::DetailRole).toString(), u"saved in part"_s);
    QCOMPARE(model.index(1).data(LostRecordModel::DetailRole).toString(),
             u"lost here; the newest backup has it"_s);
    QCOMPARE(model.index(2).data().toString(), u"Check-in"_s);
    QCOMPARE(model.index(2).data(LostRecordModel::DetailRole).toString(), u"lost"_s);
}

void RepairDialogTest::everyControlHasANameAndATarget()
{
    m_vault->backUp();
    spoilEntries();
    show();
    QTRY_COMPARE(accessibilityProblems(m_dialog.get()), QString());
    look();
    QTRY_COMPARE(accessibilityProblems(m_dialog.get()), QString());
}

void RepairDialogTest::picturesForTheEye()
{
    m_vault->backUp();
    spoilEntries();
    const QTemporaryDir disk;
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
        keepPicture(m_dialog.get(), u"repair-key-"_s + name);
        look();
        QTest::qWait(20);
        keepPicture(m_dialog.get(), u"repair-report-"_s + name);
        m_person->click(u"salvage"_s);
        chooseFolder(disk.path());
        waitUntilIdle();
        QTest::qWait(20);
        keepPicture(m_dialog.get(), u"repair-saved-"_s + name);
    }
}

KINWARD_TEST("repairdialog", RepairDialogTest)
#include "repairdialog_test.moc"
