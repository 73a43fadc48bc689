// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

/// Either the statement or the error is set.
struct PreparedStatement {
    sqlite3_stmt *statement = nullptr;
    QSqlError error;
};

/// Compiles a text that holds exactly one statement; comments and semicolons may follow it. The caller
/// finalises it. `isKept` says that it will run more than once.
[[nodiscard]] PreparedStatement prepareOneStatement(sqlite3 *connection, const QString &sql, bool isKept);
