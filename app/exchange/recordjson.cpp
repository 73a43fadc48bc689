// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordjson.h"

#include "exchange/jsonfields.h"

using namespace JsonFields;

namespace
{
QString channelName(ContactChannel channel)
{
    switch (channel) {
    case ContactChannel::None:
        return QStringLiteral("none");
    case ContactChannel::InPerson:
        return QStringLiteral("inPerson");
    case ContactChannel::Voice:
        return QStringLiteral("voice");
    case ContactChannel::Text:
        return QStringLiteral("text");
    }
    return {};
}

QString aloneTimeName(AloneTime aloneTime)
{
    switch (aloneTime) {
    case AloneTime::None:
        return QStringLiteral("none");
    case AloneTime::Rest:
        return QStringLiteral("rest");
    case AloneTime::Hiding:
        return QStringLiteral("hiding");
    case AloneTime::Mixed:
        return QStringLiteral("mixed");
    }
    return {};
}

QString attemptStatusName(AttemptStatus status)
{
    switch (status) {
    case AttemptStatus::Done:
        return QStringLiteral("done");
    case AttemptStatus::Partly:
        return QStringLiteral("partly");
    case AttemptStatus::Skipped:
        return QStringLiteral("skipped");
    case AttemptStatus::NotDone:
        return QStringLiteral("notDone");
    case AttemptStatus::NotNeeded:
        return QStringLiteral("notNeeded");
    case AttemptStatus::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QString outcomeName(ExperimentOutcome outcome)
{
    switch (outcome) {
    case ExperimentOutcome::Open:
        return QStringLiteral("open");
    case ExperimentOutcome::Yes:
        return QStringLiteral("yes");
    case ExperimentOutcome::Partly:
        return QStringLiteral("partly");
    case ExperimentOutcome::No:
        return QStringLiteral("no");
    }
    return {};
}

QJsonObject measureItem(const Measure &measure)
{
    return {{QStringLiteral("name"), measure.name}, {QStringLiteral("text"), measure.text}};
}
} // namespace

QJsonObject toJson(const JournalNote &note)
{
    QJsonObject object = ofRecord(RecordKind::Note, note);
    object[QStringLiteral("title")] = note.title;
    object[QStringLiteral("body")] = note.body;
    object[QStringLiteral("tags")] = QJsonArray::fromStringList(note.tags);
    object[QStringLiteral("isStarred")] = note.isStarred;
    return object;
}

QJsonObject toJson(const MoodCheckIn &checkIn)
{
    QJsonObject object = ofRecord(RecordKind::CheckIn, checkIn);
    object[QStringLiteral("valence")] = optional(checkIn.valence);
    object[QStringLiteral("energy")] = optional(checkIn.energy);
    object[QStringLiteral("connectedness")] = optional(checkIn.connectedness);
    object[QStringLiteral("feelings")] = QJsonArray::fromStringList(checkIn.feelings);
    object[QStringLiteral("contacts")] = optional(checkIn.contacts);
    object[QStringLiteral("bestQuality")] = optional(checkIn.bestQuality);
    object[QStringLiteral("channel")] = channelName(checkIn.channel);
    object[QStringLiteral("startedByMe")] = optional(checkIn.startedByMe);
    object[QStringLiteral("aloneTime")] = aloneTimeName(checkIn.aloneTime);
    object[QStringLiteral("note")] = checkIn.note;
    object[QStringLiteral("tags")] = QJsonArray::fromStringList(checkIn.tags);
    object[QStringLiteral("measures")] = array(checkIn.measures, measureItem);
    object[QStringLiteral("importedMood")] = checkIn.importedMood;
    object[QStringLiteral("isRetrospective")] = checkIn.isRetrospective;
    return object;
}

QJsonObject toJson(const SocialGoal &goal)
{
    QJsonObject object = ofRecord(RecordKind::Goal, goal);
    object[QStringLiteral("name")] = goal.name;
    object[QStringLiteral("question")] = goal.question;
    object[QStringLiteral("description")] = goal.description;
    object[QStringLiteral("isNumerical")] = goal.isNumerical;
    object[QStringLiteral("target")] = goal.target;
    object[QStringLiteral("unit")] = goal.unit;
    object[QStringLiteral("isAtMost")] = goal.isAtMost;
    object[QStringLiteral("times")] = goal.times;
    object[QStringLiteral("perDays")] = goal.perDays;
    object[QStringLiteral("isArchived")] = goal.isArchived;
    return object;
}

QJsonObject toJson(const Step &step)
{
    QJsonObject object = ofRecord(RecordKind::Step, step);
    object[QStringLiteral("goal")] = id(step.goal);
    object[QStringLiteral("position")] = step.position;
    object[QStringLiteral("text")] = step.text;
    object[QStringLiteral("bankId")] = step.bankId;
    object[QStringLiteral("planCue")] = step.planCue;
    object[QStringLiteral("planAct")] = step.planAct;
    object[QStringLiteral("planned")] =
        step.planned ? QJsonValue(step.planned->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    object[QStringLiteral("expectedDiscomfort")] = optional(step.expectedDiscomfort);
    return object;
}

QJsonObject toJson(const Attempt &attempt)
{
    QJsonObject object = ofRecord(RecordKind::Attempt, attempt);
    object[QStringLiteral("goal")] = id(attempt.goal);
    object[QStringLiteral("step")] = id(attempt.step);
    object[QStringLiteral("status")] = attemptStatusName(attempt.status);
    object[QStringLiteral("value")] = optional(attempt.value);
    object[QStringLiteral("feltDiscomfort")] = optional(attempt.feltDiscomfort);
    object[QStringLiteral("learned")] = attempt.learned;
    object[QStringLiteral("note")] = attempt.note;
    return object;
}

QJsonObject toJson(const Experiment &experiment)
{
    QJsonObject object = ofRecord(RecordKind::Experiment, experiment);
    object[QStringLiteral("thoughtRecord")] = id(experiment.thoughtRecord);
    object[QStringLiteral("belief")] = experiment.belief;
    object[QStringLiteral("beliefBefore")] = optional(experiment.beliefBefore);
    object[QStringLiteral("prediction")] = experiment.prediction;
    object[QStringLiteral("probability")] = optional(experiment.probability);
    object[QStringLiteral("fearedCost")] = optional(experiment.fearedCost);
    object[QStringLiteral("plan")] = experiment.plan;
    object[QStringLiteral("safetyHabits")] = experiment.safetyHabits;
    object[QStringLiteral("criterion")] = experiment.criterion;
    object[QStringLiteral("happened")] = outcomeName(experiment.happened);
    object[QStringLiteral("actualCost")] = optional(experiment.actualCost);
    object[QStringLiteral("surprise")] = optional(experiment.surprise);
    object[QStringLiteral("outcome")] = experiment.outcome;
    object[QStringLiteral("confirmed")] = optional(experiment.confirmed);
    object[QStringLiteral("beliefAfter")] = optional(experiment.beliefAfter);
    object[QStringLiteral("learned")] = experiment.learned;
    return object;
}

QJsonObject toJson(const QuestionnaireResponse &response)
{
    QJsonObject object = ofRecord(RecordKind::Questionnaire, response);
    object[QStringLiteral("scale")] = response.scale;
    QJsonObject answers;
    for (auto answer = response.answers.cbegin(); answer != response.answers.cend(); ++answer)
        answers[QString::number(answer.key())] = answer.value();
    object[QStringLiteral("answers")] = answers;
    return object;
}
