// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>

/// Hears from the desktop's screen saver that it covers the screen (ActiveChanged).
class ScreenSavers : public QObject
{
    Q_OBJECT

public:
    /// The names are of services and interfaces alike, as org.gnome.ScreenSaver.
    ScreenSavers(const QDBusConnection &bus, const QStringList &names, QObject *parent = nullptr);

    /// Those of KDE and others that follow freedesktop.org, of GNOME, Xfce, Cinnamon and MATE.
    [[nodiscard]] static QStringList usualNames();

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void takeActive(bool isActive);
};
