// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>

/// The names of logind (systemd or elogind), as org.freedesktop.login1(5) gives them.
namespace LoginService
{

inline const QString serviceName = QStringLiteral("org.freedesktop.login1");
inline const QString managerPath = QStringLiteral("/org/freedesktop/login1");
inline const QString managerInterface = QStringLiteral("org.freedesktop.login1.Manager");
inline const QString sessionInterface = QStringLiteral("org.freedesktop.login1.Session");
inline const QString propertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");

/// A call to the manager that starts no service where none runs.
[[nodiscard]] QDBusMessage managerCall(const QString &method, const QVariantList &arguments);

} // namespace LoginService
