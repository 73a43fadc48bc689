// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>

/// A connection of our own to one bus, closed when destroyed. A bus that is not there is no error: nothing is
/// ever heard from it.
class BusConnection
{
public:
    BusConnection(QDBusConnection::BusType usual, const QString &address);
    BusConnection(const BusConnection &) = delete;
    BusConnection &operator=(const BusConnection &) = delete;
    ~BusConnection();

    [[nodiscard]] const QDBusConnection &bus() const { return m_bus; }

private:
    QDBusConnection m_bus;
};
