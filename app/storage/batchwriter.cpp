// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/batchwriter.h"

BatchWriter::BatchWriter(JournalStores &stores, const QDateTime &now)
    : m_stores(stores)
    , m_stamp{now, true}
{
}

Result<ImportOutcome> BatchWriter::write(const ImportBatch &batch)
{
    const Result<RecordId> import = m_stores.imports.begin(m_stamp);
    if (!import)
        return Failure(import.error());
    m_outcome.id = *import;
    RecordCounts &added = m_outcome.added;
    Result<> done = addAll(m_stores.thoughtRecords, batch.thoughtRecords, RecordKind::ThoughtRecord,
                           added.thoughtRecords);
    if (done)
        done = addAll(m_stores.notes, batch.notes, RecordKind::Note, added.notes);
    if (done)
        done = addAll(m_stores.checkIns, batch.checkIns, RecordKind::CheckIn, added.checkIns);
    if (done)
        done = addAll(m_stores.goals, batch.goals, RecordKind::Goal, added.goals);
    if (done)
        done = addAll(m_stores.steps, batch.steps, RecordKind::Step, added.steps);
    if (done)
        done = addAll(m_stores.attempts, batch.attempts, RecordKind::Attempt, added.attempts);
    if (done)
        done = addAll(m_stores.experiments, batch.experiments, RecordKind::Experiment, added.experiments);
    const int records = added.thoughtRecords + added.notes + added.checkIns + added.goals + added.steps
        + added.attempts + added.experiments;
    if (done)
        done = m_stores.imports.finish(*import, records, m_outcome.duplicates, m_stamp);
    if (!done)
        return Failure(done.error());
    return m_outcome;
}

template <typename T, typename Store>
Result<> BatchWriter::addAll(const Store &store, const QList<T> &records, RecordKind kind, int &added)
{
    const Result<qint64> lastBefore = m_stores.imports.lastRow(kind);
    if (!lastBefore)
        return Failure(lastBefore.error());
    for (T record : records) {
        const RecordId idInBatch = record.id;
        const Result<RecordId> known = store.known(record);
        if (!known)
            return Failure(known.error());
        if (!known->isNull()) {
            m_alreadyThere.insert(idInBatch, *known);
            ++m_outcome.duplicates;
            continue;
        }
        redirectReferences(record);
        const Result<> done = m_stores.save(record, m_stamp);
        if (!done)
            return done;
        ++added;
    }
    return m_stores.imports.claim(m_outcome.id, kind, *lastBefore);
}

void BatchWriter::redirect(RecordId &reference) const
{
    reference = m_alreadyThere.value(reference, reference);
}

void BatchWriter::redirectReferences(Step &step) const
{
    redirect(step.goal);
}

void BatchWriter::redirectReferences(Attempt &attempt) const
{
    redirect(attempt.goal);
    redirect(attempt.step);
}

void BatchWriter::redirectReferences(Experiment &experiment) const
{
    redirect(experiment.thoughtRecord);
}
