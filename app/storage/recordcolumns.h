// SPDX-License-Identifier: GPL-3.0-or-later
// Which field of a record stands in which column, told once for each type. The same describe() collects the
// names of the columns, the values to write, and fills a record from a row (see columnvisitors.h).
#pragma once

#include "core/experiment.h"
#include "core/journalnote.h"
#include "core/moodcheckin.h"
#include "core/questionnaire.h"
#include "core/socialgoal.h"
#include "core/thoughtrecord.h"
#include "storage/entrysummary.h"

/// One answer of a questionnaire, as a row.
struct QuestionnaireAnswer {
    int item = 0;
    int value = 0;
};

template <typename Columns> void describeRecord(Columns &columns, Record &record)
{
    columns("source_key", record.sourceKey);
    columns.moment(record.when);
}

template <typename Columns> void describe(Columns &columns, ThoughtRecord &record)
{
    describeRecord(columns, record);
    columns("situation", record.situation);
    columns("domain", record.domain);
    columns("evidence_for", record.evidenceFor);
    columns("evidence_against", record.evidenceAgainst);
    columns("friend_view", record.friendView);
    columns("fairer_thought", record.fairerThought);
    columns("fairer_belief", record.fairerBelief);
    columns("next_step", record.nextStep.kind);
    columns("next_step_cue", record.nextStep.cue);
    columns("next_step_act", record.nextStep.act);
    columns("is_draft", record.isDraft);
}

template <typename Columns> void describe(Columns &columns, Thought &thought)
{
    columns("text", thought.text);
    columns("belief", thought.belief);
    columns("belief_after", thought.beliefAfter);
    columns("is_hot", thought.isHot);
}

template <typename Columns> void describe(Columns &columns, Feeling &feeling)
{
    columns("name", feeling.name);
    columns("before", feeling.before);
    columns("after", feeling.after);
}

template <typename Columns> void describe(Columns &columns, PatternTag &tag)
{
    columns("pattern", tag.pattern);
    columns("source_name", tag.sourceName);
}

template <typename Columns> void describe(Columns &columns, Cause &cause)
{
    columns("text", cause.text);
    columns("locus", cause.locus);
    columns("stability", cause.stability);
    columns("globality", cause.globality);
    columns("control", cause.control);
}

/// A word that belongs to a record: a tag, a person, a feeling.
template <typename Columns> void describe(Columns &columns, QString &word)
{
    columns("name", word);
}

template <typename Columns> void describe(Columns &columns, JournalNote &note)
{
    describeRecord(columns, note);
    columns("title", note.title);
    columns("body", note.body);
    columns("is_starred", note.isStarred);
}

template <typename Columns> void describe(Columns &columns, MoodCheckIn &checkIn)
{
    describeRecord(columns, checkIn);
    columns("valence", checkIn.valence);
    columns("energy", checkIn.energy);
    columns("connectedness", checkIn.connectedness);
    columns("contacts", checkIn.contacts);
    columns("best_quality", checkIn.bestQuality);
    columns("channel", checkIn.channel);
    columns("started_by_me", checkIn.startedByMe);
    columns("alone_time", checkIn.aloneTime);
    columns("note", checkIn.note);
    columns("imported_mood", checkIn.importedMood);
    columns("is_retrospective", checkIn.isRetrospective);
}

template <typename Columns> void describe(Columns &columns, Measure &measure)
{
    columns("name", measure.name);
    columns("text", measure.text);
}

template <typename Columns> void describe(Columns &columns, SocialGoal &goal)
{
    describeRecord(columns, goal);
    columns("name", goal.name);
    columns("question", goal.question);
    columns("description", goal.description);
    columns("is_numerical", goal.isNumerical);
    columns("target", goal.target);
    columns("unit", goal.unit);
    columns("is_at_most", goal.isAtMost);
    columns("times", goal.times);
    columns("per_days", goal.perDays);
    columns("is_archived", goal.isArchived);
}

template <typename Columns> void describe(Columns &columns, Step &step)
{
    describeRecord(columns, step);
    columns.reference("goal", step.goal);
    columns("position", step.position);
    columns("text", step.text);
    columns("bank_id", step.bankId);
    columns("plan_cue", step.planCue);
    columns("plan_act", step.planAct);
    columns("planned", step.planned);
    columns("expected_discomfort", step.expectedDiscomfort);
}

template <typename Columns> void describe(Columns &columns, Attempt &attempt)
{
    describeRecord(columns, attempt);
    columns.reference("goal", attempt.goal);
    columns.reference("step", attempt.step);
    columns("status", attempt.status);
    columns("value", attempt.value);
    columns("felt_discomfort", attempt.feltDiscomfort);
    columns("learned", attempt.learned);
    columns("note", attempt.note);
}

template <typename Columns> void describe(Columns &columns, Experiment &experiment)
{
    describeRecord(columns, experiment);
    columns.reference("thought_record", experiment.thoughtRecord);
    columns("belief", experiment.belief);
    columns("belief_before", experiment.beliefBefore);
    columns("prediction", experiment.prediction);
    columns("probability", experiment.probability);
    columns("feared_cost", experiment.fearedCost);
    columns("plan", experiment.plan);
    columns("safety_habits", experiment.safetyHabits);
    columns("criterion", experiment.criterion);
    columns("happened", experiment.happened);
    columns("actual_cost", experiment.actualCost);
    columns("surprise", experiment.surprise);
    columns("outcome", experiment.outcome);
    columns("confirmed", experiment.confirmed);
    columns("belief_after", experiment.beliefAfter);
    columns("learned", experiment.learned);
}

template <typename Columns> void describe(Columns &columns, QuestionnaireResponse &response)
{
    describeRecord(columns, response);
    columns("scale", response.scale);
}

template <typename Columns> void describe(Columns &columns, QuestionnaireAnswer &answer)
{
    columns("item", answer.item);
    columns("value", answer.value);
}

template <typename Columns> void describe(Columns &columns, EntrySummary &entry)
{
    columns("kind", entry.kind);
    columns.unsortedMoment(entry.when); // its place sorts it
    columns("title", entry.title);
    columns("patterns", entry.patterns);
    columns("belief_before", entry.beliefBefore);
    columns("belief_after", entry.beliefAfter);
    columns("is_draft", entry.isDraft);
}
