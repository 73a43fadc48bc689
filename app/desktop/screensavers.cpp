// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/screensavers.h"

QStringList ScreenSavers::usualNames()
{
    return {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver"),
            QStringLiteral("org.xfce.ScreenSaver"), QStringLiteral("org.cinnamon.ScreenSaver"),
            QStringLiteral("org.mate.ScreenSaver")};
}

ScreenSavers::ScreenSavers(const QDBusConnection &bus, const QStringList &names, QObject *parent)
    : QObject(parent)
{
    QDBusConnection heard = bus;
    // No path: KDE speaks from /ScreenSaver as well as from /org/freedesktop/ScreenSaver.
    for (const QString &name : names)
        heard.connect(name, QString(), name, QStringLiteral("ActiveChanged"), this, SLOT(takeActive(bool)));
}

void ScreenSavers::takeActive(bool isActive)
{
    if (isActive)
        Q_EMIT locked();
}
