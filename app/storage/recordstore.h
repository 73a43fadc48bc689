// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"
#include "storage/condition.h"
#include "storage/journalsession.h"
#include "storage/rowmapping.h"
#include "storage/rowtable.h"
#include "storage/writestamp.h"

/// Records of one type in their table; a store whose records have parts saves and reads these as well.
/// Nothing here begins a transaction: the caller does.
template <typename T> class RecordStore
{
public:
    RecordStore(JournalSession &session, const QString &table)
        : m_session(session)
        , m_rows(session, table, columnsOf<T>())
    {
    }
    virtual ~RecordStore() = default;
    RecordStore(const RecordStore &) = delete;
    RecordStore &operator=(const RecordStore &) = delete;

    /// Fills in what is left empty (id, moment, created, changed), then adds the record or writes over the
    /// one with its id, if that one is undamaged.
    [[nodiscard]] Result<> save(T &record, WriteStamp stamp)
    {
        if (stamp.isOverwriting)
            return saveOver(record, stamp);
        const bool hasId = !record.id.isNull();
        if (!hasId)
            record.id = m_session.newId();
        const Result<QList<StoredRow>> known = hasId ? m_rows.withId(record.id) : QList<StoredRow>();
        if (!known)
            return Failure(known.error());
        stamp.isNew = known->isEmpty();
        stampRecord(record, stamp, stamp.isNew ? nullptr : &known->first());
        const StoredRow row = rowOf(record);
        const Result<> written = stamp.isNew ? m_rows.insert(row) : m_rows.update(row);
        return written ? saveParts(record, stamp) : written;
    }

    /// NotFound when there is none or it was removed.
    [[nodiscard]] Result<T> find(const RecordId &id) const
    {
        Result<QList<T>> found = list(Condition::withId(id));
        if (!found)
            return Failure(found.error());
        if (found->isEmpty())
            return recordNotFound();
        return std::move(found->first());
    }

    /// Records that are not removed, oldest first unless told otherwise.
    [[nodiscard]] Result<QList<T>> list(const Condition &condition,
                                        const QString &order = QStringLiteral("day, sort_key, id")) const
    {
        const Result<QList<StoredRow>> rows =
            m_rows.list(condition.sql + QStringLiteral(" ORDER BY ") + order, condition.values);
        if (!rows)
            return Failure(rows.error());
        QList<T> records;
        records.reserve(rows->size());
        for (const StoredRow &row : *rows)
            records.append(recordOf(row));
        const Result<> read = readParts(records, condition);
        if (!read)
            return Failure(read.error());
        return records;
    }

    /// The id here of a record that is in the journal already, by its id or its source; else a null id.
    [[nodiscard]] Result<RecordId> known(const Record &record) const
    {
        if (!record.sourceKey.isEmpty())
            return m_rows.idWhere(QStringLiteral("source_key = ? AND source_key <> ''"), {record.sourceKey});
        if (!record.id.isNull())
            return m_rows.idWhere(QStringLiteral("id = ?"), {record.id.toBytes()});
        return RecordId();
    }

    /// The tables of this store: the records' own first, then their parts'.
    [[nodiscard]] virtual QList<const RowTable *> tables() const { return {&m_rows}; }

protected:
    [[nodiscard]] virtual Result<> saveParts(const T &, const WriteStamp &) { return {}; }
    [[nodiscard]] virtual Result<> readParts(QList<T> &, const Condition &) const { return {}; }

private:
    /// The parts are made anew: nothing names them, and one of them may be what is damaged.
    [[nodiscard]] Result<> saveOver(T &record, WriteStamp stamp)
    {
        stampRecord(record, stamp, nullptr);
        Result<> done = m_rows.update(rowOf(record));
        for (const RowTable *table : tables()) {
            if (done && table != &m_rows)
                done = table->deleteOf(record.id);
        }
        stamp.isNew = true;
        return done ? saveParts(record, stamp) : done;
    }

    static StoredRow rowOf(const T &record)
    {
        return {record.id, record.created.toMSecsSinceEpoch(), record.changed.toMSecsSinceEpoch(),
                valuesOf(record)};
    }

    static T recordOf(const StoredRow &row)
    {
        T record;
        fill(record, row.values);
        record.id = row.id;
        record.created = QDateTime::fromMSecsSinceEpoch(row.created, Qt::UTC);
        record.changed = QDateTime::fromMSecsSinceEpoch(row.changed, Qt::UTC);
        return record;
    }

    JournalSession &m_session;
    RowTable m_rows;
};
