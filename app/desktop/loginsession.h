// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

/// The person's session as logind sees it: asked to lock, shown as locked, or left for another user's.
class LoginSession : public QObject
{
    Q_OBJECT

public:
    explicit LoginSession(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Empty until logind has named it.
    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    void found();
    void locked();
    void left(); ///< another user's session is in front

private Q_SLOTS:
    void takeProperties(const QString &interface, const QVariantMap &changed);

private:
    /// Asks for the session of this process in one way after the other.
    void find(const QList<QDBusMessage> &questions);
    void begin();
    void follow(const QString &path);
    void forget();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_service;
    QString m_path;
};
