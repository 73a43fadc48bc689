// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupfixture.h"
#include "support/filesizelimit.h"
#include "support/ordinaryuser.h"
#include "support/testmain.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

class BackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsOneVerifiedFileThatTellsItsCounts();
    void savingGoesOnWhileABackupIsMade();
    void onlyTheFirstOfADayIsRotatedAway();
    void aDamagedVaultMakesNoBackupAndRotatesNone();
    void aDamagedPageOfALongEntryIsNeverBackedUpAsGood();
    void aChangedBackupIsToldAndNamed();
    void aCancelledBackupLeavesNothing_data();
    void aCancelledBackupLeavesNothing();
    void aFullDiskLeavesNothingAndSaysSo();
    void aReadOnlyFolderIsToldAsSuch();
    void aMissingFolderIsToldAsSuch();
    void theSecondPlaceGetsTheSameFile();
    void aMissingSecondPlaceIsToldAndTheBackupStands();
    void whatAKilledBackupLeftIsClearedAway();
    void aBackupIsDueOnADayAfterAChange();
    void wordsKeptAsASettingMakeOneDue();
    void aClockThatWasAheadHidesNoLaterChange();
    void aBackupDatedLaterThanNowIsNotTheNewest();
    void theOneJustMadeStaysWhenTheClockWasPutBack();
    void aBackupThatWasNeverCheckedIsCheckedWithTheNext();
    void whatAKillLeftInAnotherFolderGoesWithTheNext();
    void whatAKillLeftInTheSecondPlaceGoesAndThatOfOthersStays();
};

void BackupsTest::aBackupIsOneVerifiedFileThatTellsItsCounts()
{
    BackupFixture f;
    QVERIFY(f.open.journal->remove(RecordKind::Note, f.notes.first()).has_value());
    const auto outcome = f.make();
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
    QVERIFY(outcome->made.has_value());
    QCOMPARE(f.files(), QStringList{QStringLiteral("2026-03-17T183000Z.kinward-backup")});
    const QList<BackupInfo> backups = f.list();
    QCOMPARE(backups.size(), 1);
    QVERIFY(backups.first().isWhole && backups.first().isOfThisKey && backups.first().verified.has_value());
    QCOMPARE(backups.first().summary.counts.notes, 39);
    QCOMPARE(backups.first().summary.counts.thoughtRecords, 1);
    QCOMPARE(backups.first().created, f.open.clock.now().toUTC());
    QCOMPARE(backups.first().fileSize, QFileInfo(backups.first().path).size());
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(backups.first().path).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
}

void BackupsTest::savingGoesOnWhileABackupIsMade()
{
    BackupFixture f;
    int saves = 0;
    Progress progress([&](double) {
        if (saves < 20) {
            JournalNote note;
            note.title = QStringLiteral("Written meanwhile");
            if (f.open.journal->save(note))
                ++saves;
        }
    });
    const auto outcome = makeBackup(f.job(), f.open.clock, f.open.random, progress);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
    QVERIFY(saves > 0);
    QCOMPARE(outcome->made->summary.counts.notes, 40); // the moment it began
    QCOMPARE(f.open.journal->counts()->notes, 40 + saves);
}

void BackupsTest::onlyTheFirstOfADayIsRotatedAway()
{
    BackupFixture f;
    for (int hour = 0; hour < 3; ++hour) {
        QVERIFY(f.make().has_value());
        f.open.clock.advance(3'600'000);
    }
    QCOMPARE(f.files(), QStringList{QStringLiteral("2026-03-17T203000Z.kinward-backup")});
    f.open.clock.advance(24 * 3'600'000);
    QVERIFY(f.make().has_value());
    QCOMPARE(f.files().size(), 2);
}

void BackupsTest::aDamagedVaultMakesNoBackupAndRotatesNone()
{
    BackupFixture f;
    QVERIFY(f.make().has_value());
    const QStringList before = f.files();
    f.runRaw(QStringLiteral("UPDATE note SET title = 'never written' WHERE rowid = 3"));
    f.open.clock.advance(60'000);
    QCOMPARE(f.make().error().kind, ErrorKind::Damaged);
    QCOMPARE(f.files(), before);
}

void BackupsTest::aDamagedPageOfALongEntryIsNeverBackedUpAsGood()
{
    BackupFixture f;
    QVERIFY(f.make().has_value());
    const QStringList before = f.files();
    f.open.journal.reset();
    const QString path = f.open.vault->databasePath();
    const qint64 size = QFileInfo(path).size();
    f.open.clock.advance(60'000);
    for (qint64 page = 1; page < size / 4096; page += 17) {
        BackupFixture::spoil(path, page * 4096 + 1000);
        const auto outcome = f.make();
        QVERIFY2(!outcome.has_value(), qPrintable(QString::number(page)));
        QCOMPARE(outcome.error().kind, ErrorKind::Damaged);
        QCOMPARE(f.files(), before);
        BackupFixture::spoil(path, page * 4096 + 1000);
    }
    QVERIFY(f.make().has_value());
}

void BackupsTest::aChangedBackupIsToldAndNamed()
{
    BackupFixture f;
    const QString path = f.make()->made->path;
    const auto problems = [&] {
        Progress silent;
        return checkBackup(path, KeyedVault::from(*f.open.vault), f.open.vault->backupSeal(), f.open.clock,
                           f.open.random, silent);
    };
    QVERIFY(problems()->value().isEmpty());
    BackupFixture::spoil(path, QFileInfo(path).size() - 5000);
    QCOMPARE(problems()->value().size(), 1);
    QVERIFY(problems()->value().first().contains(QFileInfo(path).fileName()));
    QVERIFY(QFile::resize(path, QFileInfo(path).size() - 4096));
    QCOMPARE(problems()->value().size(), 1);
    QVERIFY(!f.list().first().isWhole);
    QVERIFY(!newestVerified(f.list(), f.open.clock.now()));
}

void BackupsTest::aCancelledBackupLeavesNothing_data()
{
    QTest::addColumn<double>("fraction");
    for (const double fraction : {0.0, 0.2, 0.36, 0.5, 0.8})
        QTest::addRow("at %d percent", int(fraction * 100)) << fraction;
}

void BackupsTest::aCancelledBackupLeavesNothing()
{
    QFETCH(double, fraction);
    BackupFixture f;
    Progress *told = nullptr;
    Progress progress([&](double done) {
        if (done >= fraction)
            told->cancel();
    });
    told = &progress;
    const auto outcome = makeBackup(f.job(), f.open.clock, f.open.random, progress);
    QVERIFY(outcome.has_value());
    QVERIFY(!outcome->made.has_value());
    QCOMPARE(f.files(), QStringList());
}

void BackupsTest::aFullDiskLeavesNothingAndSaysSo()
{
    BackupFixture f;
    const FileSizeLimit limit(200'000);
    QCOMPARE(f.make().error().kind, ErrorKind::NoSpace);
    QCOMPARE(f.files(), QStringList());
}

void BackupsTest::aReadOnlyFolderIsToldAsSuch()
{
    const OrdinaryUser user; // first of all, so that the vault is this user's
    if (!user.isOrdinary())
        QSKIP("root may write everywhere here");
    BackupFixture f;
    QVERIFY(QFile::setPermissions(f.folder(), QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(f.make().error().kind, ErrorKind::ReadOnly);
    QVERIFY(QFile::setPermissions(f.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(f.files(), QStringList());
}

void BackupsTest::aMissingFolderIsToldAsSuch()
{
    BackupFixture f;
    BackupJob job = f.job();
    job.folder = f.open.path() + QStringLiteral("/not there");
    Progress silent;
    QCOMPARE(makeBackup(job, f.open.clock, f.open.random, silent).error().kind, ErrorKind::NotFound);
}

void BackupsTest::theSecondPlaceGetsTheSameFile()
{
    BackupFixture f;
    const QTemporaryDir second;
    const auto outcome = f.make(second.path());
    QVERIFY(outcome.has_value());
    QVERIFY(!outcome->secondPlaceError);
    QCOMPARE(BackupFixture::filesIn(second.path()), f.files());
    const QList<BackupInfo> copies = listBackups(second.path(), f.open.vault->backupSeal());
    QVERIFY(copies.first().verified.has_value());
    QFile original(outcome->made->path);
    QFile copy(copies.first().path);
    QVERIFY(original.open(QIODevice::ReadOnly) && copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), original.readAll());
}

void BackupsTest::aMissingSecondPlaceIsToldAndTheBackupStands()
{
    BackupFixture f;
    const auto outcome = f.make(f.open.path() + QStringLiteral("/unplugged"));
    QVERIFY(outcome.has_value());
    QVERIFY(outcome->made->verified.has_value());
    QCOMPARE(outcome->secondPlaceError->kind, ErrorKind::NotFound);
    QCOMPARE(f.files().size(), 1);
}

void BackupsTest::whatAKilledBackupLeftIsClearedAway()
{
    BackupFixture f;
    QFile left(f.folder() + QStringLiteral("/2026-03-16T080000Z.kinward-backup.new"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QFile unmarked(f.folder() + QStringLiteral("/note from me.txt"));
    QVERIFY(unmarked.open(QIODevice::WriteOnly));
    unmarked.close();
    QVERIFY(f.make().has_value());
    QCOMPARE(f.files(),
             (QStringList{QStringLiteral("2026-03-17T183000Z.kinward-backup"),
                          QStringLiteral("note from me.txt")}));
}

void BackupsTest::aBackupIsDueOnADayAfterAChange()
{
    BackupFixture f;
    const auto isDue = [&f] { return isBackupDue(f.job(), f.open.clock, f.open.random).value(); };
    QVERIFY(isDue());
    QVERIFY(f.make().has_value());
    QVERIFY(!isDue());
    QVERIFY(f.open.journal->remove(RecordKind::Note, f.notes.last()).has_value());
    QVERIFY(!isDue()); // there is one from today
    f.open.clock.advance(24 * 3'600'000);
    QVERIFY(isDue());
    QVERIFY(f.make().has_value());
    f.open.clock.advance(24 * 3'600'000);
    QVERIFY(!isDue()); // nothing was changed since
}

void BackupsTest::wordsKeptAsASettingMakeOneDue()
{
    BackupFixture f;
    QVERIFY(f.make().has_value());
    f.open.clock.advance(24 * 3'600'000);
    QVERIFY(!isBackupDue(f.job(), f.open.clock, f.open.random).value());
    QVERIFY(f.open.journal->setSetting(QStringLiteral("help.people"), QStringLiteral("Ada")).has_value());
    QVERIFY(isBackupDue(f.job(), f.open.clock, f.open.random).value());
}

void BackupsTest::aClockThatWasAheadHidesNoLaterChange()
{
    BackupFixture f;
    const QDateTime present = f.open.clock.now();
    f.open.clock.advance(qint64(400) * 24 * 3'600'000);
    QVERIFY(f.open.journal->save(fullNote()).has_value());
    f.open.clock.set(present);
    QVERIFY(f.make().has_value());
    f.open.clock.advance(24 * 3'600'000);
    QVERIFY(!isBackupDue(f.job(), f.open.clock, f.open.random).value());
    JournalNote note = f.open.journal->note(f.notes.first()).value();
    note.title = QStringLiteral("Changed after the clock was set right");
    QVERIFY(f.open.journal->save(note).has_value());
    QVERIFY(isBackupDue(f.job(), f.open.clock, f.open.random).value());
}

void BackupsTest::aBackupDatedLaterThanNowIsNotTheNewest()
{
    BackupFixture f;
    const QDateTime present = f.open.clock.now();
    QVERIFY(f.make().has_value());
    f.open.clock.advance(qint64(400) * 24 * 3'600'000);
    QVERIFY(f.open.journal->save(fullNote()).has_value());
    QVERIFY(f.make().has_value());
    f.open.clock.set(present);
    QCOMPARE(newestVerified(f.list(), present)->created, present.toUTC());
    f.open.clock.advance(24 * 3'600'000);
    QVERIFY(isBackupDue(f.job(), f.open.clock, f.open.random).value());
    QVERIFY(f.make().has_value());
    f.open.clock.advance(3'600'000);
    QVERIFY(!isBackupDue(f.job(), f.open.clock, f.open.random).value()); // and not again every hour
}

void BackupsTest::theOneJustMadeStaysWhenTheClockWasPutBack()
{
    BackupFixture f;
    const QTemporaryDir second;
    const QDateTime present = f.open.clock.now();
    f.open.clock.advance(2 * 3'600'000);
    const QString ahead = f.make(second.path())->made->path;
    f.open.clock.set(present);
    QVERIFY(f.open.journal->save(fullNote()).has_value());
    const auto outcome = f.make(second.path());
    QVERIFY(outcome && outcome->made);
    for (const QString &place : {f.folder(), second.path()}) {
        QVERIFY(QFileInfo::exists(place + u'/' + QFileInfo(outcome->made->path).fileName()));
        QVERIFY(QFileInfo::exists(place + u'/' + QFileInfo(ahead).fileName()));
    }
    f.open.clock.advance(60'000); // one more the same day: the rule goes on among those of the past
    const auto next = f.make();
    QVERIFY(next && QFileInfo::exists(next->made->path));
    QVERIFY(!QFileInfo::exists(outcome->made->path));
    QVERIFY(QFileInfo::exists(ahead));
}

void BackupsTest::aBackupThatWasNeverCheckedIsCheckedWithTheNext()
{
    BackupFixture f;
    const QString path = f.make()->made->path;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(3968));
    QCOMPARE(file.write(QByteArray(40, '\0')), 40); // the note of the check, as before it was written
    file.close();
    QVERIFY(!f.list().first().verified);
    f.open.clock.advance(24 * 3'600'000);
    QVERIFY(f.make().has_value());
    QCOMPARE(f.list().size(), 2);
    for (const BackupInfo &backup : f.list())
        QVERIFY(backup.verified.has_value());
}

void BackupsTest::whatAKillLeftInAnotherFolderGoesWithTheNext()
{
    BackupFixture f;
    const QTemporaryDir stick;
    BackupJob job = f.job();
    job.folder = stick.path();
    job.isRotating = false;
    const pid_t child = fork();
    if (child == 0) {
        Progress killed([](double) { ::_exit(0); });
        static_cast<void>(makeBackup(job, f.open.clock, f.open.random, killed));
        ::_exit(1);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(BackupFixture::filesIn(stick.path()).size(), 1);
    QVERIFY(BackupFixture::filesIn(stick.path()).first().endsWith(QStringLiteral(".new")));
    Progress silent;
    QVERIFY(makeBackup(job, f.open.clock, f.open.random, silent));
    QCOMPARE(BackupFixture::filesIn(stick.path()).size(), 1);
    QVERIFY(BackupFixture::filesIn(stick.path()).first().endsWith(QStringLiteral(".kinward-backup")));
}

void BackupsTest::whatAKillLeftInTheSecondPlaceGoesAndThatOfOthersStays()
{
    BackupFixture f;
    const QTemporaryDir second;
    QVERIFY(QFile::copy(f.make()->made->path,
                        second.filePath(QStringLiteral("2026-03-16T080000Z.kinward-backup.new"))));
    const OpenVault other;
    Progress silent;
    const auto ofOther =
        makeBackup(BackupJob::of(*other.vault), other.clock, f.open.random, silent).value().made->path;
    const QString theirs = QStringLiteral("2026-03-15T080000Z.kinward-backup.new");
    QVERIFY(QFile::copy(ofOther, second.filePath(theirs)));
    f.open.clock.advance(60'000);
    QVERIFY(!f.make(second.path())->secondPlaceError);
    QCOMPARE(BackupFixture::filesIn(second.path()),
             (QStringList{theirs, QStringLiteral("2026-03-17T183100Z.kinward-backup")}));
    // And a backup to a folder that is not the vault's own clears nothing there.
    BackupJob elsewhere = f.job();
    elsewhere.folder = second.path();
    elsewhere.isRotating = false;
    f.open.clock.advance(60'000);
    QVERIFY(makeBackup(elsewhere, f.open.clock, f.open.random, silent).has_value());
    QVERIFY(QFileInfo::exists(second.filePath(theirs)));
}

KINWARD_TEST("backups", BackupsTest)
#include "backups_test.moc"
