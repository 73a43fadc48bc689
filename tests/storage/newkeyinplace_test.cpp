// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/newkeyinplace.h"

#include "storage/backupfixture.h"
#include "storage/openedbackup.h"
#include "support/testmain.h"

namespace
{
/// A vault whose journal is closed, with a new key at hand.
struct ClosedVault : BackupFixture {
    ClosedVault()
        : before(open.vault->databaseKey().view().toByteArray())
    {
        open.journal.reset();
        auto prepared = open.vault->prepareNewKey(passphrase, open.clock);
        if (!prepared)
            qFatal("%s", qPrintable(prepared.error().message));
        key = std::move(*prepared);
    }
    [[nodiscard]] Result<Completion> change(const SwitchStepHook &hook = [](SwitchStep) {})
    {
        return newKeyInPlace(*open.vault, std::move(key), {open.clock, open.random, progress, hook});
    }
    [[nodiscard]] bool hasOldKey() const { return open.vault->databaseKey().view() == before; }

    const SecureBuffer passphrase = SecureBuffer::copyOf(QByteArrayLiteral("seven quiet herons at noon"));
    QByteArray before;
    NewKey key;
    Progress progress;
};
} // namespace

class NewKeyInPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBackupComesFirstAndOpensWithTheKeyOfThatDay();
    void withoutABackupTheKeyStays();
    void cancelledDuringTheBackupNothingIsChanged();
};

void NewKeyInPlaceTest::theBackupComesFirstAndOpensWithTheKeyOfThatDay()
{
    ClosedVault f;
    QStringList filesAtBeginning;
    const auto done = f.change([&](SwitchStep step) {
        if (step == SwitchStep::Begun)
            filesAtBeginning = f.files();
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(*done, Completion::Done);
    QVERIFY(!f.hasOldKey());
    QCOMPARE(filesAtBeginning.size(), 1);
    const QString backup = f.folder() + u'/' + filesAtBeginning.first();
    QCOMPARE(OpenedBackup::open(backup, *f.open.vault).error().kind, ErrorKind::WrongKey);
    const auto opened = OpenedBackup::open(backup, SlotSecret{KeySlotKind::Passphrase, f.passphrase});
    QVERIFY(opened);
    QVERIFY(opened->file.verifiedAt(opened->seal));
}

void NewKeyInPlaceTest::withoutABackupTheKeyStays()
{
    ClosedVault f;
    QVERIFY(QDir().rmdir(f.folder()));
    bool isBegun = false;
    QCOMPARE(f.change([&](SwitchStep) { isBegun = true; }).error().kind, ErrorKind::NotFound);
    QVERIFY(!isBegun);
    QVERIFY(f.hasOldKey());
}

void NewKeyInPlaceTest::cancelledDuringTheBackupNothingIsChanged()
{
    ClosedVault f;
    f.progress.cancel();
    QCOMPARE(*f.change(), Completion::Cancelled);
    QVERIFY(f.hasOldKey());
    QVERIFY(f.files().isEmpty());
    f.open.reopen();
    QCOMPARE(f.open.journal->counts()->notes, 40);
}

KINWARD_TEST("newkeyinplace", NewKeyInPlaceTest)
#include "newkeyinplace_test.moc"
