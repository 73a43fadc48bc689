// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/room.h"

#include <QCoreApplication>

namespace
{
struct RoomWords {
    Q_DECLARE_TR_FUNCTIONS(Navigation)
};
} // namespace

QList<RoomRow> roomRows()
{
    return {
        {Room::Today, RoomWords::tr("Today"), QStringLiteral("today"), true, false},
        {Room::Journal, RoomWords::tr("Journal"), QStringLiteral("journal"), true, false},
        {Room::Library, RoomWords::tr("Library"), QStringLiteral("library"), false, false},
        {Room::Goals, RoomWords::tr("Goals"), QStringLiteral("goals"), true, false},
        {Room::Trends, RoomWords::tr("Trends"), QStringLiteral("trends"), true, false},
        {Room::Help, RoomWords::tr("Help now"), QStringLiteral("help"), false, true},
        {Room::Settings, RoomWords::tr("Settings"), QStringLiteral("settings"), false, true},
    };
}

bool needsVault(Room room)
{
    for (const RoomRow &row : roomRows()) {
        if (row.room == room)
            return row.needsVault;
    }
    return false;
}

QString roomName(Room room)
{
    switch (room) {
    case Room::Unlock:
        return QStringLiteral("unlock");
    case Room::FirstRun:
        return QStringLiteral("first-run");
    case Room::Today:
        return QStringLiteral("today");
    case Room::Journal:
        return QStringLiteral("journal");
    case Room::Library:
        return QStringLiteral("library");
    case Room::Goals:
        return QStringLiteral("goals");
    case Room::Trends:
        return QStringLiteral("trends");
    case Room::Help:
        return QStringLiteral("help");
    case Room::Settings:
        return QStringLiteral("settings");
    }
    return {};
}

std::optional<Room> roomOf(const QString &name)
{
    for (const RoomRow &row : roomRows()) {
        if (roomName(row.room) == name)
            return row.room;
    }
    return {};
}
