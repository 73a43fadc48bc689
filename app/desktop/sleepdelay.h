// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QDBusUnixFileDescriptor>
#include <QObject>

/// Hears from logind that the computer is about to sleep and, while it is wanted, holds a delay inhibitor:
/// logind then waits until it is let go (5 seconds at most, InhibitDelayMaxSec).
class SleepDelay : public QObject
{
    Q_OBJECT

public:
    explicit SleepDelay(const QDBusConnection &bus, QObject *parent = nullptr);

    void setWanted(bool isWanted);
    [[nodiscard]] bool isHeld() const { return m_inhibitor.isValid(); }

Q_SIGNALS:
    void goingToSleep();

private Q_SLOTS:
    void takeSleep(bool isBeginning);

private:
    void ask();
    void askAnew();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_service;
    QDBusUnixFileDescriptor m_inhibitor;
    bool m_isWanted = false;
    bool m_isAsking = false;
};
