// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalstores.h"

#include "storage/recordtables.h"

JournalStores::JournalStores(JournalSession &session)
    : thoughtRecords(session)
    , notes(session)
    , checkIns(session)
    , goals(session)
    , steps(session)
    , attempts(session)
    , experiments(session)
    , questionnaires(session)
    , settings(session)
    , imports(session)
    , entries(session)
    , search(session)
    , removal(session)
    , m_session(session)
{
}

Result<> JournalStores::save(ThoughtRecord &record, const WriteStamp &stamp)
{
    const Result<> saved = thoughtRecords.save(record, stamp);
    return saved ? entries.put(summaryOf(record), wordsOf(record)) : saved;
}

Result<> JournalStores::save(JournalNote &note, const WriteStamp &stamp)
{
    const Result<> saved = notes.save(note, stamp);
    return saved ? entries.put(summaryOf(note), wordsOf(note)) : saved;
}

Result<> JournalStores::save(MoodCheckIn &checkIn, const WriteStamp &stamp)
{
    return checkIns.save(checkIn, stamp);
}

Result<> JournalStores::save(SocialGoal &goal, const WriteStamp &stamp)
{
    return goals.save(goal, stamp);
}

Result<> JournalStores::save(Step &step, const WriteStamp &stamp)
{
    return steps.save(step, stamp);
}

Result<> JournalStores::save(Attempt &attempt, const WriteStamp &stamp)
{
    return attempts.save(attempt, stamp);
}

Result<> JournalStores::save(Experiment &experiment, const WriteStamp &stamp)
{
    return experiments.save(experiment, stamp);
}

Result<> JournalStores::save(QuestionnaireResponse &response, const WriteStamp &stamp)
{
    return questionnaires.save(response, stamp);
}

Result<> JournalStores::remove(RecordKind kind, const RecordId &id, const QDateTime &now)
{
    const Result<> removed = removal.remove(kind, id, now);
    return removed ? entries.remove(id) : removed;
}

Result<> JournalStores::restore(RecordKind kind, const RecordId &id)
{
    const Result<> restored = removal.restore(kind, id);
    if (restored && kind == RecordKind::ThoughtRecord) {
        const Result<ThoughtRecord> record = thoughtRecords.find(id);
        return record ? entries.put(summaryOf(*record), wordsOf(*record)) : Failure(record.error());
    }
    if (restored && kind == RecordKind::Note) {
        const Result<JournalNote> note = notes.find(id);
        return note ? entries.put(summaryOf(*note), wordsOf(*note)) : Failure(note.error());
    }
    return restored;
}

Result<> JournalStores::erase(RecordKind kind, const RecordId &id)
{
    const Result<> erased = removal.erase(kind, id);
    return erased ? entries.remove(id) : erased;
}

Result<int> JournalStores::count(RecordKind kind) const
{
    const auto rows = m_session.value(
        QStringLiteral("SELECT count(*) FROM %1 WHERE deleted_at IS NULL").arg(recordTableName(kind)));
    if (!rows)
        return Failure(rows.error());
    return rows->toInt();
}

QList<const RowTable *> JournalStores::tables(RecordKind kind) const
{
    switch (kind) {
    case RecordKind::ThoughtRecord:
        return thoughtRecords.tables();
    case RecordKind::Note:
        return notes.tables();
    case RecordKind::CheckIn:
        return checkIns.tables();
    case RecordKind::Goal:
        return goals.tables();
    case RecordKind::Step:
        return steps.tables();
    case RecordKind::Attempt:
        return attempts.tables();
    case RecordKind::Experiment:
        return experiments.tables();
    case RecordKind::Questionnaire:
        return questionnaires.tables();
    }
    return {};
}
