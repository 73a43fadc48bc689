// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/loginservice.h"

QDBusMessage LoginService::managerCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(serviceName, managerPath, managerInterface, method);
    call.setArguments(arguments);
    call.setAutoStartService(false);
    return call;
}
