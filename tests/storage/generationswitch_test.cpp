// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/generationswitch.h"

#include "storage/backupfixture.h"
#include "storage/openedbackup.h"
#include "storage/restoreinplace.h"
#include "storage/restorerecord.h"
#include "support/filesizelimit.h"
#include "support/testmain.h"
#include "vault/headerrecovery.h"

#include <sys/wait.h>
#include <unistd.h>

class GenerationSwitchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restoringEverythingSetsThePresentJournalAside();
    void aBackupUnderAnotherKeyIsRestoredUnderThePresentOne();
    void aDamagedBackupReplacesNothing();
    void aFullDiskReplacesNothing();
    void aCancelledRestoreLeavesNothing();
    void aKillWhileRestoringLeavesOneWholeJournal_data();
    void aKillWhileRestoringLeavesOneWholeJournal();
    void aNewKeyKeepsEveryEntryAndThePassphrase();
    void aNewKeyNeedsThePassphrase();
    void aDamagedVaultGetsNoNewKey();
    void aWaitingDraftStopsANewKey();
    void aKillWhileTheKeyIsChangedLeavesOneWholeJournal_data();
    void aKillWhileTheKeyIsChangedLeavesOneWholeJournal();
    void aKillWhileAFolderIsReplacedLeavesOneVault_data();
    void aKillWhileAFolderIsReplacedLeavesOneVault();
    void oneRecordComesBackBesideAPresentOne();
    void aBackupIsOpenedForReadingOnly();
    void theHeaderOfABackupServesAVaultThatLostItsOwn();
};

namespace
{
SecureBuffer passphrase()
{
    return SecureBuffer::copyOf(QByteArrayLiteral("seven quiet herons at noon"));
}

/// Runs in a process of its own that ends without any clearing up when the step is done.
template <typename Operation> void runUntil(SwitchStep last, const Operation &operation)
{
    const pid_t child = fork();
    if (child == 0) {
        operation([last](SwitchStep step) {
            if (step == last)
                ::_exit(0);
        });
        ::_exit(1);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void addSteps(const QList<SwitchStep> &steps)
{
    QTest::addColumn<int>("step");
    for (const SwitchStep step : steps)
        QTest::addRow("after step %d", int(step)) << int(step);
}

QStringList vaultFiles(const QString &folder)
{
    QStringList files = BackupFixture::filesIn(folder);
    files.removeAll(QStringLiteral("lock"));
    return files;
}
} // namespace

void GenerationSwitchTest::restoringEverythingSetsThePresentJournalAside()
{
    BackupFixture f;
    const QString path = f.make()->made->path;
    QVERIFY(f.open.journal->erase(RecordKind::Note, f.notes.first()).has_value());
    QVERIFY(f.open.journal->save(fullNote()).has_value());
    f.open.journal.reset();
    const auto backup = OpenedBackup::open(path, *f.open.vault);
    QVERIFY(backup.has_value());
    Progress progress;
    const auto outcome =
        restoreEverything(*f.open.vault, backup->database, {f.open.clock, f.open.random, progress});
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
    QVERIFY(outcome->isDone);
    f.open.reopen();
    QCOMPARE(f.open.journal->counts()->notes, 40);
    QVERIFY(f.open.journal->note(f.notes.first()).has_value());
    QCOMPARE(f.open.vault->databasePath(), f.open.path() + QStringLiteral("/journal-2.db"));
    QVERIFY(!QFileInfo::exists(f.open.path() + QStringLiteral("/journal-1.db")));
    // What was replaced is a vault that opens with the same passphrase.
    const auto aside = Vault::open(outcome->setAside, passphrase());
    QVERIFY2(aside.has_value(), aside ? "" : qPrintable(aside.error().message));
    const auto journal = Journal::open(**aside, f.open.clock, f.open.random);
    QVERIFY(journal.has_value());
    QCOMPARE((*journal)->counts()->notes, 40);
    QCOMPARE((*journal)->note(f.notes.first()).error().kind, ErrorKind::NotFound);
}

void GenerationSwitchTest::aBackupUnderAnotherKeyIsRestoredUnderThePresentOne()
{
    BackupFixture f;
    const QString path = f.make()->made->path;
    f.open.journal.reset();
    Progress progress;
    auto key = f.open.vault->prepareNewKey(passphrase(), f.open.clock);
    QVERIFY(key.has_value());
    QVERIFY(
        changeMasterKey(*f.open.vault, std::move(*key), {f.open.clock, f.open.random, progress}).has_value());
    QVERIFY(!f.list().first().isOfThisKey);
    QCOMPARE(OpenedBackup::open(path, *f.open.vault).error().kind, ErrorKind::WrongKey);
    const SecureBuffer known = passphrase();
    const auto backup = OpenedBackup::open(path, SlotSecret{KeySlotKind::Passphrase, known});
    QVERIFY(backup.has_value());
    const auto outcome =
        restoreEverything(*f.open.vault, backup->database, {f.open.clock, f.open.random, progress});
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
    f.open.reopen();
    QCOMPARE(f.open.journal->counts()->notes, 40);
    QVERIFY(f.open.journal->damaged()->isEmpty());
}

void GenerationSwitchTest::aDamagedBackupReplacesNothing()
{
    BackupFixture f;
    const QString path = f.make()->made->path;
    f.open.journal.reset();
    BackupFixture::spoil(path, QFileInfo(path).size() - 4096 * 3 + 500);
    const auto backup = OpenedBackup::open(path, *f.open.vault);
    QVERIFY(backup.has_value());
    const QStringList before = vaultFiles(f.open.path());
    Progress progress;
    QCOMPARE(restoreEverything(*f.open.vault, backup->database, {f.open.clock, f.open.random, progress})
                 .error()
                 .kind,
             ErrorKind::Damaged);
    QCOMPARE(vaultFiles(f.open.path()), before);
    f.open.reopen();
    QCOMPARE(f.open.journal->counts()->notes, 40);
}

void GenerationSwitchTest::aFullDiskReplacesNothing()
{
    BackupFixture f;
    const QString path = f.make()->made->path;
    f.open.journal.reset();
    const auto backup = OpenedBackup::open(path, *f.open.vault);
    const QStringList before = vaultFiles(f.open.path());
    {
        const FileSizeLimit limit(100'000);
        Progress progress;
        QCOMPARE(restoreEverything(*f.open.vault, backup->database, {f.open.clock, f.open.random, progress})
                     .error()
                     .kind,
                 ErrorKind::NoSpace);
    }
    QCOMPARE(vaultFiles(f.open.path()), before);
}

void GenerationSwitchTest::aCancelledRestoreLeavesNothing()
{
    BackupFixture f;
    const QString path = f.make()->made->path;
    f.open.journal.reset();
    const auto backup = OpenedBackup::open(path, *f.open.vault);
    const QStringList before = vaultFiles(f.open.path());
    Progress progress;
    progress.cancel();
    const auto outcome =
        restoreEverything(*f.open.vault, backup->database, {f.open.clock, f.open.random, progress});
    QVERIFY(outcome.has_value() && !outcome->isDone);
    QCOMPARE(vaultFiles(f.open.path()), before);
}

void GenerationSwitchTest::aKillWhileRestoringLeavesOneWholeJournal_data()
{
    addSteps({SwitchStep::Begun, SwitchStep::Copied, SwitchStep::Renewed, SwitchStep::Checked,
              SwitchStep::Synced, SwitchStep::SetAside, SwitchStep::Switched, SwitchStep::Moved});
}

void GenerationSwitchTest::aKillWhileRestoringLeavesOneWholeJournal()
{
    QFETCH(int, step);
    const auto last = SwitchStep(step);
    BackupFixture f;
    const QString path = f.make()->made->path;
    QVERIFY(f.open.journal->erase(RecordKind::Note, f.notes.first()).has_value());
    f.open.journal.reset();
    runUntil(last, [&](const SwitchStepHook &hook) {
        const auto backup = OpenedBackup::open(path, *f.open.vault);
        Progress progress;
        static_cast<void>(restoreEverything(*f.open.vault, backup->database,
                                            {f.open.clock, f.open.random, progress, hook}));
    });
    f.open.reopen();
    const bool isRestored = last >= SwitchStep::Switched;
    QCOMPARE(f.open.journal->counts()->notes, isRestored ? 40 : 39);
    QVERIFY(f.open.journal->damaged()->isEmpty());
    const QStringList replaced = BackupFixture::filesIn(f.open.path() + QStringLiteral("/replaced"));
    QCOMPARE(replaced.size(), isRestored ? 1 : 0);
    if (isRestored) {
        const auto aside =
            Vault::open(f.open.path() + QStringLiteral("/replaced/") + replaced.first(), passphrase());
        QVERIFY(aside.has_value());
        QCOMPARE(Journal::open(**aside, f.open.clock, f.open.random).value()->counts()->notes, 39);
    }
    // And the next restore is not hindered by what the killed one left.
    f.open.journal.reset();
    const auto backup = OpenedBackup::open(path, *f.open.vault);
    Progress progress;
    QVERIFY(
        restoreEverything(*f.open.vault, backup->database, {f.open.clock, f.open.random, progress})->isDone);
    f.open.reopen();
    QCOMPARE(f.open.journal->counts()->notes, 40);
}

void GenerationSwitchTest::aNewKeyKeepsEveryEntryAndThePassphrase()
{
    BackupFixture f;
    f.open.journal.reset();
    const QByteArray before = f.open.vault->databaseKey().view().toByteArray();
    auto key = f.open.vault->prepareNewKey(passphrase(), f.open.clock);
    QVERIFY(key.has_value());
    const QString code = key->recoveryCode;
    Progress progress;
    const auto done =
        changeMasterKey(*f.open.vault, std::move(*key), {f.open.clock, f.open.random, progress});
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message));
    QVERIFY(f.open.vault->databaseKey().view() != before);
    f.open.reopen();
    QVERIFY(f.open.vault->databaseKey().view() != before);
    QCOMPARE(f.open.vault->spareHeader(), SpareHeader::Current);
    QCOMPARE(f.open.journal->counts()->notes, 40);
    QCOMPARE(f.open.journal->thoughtRecord(f.thought)->situation, fullThoughtRecord().situation);
    QVERIFY(f.open.journal->damaged()->isEmpty());
    QCOMPARE(f.open.journal->search(QStringLiteral("line"))->total, 40);
    QVERIFY(!QFileInfo::exists(f.open.path() + QStringLiteral("/journal-1.db")));
    f.open.journal.reset();
    f.open.vault.reset();
    QVERIFY(Vault::openWithRecoveryCode(f.open.path(), code).has_value());
}

void GenerationSwitchTest::aNewKeyNeedsThePassphrase()
{
    BackupFixture f;
    const SecureBuffer wrong = SecureBuffer::copyOf(QByteArrayLiteral("another one"));
    QCOMPARE(f.open.vault->prepareNewKey(wrong, f.open.clock).error().kind, ErrorKind::WrongKey);
}

void GenerationSwitchTest::aDamagedVaultGetsNoNewKey()
{
    BackupFixture f;
    f.runRaw(QStringLiteral("UPDATE note SET title = 'never written' WHERE rowid = 3"));
    f.open.journal.reset();
    auto key = f.open.vault->prepareNewKey(passphrase(), f.open.clock);
    Progress progress;
    QCOMPARE(
        changeMasterKey(*f.open.vault, std::move(*key), {f.open.clock, f.open.random, progress}).error().kind,
        ErrorKind::Damaged);
    f.open.reopen();
    QCOMPARE(f.open.journal->damaged()->size(), 1);
    QCOMPARE(f.open.journal->counts()->notes, 40);
}

void GenerationSwitchTest::aWaitingDraftStopsANewKey()
{
    BackupFixture f;
    QVERIFY(f.open.vault->draftBox().seal("written while locked").has_value());
    f.open.journal.reset();
    auto key = f.open.vault->prepareNewKey(passphrase(), f.open.clock);
    Progress progress;
    QCOMPARE(
        changeMasterKey(*f.open.vault, std::move(*key), {f.open.clock, f.open.random, progress}).error().kind,
        ErrorKind::Invalid);
}

void GenerationSwitchTest::aKillWhileTheKeyIsChangedLeavesOneWholeJournal_data()
{
    addSteps({SwitchStep::Begun, SwitchStep::Copied, SwitchStep::Renewed, SwitchStep::Checked,
              SwitchStep::Synced, SwitchStep::Switched});
}

void GenerationSwitchTest::aKillWhileTheKeyIsChangedLeavesOneWholeJournal()
{
    QFETCH(int, step);
    const auto last = SwitchStep(step);
    BackupFixture f;
    f.open.journal.reset();
    const QByteArray before = f.open.vault->databaseKey().view().toByteArray();
    runUntil(last, [&](const SwitchStepHook &hook) {
        auto key = f.open.vault->prepareNewKey(passphrase(), f.open.clock);
        Progress progress;
        static_cast<void>(
            changeMasterKey(*f.open.vault, std::move(*key), {f.open.clock, f.open.random, progress, hook}));
    });
    f.open.reopen(); // with the passphrase, whichever key holds
    QCOMPARE(f.open.vault->databaseKey().view() != before, last == SwitchStep::Switched);
    QCOMPARE(f.open.journal->counts()->notes, 40);
    QVERIFY(f.open.journal->damaged()->isEmpty());
    f.open.journal.reset();
    auto key = f.open.vault->prepareNewKey(passphrase(), f.open.clock);
    Progress progress;
    QCOMPARE(changeMasterKey(*f.open.vault, std::move(*key), {f.open.clock, f.open.random, progress}).value(),
             Completion::Done);
    f.open.reopen();
    QCOMPARE(f.open.journal->counts()->notes, 40);
}

void GenerationSwitchTest::aKillWhileAFolderIsReplacedLeavesOneVault_data()
{
    addSteps({SwitchStep::Copied, SwitchStep::Checked, SwitchStep::Switched, SwitchStep::Moved});
}

void GenerationSwitchTest::aKillWhileAFolderIsReplacedLeavesOneVault()
{
    QFETCH(int, step);
    const auto last = SwitchStep(step);
    BackupFixture f;
    const QString name = QFileInfo(f.make()->made->path).fileName();
    f.open.journal.reset();
    f.open.vault.reset();
    const QString header = f.open.path() + QStringLiteral("/vault.header");
    BackupFixture::spoil(header, 100);
    BackupFixture::spoil(header, 4096 + 100);
    const SecureBuffer known = passphrase();
    const auto replace = [&](const SwitchStepHook &hook) {
        auto backup =
            OpenedBackup::open(f.folder() + u'/' + name, SlotSecret{KeySlotKind::Passphrase, known});
        Progress progress;
        return backup
            ? replaceFolder(std::move(*backup), f.open.path(), {f.open.clock, f.open.random, progress, hook})
            : Result<ReplacedFolder>(Failure(backup.error()));
    };
    runUntil(last, [&](const SwitchStepHook &hook) { static_cast<void>(replace(hook)); });
    if (last == SwitchStep::Copied || last == SwitchStep::Checked) {
        // The damaged one stands where it stood, with its backups: the same once more.
        QVERIFY(f.files().contains(name));
        QCOMPARE(Vault::open(f.open.path(), known).error().kind, ErrorKind::DamagedHeader);
        const auto again = replace([](SwitchStep) {});
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
        QVERIFY(QFileInfo::exists(again->setAside + QStringLiteral("/backups/") + name));
    }
    f.open.reopen();
    QCOMPARE(f.open.journal->counts()->notes, 40);
    QVERIFY(f.open.journal->damaged()->isEmpty());
    // What was replaced is there whole, under another name.
    const QDir above(QFileInfo(f.open.path()).absolutePath());
    int aside = 0;
    for (const QString &folder : above.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        aside += QFileInfo::exists(above.filePath(folder) + QStringLiteral("/backups/") + name) ? 1 : 0;
    QCOMPARE(aside, 1);
}

void GenerationSwitchTest::oneRecordComesBackBesideAPresentOne()
{
    BackupFixture f;
    const RecordId goalId = f.open.journal->save(fullGoal()).value();
    const RecordId stepId = f.open.journal->save(fullStep(goalId)).value();
    const auto backup = OpenedBackup::open(f.make()->made->path, *f.open.vault);
    const auto shown = Journal::openReadOnly(backup->database, f.open.clock, f.open.random);
    QVERIFY(shown.has_value());
    const auto bring = [&](RecordKind kind, const RecordId &id) {
        return restoreRecord(*f.open.journal, **shown, kind, id);
    };
    // Present and whole: it stays, and the restored one is new.
    JournalNote note = f.open.journal->note(f.notes.first()).value();
    note.title = QStringLiteral("Written later");
    QVERIFY(f.open.journal->save(note).has_value());
    const auto beside = bring(RecordKind::Note, note.id);
    QVERIFY(beside.has_value());
    QVERIFY(*beside != note.id);
    QCOMPARE(f.open.journal->note(note.id)->title, QStringLiteral("Written later"));
    QCOMPARE(f.open.journal->note(*beside)->title, QStringLiteral("Note 0"));
    // Gone: it comes back as itself, a step with its goal.
    QVERIFY(f.open.journal->erase(RecordKind::Goal, goalId).has_value());
    QCOMPARE(bring(RecordKind::Step, stepId).value(), stepId);
    QCOMPARE(f.open.journal->step(stepId)->goal, goalId);
    QVERIFY(f.open.journal->goal(goalId).has_value());
    // Damaged: it gives way.
    f.runRaw(QStringLiteral("UPDATE note SET title = 'never written' WHERE title = 'Note 5'"));
    QCOMPARE(bring(RecordKind::Note, f.notes.at(5)).value(), f.notes.at(5));
    QCOMPARE(f.open.journal->note(f.notes.at(5))->title, QStringLiteral("Note 5"));
    QCOMPARE(bring(RecordKind::Note, goalId).error().kind, ErrorKind::NotFound);
}

void GenerationSwitchTest::aBackupIsOpenedForReadingOnly()
{
    BackupFixture f;
    const QString path = f.make()->made->path;
    const auto backup = OpenedBackup::open(path, *f.open.vault);
    const auto shown = Journal::openReadOnly(backup->database, f.open.clock, f.open.random);
    QVERIFY(shown.has_value());
    QCOMPARE((*shown)->entries()->size(), 41);
    QCOMPARE((*shown)->search(QStringLiteral("line"))->total, 40);
    QCOMPARE((*shown)->save(fullNote()).error().kind, ErrorKind::ReadOnly);
    QCOMPARE((*shown)->remove(RecordKind::Note, f.notes.first()).error().kind, ErrorKind::ReadOnly);
    QCOMPARE(f.files().size(), 1); // no log, no lock beside it
}

void GenerationSwitchTest::theHeaderOfABackupServesAVaultThatLostItsOwn()
{
    BackupFixture f;
    const auto backup = BackupFile::open(f.make()->made->path);
    QVERIFY(f.open.journal->save(fullNote()).has_value());
    f.open.journal.reset();
    f.open.vault.reset();
    const SecureBuffer known = passphrase();
    const SecureBuffer wrong = SecureBuffer::copyOf(QByteArrayLiteral("another one"));
    const auto recover = [&](const SecureBuffer &secret) {
        return recoverHeader(f.open.path(), *backup, {KeySlotKind::Passphrase, secret});
    };
    const QString header = f.open.path() + QStringLiteral("/vault.header");
    BackupFixture::spoil(header, 100);
    QCOMPARE(recover(known).error().kind, ErrorKind::Invalid); // the other copy still serves
    BackupFixture::spoil(header, 4096 + 100);
    QCOMPARE(Vault::open(f.open.path(), known).error().kind, ErrorKind::DamagedHeader);
    QCOMPARE(recover(wrong).error().kind, ErrorKind::WrongKey);
    QVERIFY(recover(known).has_value());
    QVERIFY(QFileInfo::exists(header + QStringLiteral(".damaged")));
    f.open.reopen();
    QCOMPARE(f.open.journal->counts()->notes, 41);
}

KINWARD_TEST("generationswitch", GenerationSwitchTest)
#include "generationswitch_test.moc"
