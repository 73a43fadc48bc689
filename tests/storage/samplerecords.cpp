// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/samplerecords.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace
{
Moment warsawEvening()
{
    return Moment::of(QDateTime(QDate(2026, 3, 16), QTime(21, 4, 5, 678), QTimeZone("Europe/Warsaw")));
}
} // namespace

ThoughtRecord fullThoughtRecord()
{
    ThoughtRecord record;
    record.when = warsawEvening();
    record.sourceKey = u"freecbt:1"_s;
    record.situation = u"Nobody answered in the group chat 👩🏽‍🚀"_s;
    record.domain = u"social"_s;
    record.thoughts = {{u"They find me boring."_s, 70, 35, true}, {u"I talk too much"_s, 0, {}, false}};
    record.feelings = {{u"shame"_s, 80, 40}, {u"Żal"_s, 0, {}}, {u"hollow"_s, {}, {}}};
    record.patterns = {{u"mind_reading"_s, u"mind-reading"_s}, {{}, u"My own trap"_s}};
    record.causes = {{u"I am dull"_s, 7, 6, 6, 2}, {u"It was late"_s, 2, {}, 1, 1}};
    record.evidenceFor = u"Two people read it.\nNo reply."_s;
    record.evidenceAgainst = u"Ola answered last week."_s;
    record.friendView = u"„Sie waren müde“"_s;
    record.fairerThought = u"e\u0301 and \u00e9 stay two things"_s;
    record.fairerBelief = 60;
    record.nextStep = {NextStepKind::Message, u"it is Friday noon"_s, u"I will ask Ola to lunch"_s};
    record.tags = {u"chat"_s, u"a long tag"_s};
    record.people = {u"Maya"_s, u"Jörg"_s};
    record.isDraft = false;
    return record;
}

JournalNote fullNote()
{
    JournalNote note;
    note.when = Moment::wallClock(QDate(2024, 2, 29), QTime(2, 30));
    note.sourceKey = u"jrnl:2024-02-29"_s;
    note.title = u"Ein stiller Tag"_s;
    note.body = u"# Stille\n\n我很孤独。 Aber *nicht* allein. \u202Eabc\u202C"_s;
    note.tags = {u"walk"_s};
    note.isStarred = true;
    return note;
}

MoodCheckIn fullCheckIn()
{
    MoodCheckIn checkIn;
    checkIn.when = warsawEvening();
    checkIn.sourceKey = u"daylio:5"_s;
    checkIn.valence = -2;
    checkIn.energy = 0;
    checkIn.connectedness = 0;
    checkIn.feelings = {u"tired"_s, u"sad"_s};
    checkIn.contacts = 2;
    checkIn.bestQuality = 10;
    checkIn.channel = ContactChannel::Voice;
    checkIn.startedByMe = false;
    checkIn.aloneTime = AloneTime::Hiding;
    checkIn.note = u"long day"_s;
    checkIn.tags = {u"work"_s};
    checkIn.measures = {{u"Sleep Quality"_s, u"7/10 points"_s}, {u"Steps"_s, {}}};
    checkIn.importedMood = u"meh"_s;
    checkIn.isRetrospective = true;
    return checkIn;
}

SocialGoal fullGoal()
{
    SocialGoal goal;
    goal.when = Moment::wallClock(QDate(2026, 1, 2));
    goal.sourceKey = u"loop:1"_s;
    goal.name = u"Ask one question"_s;
    goal.question = u"Did you ask?"_s;
    goal.description = u"small talk"_s;
    goal.isNumerical = true;
    goal.target = 2.5;
    goal.unit = u"questions"_s;
    goal.isAtMost = true;
    goal.times = 3;
    goal.perDays = 7;
    goal.isArchived = true;
    return goal;
}

Step fullStep(const RecordId &goal)
{
    Step step;
    step.when = warsawEvening();
    step.sourceKey = u"own:1"_s;
    step.goal = goal;
    step.position = 2;
    step.text = u"Ask the time"_s;
    step.bankId = u"ask-the-time"_s;
    step.planCue = u"I wait for the bus"_s;
    step.planAct = u"I ask someone"_s;
    step.planned = QDate(2026, 3, 20);
    step.expectedDiscomfort = 0;
    return step;
}

Attempt fullAttempt(const RecordId &goal, const RecordId &step)
{
    Attempt attempt;
    attempt.when = Moment::wallClock(QDate(2026, 3, 15));
    attempt.sourceKey = u"loop:1:2026-03-15"_s;
    attempt.goal = goal;
    attempt.step = step;
    attempt.status = AttemptStatus::Skipped;
    attempt.value = 0.0;
    attempt.feltDiscomfort = 100;
    attempt.learned = u"less bad"_s;
    attempt.note = u"rain"_s;
    return attempt;
}

Experiment fullExperiment(const RecordId &thoughtRecord)
{
    Experiment experiment;
    experiment.when = warsawEvening();
    experiment.sourceKey = u"konstantysz:1"_s;
    experiment.thoughtRecord = thoughtRecord;
    experiment.belief = u"They will laugh"_s;
    experiment.beliefBefore = 80;
    experiment.prediction = u"Two people laugh out loud"_s;
    experiment.probability = 0;
    experiment.fearedCost = 90;
    experiment.plan = u"Friday, canteen"_s;
    experiment.safetyHabits = u"looking at the phone"_s;
    experiment.criterion = u"someone laughs"_s;
    experiment.happened = ExperimentOutcome::Partly;
    experiment.actualCost = 10;
    experiment.surprise = 55;
    experiment.outcome = u"one smiled"_s;
    experiment.confirmed = 25;
    experiment.beliefAfter = 40;
    experiment.learned = u"a smile is not a laugh"_s;
    return experiment;
}

QuestionnaireResponse fullQuestionnaire()
{
    QuestionnaireResponse response;
    response.when = warsawEvening();
    response.scale = u"gad7"_s;
    response.answers = {{1, 0}, {2, 3}, {7, 1}};
    return response;
}

ThoughtRecord thoughtRecordOn(QDate day, const QString &situation)
{
    ThoughtRecord record;
    record.when = Moment::wallClock(day, QTime(12, 0));
    record.situation = situation;
    return record;
}

QList<ThoughtRecord> manyThoughtRecords(int count)
{
    const QStringList words{u"quiet"_s, u"lunch"_s, u"nobody"_s, u"always"_s, u"boring"_s, u"party"_s};
    QList<ThoughtRecord> records;
    for (int index = 0; index < count; ++index) {
        ThoughtRecord record = thoughtRecordOn(QDate(2000, 1, 1).addDays(index), {});
        record.sourceKey = u"freecbt:"_s + QString::number(index);
        record.thoughts = {{u"They %1 think that I am %2 at the %3"_s.arg(
                                words.at(index % 6), words.at(index % 5), words.at(index % 4)),
                            {},
                            {},
                            true}};
        record.patterns = {{u"mind_reading"_s, {}}, {u"overgeneralizing"_s, {}}};
        record.evidenceAgainst = u"Someone %1 waved at me on day %2"_s.arg(words.at(index % 3)).arg(index);
        record.fairerThought = u"It may be %1 and still fine"_s.arg(words.at(index % 2));
        record.isDraft = false;
        records.append(record);
    }
    return records;
}
