// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backuprunner.h"

#include "storage/backupfixture.h"
#include "support/slowbackup.h"
#include "support/testmain.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

class BackupRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsMadeOnAnotherThreadAndTold();
    void nothingIsMadeWhenNoneIsDue();
    void aSecondPlaceThatComesBackGetsTheNewestThoughNoneIsDue();
    void aSecondPlaceThatIsAwayIsNoErrorWhenNoneIsDue();
    void aSecondPlaceThatTakesNothingIsTold();
    void aCancelledOneLeavesNothing();
    void stoppingItEndsTheBackup();
    void destroyingItWaitsForNobody();
    void aFailureIsTold();
};

void BackupRunnerTest::aBackupIsMadeOnAnotherThreadAndTold()
{
    BackupFixture f;
    BackupRunner runner(*f.open.vault, f.open.clock);
    QSignalSpy started(&runner, &BackupRunner::started);
    QSignalSpy progressed(&runner, &BackupRunner::progressed);
    QList<BackupInfo> made;
    connect(&runner, &BackupRunner::made, this, [&made](const BackupInfo &backup) { made.append(backup); });
    runner.start();
    runner.start(); // ignored
    QVERIFY(runner.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 30'000);
    QCOMPARE(started.size(), 1);
    QVERIFY(!runner.isRunning());
    QVERIFY(made.first().verified.has_value());
    QVERIFY(progressed.size() > 1);
    QCOMPARE(progressed.last().first().toInt(), 100);
    QCOMPARE(f.files().size(), 1);
}

void BackupRunnerTest::nothingIsMadeWhenNoneIsDue()
{
    BackupFixture f;
    QVERIFY(f.make().has_value());
    BackupRunner runner(*f.open.vault, f.open.clock);
    QSignalSpy without(&runner, &BackupRunner::endedWithout);
    runner.startIfDue();
    QVERIFY(without.wait(30'000));
    QCOMPARE(f.files().size(), 1);
}

void BackupRunnerTest::aSecondPlaceThatComesBackGetsTheNewestThoughNoneIsDue()
{
    BackupFixture f;
    QTemporaryDir parent;
    const QString stick = parent.filePath(QStringLiteral("stick"));
    QVERIFY(f.make(stick)->secondPlaceError); // not there yet
    QVERIFY(QDir().mkdir(stick));
    BackupRunner runner(*f.open.vault, f.open.clock);
    runner.setSecondPlace(stick);
    QSignalSpy without(&runner, &BackupRunner::endedWithout);
    runner.startIfDue();
    QVERIFY(without.wait(30'000));
    QCOMPARE(QDir(stick).entryList(QDir::Files), f.files());
}

void BackupRunnerTest::aSecondPlaceThatIsAwayIsNoErrorWhenNoneIsDue()
{
    BackupFixture f;
    QVERIFY(f.make().has_value());
    BackupRunner runner(*f.open.vault, f.open.clock);
    runner.setSecondPlace(QStringLiteral("/no/such/place"));
    QSignalSpy without(&runner, &BackupRunner::endedWithout);
    QSignalSpy failed(&runner, &BackupRunner::secondPlaceFailed);
    runner.startIfDue();
    QVERIFY(without.wait(30'000));
    QCOMPARE(failed.size(), 0);
}

void BackupRunnerTest::aSecondPlaceThatTakesNothingIsTold()
{
    BackupFixture f;
    QVERIFY(f.make().has_value());
    QTemporaryDir place;
    // A folder stands where the unfinished copy would.
    QVERIFY(QDir(place.path()).mkpath(f.files().first() + QStringLiteral(".new/x")));
    BackupRunner runner(*f.open.vault, f.open.clock);
    runner.setSecondPlace(place.path());
    QSignalSpy failed(&runner, &BackupRunner::secondPlaceFailed);
    runner.startIfDue();
    QVERIFY(failed.wait(30'000));
    QVERIFY(failed.first().first().toString().contains(place.path()));
}

void BackupRunnerTest::aCancelledOneLeavesNothing()
{
    BackupFixture f;
    BackupRunner runner(*f.open.vault, f.open.clock);
    QSignalSpy without(&runner, &BackupRunner::endedWithout);
    runner.start();
    runner.cancel();
    QVERIFY(without.size() == 1 || without.wait(30'000));
    QCOMPARE(f.files(), QStringList());
}

void BackupRunnerTest::stoppingItEndsTheBackup()
{
    BackupFixture f;
    BackupRunner runner(*f.open.vault, f.open.clock);
    runner.start();
    runner.stop();
    for (const QString &name : f.files())
        QVERIFY(!name.endsWith(QStringLiteral(".new")));
}

void BackupRunnerTest::destroyingItWaitsForNobody()
{
    SlowBackup slow;
    {
        BackupFixture f;
        auto runner = std::make_unique<BackupRunner>(*f.open.vault, f.open.clock, nullptr, slow.make());
        QSignalSpy progressed(runner.get(), &BackupRunner::progressed);
        runner->start();
        QTRY_VERIFY(slow.hasBegun());
        runner.reset();
        QVERIFY(!slow.hasEnded());
        QVERIFY(slow.wasCancelled());
        slow.goOn(); // it tells how far it is, and there is no vault and no clock any more
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
    QVERIFY(slow.hasEnded());
}

void BackupRunnerTest::aFailureIsTold()
{
    BackupFixture f;
    f.runRaw(QStringLiteral("UPDATE note SET title = 'never written' WHERE rowid = 3"));
    BackupRunner runner(*f.open.vault, f.open.clock);
    QList<ErrorKind> kinds;
    connect(&runner, &BackupRunner::failed, this, [&kinds](const Error &error) { kinds.append(error.kind); });
    runner.start();
    QTRY_COMPARE_WITH_TIMEOUT(kinds, QList{ErrorKind::Damaged}, 30'000);
}

KINWARD_TEST("backuprunner", BackupRunnerTest)
#include "backuprunner_test.moc"
