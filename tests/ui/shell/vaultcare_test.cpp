// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/vaultcare.h"

#include "storage/backups.h"
#include "support/realwindow.h"
#include "support/testmain.h"
#include "ui/shell/automaticbackups.h"
#include "ui/unlock/keychangedialog.h"
#include "ui/widgets/notice.h"
#include "vault/backupfile.h"
#include "vault/vaultfolder.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// What a person does in the dialogs that open one after the other: a step is tried on the dialog in front
/// until it says that it is done.
using DialogSteps = QList<std::function<bool(QWidget *dialog)>>;

bool clickIn(QWidget *dialog, const QString &name)
{
    auto *button = dialog ? dialog->findChild<QPushButton *>(name) : nullptr;
    if (!button || !button->isVisible() || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

std::function<bool(QWidget *)> click(const QString &name)
{
    return [name](QWidget *dialog) { return clickIn(dialog, name); };
}
} // namespace

/// The windows for backups and damage over the whole program, from the page that asks to the open journal.
class VaultCareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingComesBackAndTheJournalOpensAgain();
    void aStoppedReturnOpensTheJournalAsItWas();
    void aLockWhileItIsBroughtBackLeavesItLocked();
    void aLockClosesTheBackups();
    void anEndedKeyLeadsToBackupsThatOpenWithTheNewOneOnly();
    void checkingAWholeJournalLeavesItOpen();
    void aDamagedJournalIsSavedWhileLockedAndTheNewOneOpens();
    void leavingTheRepairLeavesItLocked();
    void idlenessClosesTheRepair();
    void todaySaysThatNoBackupWasMadeForLong();

private:
    void perform(const DialogSteps &steps, const std::function<void()> &begin);
    void write(const QString &title);
    void makeBackup();
    void ask(const QString &button);
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] bool isFree() const;

    std::unique_ptr<RealWindow> m_real;
    std::unique_ptr<AutomaticBackups> m_backups;
};

void VaultCareTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_real = std::make_unique<RealWindow>();
    m_backups = std::make_unique<AutomaticBackups>(m_real->session);
    m_real->window->care().setBackups(m_backups.get());
    m_real->unlock();
    write(u"first"_s);
}

void VaultCareTest::cleanup()
{
    m_real->session.lock();
    m_backups.reset();
    m_real.reset();
}

void VaultCareTest::perform(const DialogSteps &steps, const std::function<void()> &begin)
{
    DialogSteps left = steps;
    bool isTrying = false;
    QTimer robot;
    connect(&robot, &QTimer::timeout, this, [&] {
        if (isTrying || left.isEmpty())
            return;
        isTrying = true;
        const auto step = left.first();
        if (step(QApplication::activeModalWidget()))
            left.removeFirst();
        isTrying = false;
    });
    robot.start(10);
    begin();
    QTRY_VERIFY_WITH_TIMEOUT(left.isEmpty() && !QApplication::activeModalWidget(), 60000);
}

void VaultCareTest::write(const QString &title)
{
    JournalNote note;
    note.title = title;
    note.body = QStringLiteral("A long page.\n").repeated(500);
    note.when = Moment::of(m_real->clock.now());
    QVERIFY(m_real->session.journal()->save(note));
}

void VaultCareTest::makeBackup()
{
    m_backups->backUpNow();
    QTRY_VERIFY_WITH_TIMEOUT(!m_backups->isRunning(), 30000);
}

void VaultCareTest::ask(const QString &button)
{
    m_real->window->showRoom(Room::Settings);
    m_real->person().click(button);
}

QStringList VaultCareTest::titles() const
{
    QStringList all;
    for (const JournalNote &note : m_real->notes())
        all << note.title;
    all.sort();
    return all;
}

bool VaultCareTest::isFree() const
{
    return Vault::open(m_real->vault, SecureBuffer::fromPassphrase(RealWindow::usualPassphrase()))
        .has_value();
}

void VaultCareTest::everythingComesBackAndTheJournalOpensAgain()
{
    makeBackup();
    write(u"second"_s);
    QString said;
    perform({click(u"restoreEverything"_s), click(u"answerYes"_s),
             [&](QWidget *dialog) {
                 auto *notice = dialog ? dialog->findChild<Notice *>(u"restoreNotice"_s) : nullptr;
                 said = notice ? notice->sentence() : QString();
                 return !said.isEmpty() && !m_real->session.isUnlocked()
                     && clickIn(dialog, u"closeRestore"_s);
             }},
            [&] { ask(u"backups"_s); });
    QVERIFY2(said.contains(u"What was there before is kept"_s), qPrintable(said));
    QVERIFY(QFileInfo(said.section(u": "_s, -1)).isDir());
    QTRY_VERIFY(m_real->session.isUnlocked());
    QCOMPARE(titles(), QStringList{u"first"_s});
    // The one of before the return is there, too.
    QCOMPARE(QDir(VaultFolder::backupsPath(m_real->vault)).entryList(QDir::Files).size(), 2);
    write(u"third"_s);
    QCOMPARE(titles().size(), 2);
}

void VaultCareTest::aStoppedReturnOpensTheJournalAsItWas()
{
    makeBackup();
    write(u"second"_s);
    perform({click(u"restoreEverything"_s), click(u"answerYes"_s), click(u"cancelTask"_s),
             click(u"closeRestore"_s)},
            [&] { ask(u"backups"_s); });
    QTRY_VERIFY(m_real->session.isUnlocked());
    QCOMPARE(titles(), (QStringList{u"first"_s, u"second"_s}));
    QCOMPARE(QDir(VaultFolder::backupsPath(m_real->vault)).entryList(QDir::Files).size(), 1);
}

void VaultCareTest::aLockWhileItIsBroughtBackLeavesItLocked()
{
    makeBackup();
    perform({click(u"restoreEverything"_s), click(u"answerYes"_s),
             [&](QWidget *dialog) {
                 if (!dialog || !dialog->findChild<Notice *>(u"restoreNotice"_s))
                     return false;
                 m_real->session.lock();
                 return true;
             }},
            [&] { ask(u"backups"_s); });
    QVERIFY(!m_real->session.isUnlocked());
    QVERIFY(isFree());
    m_real->unlock();
    QCOMPARE(titles(), QStringList{u"first"_s});
}

void VaultCareTest::aLockClosesTheBackups()
{
    makeBackup();
    perform({click(u"lookInside"_s),
             [&](QWidget *dialog) {
                 if (!dialog || !dialog->findChild<QWidget *>(u"entryText"_s))
                     return false;
                 m_real->session.lock();
                 return true;
             }},
            [&] { ask(u"backups"_s); });
    QVERIFY(!m_real->session.isUnlocked());
    QVERIFY(isFree());
}

void VaultCareTest::anEndedKeyLeadsToBackupsThatOpenWithTheNewOneOnly()
{
    makeBackup();
    const QString fresh = u"seven other herons at dusk"_s;
    const auto answer = [&fresh](QWidget *dialog) {
        if (!qobject_cast<KeyChangeDialog *>(dialog))
            return false;
        const Person person(dialog);
        person.type(u"passphraseNow"_s, RealWindow::usualPassphrase());
        person.type(u"newPassphrase"_s, fresh);
        person.type(u"newPassphraseAgain"_s, fresh);
        person.click(u"changeKey"_s);
        return true;
    };
    const auto takeOffer = [](QWidget *dialog) {
        auto *notice = dialog ? dialog->findChild<Notice *>(u"keysNotice"_s) : nullptr;
        auto *offer = notice ? notice->findChild<QPushButton *>() : nullptr;
        if (!offer || !offer->isVisible())
            return false;
        offer->click();
        return true;
    };
    QString said;
    perform({click(u"change0"_s), answer, takeOffer, click(u"answerYes"_s),
             [&said](QWidget *dialog) {
                 auto *notice = dialog ? dialog->findChild<Notice *>(u"backupsNotice"_s) : nullptr;
                 said = notice ? notice->sentence() : QString();
                 return !said.isEmpty() && clickIn(dialog, u"closeBackups"_s);
             }},
            [&] { ask(u"keys"_s); });
    QVERIFY2(said.startsWith(u"A new backup was made and checked, and 1 older one"_s), qPrintable(said));
    const QDir folder(VaultFolder::backupsPath(m_real->vault));
    const QStringList files = folder.entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    const auto backup = BackupFile::open(folder.filePath(files.first()));
    QVERIFY(backup);
    const auto opens = [&backup](const QString &passphrase) {
        return backup->unlock({KeySlotKind::Passphrase, SecureBuffer::fromPassphrase(passphrase)})
            .has_value();
    };
    QVERIFY(opens(fresh));
    QVERIFY(!opens(RealWindow::usualPassphrase()));
}

void VaultCareTest::checkingAWholeJournalLeavesItOpen()
{
    makeBackup();
    const Journal *journal = m_real->session.journal();
    QString title;
    perform({[&](QWidget *dialog) {
                auto *label = dialog ? dialog->findChild<QLabel *>(u"reportTitle"_s) : nullptr;
                title = label ? label->text() : QString();
                return !title.isEmpty() && clickIn(dialog, u"closeRepair"_s);
            }},
            [&] { ask(u"checkJournal"_s); });
    QCOMPARE(title, u"Everything is whole"_s);
    QCOMPARE(m_real->session.journal(), journal);
    QCOMPARE(titles(), QStringList{u"first"_s});
}

void VaultCareTest::aDamagedJournalIsSavedWhileLockedAndTheNewOneOpens()
{
    for (int i = 0; i < 10; ++i)
        write(u"note %1"_s.arg(i));
    const QString file = m_real->session.vault()->databasePath();
    m_real->session.lock();
    {
        QFile database(file);
        QVERIFY(database.open(QIODevice::ReadWrite));
        database.seek(database.size() / 4096 * 2 / 3 * 4096 + 2000);
        database.write("\x55\xaa\x55\xaa", 4);
    }
    const QTemporaryDir disk;
    perform({[](QWidget *dialog) {
                 auto *typed = dialog ? dialog->findChild<QLineEdit *>(u"typedKey"_s) : nullptr;
                 if (!typed)
                     return false;
                 QTest::keyClicks(typed, RealWindow::usualPassphrase());
                 QTest::keyClick(typed, Qt::Key_Return);
                 return true;
             },
             click(u"salvage"_s),
             [&](QWidget *dialog) {
                 auto *files = qobject_cast<QFileDialog *>(dialog);
                 if (!files)
                     return false;
                 files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(disk.path());
                 static_cast<QDialog *>(files)->accept();
                 return true;
             },
             click(u"openMended"_s)},
            [&] { m_real->window->care().showRepair(m_real->vault); });
    QTRY_VERIFY(m_real->session.isUnlocked());
    QVERIFY2(m_real->session.vault()->folder().startsWith(disk.path()),
             qPrintable(m_real->session.vault()->folder()));
    QVERIFY(titles().size() >= 9);
    QCOMPARE(m_real->preferences.vaultFolder(), m_real->session.vault()->folder());
    QVERIFY(isFree()); // the damaged one is closed again
    m_real->session.lock();
}

void VaultCareTest::leavingTheRepairLeavesItLocked()
{
    m_real->session.lock();
    perform({[](QWidget *dialog) {
                if (!dialog || !dialog->findChild<QLineEdit *>(u"typedKey"_s))
                    return false;
                QTest::keyClick(dialog, Qt::Key_Escape);
                return true;
            }},
            [&] { m_real->window->care().showRepair(m_real->vault); });
    QVERIFY(!m_real->session.isUnlocked());
    QVERIFY(!m_real->session.isLent());
    QVERIFY(isFree());
}

void VaultCareTest::idlenessClosesTheRepair()
{
    m_real->session.lock();
    perform({[&](QWidget *dialog) {
                if (!dialog || !dialog->findChild<QLineEdit *>(u"typedKey"_s))
                    return false;
                m_real->session.lock(); // as AutoLock does
                return true;
            }},
            [&] { m_real->window->care().showRepair(m_real->vault); });
    QVERIFY(!m_real->session.isLent());
    QVERIFY(isFree());
}

void VaultCareTest::todaySaysThatNoBackupWasMadeForLong()
{
    makeBackup();
    m_real->session.lock();
    m_backups.reset();
    m_real->window.reset();
    m_backups = std::make_unique<AutomaticBackups>(m_real->session);
    m_real->window = std::make_unique<MainWindow>(
        m_real->session, m_real->preferences,
        pageFactory(m_real->preferences, m_real->theme, m_backups.get()),
        vaultDoor(m_real->clock, m_real->random, DerivationCost{minimumDerivationMemory, 1}));
    m_real->window->care().setBackups(m_backups.get());
    m_real->window->begin(m_real->vault);
    m_real->window->show();
    m_real->clock.advance(20LL * 24 * 3600 * 1000);
    m_real->unlock();
    QVERIFY(!m_real->person().sees(u"backupNotice"_s));
    m_backups->lookAgain();
    auto *notice = m_real->person().needed<Notice>(u"backupNotice"_s);
    QVERIFY2(notice->sentence().startsWith(u"No backup was found whole"_s), qPrintable(notice->sentence()));
    perform(
        {click(u"backUpNow"_s), [&](QWidget *) { return !m_backups->isRunning(); }, click(u"closeBackups"_s)},
        [&] { QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton); });
    QTRY_VERIFY(!m_real->person().sees(u"backupNotice"_s));
}

KINWARD_TEST("vaultcare", VaultCareTest)
#include "vaultcare_test.moc"
