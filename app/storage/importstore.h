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
    /// Marks a record as added by the import.
    [[nodiscard]] Result<> claim(const RecordId &import, RecordKind kind, const RecordId &record);
    [[nodiscard]] Result<> finish(const RecordId &import, int added, int duplicates, const WriteStamp &stamp);
    /// The records an import added that are not removed.
    [[nodiscard]] Result<QList<RecordId>> records(const RecordId &import, RecordKind kind) const;
    [[nodiscard]] const RowTable &rows() const { return m_rows; }

private:
    JournalSession &m_session;
    RowTable m_rows;
};
