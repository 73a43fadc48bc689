// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storedvalue.h"

struct sqlite3_stmt;

/// Gives a parameter (counted from 1) its value and returns SQLite's result code. SQLite keeps its own copy.
[[nodiscard]] int bindParameter(sqlite3_stmt *statement, int index, const StoredValue &value);

/// The value of a column (counted from 0) of the current row as the driver hands it out: qint64, double,
/// QString, QByteArray, or a null value of `nullType`.
[[nodiscard]] QVariant columnValue(sqlite3_stmt *statement, int column, QMetaType nullType);
