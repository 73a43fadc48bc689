// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restorerecord.h"

#include "core/experiment.h"
#include "core/journalnote.h"
#include "core/moodcheckin.h"
#include "core/socialgoal.h"
#include "core/thoughtrecord.h"
#include "storage/journal.h"

namespace
{
template <typename T> using Reader = Result<T> (Journal::*)(const RecordId &) const;

void bringGoal(Journal &into, const Journal &backup, RecordId &goal)
{
    if (!goal.isNull() && !into.goal(goal))
        goal = restoreRecord(into, backup, RecordKind::Goal, goal).value_or(RecordId());
}

void fitIn(Journal &, const Journal &, Record &) { }

void fitIn(Journal &into, const Journal &backup, Step &step)
{
    bringGoal(into, backup, step.goal);
}

void fitIn(Journal &into, const Journal &backup, Attempt &attempt)
{
    if (!attempt.step.isNull() && !into.step(attempt.step))
        attempt.step = RecordId();
    bringGoal(into, backup, attempt.goal);
}

void fitIn(Journal &into, const Journal &, Experiment &experiment)
{
    if (!experiment.thoughtRecord.isNull() && !into.thoughtRecord(experiment.thoughtRecord))
        experiment.thoughtRecord = RecordId();
}

template <typename T>
Result<RecordId> bring(Journal &into, const Journal &backup, RecordKind kind, const RecordId &id,
                       Reader<T> read)
{
    Result<T> record = (backup.*read)(id);
    if (!record)
        return Failure(record.error());
    if (const Result<T> present = (into.*read)(id); present) {
        record->id = RecordId();
        record->sourceKey.clear();
    } else if (present.error().kind == ErrorKind::Damaged) {
        if (const Result<> erased = into.erase(kind, id); !erased)
            return Failure(erased.error());
    } else if (present.error().kind != ErrorKind::NotFound) {
        return Failure(present.error());
    }
    fitIn(into, backup, *record);
    return into.save(*record);
}
} // namespace

Result<RecordId> restoreRecord(Journal &into, const Journal &backup, RecordKind kind, const RecordId &id)
{
    switch (kind) {
    case RecordKind::ThoughtRecord:
        return bring<ThoughtRecord>(into, backup, kind, id, &Journal::thoughtRecord);
    case RecordKind::Note:
        return bring<JournalNote>(into, backup, kind, id, &Journal::note);
    case RecordKind::CheckIn:
        return bring<MoodCheckIn>(into, backup, kind, id, &Journal::checkIn);
    case RecordKind::Goal:
        return bring<SocialGoal>(into, backup, kind, id, &Journal::goal);
    case RecordKind::Step:
        return bring<Step>(into, backup, kind, id, &Journal::step);
    case RecordKind::Attempt:
        return bring<Attempt>(into, backup, kind, id, &Journal::attempt);
    case RecordKind::Experiment:
        return bring<Experiment>(into, backup, kind, id, &Journal::experiment);
    case RecordKind::Questionnaire:
        return bring<QuestionnaireResponse>(into, backup, kind, id, &Journal::questionnaire);
    }
    return failure(ErrorKind::NotFound, {});
}
