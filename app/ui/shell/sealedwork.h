// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/room.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <optional>

/// What the pages were in the middle of, as it is sealed when the vault locks.
struct SealedWork {
    QDateTime sealedAt;
    Room room = Room::Today; ///< one of the navigation
    QMap<Room, QByteArray> works; ///< in bytes only that page reads
};

[[nodiscard]] QByteArray toBytes(const SealedWork &work);
/// Whether the first byte says so; another draft is what was written while locked (lockedinbox.h).
[[nodiscard]] bool isSealedWork(const QByteArray &bytes);
/// Empty when the bytes are damaged: cut short, too long, with no work or a room that is none. Total for any
/// bytes.
[[nodiscard]] std::optional<SealedWork> sealedWorkFrom(const QByteArray &bytes);
