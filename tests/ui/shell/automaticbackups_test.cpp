// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/randomsource.h"
#include "storage/backups.h"
#include "storage/journal.h"
#include "support/fixedclock.h"
#include "support/hangingplace.h"
#include "support/slowbackup.h"
#include "support/testmain.h"
#include "ui/backups/secondplacewatch.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/automaticbackups.h"
#include "ui/shell/rooms.h"
#include "ui/shell/vaultsession.h"
#include "ui/unlock/vaultdoor.h"
#include "ui/widgets/preferences.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Backups of a real vault on the disk, as the window makes them.
class AutomaticBackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneIsMadeOnRequestAndSaid();
    void lockingEndsTheOneThatRunsAndLeavesNothing();
    void lockingWaitsForNoSlowDisk();
    void whoBorrowsTheVaultFindsNoBackupRunning();
    void whileLockedThereIsNothingToSay();
    void theSettingsMakeOneAndSaySo();
    void aSecondPlaceThatNeverAnswersIsWarnedOfAndHoldsUpNothing();

private:
    void addNote();
    /// Unlocked again, with backups that are made so.
    void reopenWith(const SlowBackup &slow);
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_vault + u"/backups"_s).entryList(QDir::Files | QDir::Hidden);
    }

    FixedClock m_clock;
    SeededRandomSource m_random{1};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<VaultSession> m_session;
    std::unique_ptr<AutomaticBackups> m_backups;
    QString m_vault;
};

void AutomaticBackupsTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = m_folder->filePath(u"Mine.kinward"_s);
    m_session = std::make_unique<VaultSession>(m_clock, m_random);
    m_backups = std::make_unique<AutomaticBackups>(*m_session);
    auto created = vaultDoor(m_clock, m_random, DerivationCost{minimumDerivationMemory, 1})
                       .create(m_vault, SecureBuffer::fromPassphrase(u"walnut ferry clumsy ordinal"));
    QVERIFY(created);
    QVERIFY(m_session->begin(std::move(created->vault)));
    addNote();
}

void AutomaticBackupsTest::cleanup()
{
    m_session->lock();
    m_backups.reset();
    m_session.reset();
}

void AutomaticBackupsTest::addNote()
{
    JournalNote note;
    note.when = Moment::of(m_clock.now());
    note.body = u"A walk along the river"_s;
    QVERIFY(m_session->journal()->save(note));
}

void AutomaticBackupsTest::reopenWith(const SlowBackup &slow)
{
    m_backups = std::make_unique<AutomaticBackups>(*m_session, nullptr, nullptr, slow.make());
    const std::shared_ptr<Vault> vault = m_session->lend();
    QVERIFY(m_session->endLoan());
    QVERIFY(m_session->begin(vault));
}

void AutomaticBackupsTest::oneIsMadeOnRequestAndSaid()
{
    QVERIFY2(m_backups->sentence().startsWith(u"There is no checked backup yet."_s),
             qPrintable(m_backups->sentence()));
    m_backups->backUpNow();
    QVERIFY(m_backups->isRunning());
    QVERIFY2(m_backups->sentence().startsWith(u"A backup is being made"_s),
             qPrintable(m_backups->sentence()));
    QTRY_VERIFY_WITH_TIMEOUT(!m_backups->isRunning(), 30000);
    QCOMPARE(files().size(), 1);
    QVERIFY2(m_backups->sentence().contains(u"today"_s), qPrintable(m_backups->sentence()));
}

void AutomaticBackupsTest::lockingEndsTheOneThatRunsAndLeavesNothing()
{
    m_backups->backUpNow();
    m_session->lock();
    QVERIFY(!m_backups->isRunning());
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
    for (const QString &file : files())
        QVERIFY2(file.endsWith(u".kinward-backup"_s), qPrintable(file));
}

void AutomaticBackupsTest::lockingWaitsForNoSlowDisk()
{
    SlowBackup slow;
    reopenWith(slow);
    m_backups->backUpNow();
    QTRY_VERIFY(slow.hasBegun());
    m_session->lock();
    QVERIFY(!slow.hasEnded()); // locked, and the disk has not answered yet
    QVERIFY(slow.wasCancelled());
    QVERIFY(!m_backups->isRunning());
    m_backups.reset();
    slow.goOn();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
    QVERIFY(slow.hasEnded());
}

void AutomaticBackupsTest::whoBorrowsTheVaultFindsNoBackupRunning()
{
    SlowBackup slow;
    reopenWith(slow);
    m_backups->backUpNow();
    QTRY_VERIFY(slow.hasBegun());
    const std::jthread disk([&slow] {
        std::this_thread::sleep_for(50ms);
        slow.goOn();
    });
    const std::shared_ptr<Vault> vault = m_session->lend();
    QVERIFY(slow.hasEnded());
    QVERIFY(m_session->endLoan());
}

void AutomaticBackupsTest::whileLockedThereIsNothingToSay()
{
    m_session->lock();
    QCOMPARE(m_backups->sentence(), QString());
    m_backups->backUpNow();
    QVERIFY(!m_backups->isRunning());
}

void AutomaticBackupsTest::theSettingsMakeOneAndSaySo()
{
    Preferences preferences(m_folder->filePath(u"kinward.ini"_s));
    Theme theme;
    PageRequests requests;
    const PageFactory factory = pageFactory(preferences, theme, m_backups.get());
    const RoomPage page = factory.make(Room::Settings, *m_session, requests, nullptr);
    const std::unique_ptr<QWidget> settings(page.widget);
    settings->resize(800, 900);
    settings->show();
    QVERIFY(QTest::qWaitForWindowExposed(settings.get()));
    auto *button = settings->findChild<QPushButton *>(u"backUp"_s);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(button->text(), u"Stop the backup"_s);
    QTRY_COMPARE_WITH_TIMEOUT(button->text(), u"Back up now"_s, 30000);
    QVERIFY(settings->findChild<QLabel *>(u"backupState"_s)->text().contains(u"today"_s));
}

void AutomaticBackupsTest::aSecondPlaceThatNeverAnswersIsWarnedOfAndHoldsUpNothing()
{
    HangingPlace place;
    SecondPlaceWatch watch(nullptr, place.look(), 100ms);
    m_backups.reset();
    m_backups = std::make_unique<AutomaticBackups>(*m_session, nullptr, &watch);
    QVERIFY(m_session->journal()->setSetting(secondPlaceSetting(), m_folder->path()));
    const std::shared_ptr<Vault> vault = m_session->lend();
    QVERIFY(m_session->endLoan());
    QVERIFY(m_session->begin(vault));
    m_backups->lookAgain();
    QCOMPARE(m_backups->warning(), QString());
    QTRY_VERIFY(m_backups->warning().startsWith(u"The second place has no copy"_s));
    m_backups->lookAgain();
    m_session->lock();
    QCOMPARE(m_backups->warning(), QString());
    place.goOn();
    QTRY_COMPARE(place.ended(), 1);
    QCOMPARE(m_backups->warning(), QString());
}

KINWARD_TEST("automaticbackups", AutomaticBackupsTest)
#include "automaticbackups_test.moc"
