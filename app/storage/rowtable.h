// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "storage/columnvisitors.h"

class JournalSession;

/// What every row has, whatever it holds.
struct StoredRow {
    RecordId id;
    qint64 created = 0; ///< UTC milliseconds
    qint64 changed = 0;
    QVariantList values; ///< in the order of the table's columns
};

/// Writes and reads the rows of one table with their ids, times and digests. A row whose digest does not
/// match is told as Damaged and never returned.
class RowTable
{
public:
    RowTable(JournalSession &session, const QString &name, const QList<Column> &columns);

    [[nodiscard]] const QString &name() const { return m_name; }

    [[nodiscard]] Result<> insert(const StoredRow &row);
    /// Writes over the row with this id; one that was removed is there again.
    [[nodiscard]] Result<> update(const StoredRow &row);
    /// Deletes for good the parts that belong to a record; only for a table of parts.
    [[nodiscard]] Result<> deleteOf(const RecordId &owner) const;
    /// Rows that are not removed; `condition` is what follows WHERE and AND, e.g. "id = ? ORDER BY day".
    [[nodiscard]] Result<QList<StoredRow>> list(const QString &condition, const QVariantList &values) const;
    /// The first row that is meant and not removed, or a null id.
    [[nodiscard]] Result<RecordId> idWhere(const QString &condition, const QVariantList &values) const;
    /// The row with this id, removed or not; an empty list when there is none.
    [[nodiscard]] Result<QList<StoredRow>> withId(const RecordId &id) const;
    /// The records of which a row here fails its digest (for a part: its owner), removed or not.
    [[nodiscard]] Result<QList<RecordId>> damagedRecords() const;
    /// What the SQL functions of storage/digestfunctions.h take of a row here.
    [[nodiscard]] QString digestArguments() const;

private:
    [[nodiscard]] Result<QList<StoredRow>> select(const QString &sql, const QVariantList &values) const;
    [[nodiscard]] bool isOfParts() const;
    [[nodiscard]] QVariantList digested(const QVariantList &values) const;
    [[nodiscard]] QByteArray digestOf(const StoredRow &row) const;
    [[nodiscard]] bool isIntact(const StoredRow &row, const QByteArray &digest) const;

    JournalSession &m_session;
    QString m_name;
    QList<Column> m_columns;
    QString m_insert;
    QString m_update;
    QString m_select;
};
