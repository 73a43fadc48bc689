// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalfixture.h"
#include "storage/samplerecords.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThoughtRecordComesBackWithEveryField();
    void anEmptyThoughtRecordComesBackEmpty();
    void aNoteComesBackWithEveryField();
    void aCheckInComesBackWithEveryField();
    void anEmptyCheckInHasNoZeros();
    void goalStepAndAttemptComeBackWithEveryField();
    void emptyGoalStepAndAttemptComeBackEmpty();
    void anExperimentComesBackWithEveryField();
    void anEmptyExperimentComesBackEmpty();
    void aQuestionnaireComesBackWithEveryAnswer();
    void everythingIsThereAfterReopening();
    void anInvalidPairOfTextIsKeptReadable();
    void aNulInATextCutsNothingOff();
    void savingAgainChangesTheRecordAndKeepsItsCreation();
    void aPartThatIsTakenOutIsGone();
    void anAnswerOfZeroReplacesNoAnswer();
    void everyChangeIsAnnouncedOnceAfterItIsDone();
    void whatIsOutOfRangeIsRefusedAndLeavesTheOldValue();
    void twoHotThoughtsAreRefused();
    void aStepOfAMissingGoalIsRefused();
    void aMissingRecordIsNotFound();
    void rangesAreOfLocalDaysWithBothEnds();
    void settingsComeBack();
    void countsLeaveOutWhatWasRemoved();
    void aSecondCreateLeavesTheJournalAlone();
};

namespace
{
void compareStamps(const Record &read, const JournalFixture &f)
{
    QCOMPARE(read.created, f.clock.now().toUTC());
    QCOMPARE(read.changed, f.clock.now().toUTC());
}

void compareThoughtRecords(const ThoughtRecord &read, const ThoughtRecord &written)
{
    QCOMPARE(read.when, written.when);
    QCOMPARE(read.sourceKey, written.sourceKey);
    QCOMPARE(read.situation, written.situation);
    QCOMPARE(read.domain, written.domain);
    QVERIFY(read.thoughts == written.thoughts);
    QVERIFY(read.feelings == written.feelings);
    QVERIFY(read.patterns == written.patterns);
    QVERIFY(read.causes == written.causes);
    QCOMPARE(read.evidenceFor, written.evidenceFor);
    QCOMPARE(read.evidenceAgainst, written.evidenceAgainst);
    QCOMPARE(read.friendView, written.friendView);
    QCOMPARE(read.fairerThought, written.fairerThought);
    QCOMPARE(read.fairerBelief, written.fairerBelief);
    QVERIFY(read.nextStep == written.nextStep);
    QCOMPARE(read.tags, written.tags);
    QCOMPARE(read.people, written.people);
    QCOMPARE(read.isDraft, written.isDraft);
}

void compareCheckIns(const MoodCheckIn &read, const MoodCheckIn &written)
{
    QCOMPARE(read.when, written.when);
    QCOMPARE(read.sourceKey, written.sourceKey);
    QCOMPARE(read.valence, written.valence);
    QCOMPARE(read.energy, written.energy);
    QCOMPARE(read.connectedness, written.connectedness);
    QCOMPARE(read.feelings, written.feelings);
    QCOMPARE(read.contacts, written.contacts);
    QCOMPARE(read.bestQuality, written.bestQuality);
    QCOMPARE(read.channel, written.channel);
    QCOMPARE(read.startedByMe, written.startedByMe);
    QCOMPARE(read.aloneTime, written.aloneTime);
    QCOMPARE(read.note, written.note);
    QCOMPARE(read.tags, written.tags);
    QVERIFY(read.measures == written.measures);
    QCOMPARE(read.importedMood, written.importedMood);
    QCOMPARE(read.isRetrospective, written.isRetrospective);
}

void compareGoals(const SocialGoal &read, const SocialGoal &written)
{
    QCOMPARE(read.when, written.when);
    QCOMPARE(read.sourceKey, written.sourceKey);
    QCOMPARE(read.name, written.name);
    QCOMPARE(read.question, written.question);
    QCOMPARE(read.description, written.description);
    QCOMPARE(read.isNumerical, written.isNumerical);
    QCOMPARE(read.target, written.target);
    QCOMPARE(read.unit, written.unit);
    QCOMPARE(read.isAtMost, written.isAtMost);
    QCOMPARE(read.times, written.times);
    QCOMPARE(read.perDays, written.perDays);
    QCOMPARE(read.isArchived, written.isArchived);
}

void compareSteps(const Step &read, const Step &written)
{
    QCOMPARE(read.when, written.when);
    QCOMPARE(read.sourceKey, written.sourceKey);
    QCOMPARE(read.goal, written.goal);
    QCOMPARE(read.position, written.position);
    QCOMPARE(read.text, written.text);
    QCOMPARE(read.bankId, written.bankId);
    QCOMPARE(read.planCue, written.planCue);
    QCOMPARE(read.planAct, written.planAct);
    QCOMPARE(read.planned, written.planned);
    QCOMPARE(read.expectedDiscomfort, written.expectedDiscomfort);
}

void compareAttempts(const Attempt &read, const Attempt &written)
{
    QCOMPARE(read.when, written.when);
    QCOMPARE(read.sourceKey, written.sourceKey);
    QCOMPARE(read.goal, written.goal);
    QCOMPARE(read.step, written.step);
    QCOMPARE(read.status, written.status);
    QCOMPARE(read.value, written.value);
    QCOMPARE(read.feltDiscomfort, written.feltDiscomfort);
    QCOMPARE(read.learned, written.learned);
    QCOMPARE(read.note, written.note);
}

void compareExperiments(const Experiment &read, const Experiment &written)
{
    QCOMPARE(read.when, written.when);
    QCOMPARE(read.sourceKey, written.sourceKey);
    QCOMPARE(read.thoughtRecord, written.thoughtRecord);
    QCOMPARE(read.belief, written.belief);
    QCOMPARE(read.beliefBefore, written.beliefBefore);
    QCOMPARE(read.prediction, written.prediction);
    QCOMPARE(read.probability, written.probability);
    QCOMPARE(read.fearedCost, written.fearedCost);
    QCOMPARE(read.plan, written.plan);
    QCOMPARE(read.safetyHabits, written.safetyHabits);
    QCOMPARE(read.criterion, written.criterion);
    QCOMPARE(read.happened, written.happened);
    QCOMPARE(read.actualCost, written.actualCost);
    QCOMPARE(read.surprise, written.surprise);
    QCOMPARE(read.outcome, written.outcome);
    QCOMPARE(read.confirmed, written.confirmed);
    QCOMPARE(read.beliefAfter, written.beliefAfter);
    QCOMPARE(read.learned, written.learned);
}
} // namespace

void JournalTest::aThoughtRecordComesBackWithEveryField()
{
    const JournalFixture f;
    const auto id = f.journal->save(fullThoughtRecord());
    VERIFY_OK(id);
    const auto read = f.journal->thoughtRecord(*id);
    VERIFY_OK(read);
    QCOMPARE(read->id, *id);
    compareStamps(*read, f);
    compareThoughtRecords(*read, fullThoughtRecord());
}

void JournalTest::anEmptyThoughtRecordComesBackEmpty()
{
    const JournalFixture f;
    const auto id = f.journal->save(ThoughtRecord());
    VERIFY_OK(id);
    const auto read = f.journal->thoughtRecord(*id);
    VERIFY_OK(read);
    ThoughtRecord expected;
    expected.when = Moment::of(f.clock.now());
    compareThoughtRecords(*read, expected);
}

void JournalTest::aNoteComesBackWithEveryField()
{
    const JournalFixture f;
    const JournalNote written = fullNote();
    const auto id = f.journal->save(written);
    VERIFY_OK(id);
    const auto read = f.journal->note(*id);
    VERIFY_OK(read);
    compareStamps(*read, f);
    QCOMPARE(read->when, written.when);
    QCOMPARE(read->sourceKey, written.sourceKey);
    QCOMPARE(read->title, written.title);
    QCOMPARE(read->body, written.body);
    QCOMPARE(read->tags, written.tags);
    QCOMPARE(read->isStarred, written.isStarred);
}

void JournalTest::aCheckInComesBackWithEveryField()
{
    const JournalFixture f;
    const auto id = f.journal->save(fullCheckIn());
    VERIFY_OK(id);
    const auto read = f.journal->checkIn(*id);
    VERIFY_OK(read);
    compareStamps(*read, f);
    compareCheckIns(*read, fullCheckIn());
}

void JournalTest::anEmptyCheckInHasNoZeros()
{
    const JournalFixture f;
    const auto id = f.journal->save(MoodCheckIn());
    VERIFY_OK(id);
    const auto read = f.journal->checkIn(*id);
    VERIFY_OK(read);
    MoodCheckIn expected;
    expected.when = Moment::of(f.clock.now());
    compareCheckIns(*read, expected);
    QVERIFY(!read->valence.has_value());
    QVERIFY(!read->startedByMe.has_value());
}

void JournalTest::goalStepAndAttemptComeBackWithEveryField()
{
    const JournalFixture f;
    const auto goal = f.journal->save(fullGoal());
    VERIFY_OK(goal);
    const auto step = f.journal->save(fullStep(*goal));
    VERIFY_OK(step);
    const auto attempt = f.journal->save(fullAttempt(*goal, *step));
    VERIFY_OK(attempt);
    compareGoals(f.journal->goal(*goal).value(), fullGoal());
    compareSteps(f.journal->step(*step).value(), fullStep(*goal));
    compareAttempts(f.journal->attempt(*attempt).value(), fullAttempt(*goal, *step));
    QCOMPARE(f.journal->goals()->size(), 1);
    QCOMPARE(f.journal->steps(*goal)->size(), 1);
    QCOMPARE(f.journal->steps(*step)->size(), 0);
}

void JournalTest::emptyGoalStepAndAttemptComeBackEmpty()
{
    const JournalFixture f;
    const auto goal = f.journal->save(SocialGoal());
    VERIFY_OK(goal);
    const auto step = f.journal->save(Step());
    VERIFY_OK(step);
    const auto attempt = f.journal->save(Attempt());
    VERIFY_OK(attempt);
    SocialGoal expectedGoal;
    Step expectedStep;
    Attempt expectedAttempt;
    expectedGoal.when = expectedStep.when = expectedAttempt.when = Moment::of(f.clock.now());
    compareGoals(f.journal->goal(*goal).value(), expectedGoal);
    compareSteps(f.journal->step(*step).value(), expectedStep);
    compareAttempts(f.journal->attempt(*attempt).value(), expectedAttempt);
}

void JournalTest::anExperimentComesBackWithEveryField()
{
    const JournalFixture f;
    const auto record = f.journal->save(fullThoughtRecord());
    VERIFY_OK(record);
    const auto id = f.journal->save(fullExperiment(*record));
    VERIFY_OK(id);
    compareExperiments(f.journal->experiment(*id).value(), fullExperiment(*record));
}

void JournalTest::anEmptyExperimentComesBackEmpty()
{
    const JournalFixture f;
    const auto id = f.journal->save(Experiment());
    VERIFY_OK(id);
    Experiment expected;
    expected.when = Moment::of(f.clock.now());
    compareExperiments(f.journal->experiment(*id).value(), expected);
}

void JournalTest::aQuestionnaireComesBackWithEveryAnswer()
{
    const JournalFixture f;
    const auto id = f.journal->save(fullQuestionnaire());
    VERIFY_OK(id);
    const auto read = f.journal->questionnaire(*id);
    VERIFY_OK(read);
    QCOMPARE(read->scale, u"gad7"_s);
    QCOMPARE(read->answers, fullQuestionnaire().answers);
    QCOMPARE(f.journal->questionnaires()->size(), 1);
}

void JournalTest::everythingIsThereAfterReopening()
{
    JournalFixture f;
    const auto record = f.journal->save(fullThoughtRecord());
    const auto checkIn = f.journal->save(fullCheckIn());
    VERIFY_OK(record);
    VERIFY_OK(checkIn);
    VERIFY_OK(f.journal->setSetting(u"country"_s, u"PL"_s));
    f.reopen();
    compareThoughtRecords(f.journal->thoughtRecord(*record).value(), fullThoughtRecord());
    compareCheckIns(f.journal->checkIn(*checkIn).value(), fullCheckIn());
    QCOMPARE(f.journal->setting(u"country"_s).value(), u"PL"_s);
    QCOMPARE(f.journal->entries()->size(), 1);
    QCOMPARE(f.journal->search(u"boring"_s)->total, 1);
}

void JournalTest::anInvalidPairOfTextIsKeptReadable()
{
    const JournalFixture f;
    JournalNote note;
    note.body = u"half "_s + QChar(0xD83D) + u" a pair"_s;
    const auto id = f.journal->save(note);
    VERIFY_OK(id);
    const auto read = f.journal->note(*id);
    VERIFY_OK(read);
    QCOMPARE(read->body, u"half \uFFFD a pair"_s);
}

void JournalTest::aNulInATextCutsNothingOff()
{
    const JournalFixture f;
    JournalNote note;
    note.title = u"before"_s + QChar(0) + u"after"_s;
    const auto id = f.journal->save(note);
    VERIFY_OK(id);
    QCOMPARE(f.journal->note(*id)->title, note.title);
    QCOMPARE(f.journal->search(u"after"_s)->total, 1);
}

void JournalTest::savingAgainChangesTheRecordAndKeepsItsCreation()
{
    JournalFixture f;
    const QDateTime first = f.clock.now();
    ThoughtRecord record = fullThoughtRecord();
    record.id = f.journal->save(record).value();
    f.clock.advance(60'000);
    record.situation = u"Somebody did answer"_s;
    record.thoughts[0].beliefAfter = 5;
    QCOMPARE(f.journal->save(record).value(), record.id);
    const auto read = f.journal->thoughtRecord(record.id);
    VERIFY_OK(read);
    compareThoughtRecords(*read, record);
    QCOMPARE(read->created, first);
    QCOMPARE(read->changed, f.clock.now());
    QCOMPARE(f.journal->counts()->thoughtRecords, 1);
    QCOMPARE(f.journal->entries()->size(), 1);
    QCOMPARE(f.journal->entries()->first().title, record.situation);
    QCOMPARE(f.journal->search(u"Nobody"_s)->total, 0);
    QCOMPARE(f.journal->search(u"somebody"_s)->total, 1);
}

void JournalTest::aPartThatIsTakenOutIsGone()
{
    const JournalFixture f;
    ThoughtRecord record = fullThoughtRecord();
    record.id = f.journal->save(record).value();
    record.thoughts.removeFirst();
    record.tags.clear();
    record.causes.removeLast();
    VERIFY_OK(f.journal->save(record));
    compareThoughtRecords(f.journal->thoughtRecord(record.id).value(), record);
    QCOMPARE(f.journal->search(u"#chat"_s)->total, 0);
}

void JournalTest::anAnswerOfZeroReplacesNoAnswer()
{
    const JournalFixture f;
    ThoughtRecord record;
    record.feelings = {{u"shame"_s, {}, 0}};
    record.id = f.journal->save(record).value();
    record.feelings = {{u"shame"_s, 0, {}}};
    VERIFY_OK(f.journal->save(record));
    const Feeling read = f.journal->thoughtRecord(record.id)->feelings.first();
    QCOMPARE(read.before, std::optional<int>(0));
    QCOMPARE(read.after, std::optional<int>());
}

void JournalTest::everyChangeIsAnnouncedOnceAfterItIsDone()
{
    const JournalFixture f;
    QSignalSpy changes(f.journal.get(), &Journal::changed);
    int seen = -1;
    QObject::connect(f.journal.get(), &Journal::changed, f.journal.get(),
                     [&] { seen = f.journal->counts()->checkIns; });
    const auto id = f.journal->save(fullCheckIn());
    VERIFY_OK(id);
    QCOMPARE(seen, 1);
    QCOMPARE(changes.count(), 1);
    const auto told = changes.takeFirst().first().value<Changes>();
    QCOMPARE(told.kinds, QSet<RecordKind>{RecordKind::CheckIn});
    QCOMPARE(told.ids, QList<RecordId>{*id});
    VERIFY_OK(f.journal->remove(RecordKind::CheckIn, *id));
    VERIFY_OK(f.journal->restore(RecordKind::CheckIn, *id));
    QCOMPARE(changes.count(), 2);
    MoodCheckIn wrong = fullCheckIn();
    wrong.valence = 4;
    QVERIFY(!f.journal->save(wrong));
    QCOMPARE(changes.count(), 2);
}

void JournalTest::whatIsOutOfRangeIsRefusedAndLeavesTheOldValue()
{
    const JournalFixture f;
    ThoughtRecord record = fullThoughtRecord();
    record.id = f.journal->save(record).value();
    ThoughtRecord wrong = record;
    wrong.situation = u"changed"_s;
    wrong.feelings.last().after = 101;
    const auto refused = f.journal->save(wrong);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QVERIFY(!refused.error().message.contains(u"CHECK"_s));
    compareThoughtRecords(f.journal->thoughtRecord(record.id).value(), record);
    QCOMPARE(f.journal->entries()->first().title, record.situation);
}

void JournalTest::twoHotThoughtsAreRefused()
{
    const JournalFixture f;
    ThoughtRecord record;
    record.thoughts = {{u"one"_s, {}, {}, true}, {u"two"_s, {}, {}, true}};
    const auto refused = f.journal->save(record);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QCOMPARE(f.journal->counts()->thoughtRecords, 0);
}

void JournalTest::aStepOfAMissingGoalIsRefused()
{
    JournalFixture f;
    const auto refused = f.journal->save(fullStep(RecordId::create(f.clock.now(), f.random)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
}

void JournalTest::aMissingRecordIsNotFound()
{
    JournalFixture f;
    const RecordId nobody = RecordId::create(f.clock.now(), f.random);
    QCOMPARE(f.journal->thoughtRecord(nobody).error().kind, ErrorKind::NotFound);
    QCOMPARE(f.journal->remove(RecordKind::Note, nobody).error().kind, ErrorKind::NotFound);
    QCOMPARE(f.journal->restore(RecordKind::Note, nobody).error().kind, ErrorKind::NotFound);
    QCOMPARE(f.journal->erase(RecordKind::Note, nobody).error().kind, ErrorKind::NotFound);
}

void JournalTest::rangesAreOfLocalDaysWithBothEnds()
{
    const JournalFixture f;
    for (const int day : {3, 1, 2, 4}) {
        MoodCheckIn checkIn;
        // Half past midnight in Warsaw is still the day before in UTC.
        checkIn.when = Moment::of(QDateTime(QDate(2026, 3, day), QTime(0, 30), QTimeZone("Europe/Warsaw")));
        checkIn.valence = day - 3;
        VERIFY_OK(f.journal->save(checkIn));
    }
    const auto middle = f.journal->checkIns(QDate(2026, 3, 2), QDate(2026, 3, 3));
    VERIFY_OK(middle);
    QCOMPARE(middle->size(), 2);
    QCOMPARE(middle->first().when.day, QDate(2026, 3, 2));
    QCOMPARE(middle->last().when.day, QDate(2026, 3, 3));
    QCOMPARE(f.journal->checkIns()->size(), 4);
    QCOMPARE(f.journal->checkIns(QDate(2026, 3, 4))->size(), 1);
    QCOMPARE(f.journal->checkIns({}, QDate(2026, 3, 1))->size(), 1);
    VERIFY_OK(f.journal->save(fullThoughtRecord()));
    QCOMPARE(f.journal->thoughtRecords(QDate(2026, 3, 16), QDate(2026, 3, 16))->first().tags,
             fullThoughtRecord().tags);
    QCOMPARE(f.journal->thoughtRecords(QDate(2026, 3, 17))->size(), 0);
}

void JournalTest::settingsComeBack()
{
    const JournalFixture f;
    QCOMPARE(f.journal->setting(u"country"_s).value(), QString());
    VERIFY_OK(f.journal->setSetting(u"country"_s, u"PL"_s));
    VERIFY_OK(f.journal->setSetting(u"country"_s, u"DE"_s));
    QCOMPARE(f.journal->setting(u"country"_s).value(), u"DE"_s);
}

void JournalTest::countsLeaveOutWhatWasRemoved()
{
    const JournalFixture f;
    const auto goal = f.journal->save(fullGoal());
    const auto step = f.journal->save(fullStep(*goal));
    VERIFY_OK(f.journal->save(fullAttempt(*goal, *step)));
    const auto note = f.journal->save(fullNote());
    VERIFY_OK(f.journal->save(fullExperiment({})));
    VERIFY_OK(f.journal->save(fullQuestionnaire()));
    VERIFY_OK(f.journal->remove(RecordKind::Note, *note));
    const auto counts = f.journal->counts();
    VERIFY_OK(counts);
    QCOMPARE(counts->thoughtRecords, 0);
    QCOMPARE(counts->notes, 0);
    QCOMPARE(counts->checkIns, 0);
    QCOMPARE(counts->goals, 1);
    QCOMPARE(counts->steps, 1);
    QCOMPARE(counts->attempts, 1);
    QCOMPARE(counts->experiments, 1);
    QCOMPARE(counts->questionnaires, 1);
}

void JournalTest::aSecondCreateLeavesTheJournalAlone()
{
    JournalFixture f;
    VERIFY_OK(f.journal->save(fullNote()));
    f.journal.reset();
    const auto again = Journal::create(f.vault, f.clock, f.random);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Invalid);
    f.reopen();
    QCOMPARE(f.journal->counts()->notes, 1);
}

KINWARD_TEST("journal", JournalTest)
#include "journal_test.moc"
