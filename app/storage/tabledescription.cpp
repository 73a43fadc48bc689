// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tabledescription.h"

#include "storage/sqlcipherdriver.h"

#include <QSqlField>
#include <QSqlQuery>

namespace
{
/// Rows of pragma_table_xinfo: 0 name, 1 type, 2 notnull, 3 dflt_value, 4 pk (place in the key, from 1).
/// Hidden columns (1) are those of virtual tables that "*" leaves out.
constexpr auto columnsSql = u"SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_xinfo(?) "
                            u"WHERE hidden <> 1 ORDER BY cid";

QSqlField fieldOf(const QSqlQuery &column, const QString &table)
{
    const QString declaration = column.value(1).toString();
    QSqlField field(column.value(0).toString(), declaredType(declaration), table);
    field.setRequired(column.value(2).toBool());
    field.setDefaultValue(column.value(3).isNull() ? QVariant() : column.value(3));
    const bool isRowId = column.value(4).toInt() == 1
        && declaration.compare(QLatin1StringView("INTEGER"), Qt::CaseInsensitive) == 0;
    field.setAutoValue(isRowId);
    return field;
}

/// QSql::TableType is a set of bits.
QString typeFilter(QSql::TableType type)
{
    const bool wantsSystem = (int(type) & int(QSql::SystemTables)) != 0;
    QStringList wanted;
    if ((int(type) & int(QSql::Tables)) != 0)
        wanted.append(QStringLiteral("type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"));
    if ((int(type) & int(QSql::Views)) != 0)
        wanted.append(QStringLiteral("type = 'view'"));
    if (wantsSystem)
        wanted.append(QStringLiteral("type = 'table' AND name LIKE 'sqlite\\_%' ESCAPE '\\'"));
    return wanted.join(QStringLiteral(" OR "));
}
} // namespace

QMetaType declaredType(const QString &declaration)
{
    const auto says = [&declaration](QLatin1StringView word) {
        return declaration.contains(word, Qt::CaseInsensitive);
    };
    if (says(QLatin1StringView("INT")))
        return QMetaType::fromType<qint64>();
    if (says(QLatin1StringView("BOOL")))
        return QMetaType::fromType<bool>();
    if (says(QLatin1StringView("BLOB")))
        return QMetaType::fromType<QByteArray>();
    if (says(QLatin1StringView("REAL")) || says(QLatin1StringView("FLOA")) || says(QLatin1StringView("DOUB")))
        return QMetaType::fromType<double>();
    return QMetaType::fromType<QString>();
}

TableDescription describedTable(const SqlCipherDriver &driver, const QString &table)
{
    TableDescription description;
    QSqlQuery query(driver.createResult());
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromUtf16(columnsSql)))
        return description;
    query.addBindValue(table);
    QMap<int, QSqlField> key;
    for (bool hasRow = query.exec() && query.next(); hasRow; hasRow = query.next()) {
        const QSqlField field = fieldOf(query, table);
        description.columns.append(field);
        if (const int place = query.value(4).toInt(); place > 0)
            key.insert(place, field);
    }
    description.primaryKey = QSqlIndex(table);
    for (const QSqlField &field : std::as_const(key))
        description.primaryKey.append(field);
    return description;
}

QStringList tableNames(const SqlCipherDriver &driver, QSql::TableType type)
{
    QStringList names;
    QSqlQuery query(driver.createResult());
    query.setForwardOnly(true);
    const QString sql = QStringLiteral("SELECT name FROM sqlite_master WHERE %1 ORDER BY name");
    for (bool hasRow = query.exec(sql.arg(typeFilter(type))) && query.next(); hasRow; hasRow = query.next())
        names.append(query.value(0).toString());
    if ((int(type) & int(QSql::SystemTables)) != 0)
        names.append(QStringLiteral("sqlite_master"));
    return names;
}
