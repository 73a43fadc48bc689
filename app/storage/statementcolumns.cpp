// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statementcolumns.h"

#include "storage/tabledescription.h"

#include <QSqlField>
#include <sqlite3.h>

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

QSqlRecord columnsOf(sqlite3_stmt *statement)
{
    QSqlRecord record;
    for (int column = 0; column < sqlite3_column_count(statement); ++column) {
        const char *declaration = sqlite3_column_decltype(statement, column);
        const QMetaType type = declaration ? declaredType(QString::fromUtf8(declaration))
                                           : typeOfCurrentValue(statement, column);
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(statement, column)), type,
                                QString::fromUtf8(sqlite3_column_table_name(statement, column))));
    }
    return record;
}
