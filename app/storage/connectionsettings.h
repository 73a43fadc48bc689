// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>

enum class OpenMode;
struct sqlite3;

/// Makes a keyed connection durable and discreet: temporary tables in memory, deleted content overwritten, a
/// write-ahead log that is synced on every commit, no trust in SQL that stands in the file, no memory map.
/// Each setting is read back; one that does not hold is an error.
[[nodiscard]] QSqlError applyConnectionSettings(sqlite3 *connection, OpenMode mode);
