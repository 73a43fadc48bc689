// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importstore.h"

#include "storage/journalsession.h"
#include "storage/recordtables.h"

ImportStore::ImportStore(JournalSession &session)
    : m_session(session)
    , m_rows(session, QStringLiteral("import"), {{QStringLiteral("added")}, {QStringLiteral("duplicates")}})
{
}

Result<RecordId> ImportStore::begin(const WriteStamp &stamp)
{
    const qint64 now = stamp.utc.toMSecsSinceEpoch();
    const RecordId id = m_session.newId();
    const Result<> inserted = m_rows.insert({id, now, now, {qint64(0), qint64(0)}});
    if (!inserted)
        return Failure(inserted.error());
    return id;
}

Result<qint64> ImportStore::lastRow(RecordKind kind) const
{
    const auto row = m_session.value(QStringLiteral("SELECT max(rowid) FROM %1").arg(recordTableName(kind)));
    if (!row)
        return Failure(row.error());
    return row->toLongLong();
}

Result<> ImportStore::claim(const RecordId &import, RecordKind kind, qint64 afterRow)
{
    const auto changed = m_session.change(
        QStringLiteral("UPDATE %1 SET import_id = ? WHERE rowid > ?").arg(recordTableName(kind)),
        {import.toBytes(), afterRow});
    return changed ? Result<>() : Failure(changed.error());
}

Result<> ImportStore::finish(const RecordId &import, int added, int duplicates, const WriteStamp &stamp)
{
    const qint64 now = stamp.utc.toMSecsSinceEpoch();
    return m_rows.update({import, now, now, {qint64(added), qint64(duplicates)}});
}

Result<QList<RecordId>> ImportStore::records(const RecordId &import, RecordKind kind) const
{
    QList<RecordId> ids;
    const auto read =
        m_session.each(QStringLiteral("SELECT id FROM %1 WHERE import_id = ? AND deleted_at IS NULL")
                           .arg(recordTableName(kind)),
                       {import.toBytes()}, [&ids](const QSqlQuery &row) -> Result<> {
                           ids.append(RecordId::fromBytes(row.value(0).toByteArray()));
                           return {};
                       });
    if (!read)
        return Failure(read.error());
    return ids;
}
