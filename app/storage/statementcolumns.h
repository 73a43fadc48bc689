// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QSqlRecord>

struct sqlite3_stmt;

/// The columns that a statement gives: name, table and type as declared; for an expression, the type of the
/// row that the statement stood on when it was read. What is declared is read once for many runs.
class StatementColumns
{
public:
    void read(sqlite3_stmt *statement);
    /// Invalid where there is no such column.
    [[nodiscard]] QMetaType type(int column) const { return m_types.value(column); }
    [[nodiscard]] QSqlRecord record(sqlite3_stmt *statement) const;

private:
    void readDeclared(sqlite3_stmt *statement);

    QList<QMetaType> m_types;
    QList<int> m_expressions; ///< the columns without a declared type
    int m_compilation = -1; ///< SQLite compiles a statement anew when the schema has changed
};
