// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statementcolumns.h"

#include "storage/tabledescription.h"

#include <QSqlField>
#include <sqlite3.h>
#include <utility>

namespace
{
QMetaType typeOfCurrentValue(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return QMetaType::fromType<qint64>();
    case SQLITE_FLOAT:
        return QMetaType::fromType<double>();
    case SQLITE_BLOB:
        return QMetaType::fromType<QByteArray>();
    default:
        return QMetaType::fromType<QString>();
    }
}
} // namespace

void StatementColumns::read(sqlite3_stmt *statement)
{
    const int compilation = sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_REPREPARE, 0);
    if (m_compilation != compilation) {
        m_compilation = compilation;
        readDeclared(statement);
    }
    for (const int column : std::as_const(m_expressions))
        m_types[column] = typeOfCurrentValue(statement, column);
}

void StatementColumns::readDeclared(sqlite3_stmt *statement)
{
    m_types.clear();
    m_expressions.clear();
    for (int column = 0; column < sqlite3_column_count(statement); ++column) {
        const char *declaration = sqlite3_column_decltype(statement, column);
        m_types.append(declaration ? declaredType(QString::fromUtf8(declaration)) : QMetaType());
        if (!declaration)
            m_expressions.append(column);
    }
}

QSqlRecord StatementColumns::record(sqlite3_stmt *statement) const
{
    QSqlRecord record;
    for (int column = 0; column < m_types.size(); ++column)
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(statement, column)), type(column),
                                QString::fromUtf8(sqlite3_column_table_name(statement, column))));
    return record;
}
