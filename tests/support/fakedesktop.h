// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QList>
#include <QUuid>
#include <fcntl.h>
#include <unistd.h>

/// A connection for a service that the test plays.
inline QDBusConnection connectionFor(const QString &address)
{
    QDBusConnection bus = QDBusConnection::connectToBus(address, QUuid::createUuid().toString());
    if (!bus.isConnected())
        qFatal("the test's own bus can not be reached");
    return bus;
}

/// A screen saver that speaks as those of the desktops do.
class FakeScreenSaver
{
public:
    FakeScreenSaver(const QString &address, const QString &name, const QString &path)
        : m_bus(connectionFor(address))
        , m_name(name)
        , m_path(path)
    {
        if (!m_bus.registerService(m_name))
            qFatal("the name is taken");
    }
    FakeScreenSaver(const FakeScreenSaver &) = delete;
    FakeScreenSaver &operator=(const FakeScreenSaver &) = delete;
    ~FakeScreenSaver() { QDBusConnection::disconnectFromBus(m_bus.name()); }

    void setActive(bool isActive)
    {
        QDBusMessage signal = QDBusMessage::createSignal(m_path, m_name, QStringLiteral("ActiveChanged"));
        m_bus.send(signal << isActive);
    }

private:
    QDBusConnection m_bus;
    QString m_name;
    QString m_path;
};

/// logind with one session, as far as Kinward speaks with it. Its inhibitors are pipes, as the real ones are.
class FakeLogin : public QDBusVirtualObject
{
public:
    explicit FakeLogin(const QString &address)
        : m_bus(connectionFor(address))
    {
        m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/login1"), this,
                                    QDBusConnection::SubPath);
        appear();
    }
    ~FakeLogin() override
    {
        for (const int end : std::as_const(m_readEnds))
            ::close(end);
        QDBusConnection::disconnectFromBus(m_bus.name());
    }

    void appear() { m_bus.registerService(m_service); }
    void vanish() { m_bus.unregisterService(m_service); }
    /// An elogind that does not know the session "auto".
    void setKnowsAuto(bool knowsAuto) { m_knowsAuto = knowsAuto; }
    /// Where the session stands; another one's signals concern nobody here.
    static QString sessionPath() { return QStringLiteral("/org/freedesktop/login1/session/_32"); }
    static QString strangerPath() { return QStringLiteral("/org/freedesktop/login1/session/_35"); }

    void sendLock(const QString &path = sessionPath())
    {
        m_bus.send(QDBusMessage::createSignal(path, m_session, QStringLiteral("Lock")));
    }
    void sendProperty(const QString &property, bool value, const QString &path = sessionPath())
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"));
        m_bus.send(signal << m_session << QVariantMap{{property, value}} << QStringList());
    }
    void sendSleep(bool isBeginning)
    {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"), m_manager,
                                                         QStringLiteral("PrepareForSleep"));
        m_bus.send(signal << isBeginning);
    }
    /// The inhibitors that someone still holds.
    [[nodiscard]] int heldInhibitors() const
    {
        int held = 0;
        char byte = 0;
        for (const int end : m_readEnds)
            held += ::read(end, &byte, 1) == 0 ? 0 : 1;
        return held;
    }
    [[nodiscard]] QVariantList lastInhibit() const { return m_lastInhibit; }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        if (message.member() == QLatin1String("Inhibit"))
            return answerInhibit(message);
        if (message.member() == QLatin1String("GetSession") && knows(message.arguments().value(0).toString()))
            return m_bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(sessionPath()))));
        if (message.member() == QLatin1String("GetSessionByPID"))
            return m_bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(sessionPath()))));
        return m_bus.send(
            message.createErrorReply(QStringLiteral("org.freedesktop.login1.NoSuchSession"), QString()));
    }

private:
    [[nodiscard]] bool knows(const QString &session) const
    {
        return session == QLatin1String("auto") && m_knowsAuto;
    }
    bool answerInhibit(const QDBusMessage &message)
    {
        m_lastInhibit = message.arguments();
        int ends[2] = {};
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            qFatal("no pipe");
        m_readEnds.append(ends[0]);
        m_bus.send(message.createReply(QVariant::fromValue(QDBusUnixFileDescriptor(ends[1]))));
        ::close(ends[1]);
        return true;
    }

    const QString m_service = QStringLiteral("org.freedesktop.login1");
    const QString m_manager = QStringLiteral("org.freedesktop.login1.Manager");
    const QString m_session = QStringLiteral("org.freedesktop.login1.Session");
    QDBusConnection m_bus;
    QList<int> m_readEnds;
    QVariantList m_lastInhibit;
    bool m_knowsAuto = true;
};
