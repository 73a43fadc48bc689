// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restorerecord.h"

#include "core/experiment.h"
#include "core/journalnote.h"
#include "core/moodcheckin.h"
#include "core/socialgoal.h"
#include "core/thoughtrecord.h"
#include "storage/journalfixture.h"
#include "storage/keyedvault.h"
#include "storage/samplerecords.h"
#include "support/testmain.h"

#include <QFile>
#include <memory>

class RestoreRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedRecordIsWrittenOverAndKeepsWhatNamesIt_data();
    void aDamagedRecordIsWrittenOverAndKeepsWhatNamesIt();
    void whatStoodThereIsKeptUntilTheRecordIsDeletedForGood();
    void aFailureOnTheWayLeavesEverythingAsItWas();
    void aRemovedGoalComesBackWithItsLadder();
    void aGoalThatIsGoneComesBackWithItsLadder();
    void aStepThatWasRemovedBeforeItsGoalStaysRemoved();
    void whatLostItsLinkIsLinkedAgain();
    void anAttemptThatIsGoneComesBackWithItsStep();
};

namespace
{
/// A journal with one record of each kind, and a copy of its file as it was then.
class CopiedJournal
{
public:
    CopiedJournal()
    {
        f.journal->save(fullCheckIn()).value();
        thought = f.journal->save(fullThoughtRecord()).value();
        note = f.journal->save(fullNote()).value();
        checkIn = f.journal->checkIns()->first().id;
        goal = f.journal->save(fullGoal()).value();
        step = f.journal->save(fullStep(goal)).value();
        attempt = f.journal->save(fullAttempt(goal, step)).value();
        experiment = f.journal->save(fullExperiment(thought)).value();
        questionnaire = f.journal->save(fullQuestionnaire()).value();
        f.journal.reset(); // so that all of it is in the one file
        const QString copy = place.filePath(QStringLiteral("copy.db"));
        if (!QFile::copy(f.vault.databasePath(), copy))
            qFatal("the journal can not be copied");
        file = std::make_unique<KeyedVault>(KeyedVault::from(f.vault, copy));
        backup = Journal::openReadOnly(*file, f.clock, f.random).value();
        f.reopen();
    }

    [[nodiscard]] RecordId idOf(RecordKind kind) const
    {
        switch (kind) {
        case RecordKind::ThoughtRecord:
            return thought;
        case RecordKind::Note:
            return note;
        case RecordKind::CheckIn:
            return checkIn;
        case RecordKind::Goal:
            return goal;
        case RecordKind::Step:
            return step;
        case RecordKind::Attempt:
            return attempt;
        case RecordKind::Experiment:
            return experiment;
        case RecordKind::Questionnaire:
            return questionnaire;
        }
        return {};
    }
    [[nodiscard]] Result<RecordId> bring(RecordKind kind)
    {
        return restoreRecord(*f.journal, *backup, kind, idOf(kind));
    }
    [[nodiscard]] int setAsideCount() const
    {
        return f.runRaw(QStringLiteral("SELECT count(*) FROM setting WHERE name LIKE 'setAside/%'"));
    }
    void checkLinks() const
    {
        QCOMPARE(f.journal->steps(goal)->size(), 1);
        QCOMPARE(f.journal->step(step)->goal, goal);
        QCOMPARE(f.journal->attempt(attempt)->goal, goal);
        QCOMPARE(f.journal->attempt(attempt)->step, step);
        QCOMPARE(f.journal->experiment(experiment)->thoughtRecord, thought);
    }

    JournalFixture f;
    QTemporaryDir place;
    std::unique_ptr<KeyedVault> file;
    std::unique_ptr<Journal> backup;
    RecordId thought, note, checkIn, goal, step, attempt, experiment, questionnaire;
};
} // namespace

void RestoreRecordTest::aDamagedRecordIsWrittenOverAndKeepsWhatNamesIt_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("damage");
    const auto row = [](const char *name, RecordKind kind, const char *damage) {
        QTest::newRow(name) << int(kind) << QString::fromLatin1(damage);
    };
    row("thought record", RecordKind::ThoughtRecord, "UPDATE thought_record SET situation = 'never written'");
    row("its thoughts", RecordKind::ThoughtRecord, "UPDATE thought SET text = 'never written'");
    row("note", RecordKind::Note, "UPDATE note SET body = 'never written'");
    row("tag of a note", RecordKind::Note, "UPDATE note_tag SET name = 'never written'");
    row("check-in", RecordKind::CheckIn, "UPDATE check_in SET note = 'never written'");
    row("feeling of a check-in", RecordKind::CheckIn, "UPDATE check_in_feeling SET name = 'never written'");
    row("goal", RecordKind::Goal, "UPDATE goal SET name = 'never written'");
    row("step", RecordKind::Step, "UPDATE step SET text = 'never written'");
    row("attempt", RecordKind::Attempt, "UPDATE attempt SET note = 'never written'");
    row("experiment", RecordKind::Experiment, "UPDATE experiment SET belief = 'never written'");
    row("answer", RecordKind::Questionnaire, "UPDATE questionnaire_answer SET value = value + 1");
}

void RestoreRecordTest::aDamagedRecordIsWrittenOverAndKeepsWhatNamesIt()
{
    QFETCH(int, kind);
    QFETCH(QString, damage);
    CopiedJournal c;
    const auto before = c.f.journal->counts();
    QVERIFY(c.f.runRaw(damage) > 0);
    QVERIFY(!c.f.journal->damaged()->isEmpty());
    const auto brought = c.bring(RecordKind(kind));
    VERIFY_OK(brought);
    QCOMPARE(*brought, c.idOf(RecordKind(kind)));
    c.f.reopen();
    QVERIFY(c.f.journal->damaged()->isEmpty());
    QCOMPARE(c.f.journal->counts()->goals, before->goals);
    QCOMPARE(c.f.journal->counts()->steps, before->steps);
    QCOMPARE(c.f.journal->counts()->attempts, before->attempts);
    c.checkLinks();
    QCOMPARE(c.f.journal->thoughtRecord(c.thought)->thoughts.size(), fullThoughtRecord().thoughts.size());
    QCOMPARE(c.f.journal->thoughtRecord(c.thought)->situation, fullThoughtRecord().situation);
    QCOMPARE(c.f.journal->note(c.note)->body, fullNote().body);
    QCOMPARE(c.f.journal->note(c.note)->tags, fullNote().tags);
    QCOMPARE(c.f.journal->goal(c.goal)->name, fullGoal().name);
    QCOMPARE(c.setAsideCount(), 1);
}

void RestoreRecordTest::whatStoodThereIsKeptUntilTheRecordIsDeletedForGood()
{
    CopiedJournal c;
    c.f.runRaw(QStringLiteral("UPDATE goal SET name = CAST(x'6E6576657220FF' AS TEXT)")); // no UTF-8 either
    VERIFY_OK(c.bring(RecordKind::Goal));
    const QString name = QStringLiteral("setAside/%1/1").arg(QString::fromLatin1(c.goal.toBytes().toHex()));
    QVERIFY(c.f.journal->setting(name)->contains(QStringLiteral("text 6E6576657220FF")));
    c.f.runRaw(QStringLiteral("UPDATE goal SET name = 'a second time'"));
    VERIFY_OK(c.bring(RecordKind::Goal));
    QCOMPARE(c.setAsideCount(), 2);
    VERIFY_OK(c.f.journal->remove(RecordKind::Goal, c.goal));
    QCOMPARE(c.setAsideCount(), 2);
    c.f.clock.advance(31LL * 24 * 60 * 60 * 1000);
    c.f.reopen();
    QCOMPARE(c.setAsideCount(), 0);
}

void RestoreRecordTest::aFailureOnTheWayLeavesEverythingAsItWas()
{
    CopiedJournal c;
    c.f.runRaw(QStringLiteral("UPDATE thought_record SET situation = 'never written'"));
    c.f.runRaw(
        QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON cause BEGIN SELECT RAISE(ABORT, 'no'); END"));
    QVERIFY(!c.bring(RecordKind::ThoughtRecord));
    c.f.runRaw(QStringLiteral("DROP TRIGGER refuse"));
    QCOMPARE(c.f.journal->damaged()->size(), 1);
    QCOMPARE(c.f.journal->experiment(c.experiment)->thoughtRecord, c.thought);
    QCOMPARE(c.f.runRaw(QStringLiteral("SELECT count(*) FROM thought_record")), 1);
    QVERIFY(c.f.runRaw(QStringLiteral("SELECT count(*) FROM thought")) > 0);
    QCOMPARE(c.setAsideCount(), 0);
}

void RestoreRecordTest::aRemovedGoalComesBackWithItsLadder()
{
    CopiedJournal c;
    VERIFY_OK(c.f.journal->remove(RecordKind::Goal, c.goal));
    QCOMPARE(c.f.journal->counts()->steps, 0);
    QCOMPARE(c.bring(RecordKind::Goal).value(), c.goal);
    c.checkLinks();
    c.f.clock.advance(31LL * 24 * 60 * 60 * 1000);
    c.f.reopen();
    c.checkLinks();
}

void RestoreRecordTest::aGoalThatIsGoneComesBackWithItsLadder()
{
    CopiedJournal c;
    VERIFY_OK(c.f.journal->erase(RecordKind::Goal, c.goal));
    QCOMPARE(c.f.journal->counts()->attempts, 0);
    QCOMPARE(c.bring(RecordKind::Goal).value(), c.goal);
    c.checkLinks();
    QCOMPARE(c.f.journal->counts()->steps, 1);
    QCOMPARE(c.f.journal->counts()->attempts, 1);
}

void RestoreRecordTest::aStepThatWasRemovedBeforeItsGoalStaysRemoved()
{
    CopiedJournal c;
    VERIFY_OK(c.f.journal->remove(RecordKind::Step, c.step));
    c.f.clock.advance(60'000);
    VERIFY_OK(c.f.journal->remove(RecordKind::Goal, c.goal));
    VERIFY_OK(c.bring(RecordKind::Goal));
    QCOMPARE(c.f.journal->counts()->steps, 0);
    QCOMPARE(c.f.journal->counts()->attempts, 1);
}

void RestoreRecordTest::whatLostItsLinkIsLinkedAgain()
{
    CopiedJournal c;
    for (const auto &[table, column] :
         {std::pair("step", "goal"), std::pair("attempt", "goal"), std::pair("attempt", "step"),
          std::pair("experiment", "thought_record")})
        c.f.runRaw(QStringLiteral("UPDATE %1 SET %2 = NULL")
                       .arg(QLatin1StringView(table), QLatin1StringView(column)));
    VERIFY_OK(c.f.journal->erase(RecordKind::Goal, c.goal));
    VERIFY_OK(c.f.journal->erase(RecordKind::ThoughtRecord, c.thought));
    VERIFY_OK(c.bring(RecordKind::Goal));
    QCOMPARE(c.f.journal->attempt(c.attempt)->goal, c.goal);
    QCOMPARE(c.f.journal->step(c.step)->goal, c.goal);
    VERIFY_OK(c.bring(RecordKind::ThoughtRecord));
    QCOMPARE(c.f.journal->experiment(c.experiment)->thoughtRecord, c.thought);
    VERIFY_OK(c.f.journal->erase(RecordKind::Step, c.step));
    VERIFY_OK(c.bring(RecordKind::Step));
    c.checkLinks();
    QCOMPARE(c.f.journal->counts()->steps, 1);
}

void RestoreRecordTest::anAttemptThatIsGoneComesBackWithItsStep()
{
    CopiedJournal c;
    VERIFY_OK(c.f.journal->erase(RecordKind::Step, c.step));
    VERIFY_OK(c.f.journal->erase(RecordKind::Attempt, c.attempt));
    QCOMPARE(c.bring(RecordKind::Attempt).value(), c.attempt);
    c.checkLinks();
}

KINWARD_TEST("restorerecord", RestoreRecordTest)
#include "restorerecord_test.moc"
