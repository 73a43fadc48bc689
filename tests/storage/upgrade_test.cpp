// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupfixture.h"
#include "storage/migrations.h"
#include "storage/olderjournal.h"
#include "storage/openedbackup.h"
#include "storage/restoreinplace.h"
#include "storage/vaultcheck.h"
#include "support/testmain.h"

namespace
{
/// A vault with records whose journal is of version 1 and closed.
struct OlderVault : BackupFixture {
    OlderVault()
    {
        checkIn = open.journal->save(fullCheckIn()).value();
        questionnaire = open.journal->save(fullQuestionnaire()).value();
        thoughtRecord = open.journal->thoughtRecord(thought).value();
        open.journal.reset();
        if (const auto older = makeJournalOlder(*open.vault); !older)
            qFatal("%s", qPrintable(older.error().message));
    }
    [[nodiscard]] Result<> bringUpToDate()
    {
        return Journal::bringUpToDate(*open.vault, open.clock, open.random);
    }
    [[nodiscard]] int version() const { return journalVersion(*open.vault).value(); }
    [[nodiscard]] bool holdsEverything() const
    {
        const Journal &journal = *open.journal;
        const ThoughtRecord read = journal.thoughtRecord(thought).value();
        return read.situation == thoughtRecord.situation && read.thoughts == thoughtRecord.thoughts
            && read.feelings == thoughtRecord.feelings && read.patterns == thoughtRecord.patterns
            && read.tags == thoughtRecord.tags && read.people == thoughtRecord.people
            && read.causes.size() == thoughtRecord.causes.size()
            && journal.checkIn(checkIn).value().feelings == fullCheckIn().feelings
            && journal.questionnaire(questionnaire).value().answers == fullQuestionnaire().answers
            && journal.notes().value().size() == notes.size() && journal.damaged().value().isEmpty();
    }

    RecordId checkIn;
    RecordId questionnaire;
    ThoughtRecord thoughtRecord;
};

int newest()
{
    return Migrations::shipped().newestVersion();
}
} // namespace

class UpgradeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOlderJournalIsOpenedWithEverythingAndKeptInABackupBefore();
    void whereItIsUpToDateNoBackupIsMade();
    void anOlderJournalCanBeLookedAtAsItIs();
    void theBackupOfTheOlderOneCanBeBroughtBack();
    void withoutABackupItStaysAsItIs();
    void aDamagedOneStaysAsItIs();
    void partsCanBeChangedAndTakenAwayAfterwards();
};

void UpgradeTest::anOlderJournalIsOpenedWithEverythingAndKeptInABackupBefore()
{
    OlderVault f;
    QCOMPARE(f.version(), 1);
    f.open.reopen();
    QVERIFY(f.holdsEverything());
    QCOMPARE(f.version(), newest());
    QCOMPARE(f.list().size(), 1);
    QVERIFY(f.list().first().verified);
    const auto backup = OpenedBackup::open(f.list().first().path, *f.open.vault);
    QVERIFY(backup);
    QCOMPARE(journalVersion(backup->database).value(), 1);
}

void UpgradeTest::whereItIsUpToDateNoBackupIsMade()
{
    OlderVault f;
    QVERIFY(f.bringUpToDate());
    QCOMPARE(f.version(), newest());
    QCOMPARE(f.list().size(), 1);
    QVERIFY(f.bringUpToDate());
    f.open.reopen();
    QCOMPARE(f.list().size(), 1);
}

void UpgradeTest::anOlderJournalCanBeLookedAtAsItIs()
{
    OlderVault f;
    auto journal = Journal::openReadOnly(*f.open.vault, f.open.clock, f.open.random);
    QVERIFY(journal);
    f.open.journal = std::move(*journal);
    QVERIFY(f.holdsEverything());
    f.open.journal.reset();
    QCOMPARE(f.version(), 1);
    QVERIFY(f.files().isEmpty());
}

void UpgradeTest::theBackupOfTheOlderOneCanBeBroughtBack()
{
    OlderVault f;
    QVERIFY(f.bringUpToDate());
    const auto backup = OpenedBackup::open(f.list().first().path, *f.open.vault);
    QVERIFY(backup);
    Progress silent;
    const auto restored = restoreInPlace(*f.open.vault, *backup, {f.open.clock, f.open.random, silent});
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
    QVERIFY(restored->isDone);
    QCOMPARE(f.version(), 1);
    f.open.reopen();
    QVERIFY(f.holdsEverything());
    QCOMPARE(f.version(), newest());
}

void UpgradeTest::withoutABackupItStaysAsItIs()
{
    OlderVault f;
    QDir(f.folder()).removeRecursively();
    QFile inTheWay(f.folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(!f.bringUpToDate());
    QCOMPARE(f.version(), 1);
    QVERIFY(!Journal::open(*f.open.vault, f.open.clock, f.open.random));
    QCOMPARE(f.version(), 1);
    QVERIFY(inTheWay.remove());
    f.open.reopen();
    QVERIFY(f.holdsEverything());
}

void UpgradeTest::aDamagedOneStaysAsItIs()
{
    OlderVault f;
    f.runRaw(QStringLiteral("UPDATE thought SET text = 'another text' WHERE position = 0"));
    QCOMPARE(f.bringUpToDate().error().kind, ErrorKind::Damaged);
    QCOMPARE(f.version(), 1);
    QVERIFY(f.files().isEmpty());
}

void UpgradeTest::partsCanBeChangedAndTakenAwayAfterwards()
{
    OlderVault f;
    f.open.reopen();
    ThoughtRecord record = f.thoughtRecord;
    record.thoughts.first().belief = 12;
    record.thoughts.removeLast();
    record.people = {QStringLiteral("Maya"), QStringLiteral("Ola"), QStringLiteral("Jörg")};
    QVERIFY(f.open.journal->save(record));
    f.open.reopen();
    const ThoughtRecord read = f.open.journal->thoughtRecord(f.thought).value();
    QCOMPARE(read.thoughts, record.thoughts);
    QCOMPARE(read.people, record.people);
    QCOMPARE(read.feelings, record.feelings);
    QVERIFY(f.open.journal->damaged().value().isEmpty());
}

KINWARD_TEST("upgrade", UpgradeTest)
#include "upgrade_test.moc"
