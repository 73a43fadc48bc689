// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

using Command = QJsonObject (*)(const QStringList &arguments);
using Commands = QMap<QString, Command>;

/// Says on standard output, in one write, that something now lasts ("saved 17").
void acknowledge(const QString &what);
/// The entries of which that was said since beginAcknowledging().
void beginAcknowledging();
[[nodiscard]] QList<int> acknowledgedEntries();

[[nodiscard]] Commands jobCommands();
[[nodiscard]] Commands checkCommands();
[[nodiscard]] Commands damageCommands();
[[nodiscard]] Commands refusalCommands();
[[nodiscard]] Commands scarcityCommands();
[[nodiscard]] Commands openingCommands();
[[nodiscard]] Commands versionCommands();
