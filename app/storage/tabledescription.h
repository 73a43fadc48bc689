// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSql>
#include <QSqlIndex>
#include <QSqlRecord>
#include <QStringList>

class SqlCipherDriver;

/// What a table is made of. Both are empty when there is no such table.
struct TableDescription {
    QSqlRecord columns;
    QSqlIndex primaryKey;
};

[[nodiscard]] TableDescription describedTable(const SqlCipherDriver &driver, const QString &table);
[[nodiscard]] QStringList tableNames(const SqlCipherDriver &driver, QSql::TableType type);

/// The type that values of a column have by its declaration: qint64, double, bool, QByteArray or QString.
[[nodiscard]] QMetaType declaredType(const QString &declaration);
