// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/clock.h"
#include "ui/shell/autolock.h"
#include "ui/shell/headernotice.h"
#include "ui/shell/heldwords.h"
#include "ui/shell/lockedinbox.h"
#include "ui/shell/navigationbar.h"
#include "ui/shell/roomsearch.h"
#include "ui/shell/shelldialogs.h"
#include "ui/shell/unkeptcode.h"
#include "ui/shell/vaultcare.h"
#include "ui/unlock/firstrunpage.h"
#include "ui/unlock/unlockpage.h"
#include "ui/unlock/writedownpanel.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/secretclipboard.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>

namespace
{
constexpr QSize firstSize(1280, 800);
constexpr QSize smallestSize(640, 480);

QList<RoomRow> roomsOf(const PageFactory &factory)
{
    QList<RoomRow> rows;
    for (const RoomRow &row : roomRows()) {
        if (factory.has(row.room))
            rows.append(row);
    }
    return rows;
}
} // namespace

MainWindow::MainWindow(VaultSession &session, Preferences &preferences, const PageFactory &factory,
                       VaultDoor door, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_factory(factory)
    , m_unlocker(std::move(door))
    , m_autoLock(new AutoLock(session, preferences, this))
{
    //: the name of the program; it stays as it is
    setWindowTitle(tr("Kinward"));
    setMinimumSize(smallestSize);
    buildPages();
    buildNavigation();
    buildActions();
    connectSession();
    connectRequests();
    new SecretClipboard(SecretClipboard::usualMilliseconds, this);
    if (!restoreGeometry(m_preferences.windowGeometry()))
        resize(firstSize);
}

MainWindow::~MainWindow()
{
    m_session.disconnect(this);
}

void MainWindow::buildPages()
{
    m_pages = new PageStack(m_factory, m_session, this);
    m_unlock = new UnlockPage(m_unlocker, m_pages);
    m_pages->addPage(Room::Unlock, m_unlock);
    m_inbox = new LockedInbox(m_session, *m_unlock, m_preferences);
    connect(m_unlock, &UnlockPage::otherVaultRequested, this, &MainWindow::chooseVault);
    connect(m_unlock, &UnlockPage::newVaultRequested, this, &MainWindow::makeVault);
    connect(m_unlock, &UnlockPage::vaultChosen, this, &MainWindow::showVault);
    connect(m_unlock, &UnlockPage::recentVaultsForgotten, this, [this] {
        m_preferences.forgetRecentVaults();
        m_unlock->setRecentVaults(m_preferences.recentVaults());
    });
    m_unlock->setRecentVaults(m_preferences.recentVaults());
    connect(&m_unlocker, &Unlocker::opened, this, &MainWindow::enter);
    connect(&m_unlocker, &Unlocker::busyChanged, m_autoLock, &AutoLock::expectVault);
    connect(&m_unlocker, &Unlocker::keychainAsked, m_autoLock, &AutoLock::expectVault);
    connect(m_autoLock, &AutoLock::givenUpWanted, &m_unlocker, &Unlocker::giveUp);
}

void MainWindow::buildNavigation()
{
    m_navigation = new NavigationBar(roomsOf(m_factory), this);
    connect(m_navigation, &NavigationBar::roomRequested, this, &MainWindow::showRoom);
    connect(m_navigation, &NavigationBar::lockRequested, &m_session, &VaultSession::lock);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header = new HeaderNotice(m_session, this));
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
}

void MainWindow::buildActions()
{
    for (const ShellAction &row : shellActions()) {
        auto *action = new QAction(row.text, this);
        action->setShortcut(row.shortcut);
        connect(action, &QAction::triggered, this, [this, command = row.id] { run(command); });
        addAction(action);
        m_actions.append(action);
    }
}

void MainWindow::connectSession()
{
    connect(&m_session, &VaultSession::unlocked, this, &MainWindow::takeUnlocked);
    connect(&m_session, &VaultSession::aboutToLock, this, &MainWindow::prepareLock);
    connect(&m_session, &VaultSession::locked, this, &MainWindow::showLocked);
}

void MainWindow::takeUnlocked()
{
    const std::optional<FormRequest> wanted = std::exchange(m_wanted, {});
    m_navigation->setLocked(false);
    if (m_firstRun)
        m_firstRun->putAway();
    showRoom(Room::Today);
    if (const std::optional<Room> room = m_work.giveBack(*m_pages, m_session))
        showRoom(*room);
    if (wanted)
        tryForm(*wanted);
}

void MainWindow::tryForm(const FormRequest &request)
{
    if (!openForm(*this, request))
        m_wanted = request;
}

void MainWindow::prepareLock()
{
    m_work.put(*m_pages, *m_session.vault(), m_session.clock().now());
    m_pages->destroyVaultPages();
}

void MainWindow::connectRequests()
{
    const PageRequests &requests = m_pages->requests();
    connectPageToPage(requests);
    connect(&requests, &PageRequests::tryRequested, this, [this](const QString &form, const QString &text) {
        tryForm({form, text});
    });
    connect(&requests, &PageRequests::helpRequested, this, [this] { showRoom(Room::Help); });
    connect(&requests, &PageRequests::importRequested, this,
            [this] { ShellDialogs::showImport(m_session, this); });
    connect(&requests, &PageRequests::lockRequested, &m_session, &VaultSession::lock, Qt::QueuedConnection);
    m_care = new VaultCare(m_session, m_unlocker.door(), requests, this);
    connect(m_care, &VaultCare::opened, this, &MainWindow::enter);
    connect(m_care, &VaultCare::endedLocked, m_unlock, &UnlockPage::showOutcome);
    connect(m_unlock, &UnlockPage::repairRequested, m_care, &VaultCare::showRepair);
    connect(m_header, &HeaderNotice::repairRequested, m_care, &VaultCare::showRepair);
    connect(m_care, &VaultCare::removed, this, &MainWindow::forgetVault);
    connect(&requests, &PageRequests::idleMinutesChanged, m_autoLock, &AutoLock::takePreferences);
    connect(&requests, &PageRequests::lockTriggersChanged, m_autoLock, &AutoLock::takePreferences);
}

void MainWindow::connectPageToPage(const PageRequests &requests)
{
    connect(&requests, &PageRequests::entryRequested, this, [this](RecordKind kind, const RecordId &id) {
        ask(Room::Journal, &RoomPage::openEntry, kind, id);
    });
    connect(&requests, &PageRequests::searchRequested, this,
            [this](const QString &query) { ask(Room::Journal, &RoomPage::searchFor, query); });
    connect(&requests, &PageRequests::newRecordRequested, this,
            [this] { ask(Room::Journal, &RoomPage::beginRecord); });
    connect(&requests, &PageRequests::goalRequested, this,
            [this](const RecordId &id) { ask(Room::Goals, &RoomPage::openGoal, id); });
    connect(&requests, &PageRequests::conceptRequested, this,
            [this](const QString &id) { ask(Room::Library, &RoomPage::openConcept, id); });
    connect(&requests, &PageRequests::checkInRequested, this,
            [this] { ask(Room::Today, &RoomPage::startCheckIn); });
}

void MainWindow::showRoom(Room room)
{
    if (needsVault(room) && !m_session.isUnlocked())
        room = Room::Unlock;
    if (room == Room::Unlock && !mayUnlock())
        room = Room::FirstRun;
    if (room != Room::Unlock && room != Room::FirstRun)
        m_wanted.reset();
    m_pages->show(room);
    offerWaysIn();
    m_navigation->setCurrent(room);
    if (room == Room::Unlock)
        m_unlock->takeCursor();
}

void MainWindow::showShortcuts()
{
    ShellDialogs::showShortcuts(m_actions, m_pages->currentWidget(), this);
}

void MainWindow::run(ShellCommand command)
{
    switch (command) {
    case ShellCommand::ShowToday:
        return showRoom(Room::Today);
    case ShellCommand::ShowJournal:
        return showRoom(Room::Journal);
    case ShellCommand::ShowLibrary:
        return showRoom(Room::Library);
    case ShellCommand::ShowGoals:
        return showRoom(Room::Goals);
    case ShellCommand::ShowTrends:
        return showRoom(Room::Trends);
    case ShellCommand::ShowHelp:
        return showRoom(Room::Help);
    case ShellCommand::ShowSettings:
        return showRoom(Room::Settings);
    case ShellCommand::Search:
        return searchIn(m_pages->page(m_pages->room()));
    case ShellCommand::Lock:
        return m_autoLock->lock();
    case ShellCommand::ShowShortcuts:
        return showShortcuts();
    case ShellCommand::Quit:
        close();
    }
}

void MainWindow::enter(const std::shared_ptr<Vault> &vault)
{
    const QString folder = vault->folder();
    const Result<> begun = m_session.begin(vault);
    m_unlock->setFolder(folder);
    if (!begun) {
        showRoom(Room::Unlock);
        return m_unlock->showProblem(begun.error());
    }
    noteVault(folder);
}

void MainWindow::showLocked()
{
    m_navigation->setLocked(true);
    showRoom(Room::Unlock);
    if (m_work.holdsTheOnlyCopy())
        m_unlock->showMessage(heldWordsSentence());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_navigation->fit(size());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_firstRun && m_firstRun->showsAnUnkeptCode() && !mayCloseOverUnkeptCode(this)) {
        showRoom(Room::FirstRun); // who stays wants to see it
        return event->ignore();
    }
    m_preferences.setWindowGeometry(saveGeometry());
    m_session.lock();
    m_unlock->writeDown().flush();
    if ((m_work.holdsTheOnlyCopy() || m_inbox->holdsTheOnlyCopy()) && !mayLoseHeldWords(this))
        return event->ignore();
    QWidget::closeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange && m_navigation)
        m_navigation->fit(size());
    return QWidget::event(event);
}
