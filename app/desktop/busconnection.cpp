// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/busconnection.h"

#include <QUuid>

namespace
{
QDBusConnection openBus(QDBusConnection::BusType usual, const QString &address)
{
    const QString name = QStringLiteral("kinward-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    return address.isEmpty() ? QDBusConnection::connectToBus(usual, name)
                             : QDBusConnection::connectToBus(address, name);
}
} // namespace

BusConnection::BusConnection(QDBusConnection::BusType usual, const QString &address)
    : m_bus(openBus(usual, address))
{
}

BusConnection::~BusConnection()
{
    QDBusConnection::disconnectFromBus(m_bus.name());
}
