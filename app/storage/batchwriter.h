// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/importbatch.h"
#include "storage/journalstores.h"

/// Writes what an import brings, leaving out what is there already. The caller holds the transaction.
class BatchWriter
{
public:
    BatchWriter(JournalStores &stores, const QDateTime &now);

    [[nodiscard]] Result<ImportOutcome> write(const ImportBatch &batch);

private:
    template <typename T, typename Store>
    [[nodiscard]] Result<> addAll(const Store &store, const QList<T> &records, RecordKind kind, int &added);
    void redirect(RecordId &reference) const;
    void redirectReferences(Record &) const { }
    void redirectReferences(Step &step) const;
    void redirectReferences(Attempt &attempt) const;
    void redirectReferences(Experiment &experiment) const;

    JournalStores &m_stores;
    WriteStamp m_stamp;
    ImportOutcome m_outcome;
    /// From the id a duplicate has in the batch to the id it has in the journal, so that its steps and
    /// attempts find it.
    QHash<RecordId, RecordId> m_alreadyThere;
};
