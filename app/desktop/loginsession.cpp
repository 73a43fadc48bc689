// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/loginsession.h"

#include "desktop/loginservice.h"

#include <QCoreApplication>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace LoginService;

LoginSession::LoginSession(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_service(serviceName, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_service, &QDBusServiceWatcher::serviceUnregistered, this, &LoginSession::forget);
    connect(&m_service, &QDBusServiceWatcher::serviceRegistered, this, &LoginSession::begin);
    begin();
}

void LoginSession::begin()
{
    forget();
    // "auto" also names the session of a program that the desktop started as a service; elogind before 252
    // does not know it.
    find({managerCall(QStringLiteral("GetSession"), {QStringLiteral("auto")}),
          managerCall(QStringLiteral("GetSessionByPID"), {uint(QCoreApplication::applicationPid())}),
          managerCall(QStringLiteral("GetSession"), {qEnvironmentVariable("XDG_SESSION_ID")})});
}

void LoginSession::find(const QList<QDBusMessage> &questions)
{
    if (questions.isEmpty() || !m_bus.isConnected())
        return;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(questions.first()), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, others = questions.mid(1)] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *answer;
        if (reply.isError())
            find(others);
        else
            follow(reply.value().path());
    });
}

void LoginSession::follow(const QString &path)
{
    forget();
    m_path = path;
    m_bus.connect(serviceName, m_path, sessionInterface, QStringLiteral("Lock"), this, SIGNAL(locked()));
    m_bus.connect(serviceName, m_path, propertiesInterface, QStringLiteral("PropertiesChanged"), this,
                  SLOT(takeProperties(QString, QVariantMap)));
    Q_EMIT found();
}

void LoginSession::forget()
{
    if (m_path.isEmpty())
        return;
    m_bus.disconnect(serviceName, m_path, sessionInterface, QStringLiteral("Lock"), this, SIGNAL(locked()));
    m_bus.disconnect(serviceName, m_path, propertiesInterface, QStringLiteral("PropertiesChanged"), this,
                     SLOT(takeProperties(QString, QVariantMap)));
    m_path.clear();
}

void LoginSession::takeProperties(const QString &interface, const QVariantMap &changed)
{
    if (interface != sessionInterface)
        return;
    if (!changed.value(QStringLiteral("Active"), true).toBool())
        Q_EMIT left();
    if (changed.value(QStringLiteral("LockedHint"), false).toBool())
        Q_EMIT locked();
}
