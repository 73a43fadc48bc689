// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupfixture.h"
#include "storage/restoreinplace.h"
#include "support/testmain.h"

/// A vault that is named by a link to its folder.
class LinkedVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVaultIsReplacedAndTheLinkStays();
};

void LinkedVaultTest::theVaultIsReplacedAndTheLinkStays()
{
    BackupFixture f;
    const QString link = f.open.path() + QStringLiteral(" link");
    QVERIFY(QFile::link(f.open.path(), link));
    const QString path = f.make()->made->path;
    QVERIFY(f.open.journal->erase(RecordKind::Note, f.notes.first()).has_value());
    f.open.journal.reset();
    f.open.vault.reset();
    const SecureBuffer passphrase = SecureBuffer::copyOf(QByteArrayLiteral("seven quiet herons at noon"));
    // Named through the link too, as by a list of the backups of that vault.
    auto backup = OpenedBackup::open(link + path.mid(f.open.path().size()),
                                     SlotSecret{KeySlotKind::Passphrase, passphrase});
    QVERIFY(backup.has_value());
    Progress progress;
    auto replaced = replaceFolder(std::move(*backup), link, {f.open.clock, f.open.random, progress});
    QVERIFY2(replaced.has_value(), replaced ? "" : qPrintable(replaced.error().message));
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(!QFileInfo(replaced->setAside).isSymLink());
    QVERIFY(replaced->setAside.startsWith(f.open.path() + u' '));
    replaced->vault.reset();
    f.open.reopen();
    QCOMPARE(f.open.journal->counts()->notes, 40);
    const auto aside = Vault::open(replaced->setAside, passphrase);
    QVERIFY(aside.has_value());
    QCOMPARE(Journal::open(**aside, f.open.clock, f.open.random).value()->counts()->notes, 39);
}

KINWARD_TEST("linkedvault", LinkedVaultTest)
#include "linkedvault_test.moc"
