// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalfixture.h"
#include "storage/samplerecords.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsAddedAndCounted();
    void anInvalidRecordInTheMiddleLeavesNothingBehind();
    void aSecondImportAddsNothing();
    void theSameSourceTwiceInOneFileIsADuplicate();
    void stepsOfADuplicateGoalFindTheGoalThatIsThere();
    void aRecordWhoseIdIsThereIsADuplicate();
    void anImportCanBeTakenBackAndDoneAgain();
    void restoringBesideANewCopyIsRefused();
    void importedTimesAreKept();
    void oneAnnouncementStandsForTheWholeImport();
    void tenThousandRecordsAreAddedListedAndFound();
};

void ImportTest::everyKindIsAddedAndCounted()
{
    JournalFixture f;
    ImportBatch batch;
    batch.thoughtRecords = {fullThoughtRecord()};
    batch.thoughtRecords[0].id = RecordId::create(f.clock.now(), f.random);
    batch.notes = {fullNote()};
    batch.checkIns = {fullCheckIn()};
    batch.goals = {fullGoal()};
    batch.goals[0].id = RecordId::create(f.clock.now(), f.random);
    batch.steps = {fullStep(batch.goals[0].id)};
    batch.attempts = {fullAttempt(batch.goals[0].id, {})};
    batch.experiments = {fullExperiment(batch.thoughtRecords[0].id)};
    const auto outcome = f.journal->add(batch);
    VERIFY_OK(outcome);
    QCOMPARE(outcome->duplicates, 0);
    QCOMPARE(outcome->added.thoughtRecords, 1);
    QCOMPARE(outcome->added.notes, 1);
    QCOMPARE(outcome->added.checkIns, 1);
    QCOMPARE(outcome->added.goals, 1);
    QCOMPARE(outcome->added.steps, 1);
    QCOMPARE(outcome->added.attempts, 1);
    QCOMPARE(outcome->added.experiments, 1);
    QCOMPARE(outcome->added.questionnaires, 0);
    QCOMPARE(f.journal->counts()->attempts, 1);
    QCOMPARE(f.journal->entries()->size(), 2);
    QCOMPARE(f.journal->search(u"stille"_s)->total, 1);
}

void ImportTest::anInvalidRecordInTheMiddleLeavesNothingBehind()
{
    const JournalFixture f;
    ImportBatch batch;
    batch.notes = {fullNote()};
    batch.thoughtRecords = manyThoughtRecords(1000);
    batch.thoughtRecords[500].thoughts[0].belief = 150;
    const auto outcome = f.journal->add(batch);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Invalid);
    QCOMPARE(f.journal->counts()->thoughtRecords, 0);
    QCOMPARE(f.journal->counts()->notes, 0);
    QCOMPARE(f.journal->entries()->size(), 0);
    QCOMPARE(f.journal->search(u"boring"_s)->total, 0);
    for (const QString &table : {u"import"_s, u"thought"_s, u"entry_words"_s})
        QCOMPARE(f.runRaw(u"SELECT count(*) FROM "_s + table), 0);
    VERIFY_OK(f.journal->save(fullNote()));
}

void ImportTest::aSecondImportAddsNothing()
{
    const JournalFixture f;
    ImportBatch batch;
    batch.thoughtRecords = manyThoughtRecords(20);
    batch.checkIns = {fullCheckIn()};
    VERIFY_OK(f.journal->add(batch));
    const auto again = f.journal->add(batch);
    VERIFY_OK(again);
    QCOMPARE(again->duplicates, 21);
    QCOMPARE(again->added.thoughtRecords, 0);
    QCOMPARE(f.journal->counts()->thoughtRecords, 20);
    QCOMPARE(f.journal->counts()->checkIns, 1);
}

void ImportTest::theSameSourceTwiceInOneFileIsADuplicate()
{
    const JournalFixture f;
    ImportBatch batch;
    batch.notes = {fullNote(), fullNote()};
    const auto outcome = f.journal->add(batch);
    VERIFY_OK(outcome);
    QCOMPARE(outcome->added.notes, 1);
    QCOMPARE(outcome->duplicates, 1);
}

void ImportTest::stepsOfADuplicateGoalFindTheGoalThatIsThere()
{
    JournalFixture f;
    const RecordId goal = f.journal->save(fullGoal()).value();
    ImportBatch batch;
    batch.goals = {fullGoal()};
    batch.goals[0].id = RecordId::create(f.clock.now(), f.random);
    batch.steps = {fullStep(batch.goals[0].id)};
    batch.attempts = {fullAttempt(batch.goals[0].id, {})};
    const auto outcome = f.journal->add(batch);
    VERIFY_OK(outcome);
    QCOMPARE(outcome->duplicates, 1);
    QCOMPARE(f.journal->steps(goal)->size(), 1);
    QCOMPARE(f.journal->attempts()->first().goal, goal);
}

void ImportTest::aRecordWhoseIdIsThereIsADuplicate()
{
    const JournalFixture f;
    JournalNote note;
    note.title = u"Mine"_s;
    note.id = f.journal->save(note).value();
    ImportBatch batch;
    batch.notes = {note};
    batch.notes[0].title = u"Theirs"_s;
    const auto outcome = f.journal->add(batch);
    VERIFY_OK(outcome);
    QCOMPARE(outcome->duplicates, 1);
    QCOMPARE(f.journal->note(note.id)->title, u"Mine"_s);
}

void ImportTest::anImportCanBeTakenBackAndDoneAgain()
{
    const JournalFixture f;
    VERIFY_OK(f.journal->save(fullNote()));
    ImportBatch batch;
    batch.thoughtRecords = manyThoughtRecords(5);
    batch.checkIns = {fullCheckIn()};
    const auto outcome = f.journal->add(batch);
    VERIFY_OK(outcome);
    VERIFY_OK(f.journal->undoImport(outcome->id));
    QCOMPARE(f.journal->counts()->thoughtRecords, 0);
    QCOMPARE(f.journal->counts()->checkIns, 0);
    QCOMPARE(f.journal->counts()->notes, 1);
    QCOMPARE(f.journal->entries()->size(), 1);
    const auto again = f.journal->add(batch);
    VERIFY_OK(again);
    QCOMPARE(again->added.thoughtRecords, 5);
}

void ImportTest::restoringBesideANewCopyIsRefused()
{
    const JournalFixture f;
    ImportBatch batch;
    batch.notes = {fullNote()};
    VERIFY_OK(f.journal->add(batch));
    const RecordId removed = f.journal->notes()->first().id;
    VERIFY_OK(f.journal->remove(RecordKind::Note, removed));
    VERIFY_OK(f.journal->add(batch));
    QCOMPARE(f.journal->restore(RecordKind::Note, removed).error().kind, ErrorKind::Invalid);
    QCOMPARE(f.journal->counts()->notes, 1);
}

void ImportTest::importedTimesAreKept()
{
    const JournalFixture f;
    ImportBatch batch;
    batch.notes = {fullNote()};
    batch.notes[0].created = QDateTime(QDate(2020, 5, 1), QTime(8, 0), Qt::UTC);
    batch.notes[0].changed = QDateTime(QDate(2021, 5, 1), QTime(8, 0), Qt::UTC);
    VERIFY_OK(f.journal->add(batch));
    const JournalNote read = f.journal->notes()->first();
    QCOMPARE(read.created, batch.notes[0].created);
    QCOMPARE(read.changed, batch.notes[0].changed);
}

void ImportTest::oneAnnouncementStandsForTheWholeImport()
{
    const JournalFixture f;
    QSignalSpy changes(f.journal.get(), &Journal::changed);
    ImportBatch batch;
    batch.thoughtRecords = manyThoughtRecords(10);
    VERIFY_OK(f.journal->add(batch));
    QCOMPARE(changes.count(), 1);
    const auto told = changes.first().first().value<Changes>();
    QVERIFY(told.ids.isEmpty());
    QVERIFY(told.touches(RecordKind::ThoughtRecord));
}

void ImportTest::tenThousandRecordsAreAddedListedAndFound()
{
    JournalFixture f;
    ImportBatch batch;
    batch.thoughtRecords = manyThoughtRecords(10'000);
    const auto outcome = f.journal->add(batch);
    VERIFY_OK(outcome);
    QCOMPARE(outcome->added.thoughtRecords, 10'000);
    f.reopen();
    const auto lines = f.journal->entries();
    VERIFY_OK(lines);
    QCOMPARE(lines->size(), 10'000);
    QCOMPARE(lines->first().when.day, QDate(2000, 1, 1).addDays(9'999));
    QCOMPARE(lines->last().when.day, QDate(2000, 1, 1));
    const auto found = f.journal->search(u"They think"_s, 200);
    VERIFY_OK(found);
    QCOMPARE(found->total, 10'000);
    QCOMPARE(found->hits.size(), 200);
    QCOMPARE(found->hits.first().entry.when.day, lines->first().when.day);
    QCOMPARE(f.journal->search(u"\"day 4321\""_s)->total, 1);
    QCOMPARE(f.journal->search(u"boring before:2000-02 pattern:mind_reading"_s)->total,
             f.journal->search(u"boring -after:2000-01"_s)->total);
    QVERIFY(f.journal->damaged()->isEmpty());
}

KINWARD_TEST("import", ImportTest)
#include "import_test.moc"
