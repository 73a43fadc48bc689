// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessibility.h"
#include "support/fixedclock.h"
#include "support/picture.h"
#include "support/testmain.h"
#include "ui/backups/repairdialog.h"
#include "ui/shell/autolock.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationbar.h"
#include "ui/shell/rooms.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/unlock/firstrunpage.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/preferences.h"

#include "core/randomsource.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <algorithm>

namespace
{
constexpr DerivationCost cheapest{minimumDerivationMemory, 1};
const QString words = QStringLiteral("walnut ferry clumsy ordinal");
} // namespace

/// The window over a real vault on the disk.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutAVaultItBeginsWithMakingOne();
    void aVaultThatWasOpenBeforeAndIsNotThereIsNotMadeAnew();
    void aChangedHeaderCopyIsToldAfterUnlocking();
    void aTriggerWhileTheRecoveryCodeIsShownHidesIt();
    void beforeUnlockingOnlyOpenRoomsAreOffered();
    void nothingIsBuiltBeforeItIsVisited();
    void aPassphraseLeadsToToday();
    void aWrongPassphraseStaysAndSaysSo();
    void lockingDestroysThePagesAndTheJournal();
    void everyRoomIsReachedByKeyboard();
    void helpIsOneKeyAwayWhileLocked();
    void searchGoesToThePagesOwnField();
    void theNavigationFoldsWhenThereIsLittleRoom();
    void theTitleSaysNothing();
    void theShortcutSheetListsEveryAction();
    void theShortcutSheetListsOnlyKeysThatWorkHere();
    void ownPeopleAreKeptInTheVaultAndHiddenWhileItIsLocked();
    void idlenessLocks();
    void closingLocksAndKeepsOnlyThePlaceOfTheWindow();

private:
    void makeVault();
    void makeWindow();
    void unlock();
    void press(Qt::Key key) { QTest::keyClick(m_window.get(), key, Qt::ControlModifier); }
    [[nodiscard]] Room room() { return m_window->pages().room(); }

    FixedClock m_clock;
    SeededRandomSource m_random{1};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<VaultSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    QString m_vault;
};

void MainWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = m_folder->filePath(QStringLiteral("Mine.kinward"));
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(QStringLiteral("kinward.ini")));
    m_theme = std::make_unique<Theme>();
    m_session = std::make_unique<VaultSession>(m_clock, m_random);
}

void MainWindowTest::cleanup()
{
    m_session->lock();
    m_window.reset();
    m_session.reset();
}

void MainWindowTest::makeVault()
{
    const auto made =
        vaultDoor(m_clock, m_random, cheapest).create(m_vault, SecureBuffer::fromPassphrase(words));
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
}

void MainWindowTest::makeWindow()
{
    m_window = std::make_unique<MainWindow>(*m_session, *m_preferences, pageFactory(*m_preferences, *m_theme),
                                            vaultDoor(m_clock, m_random, cheapest));
    m_window->begin(m_vault);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void MainWindowTest::unlock()
{
    makeVault();
    makeWindow();
    auto *field = m_window->findChild<PassphraseField *>();
    QTest::keyClicks(field, words);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isUnlocked(), 30000);
}

void MainWindowTest::withoutAVaultItBeginsWithMakingOne()
{
    makeWindow();
    QCOMPARE(room(), Room::FirstRun);
    QCOMPARE(m_window->firstRunPage()->step(), FirstRunPage::Welcome);
}

void MainWindowTest::aVaultThatWasOpenBeforeAndIsNotThereIsNotMadeAnew()
{
    m_preferences->setVaultFolder(m_vault); // it was open, and its disk is gone
    makeWindow();
    QCOMPARE(room(), Room::Unlock);
    const auto *notice = m_window->unlockPage()->findChild<Notice *>();
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->sentence().contains(QStringLiteral("connect the disk")), qPrintable(notice->sentence()));
    m_window->showFirstRun(m_folder->filePath(QStringLiteral("Other.kinward")), FirstRunPage::Place);
    m_window->showRoom(Room::Unlock);
    QCOMPARE(room(), Room::Unlock);
}

void MainWindowTest::aChangedHeaderCopyIsToldAfterUnlocking()
{
    unlock();
    auto *notice = m_window->findChild<Notice *>(QStringLiteral("headerNotice"));
    QVERIFY(!notice->isVisible());
    m_session->lock();
    // A copy that is whole in itself, and not by this vault's key.
    const QString other = m_folder->filePath(QStringLiteral("Other.kinward"));
    QVERIFY(vaultDoor(m_clock, m_random, cheapest).create(other, SecureBuffer::fromPassphrase(u"other")));
    QFile foreign(other + QStringLiteral("/vault.header"));
    QFile header(m_vault + QStringLiteral("/vault.header"));
    QVERIFY(foreign.open(QIODevice::ReadOnly) && header.open(QIODevice::ReadWrite) && header.seek(4096));
    QCOMPARE(header.write(foreign.read(4096)), 4096);
    header.close();
    auto *field = m_window->findChild<PassphraseField *>();
    QTest::keyClicks(field, words);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isUnlocked(), 30000);
    QVERIFY(notice->isVisible());
    keepPicture(m_window.get(), QStringLiteral("header-notice"));
    QVERIFY2(notice->sentence().contains(QStringLiteral("not as Kinward wrote it")),
             qPrintable(notice->sentence()));
    bool isRepairShown = false;
    QTimer::singleShot(0, m_window.get(), [&isRepairShown] {
        QWidget *dialog = QApplication::activeModalWidget();
        isRepairShown = qobject_cast<RepairDialog *>(dialog) != nullptr;
        if (dialog)
            dialog->close();
    });
    QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(isRepairShown);
    QTRY_VERIFY(m_session->isUnlocked());
    m_session->lock();
    QVERIFY(!notice->isVisible());
}

void MainWindowTest::aTriggerWhileTheRecoveryCodeIsShownHidesIt()
{
    makeWindow();
    FirstRunPage *page = m_window->firstRunPage();
    page->begin(m_vault, FirstRunPage::Passphrase);
    auto *field = page->findChild<PassphraseField *>();
    field->setShown(true);
    QTest::keyClicks(field, words);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(page->step(), FirstRunPage::Recovery, 30000);
    const auto shown = [page] {
        QStringList groups;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            static const QRegularExpression group(QStringLiteral("^[0-9A-Z*~$=]{4,6}$"));
            if (group.match(label->text()).hasMatch())
                groups << label->text();
        }
        return groups;
    };
    QCOMPARE(shown().size(), 8);
    m_window->autoLock().lock();
    QCOMPARE(room(), Room::Unlock);
    QCOMPARE(shown(), QStringList());
    const auto *notice = m_window->unlockPage()->findChild<Notice *>();
    QVERIFY2(notice->sentence().contains(QStringLiteral("recovery code")), qPrintable(notice->sentence()));
    auto *key = m_window->unlockPage()->findChild<PassphraseField *>();
    QTest::keyClicks(key, words);
    QTest::keyClick(key, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isUnlocked(), 30000); // nothing holds it any more
}

void MainWindowTest::beforeUnlockingOnlyOpenRoomsAreOffered()
{
    makeVault();
    makeWindow();
    NavigationBar &bar = m_window->navigation();
    for (const Room open : {Room::Unlock, Room::Library, Room::Help, Room::Settings})
        QVERIFY(bar.button(open)->isVisible());
    for (const Room shut : {Room::Today, Room::Journal, Room::Goals, Room::Trends})
        QVERIFY(!bar.button(shut)->isVisible());
    press(Qt::Key_2);
    QCOMPARE(room(), Room::Unlock);
    QVERIFY(!m_window->pages().isMade(Room::Journal));
}

void MainWindowTest::nothingIsBuiltBeforeItIsVisited()
{
    makeVault();
    makeWindow();
    for (const RoomRow &row : roomRows())
        QVERIFY(!m_window->pages().isMade(row.room));
    QVERIFY(!m_window->pages().isMade(Room::FirstRun));
}

void MainWindowTest::aPassphraseLeadsToToday()
{
    unlock();
    QCOMPARE(room(), Room::Today);
    QVERIFY(m_window->navigation().button(Room::Trends)->isVisible());
    QVERIFY(!m_window->navigation().button(Room::Unlock)->isVisible());
    QCOMPARE(m_preferences->vaultFolder(), m_vault);
}

void MainWindowTest::aWrongPassphraseStaysAndSaysSo()
{
    makeVault();
    makeWindow();
    auto *field = m_window->findChild<PassphraseField *>();
    QTest::keyClicks(field, QStringLiteral("wrong"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(field->isEnabled(), 30000);
    QVERIFY(!m_session->isUnlocked());
    QCOMPARE(m_window->focusWidget(), field);
}

void MainWindowTest::lockingDestroysThePagesAndTheJournal()
{
    unlock();
    QList<QPointer<QWidget>> pages;
    for (const Room each : {Room::Today, Room::Journal, Room::Goals, Room::Trends}) {
        m_window->showRoom(each);
        pages << m_window->pages().page(each).widget;
    }
    press(Qt::Key_L);
    QVERIFY(!m_session->isUnlocked());
    QVERIFY(!m_session->journal());
    for (const QPointer<QWidget> &page : pages)
        QVERIFY(page.isNull());
    QCOMPARE(room(), Room::Unlock);
    QCOMPARE(m_window->focusWidget(), m_window->findChild<PassphraseField *>());
}

void MainWindowTest::everyRoomIsReachedByKeyboard()
{
    unlock();
    int digit = Qt::Key_1;
    for (const RoomRow &row : roomRows()) {
        press(static_cast<Qt::Key>(digit++));
        QCOMPARE(room(), row.room);
        QVERIFY(m_window->navigation().button(row.room)->isChecked());
        QTest::qWait(10);
    }
    NavigationButton *first = m_window->navigation().button(Room::Today);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    QCOMPARE(m_window->focusWidget(), m_window->navigation().button(Room::Journal));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QCOMPARE(room(), Room::Journal);
}

void MainWindowTest::helpIsOneKeyAwayWhileLocked()
{
    makeVault();
    makeWindow();
    QTest::mouseClick(m_window->navigation().button(Room::Help), Qt::LeftButton);
    QCOMPARE(room(), Room::Help);
    press(Qt::Key_7);
    press(Qt::Key_6);
    QCOMPARE(room(), Room::Help);
    QCOMPARE(accessibilityProblems(m_window.get()), QString());
}

void MainWindowTest::searchGoesToThePagesOwnField()
{
    unlock();
    press(Qt::Key_2);
    press(Qt::Key_F);
    QVERIFY(qobject_cast<QLineEdit *>(m_window->focusWidget()));
    QVERIFY(m_window->pages().page(Room::Journal).widget->isAncestorOf(m_window->focusWidget()));
}

void MainWindowTest::theNavigationFoldsWhenThereIsLittleRoom()
{
    makeWindow();
    m_window->resize(1280, 800);
    QCOMPARE(m_window->navigation().shape(), NavigationShape::Wide);
    m_window->resize(800, 560);
    QCOMPARE(m_window->navigation().shape(), NavigationShape::Captions);
    QVERIFY(m_window->navigation().button(Room::Help)->isVisible());
    QCOMPARE(AccessibilityCheck::spokenName(m_window->navigation().button(Room::Help)),
             QStringLiteral("Help now"));
}

void MainWindowTest::theTitleSaysNothing()
{
    unlock();
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Kinward"));
    press(Qt::Key_2);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Kinward"));
}

void MainWindowTest::theShortcutSheetListsEveryAction()
{
    makeWindow();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *sheet = m_window->findChild<ShortcutSheet *>();
    QVERIFY(sheet && sheet->isVisible());
    QCOMPARE(m_window->shellActionList().size(), shellActions().size());
    for (const QAction *action : m_window->shellActionList())
        QVERIFY(!action->shortcut().isEmpty() && !action->text().isEmpty());
    QCOMPARE(accessibilityProblems(sheet), QString());
}

void MainWindowTest::theShortcutSheetListsOnlyKeysThatWorkHere()
{
    unlock();
    m_window->showRoom(Room::Journal);
    m_window->pages().page(Room::Journal).beginRecord();
    const auto listed = [this] {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *sheet = m_window->findChild<ShortcutSheet *>();
        const auto *table = sheet->findChild<QTableWidget *>();
        QStringList keys;
        for (int row = 0; row < table->rowCount(); ++row)
            keys.append(table->item(row, 1)->text());
        delete sheet;
        return keys;
    };
    const QString take = QKeySequence(QStringLiteral("Alt+1")).toString(QKeySequence::NativeText);
    QCOMPARE(listed().count(take), 0);
    m_window->findChild<QListWidget *>(QStringLiteral("steps"))->setCurrentRow(2);
    QCOMPARE(listed().count(take), 1);
    const QString record = QKeySequence(QStringLiteral("Ctrl+N")).toString(QKeySequence::NativeText);
    QVERIFY(listed().contains(record));
}

void MainWindowTest::ownPeopleAreKeptInTheVaultAndHiddenWhileItIsLocked()
{
    const QString person = QStringLiteral("M., 555 0100, in the evening");
    unlock();
    m_window->showRoom(Room::Help);
    const auto seesPerson = [&] {
        const auto labels = m_window->pages().page(Room::Help).widget->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == person;
        });
    };
    auto *field = m_window->findChild<QLineEdit *>(QStringLiteral("ownPerson"));
    QVERIFY(field);
    QTest::keyClicks(field, person);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(seesPerson());
    m_session->lock();
    m_window->showRoom(Room::Help);
    QVERIFY(!seesPerson());
    QTRY_VERIFY(!m_window->findChild<QLineEdit *>(QStringLiteral("ownPerson")));
    m_window->showRoom(Room::Unlock);
    auto *key = m_window->findChild<PassphraseField *>();
    QTest::keyClicks(key, words);
    QTest::keyClick(key, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isUnlocked(), 30000);
    m_window->showRoom(Room::Help);
    QVERIFY(seesPerson());
}

void MainWindowTest::idlenessLocks()
{
    unlock();
    auto *idle = m_window->findChild<IdleLock *>();
    QVERIFY(idle->isRunning());
    Q_EMIT idle->becameIdle();
    QVERIFY(!m_session->isUnlocked());
    QVERIFY(!idle->isRunning());
}

void MainWindowTest::closingLocksAndKeepsOnlyThePlaceOfTheWindow()
{
    unlock();
    m_window->close();
    QVERIFY(!m_session->isUnlocked());
    QVERIFY(!m_preferences->windowGeometry().isEmpty());
}

KINWARD_TEST("mainwindow", MainWindowTest)
#include "mainwindow_test.moc"
