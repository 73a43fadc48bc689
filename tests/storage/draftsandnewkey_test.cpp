// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupfixture.h"
#include "storage/generationswitch.h"
#include "support/testmain.h"
#include "vault/lockeddrafts.h"

/// No new key over a draft that it could not open.
class DraftsAndNewKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftThatDoesNotOpenStopsANewKey();
    void aDraftThatIsSealedMeanwhileStopsANewKey();

private:
    static Result<Completion> change(
        BackupFixture &f, const SwitchStepHook &hook = [](SwitchStep) {})
    {
        f.open.journal.reset();
        const SecureBuffer passphrase = SecureBuffer::copyOf(QByteArrayLiteral("seven quiet herons at noon"));
        auto key = f.open.vault->prepareNewKey(passphrase, f.open.clock);
        Progress progress;
        return key
            ? changeMasterKey(*f.open.vault, std::move(*key), {f.open.clock, f.open.random, progress, hook})
            : Failure(key.error());
    }
    static QStringList drafts(const BackupFixture &f)
    {
        return BackupFixture::filesIn(f.open.path() + QStringLiteral("/drafts"));
    }
};

void DraftsAndNewKeyTest::aDraftThatDoesNotOpenStopsANewKey()
{
    BackupFixture f;
    const QString name = f.open.vault->draftBox().seal("half a sentence").value();
    BackupFixture::spoil(f.open.path() + QStringLiteral("/drafts/") + name + QStringLiteral(".draft"), 200);
    const QByteArray before = f.open.vault->databaseKey().view().toByteArray();
    QCOMPARE(change(f).error().kind, ErrorKind::Damaged);
    QVERIFY(f.open.vault->databaseKey().view() == before);
    QCOMPARE(drafts(f).size(), 1);
}

void DraftsAndNewKeyTest::aDraftThatIsSealedMeanwhileStopsANewKey()
{
    BackupFixture f;
    QString name;
    const auto done = change(f, [&](SwitchStep step) {
        if (step == SwitchStep::Synced)
            name =
                draftBoxOfLockedVault(f.open.path())->seal("written in another window").value_or(QString());
    });
    QCOMPARE(done.error().kind, ErrorKind::Invalid);
    f.open.reopen();
    QCOMPARE(f.open.vault->openDraft(name)->view().toByteArray(), QByteArray("written in another window"));
    QCOMPARE(f.open.journal->counts()->notes, 40);
}

KINWARD_TEST("draftsandnewkey", DraftsAndNewKeyTest)
#include "draftsandnewkey_test.moc"
