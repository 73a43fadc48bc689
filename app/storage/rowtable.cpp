// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowtable.h"

#include "storage/journalsession.h"
#include "storage/sqlfailure.h"

namespace
{

QString questionMarks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

StoredRow storedRow(const QSqlQuery &query, qsizetype columns)
{
    StoredRow row;
    row.id = RecordId::fromBytes(query.value(0).toByteArray());
    row.created = query.value(1).toLongLong();
    row.changed = query.value(2).toLongLong();
    row.values.reserve(columns);
    for (int column = 0; column < columns; ++column)
        row.values.append(query.value(4 + column));
    return row;
}

} // namespace

RowTable::RowTable(JournalSession &session, const QString &name, const QList<Column> &columns)
    : m_session(session)
    , m_name(name)
    , m_columns(columns)
{
    m_insert = QStringLiteral("INSERT INTO %1 (id, created_at, changed_at, digest, %2) VALUES (%3)")
                   .arg(name, columnList(columns), questionMarks(4 + columns.size()));
    m_update = QStringLiteral("UPDATE %1 SET deleted_at = NULL, changed_at = ?, digest = ?, %2 WHERE id = ?")
                   .arg(name, columnList(columns, {}, QStringLiteral(" = ?")));
    if (isOfParts())
        m_update += QStringLiteral(" AND owner = ?"); // only this is found by an index
    m_select = QStringLiteral("SELECT id, created_at, changed_at, digest, %2 FROM %1 WHERE ")
                   .arg(name, columnList(columns));
}

bool RowTable::isOfParts() const
{
    return m_columns.first().name == QLatin1StringView("owner");
}

QVariantList RowTable::digested(const QVariantList &values) const
{
    QVariantList some;
    some.reserve(values.size());
    for (qsizetype index = 0; index < m_columns.size(); ++index) {
        if (m_columns.at(index).isDigested)
            some.append(values.at(index));
    }
    return some;
}

QByteArray RowTable::digestOf(const StoredRow &row) const
{
    return m_session.digest(m_name, row.id, digested(row.values));
}

bool RowTable::isIntact(const StoredRow &row, const QByteArray &digest) const
{
    return m_session.isIntact(digest, m_name, row.id, digested(row.values));
}

Result<> RowTable::insert(const StoredRow &row)
{
    const QVariantList stamps{row.id.toBytes(), row.created, row.changed, digestOf(row)};
    const auto changed = m_session.change(m_insert, stamps + row.values);
    return changed ? Result<>() : Failure(changed.error());
}

Result<> RowTable::update(const StoredRow &row)
{
    QVariantList values{row.changed, digestOf(row)};
    values += row.values;
    values.append(row.id.toBytes());
    if (isOfParts())
        values.append(row.values.first());
    const auto changed = m_session.change(m_update, values);
    return changed ? Result<>() : Failure(changed.error());
}

Result<> RowTable::deleteOf(const RecordId &owner) const
{
    const auto deleted =
        m_session.change(QStringLiteral("DELETE FROM %1 WHERE owner = ?").arg(m_name), {owner.toBytes()});
    return deleted ? Result<>() : Failure(deleted.error());
}

Result<QList<StoredRow>> RowTable::select(const QString &sql, const QVariantList &values) const
{
    QList<StoredRow> rows;
    const auto read = m_session.each(sql, values, [&](const QSqlQuery &query) -> Result<> {
        StoredRow row = storedRow(query, m_columns.size());
        if (!isIntact(row, query.value(3).toByteArray()))
            return storageFailure(ErrorKind::Damaged);
        rows.append(std::move(row));
        return {};
    });
    if (!read)
        return Failure(read.error());
    return rows;
}

Result<QList<StoredRow>> RowTable::list(const QString &condition, const QVariantList &values) const
{
    return select(m_select + QStringLiteral("deleted_at IS NULL AND ") + condition, values);
}

Result<QList<StoredRow>> RowTable::withId(const RecordId &id) const
{
    return select(m_select + QStringLiteral("id = ?"), {id.toBytes()});
}

Result<RecordId> RowTable::idWhere(const QString &condition, const QVariantList &values) const
{
    const auto id = m_session.value(
        QStringLiteral("SELECT id FROM %1 WHERE deleted_at IS NULL AND %2").arg(m_name, condition), values);
    if (!id)
        return Failure(id.error());
    return RecordId::fromBytes(id->toByteArray());
}

QString RowTable::digestArguments() const
{
    QStringList arguments{u'\'' + m_name + u'\'', QStringLiteral("id"), QStringLiteral("digest")};
    for (const Column &column : m_columns) {
        if (column.isDigested)
            arguments.append(column.name);
    }
    return arguments.join(QStringLiteral(", "));
}

Result<QList<RecordId>> RowTable::damagedRecords() const
{
    QList<RecordId> ids;
    const auto read = m_session.each(
        QStringLiteral("SELECT %1 FROM %2 WHERE NOT digest_holds(%3)")
            .arg(isOfParts() ? QStringLiteral("owner") : QStringLiteral("id"), m_name, digestArguments()),
        {}, [&ids](const QSqlQuery &query) -> Result<> {
            ids.append(RecordId::fromBytes(query.value(0).toByteArray()));
            return {};
        });
    if (!read)
        return Failure(read.error());
    return ids;
}
