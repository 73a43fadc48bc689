// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <optional>

enum class Room { Unlock, FirstRun, Today, Journal, Library, Goals, Trends, Help, Settings };

/// A row of the navigation.
struct RoomRow {
    Room room = Room::Today;
    QString text;
    QString icon; ///< of IconLoader
    bool needsVault = true;
    bool isAtBottom = false;
};

/// In the order of the navigation; Ctrl+1 to Ctrl+7 go by it.
[[nodiscard]] QList<RoomRow> roomRows();

/// Whether a room is shown only while a vault is open.
[[nodiscard]] bool needsVault(Room room);

/// The file name of a room's picture in a tour.
[[nodiscard]] QString roomName(Room room);
/// The room of the navigation with that name.
[[nodiscard]] std::optional<Room> roomOf(const QString &name);

Q_DECLARE_METATYPE(Room)
