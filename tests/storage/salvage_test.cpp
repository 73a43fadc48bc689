// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/salvage.h"

#include "storage/backupfixture.h"
#include "storage/openedbackup.h"
#include "storage/restorerecord.h"
#include "storage/vaultcheck.h"
#include "support/testmain.h"

#include <QTemporaryDir>

class SalvageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfASoundVaultIsCopied();
    void aRowThatFailsItsDigestIsLostAndNamed();
    void aBackupDatedLaterThanNowIsLookedIntoOnlyWhereThereIsNoOther();
    void whatALostGoalHeldIsLinkedAgainWhenItComesBack();
    void aLostSettingIsCounted();
    void aDraftThatDoesNotOpenStaysBehindAndIsCounted();
    void aLostPartLeavesTheRecord();
    void partsOutliveTheirRecord();
    void damagedPagesCostWhatStandsOnThemAndNoWrongWordIsKept();
    void anUnreadableFileSaysSoAndLeavesNothing();
    void aFolderInUseIsLeftAlone();
    void aCancelledSalvageLeavesNothing();

private:
    static Result<SalvageOutcome> run(BackupFixture &f, const QTemporaryDir &place)
    {
        f.open.journal.reset();
        Progress silent;
        return salvage(*f.open.vault, place.filePath(QStringLiteral("new.kinward")), f.open.clock,
                       f.open.random, silent);
    }
};

void SalvageTest::everythingOfASoundVaultIsCopied()
{
    BackupFixture f;
    QVERIFY(f.open.journal->save(fullCheckIn()).has_value());
    const RecordId goal = f.open.journal->save(fullGoal()).value();
    const RecordId step = f.open.journal->save(fullStep(goal)).value();
    QVERIFY(f.open.journal->save(fullAttempt(goal, step)).has_value());
    QVERIFY(f.open.journal->save(fullExperiment(f.thought)).has_value());
    QVERIFY(f.open.journal->save(fullQuestionnaire()).has_value());
    QVERIFY(f.open.journal->setSetting(QStringLiteral("country"), QStringLiteral("PL")).has_value());
    QVERIFY(f.open.journal->remove(RecordKind::Note, f.notes.at(1)).has_value());
    QVERIFY(f.open.vault->draftBox().seal("half a sentence").has_value());
    const QTemporaryDir place;
    const auto outcome = run(f, place);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
    QVERIFY(outcome->lost.isEmpty());
    QCOMPARE(outcome->lostRows, 0);
    QCOMPARE(outcome->kept.notes, 39);
    QVERIFY(outcome->newestBackup.isEmpty());
    const auto journal = Journal::open(*outcome->vault, f.open.clock, f.open.random);
    QVERIFY(journal.has_value());
    const RecordCounts counts = (*journal)->counts().value();
    QCOMPARE(counts.thoughtRecords + counts.checkIns + counts.goals + counts.steps + counts.attempts
                 + counts.experiments + counts.questionnaires,
             7);
    QCOMPARE((*journal)->thoughtRecord(f.thought)->thoughts.size(), fullThoughtRecord().thoughts.size());
    QCOMPARE((*journal)->step(step)->goal, goal);
    QCOMPARE((*journal)->setting(QStringLiteral("country")).value(), QStringLiteral("PL"));
    QCOMPARE((*journal)->search(QStringLiteral("line"))->total, 39);
    QVERIFY((*journal)->restore(RecordKind::Note, f.notes.at(1)).has_value());
    const QStringList drafts = outcome->vault->draftBox().names().value();
    QCOMPARE(drafts.size(), 1);
    QVERIFY(outcome->vault->openDraft(drafts.first()).has_value());
}

void SalvageTest::aRowThatFailsItsDigestIsLostAndNamed()
{
    BackupFixture f;
    QVERIFY(f.make().has_value());
    JournalNote later;
    later.title = QStringLiteral("After the backup");
    later.when = Moment::wallClock(QDate(2026, 3, 16));
    const RecordId laterId = f.open.journal->save(later).value();
    f.runRaw(QStringLiteral(
        "UPDATE note SET body = 'never written' WHERE title IN ('Note 7', 'After the backup')"));
    const QTemporaryDir place;
    const auto outcome = run(f, place);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(outcome->lost.size(), 2);
    for (const LostRecord &lost : outcome->lost) {
        QCOMPARE(lost.kind, RecordKind::Note);
        QVERIFY(!lost.isPartlyKept);
        QCOMPARE(lost.isInBackup, lost.id == f.notes.at(7));
        QVERIFY(lost.id == f.notes.at(7) || lost.id == laterId);
        QCOMPARE(lost.day, lost.id == laterId ? QDate(2026, 3, 16) : QDate(2026, 3, 17));
    }
    QVERIFY(!outcome->newestBackup.isEmpty());
    QCOMPARE(outcome->kept.notes, 39);
}

void SalvageTest::aBackupDatedLaterThanNowIsLookedIntoOnlyWhereThereIsNoOther()
{
    BackupFixture f;
    const QDateTime present = f.open.clock.now();
    f.open.clock.advance(2 * 3'600'000);
    const QString ahead = f.make()->made->path;
    f.open.clock.set(present);
    const QTemporaryDir first;
    QCOMPARE(QFileInfo(run(f, first)->newestBackup).fileName(), QFileInfo(ahead).fileName());
    const QString past = f.make()->made->path;
    const QTemporaryDir second;
    QCOMPARE(QFileInfo(run(f, second)->newestBackup).fileName(), QFileInfo(past).fileName());
}

void SalvageTest::whatALostGoalHeldIsLinkedAgainWhenItComesBack()
{
    BackupFixture f;
    const RecordId goal = f.open.journal->save(fullGoal()).value();
    const RecordId kept = f.open.journal->save(fullStep(goal)).value();
    Step second = fullStep(goal);
    second.sourceKey.clear();
    const RecordId lost = f.open.journal->save(second).value();
    const RecordId attempt = f.open.journal->save(fullAttempt(goal, lost)).value();
    const RecordId experiment = f.open.journal->save(fullExperiment(f.thought)).value();
    QVERIFY(f.make().has_value());
    f.runRaw(QStringLiteral("UPDATE goal SET name = 'never written'"));
    f.runRaw(QStringLiteral("UPDATE thought_record SET situation = 'never written'"));
    f.runRaw(QStringLiteral("DELETE FROM thought")); // so that nothing of the thought record is kept
    f.runRaw(QStringLiteral("UPDATE step SET text = 'never written' WHERE id = x'%1'")
                 .arg(QString::fromLatin1(lost.toBytes().toHex())));
    const QTemporaryDir place;
    const auto outcome = run(f, place);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
    const auto into = Journal::open(*outcome->vault, f.open.clock, f.open.random);
    QVERIFY((*into)->step(kept)->goal.isNull());
    const auto opened = OpenedBackup::open(outcome->newestBackup, *outcome->vault);
    const auto backup = Journal::openReadOnly(opened->database, f.open.clock, f.open.random);
    QVERIFY(backup.has_value());
    for (const RecordKind kind : allRecordKinds) {
        for (const LostRecord &record : outcome->lost) {
            if (record.kind != kind)
                continue;
            QVERIFY(record.isInBackup);
            const auto there = record.isPartlyKept ? WhenThere::StandsBeside : WhenThere::IsEnough;
            QVERIFY(restoreRecord(**into, **backup, kind, record.id, there).has_value());
        }
    }
    QCOMPARE((*into)->counts()->goals, 1);
    QCOMPARE((*into)->counts()->steps, 2);
    QCOMPARE((*into)->steps(goal)->size(), 2);
    QCOMPARE((*into)->attempt(attempt)->goal, goal);
    QCOMPARE((*into)->attempt(attempt)->step, lost);
    QVERIFY((*into)->experiment(experiment).has_value());
}

void SalvageTest::aLostSettingIsCounted()
{
    BackupFixture f;
    QVERIFY(f.open.journal->setSetting(QStringLiteral("help.people"), QStringLiteral("Ada")).has_value());
    QVERIFY(f.open.journal->setSetting(QStringLiteral("country"), QStringLiteral("PL")).has_value());
    f.runRaw(QStringLiteral("UPDATE setting SET value = 'never written' WHERE name = 'help.people'"));
    const QTemporaryDir place;
    const auto outcome = run(f, place);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
    QVERIFY(outcome->lost.isEmpty());
    QCOMPARE(outcome->lostSettings, 1);
    QCOMPARE(outcome->lostRows, 1);
    const auto journal = Journal::open(*outcome->vault, f.open.clock, f.open.random);
    QCOMPARE((*journal)->setting(QStringLiteral("country")).value(), QStringLiteral("PL"));
    QCOMPARE((*journal)->setting(QStringLiteral("help.people")).value(), QString());
}

void SalvageTest::aDraftThatDoesNotOpenStaysBehindAndIsCounted()
{
    BackupFixture f;
    const DraftBox drafts = f.open.vault->draftBox();
    const QString whole = drafts.seal("half a sentence").value();
    const QString damaged = drafts.seal("another half").value();
    BackupFixture::spoil(drafts.pathOf(damaged), 100);
    const QTemporaryDir place;
    const auto outcome = run(f, place);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(outcome->keptDrafts, 1);
    QCOMPARE(outcome->lostDrafts, 1);
    QCOMPARE(outcome->vault->draftBox().names().value(), QStringList{whole});
    QVERIFY(outcome->vault->openDraft(whole).has_value());
    QCOMPARE(drafts.names()->size(), 2);
}

void SalvageTest::aLostPartLeavesTheRecord()
{
    BackupFixture f;
    f.runRaw(QStringLiteral("UPDATE thought SET text = 'never written' WHERE position = 0"));
    const QTemporaryDir place;
    const auto outcome = run(f, place);
    QCOMPARE(outcome->lost.size(), 1);
    QCOMPARE(outcome->lost.first().id, f.thought);
    QVERIFY(outcome->lost.first().isPartlyKept);
    const auto journal = Journal::open(*outcome->vault, f.open.clock, f.open.random);
    const auto record = (*journal)->thoughtRecord(f.thought);
    QVERIFY(record.has_value());
    QCOMPARE(record->situation, fullThoughtRecord().situation);
    QCOMPARE(record->thoughts.size(), fullThoughtRecord().thoughts.size() - 1);
}

void SalvageTest::partsOutliveTheirRecord()
{
    BackupFixture f;
    f.runRaw(QStringLiteral("UPDATE thought_record SET situation = 'never written'"));
    const QTemporaryDir place;
    const auto outcome = run(f, place);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(outcome->lost.size(), 1);
    QVERIFY(outcome->lost.first().isPartlyKept);
    const auto journal = Journal::open(*outcome->vault, f.open.clock, f.open.random);
    const auto record = (*journal)->thoughtRecord(f.thought);
    QVERIFY(record.has_value());
    QCOMPARE(record->situation, QString());
    QCOMPARE(record->thoughts.size(), fullThoughtRecord().thoughts.size());
    QCOMPARE(record->when.day, fullThoughtRecord().when.day);
}

void SalvageTest::damagedPagesCostWhatStandsOnThemAndNoWrongWordIsKept()
{
    BackupFixture f;
    QVERIFY(f.make().has_value());
    f.open.journal.reset();
    const QString path = f.open.vault->databasePath();
    const qint64 pages = QFileInfo(path).size() / 4096;
    for (qint64 page = pages / 3; page < pages; page += pages / 6) {
        BackupFixture::spoil(path, page * 4096 + 2000);
        const QTemporaryDir place;
        const auto outcome = run(f, place);
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
        Progress silent;
        QVERIFY(checkVault(*outcome->vault, f.open.clock, f.open.random, silent).value()->isEmpty());
        int lostWhole = 0;
        for (const LostRecord &lost : outcome->lost) {
            lostWhole += lost.isPartlyKept ? 0 : 1;
            QVERIFY(lost.isInBackup);
        }
        QVERIFY(lostWhole <= 2); // a page holds one long note, or the rows of a few short ones
        QCOMPARE(outcome->kept.notes + outcome->kept.thoughtRecords + lostWhole, 41);
        BackupFixture::spoil(path, page * 4096 + 2000);
    }
}

void SalvageTest::anUnreadableFileSaysSoAndLeavesNothing()
{
    BackupFixture f;
    f.open.journal.reset();
    BackupFixture::spoil(f.open.vault->databasePath(), 2000);
    const QTemporaryDir place;
    QCOMPARE(run(f, place).error().kind, ErrorKind::Damaged);
    QCOMPARE(BackupFixture::filesIn(place.path()), QStringList());
}

void SalvageTest::aFolderInUseIsLeftAlone()
{
    BackupFixture f;
    f.open.journal.reset();
    Progress silent;
    QCOMPARE(salvage(*f.open.vault, f.open.path(), f.open.clock, f.open.random, silent).error().kind,
             ErrorKind::Invalid);
    f.open.reopen();
    QCOMPARE(f.open.journal->counts()->notes, 40);
}

void SalvageTest::aCancelledSalvageLeavesNothing()
{
    BackupFixture f;
    f.open.journal.reset();
    const QTemporaryDir place;
    Progress progress;
    progress.cancel();
    const auto outcome = salvage(*f.open.vault, place.filePath(QStringLiteral("new.kinward")), f.open.clock,
                                 f.open.random, progress);
    QVERIFY(outcome.has_value());
    QVERIFY(!outcome->vault);
    QCOMPARE(BackupFixture::filesIn(place.path()), QStringList());
}

KINWARD_TEST("salvage", SalvageTest)
#include "salvage_test.moc"
