// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/setasiderows.h"

#include "storage/journalsession.h"
#include "storage/journalstores.h"
#include "storage/writestamp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{
QString setAsidePrefix(const RecordId &id)
{
    return QStringLiteral("setAside/%1/").arg(QString::fromLatin1(id.toBytes().toHex()));
}

Result<QStringList> columnsOfTable(JournalSession &session, const QString &table)
{
    QStringList columns;
    const auto read = session.each(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table},
                                   [&columns](const QSqlQuery &row) -> Result<> {
                                       columns.append(row.value(0).toString());
                                       return {};
                                   });
    return read ? Result<QStringList>(columns) : Failure(read.error());
}

/// Each value as its SQL type and its bytes in hexadecimal digits: also a text that is no UTF-8 any more
/// stays as it was.
Result<QJsonArray> rawRows(JournalSession &session, const QString &table, const QString &keyColumn,
                           const RecordId &id)
{
    const Result<QStringList> columns = columnsOfTable(session, table);
    if (!columns)
        return Failure(columns.error());
    QStringList expressions;
    for (const QString &column : *columns)
        expressions.append(QStringLiteral("typeof(%1) || ' ' || hex(%1)").arg(column));
    QJsonArray rows;
    const auto read =
        session.each(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ? ORDER BY rowid")
                         .arg(expressions.join(QStringLiteral(", ")), table, keyColumn),
                     {id.toBytes()}, [&](const QSqlQuery &row) -> Result<> {
                         QJsonObject values;
                         for (qsizetype column = 0; column < columns->size(); ++column)
                             values.insert(columns->at(column), row.value(int(column)).toString());
                         rows.append(values);
                         return {};
                     });
    return read ? Result<QJsonArray>(rows) : Failure(read.error());
}
} // namespace

Result<> SetAsideRows::keep(RecordKind kind, const RecordId &id, const WriteStamp &stamp)
{
    QJsonObject kept;
    const QList<const RowTable *> tables = m_stores.tables(kind);
    for (const RowTable *table : tables) {
        const QString keyColumn = table == tables.first() ? QStringLiteral("id") : QStringLiteral("owner");
        const Result<QJsonArray> rows = rawRows(m_session, table->name(), keyColumn, id);
        if (!rows)
            return Failure(rows.error());
        kept.insert(table->name(), *rows);
    }
    const Result<QString> name = freeName(id);
    if (!name)
        return Failure(name.error());
    return m_stores.settings.set(*name, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)),
                                 stamp);
}

Result<QString> SetAsideRows::freeName(const RecordId &id) const
{
    const QString prefix = setAsidePrefix(id);
    const auto count = m_session.value(
        QStringLiteral("SELECT count(*) FROM setting WHERE substr(name, 1, ?) = ?"), {prefix.size(), prefix});
    if (!count)
        return Failure(count.error());
    return prefix + QString::number(count->toInt() + 1);
}

Result<> SetAsideRows::forget(JournalSession &session, const RecordId &id)
{
    const QString prefix = setAsidePrefix(id);
    const auto deleted = session.change(QStringLiteral("DELETE FROM setting WHERE substr(name, 1, ?) = ?"),
                                        {prefix.size(), prefix});
    return deleted ? Result<>() : Failure(deleted.error());
}

Result<> SetAsideRows::forgetRemoved(JournalSession &session, const QString &table, qint64 before)
{
    const auto deleted = session.change(
        QStringLiteral(
            "DELETE FROM setting WHERE substr(name, 1, 9) = 'setAside/' AND substr(name, 10, 32) IN "
            "(SELECT lower(hex(id)) FROM %1 WHERE deleted_at < ?)")
            .arg(table),
        {before});
    return deleted ? Result<>() : Failure(deleted.error());
}
