// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freepath.h"

#include <QFileInfo>

QString firstFreePath(const QString &stem, const QString &ending,
                      const std::function<bool(const QString &path)> &isTaken)
{
    QString path = stem + ending;
    // Joined, not put in for %1: a folder may have a name with “%2” in it.
    for (int number = 2; QFileInfo::exists(path) || (isTaken && isTaken(path)); ++number)
        path = stem + u'-' + QString::number(number) + ending;
    return path;
}
