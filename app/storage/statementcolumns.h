// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlRecord>

struct sqlite3_stmt;

/// The columns that a statement gives: name, table and type as declared; for an expression, the type of the
/// row that the statement stands on.
[[nodiscard]] QSqlRecord columnsOf(sqlite3_stmt *statement);
