// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/locktriggers.h"

#include "desktop/busconnection.h"
#include "desktop/loginsession.h"
#include "desktop/screensavers.h"
#include "desktop/sleepdelay.h"

struct LockTriggers::Parts {
    explicit Parts(const BusAddresses &addresses)
        : session(QDBusConnection::SessionBus, addresses.session)
        , system(QDBusConnection::SystemBus, addresses.system)
        , screenSavers(session.bus(), ScreenSavers::usualNames())
        , login(system.bus())
        , sleep(system.bus())
    {
    }

    BusConnection session;
    BusConnection system;
    ScreenSavers screenSavers;
    LoginSession login;
    SleepDelay sleep;
};

LockTriggers::LockTriggers(const BusAddresses &addresses, QObject *parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>(addresses))
{
    const auto want = [this](LockReason reason) { return [this, reason] { Q_EMIT lockWanted(reason); }; };
    connect(&m_parts->screenSavers, &ScreenSavers::locked, this, want(LockReason::ScreenLocked));
    connect(&m_parts->login, &LoginSession::locked, this, want(LockReason::ScreenLocked));
    connect(&m_parts->login, &LoginSession::left, this, want(LockReason::UserSwitched));
    connect(&m_parts->sleep, &SleepDelay::goingToSleep, this, want(LockReason::GoingToSleep));
}

LockTriggers::~LockTriggers() = default;

void LockTriggers::setDelaysSleep(bool delays)
{
    m_parts->sleep.setWanted(delays);
}

bool LockTriggers::delaysSleep() const
{
    return m_parts->sleep.isHeld();
}

bool LockTriggers::knowsSession() const
{
    return !m_parts->login.path().isEmpty();
}
