// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordkind.h"
#include "storage/importbatch.h"
#include "storage/rowtable.h"
#include "storage/writestamp.h"

/// Remembers each import and which rows it added.
class ImportStore
{
public:
    explicit ImportStore(JournalSession &session);

    [[nodiscard]] Result<RecordId> begin(const WriteStamp &stamp);
    /// The last row of a kind, 0 when there is none.
    [[nodiscard]] Result<qint64> lastRow(RecordKind kind) const;
    /// Marks the records of a kind that came after that row as added by the import: all at once, because each
    /// such statement makes the word index write out what it has gathered.
    [[nodiscard]] Result<> claim(const RecordId &import, RecordKind kind, qint64 afterRow);
    [[nodiscard]] Result<> finish(const RecordId &import, int added, int duplicates, const WriteStamp &stamp);
    /// The records an import added that are not removed.
    [[nodiscard]] Result<QList<RecordId>> records(const RecordId &import, RecordKind kind) const;
    [[nodiscard]] const RowTable &rows() const { return m_rows; }

private:
    JournalSession &m_session;
    RowTable m_rows;
};
