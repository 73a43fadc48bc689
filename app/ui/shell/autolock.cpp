// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/autolock.h"

#include "ui/shell/idlelock.h"
#include "ui/shell/vaultsession.h"
#include "ui/widgets/preferences.h"

#include <QApplication>
#include <QEvent>
#include <QThread>
#include <QWidget>
#include <utility>

namespace
{
constexpr int millisecondsPerMinute = 60 * 1000;
constexpr int retryMilliseconds = 5;
constexpr int mostTries = 20; ///< a tenth of a second: then it locks whatever runs

/// A dialog that somebody waits for runs an event loop within that of the program.
bool isWithinADialog()
{
    return QThread::currentThread()->loopLevel() > 1;
}

void closeDialogs()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    if (QWidget *dialog = QApplication::activeModalWidget())
        dialog->close();
}
} // namespace

AutoLock::AutoLock(VaultSession &session, const Preferences &preferences, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_preferences(preferences)
    , m_window(window)
    , m_idle(new IdleLock(this))
{
    m_again.setSingleShot(true);
    m_again.setInterval(retryMilliseconds);
    m_window->installEventFilter(this);
    connect(&m_again, &QTimer::timeout, this, &AutoLock::lock);
    connect(m_idle, &IdleLock::becameIdle, this, &AutoLock::lock);
    connect(&m_session, &VaultSession::unlocked, this, &AutoLock::begin);
    connect(&m_session, &VaultSession::loanBegun, this, &AutoLock::begin);
    connect(&m_session, &VaultSession::locked, this, &AutoLock::end);
    // Queued: who has the vault lets go of it first.
    connect(&m_session, &VaultSession::loanRevoked, this, &AutoLock::takePreferences, Qt::QueuedConnection);
    takePreferences();
}

AutoLock::~AutoLock() = default;

void AutoLock::listen(const BusAddresses &addresses)
{
    m_addresses = addresses;
}

void AutoLock::takePreferences()
{
    m_idle->setInterval(m_preferences.idleMinutes() * millisecondsPerMinute);
    if (m_triggers)
        m_triggers->setDelaysSleep(mayNeedLock() && m_preferences.locksBeforeSleep());
}

bool AutoLock::mayNeedLock() const
{
    return m_session.isUnlocked() || m_session.isLent() || m_guardsNewVault || m_isVaultExpected;
}

void AutoLock::guardNewVault()
{
    begin();
    m_guardsNewVault = true;
    takePreferences();
}

void AutoLock::begin()
{
    m_guardsNewVault = false;
    m_idle->start();
    startListening();
    takePreferences();
}

void AutoLock::startListening()
{
    // Only now: the start of the program need not wait for a bus.
    if (!m_addresses || m_triggers)
        return;
    m_triggers = std::make_unique<LockTriggers>(*m_addresses);
    connect(m_triggers.get(), &LockTriggers::lockWanted, this, &AutoLock::takeTrigger);
}

void AutoLock::expectVault(bool isExpected)
{
    m_isVaultExpected = isExpected;
    if (isExpected)
        startListening();
    takePreferences();
}

void AutoLock::end()
{
    if (!m_session.isLent())
        m_idle->stop();
    m_again.stop();
    m_tries = 0;
    takePreferences();
}

void AutoLock::takeTrigger(LockReason reason)
{
    const bool isWished = reason == LockReason::GoingToSleep ? m_preferences.locksBeforeSleep()
                                                             : m_preferences.locksWithScreen();
    if (isWished)
        lock();
}

void AutoLock::lock()
{
    if (m_session.isLent())
        m_session.lock(); // the window that has the vault hears of it and closes
    if (!m_session.isUnlocked() && !m_guardsNewVault)
        return Q_EMIT givenUpWanted();
    closeDialogs();
    if (std::exchange(m_guardsNewVault, false)) {
        Q_EMIT newVaultMustHide();
        return end();
    }
    if (isWithinADialog() && m_tries++ < mostTries)
        m_again.start();
    else
        m_session.lock();
}

bool AutoLock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::WindowStateChange && m_window->isMinimized()
        && m_preferences.locksWhenMinimised())
        lock();
    return QObject::eventFilter(watched, event);
}
