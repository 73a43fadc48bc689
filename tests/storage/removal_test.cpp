// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalfixture.h"
#include "storage/samplerecords.h"
#include "support/testmain.h"

#include <QFile>

using namespace Qt::StringLiterals;

class RemovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRemovedRecordIsGoneFromListAndSearchAndComesBackWhole();
    void whatWasDroppedBeforeTheRemovalStaysDropped();
    void aGoalTakesItsStepsAndAttemptsAlongAndBringsThemBack();
    void aStepThatWasRemovedBeforeItsGoalStaysRemoved();
    void savingARemovedRecordBringsItBack();
    void afterThirtyDaysARemovedRecordIsDeletedWhenTheJournalOpens();
    void onTheThirtiethDayItCanStillBeRestored();
    void aDamagedPageThatKeepsFromPurgingKeepsNobodyFromTheRest();
    void purgingAThoughtRecordLeavesItsExperimentWhole();
    void anErasedRecordLeavesNoRowBehind();
};

namespace
{
constexpr qint64 oneDay = 24LL * 60 * 60 * 1000;
constexpr qint64 pageSize = 4096;

/// Changes one byte in the middle of a page; pages are counted from 1.
bool damagePage(const QString &path, int page)
{
    QFile file(path);
    char byte = 0;
    return file.open(QIODevice::ReadWrite) && file.seek((page - 1) * pageSize + pageSize / 2)
        && file.getChar(&byte) && file.seek(file.pos() - 1) && file.putChar(char(byte ^ 1));
}
} // namespace

void RemovalTest::aRemovedRecordIsGoneFromListAndSearchAndComesBackWhole()
{
    const JournalFixture f;
    const RecordId id = f.journal->save(fullThoughtRecord()).value();
    VERIFY_OK(f.journal->remove(RecordKind::ThoughtRecord, id));
    QCOMPARE(f.journal->entries()->size(), 0);
    QCOMPARE(f.journal->search(u"boring"_s)->total, 0);
    QCOMPARE(f.journal->search(u"#chat"_s)->total, 0);
    QCOMPARE(f.journal->thoughtRecords()->size(), 0);
    QCOMPARE(f.journal->thoughtRecord(id).error().kind, ErrorKind::NotFound);
    QCOMPARE(f.journal->remove(RecordKind::ThoughtRecord, id).error().kind, ErrorKind::NotFound);
    VERIFY_OK(f.journal->restore(RecordKind::ThoughtRecord, id));
    const auto read = f.journal->thoughtRecord(id);
    VERIFY_OK(read);
    QVERIFY(read->thoughts == fullThoughtRecord().thoughts);
    QVERIFY(read->causes == fullThoughtRecord().causes);
    QCOMPARE(read->people, fullThoughtRecord().people);
    QCOMPARE(f.journal->entries()->size(), 1);
    QCOMPARE(f.journal->search(u"boring"_s)->total, 1);
}

void RemovalTest::whatWasDroppedBeforeTheRemovalStaysDropped()
{
    const JournalFixture f;
    ThoughtRecord record = fullThoughtRecord();
    record.id = f.journal->save(record).value();
    record.thoughts.removeLast();
    VERIFY_OK(f.journal->save(record));
    // The clock stands: the edit and the removal fall on the same millisecond.
    VERIFY_OK(f.journal->remove(RecordKind::ThoughtRecord, record.id));
    VERIFY_OK(f.journal->restore(RecordKind::ThoughtRecord, record.id));
    QVERIFY(f.journal->thoughtRecord(record.id)->thoughts == record.thoughts);
}

void RemovalTest::aGoalTakesItsStepsAndAttemptsAlongAndBringsThemBack()
{
    const JournalFixture f;
    const RecordId goal = f.journal->save(fullGoal()).value();
    const RecordId step = f.journal->save(fullStep(goal)).value();
    VERIFY_OK(f.journal->save(fullAttempt(goal, step)));
    VERIFY_OK(f.journal->remove(RecordKind::Goal, goal));
    QCOMPARE(f.journal->steps()->size(), 0);
    QCOMPARE(f.journal->attempts()->size(), 0);
    VERIFY_OK(f.journal->restore(RecordKind::Goal, goal));
    QCOMPARE(f.journal->steps(goal)->size(), 1);
    QCOMPARE(f.journal->attempts()->size(), 1);
}

void RemovalTest::aStepThatWasRemovedBeforeItsGoalStaysRemoved()
{
    JournalFixture f;
    const RecordId goal = f.journal->save(fullGoal()).value();
    const RecordId step = f.journal->save(fullStep(goal)).value();
    VERIFY_OK(f.journal->remove(RecordKind::Step, step));
    f.clock.advance(oneDay);
    VERIFY_OK(f.journal->remove(RecordKind::Goal, goal));
    VERIFY_OK(f.journal->restore(RecordKind::Goal, goal));
    QCOMPARE(f.journal->steps(goal)->size(), 0);
}

void RemovalTest::savingARemovedRecordBringsItBack()
{
    const JournalFixture f;
    ThoughtRecord record = fullThoughtRecord();
    record.id = f.journal->save(record).value();
    VERIFY_OK(f.journal->remove(RecordKind::ThoughtRecord, record.id));
    VERIFY_OK(f.journal->save(record));
    const auto read = f.journal->thoughtRecord(record.id);
    VERIFY_OK(read);
    QVERIFY(read->thoughts == record.thoughts);
    QCOMPARE(f.journal->entries()->size(), 1);
}

void RemovalTest::afterThirtyDaysARemovedRecordIsDeletedWhenTheJournalOpens()
{
    JournalFixture f;
    const RecordId id = f.journal->save(fullThoughtRecord()).value();
    const RecordId kept = f.journal->save(fullNote()).value();
    VERIFY_OK(f.journal->remove(RecordKind::ThoughtRecord, id));
    f.clock.advance(31 * oneDay);
    f.reopen();
    QCOMPARE(f.journal->restore(RecordKind::ThoughtRecord, id).error().kind, ErrorKind::NotFound);
    QCOMPARE(f.runRaw(u"SELECT count(*) FROM thought_record"_s), 0);
    QCOMPARE(f.runRaw(u"SELECT count(*) FROM thought"_s), 0);
    QCOMPARE(f.runRaw(u"SELECT count(*) FROM feeling"_s), 0);
    VERIFY_OK(f.journal->note(kept));
}

void RemovalTest::onTheThirtiethDayItCanStillBeRestored()
{
    JournalFixture f;
    const RecordId id = f.journal->save(fullCheckIn()).value();
    VERIFY_OK(f.journal->remove(RecordKind::CheckIn, id));
    f.clock.advance(30 * oneDay - 1);
    f.reopen();
    VERIFY_OK(f.journal->restore(RecordKind::CheckIn, id));
    QCOMPARE(f.journal->checkIn(id)->feelings, fullCheckIn().feelings);
}

void RemovalTest::aDamagedPageThatKeepsFromPurgingKeepsNobodyFromTheRest()
{
    JournalFixture f;
    const RecordId removed = f.journal->save(fullThoughtRecord()).value();
    const RecordId kept = f.journal->save(fullNote()).value();
    VERIFY_OK(f.journal->remove(RecordKind::ThoughtRecord, removed));
    const int page = f.runRaw(u"SELECT rootpage FROM sqlite_schema WHERE name = 'thought_record_removed'"_s);
    QVERIFY(page > 1);
    f.journal.reset();
    QVERIFY(damagePage(f.vault.databasePath(), page));
    f.clock.advance(31 * oneDay);
    f.reopen();
    VERIFY_OK(f.journal->note(kept));
    VERIFY_OK(f.journal->save(fullCheckIn()));
}

void RemovalTest::purgingAThoughtRecordLeavesItsExperimentWhole()
{
    JournalFixture f;
    const RecordId record = f.journal->save(fullThoughtRecord()).value();
    const RecordId experiment = f.journal->save(fullExperiment(record)).value();
    VERIFY_OK(f.journal->remove(RecordKind::ThoughtRecord, record));
    f.clock.advance(31 * oneDay);
    f.reopen();
    const auto read = f.journal->experiment(experiment);
    VERIFY_OK(read);
    QVERIFY(read->thoughtRecord.isNull());
    QCOMPARE(read->belief, fullExperiment(record).belief);
}

void RemovalTest::anErasedRecordLeavesNoRowBehind()
{
    const JournalFixture f;
    const RecordId id = f.journal->save(fullThoughtRecord()).value();
    VERIFY_OK(f.journal->erase(RecordKind::ThoughtRecord, id));
    for (const QString &table : {u"thought_record"_s, u"thought"_s, u"cause"_s, u"entry"_s, u"entry_words"_s})
        QCOMPARE(f.runRaw(u"SELECT count(*) FROM "_s + table), 0);
    QCOMPARE(f.journal->search(u"boring"_s)->total, 0);
}

KINWARD_TEST("removal", RemovalTest)
#include "removal_test.moc"
