// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sleepdelay.h"

#include "desktop/loginservice.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace LoginService;

SleepDelay::SleepDelay(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_service(serviceName, bus, QDBusServiceWatcher::WatchForRegistration)
{
    m_bus.connect(serviceName, managerPath, managerInterface, QStringLiteral("PrepareForSleep"), this,
                  SLOT(takeSleep(bool)));
    connect(&m_service, &QDBusServiceWatcher::serviceRegistered, this, &SleepDelay::askAnew);
}

void SleepDelay::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    if (isWanted)
        ask();
    else
        m_inhibitor = {};
}

void SleepDelay::askAnew()
{
    // A logind that was started again knows nothing of the inhibitors of the one before.
    m_inhibitor = {};
    ask();
}

void SleepDelay::ask()
{
    if (!m_isWanted || m_isAsking || isHeld() || !m_bus.isConnected())
        return;
    m_isAsking = true;
    const QDBusMessage call = managerCall(QStringLiteral("Inhibit"),
                                          {QStringLiteral("sleep"), QStringLiteral("Kinward"),
                                           //: said by the system in a list of what holds back sleep
                                           tr("Locks before the computer sleeps"), QStringLiteral("delay")});
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (m_isWanted && !reply.isError())
            m_inhibitor = reply.value();
    });
}

void SleepDelay::takeSleep(bool isBeginning)
{
    if (isBeginning)
        Q_EMIT goingToSleep();
    else
        ask();
}
