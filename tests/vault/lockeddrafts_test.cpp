// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/lockeddrafts.h"

#include "core/clock.h"
#include "support/fixedclock.h"
#include "support/testmain.h"
#include "vault/vault.h"
#include "vault/vaultfixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

class LockedDraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsSealedWithoutAKeyOpensWithTheVault();
    void itNeedsNoLockOfTheVault();
    void eitherCopyOfTheHeaderWillDo();
    void aKeyThatItHadNotWhenItWasOpenIsRefused();
    void aDamagedHeaderIsTold();
    void aMissingVaultIsTold();
    void aMissingFolderForDraftsIsMadeAgain();

private:
    void damage(qint64 offset) const;
    [[nodiscard]] QString vaultPath() const { return m_folder->filePath(QStringLiteral("vault")); }
    static SecureBuffer key() { return SecureBuffer::copyOf(QByteArrayLiteral("seven quiet herons")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LockedDraftsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(Vault::create(vaultPath(), key(), {minimumDerivationMemory, 1}, FixedClock()));
}

void LockedDraftsTest::damage(qint64 offset) const
{
    QFile header(vaultPath() + QStringLiteral("/vault.header"));
    QVERIFY(header.open(QIODevice::ReadWrite));
    QVERIFY(header.seek(offset));
    QCOMPARE(header.write("\xff\xfe\xfd\xfc", 4), 4);
}

void LockedDraftsTest::whatIsSealedWithoutAKeyOpensWithTheVault()
{
    const auto box = draftBoxOfLockedVault(vaultPath());
    QVERIFY(box);
    const auto name = box->seal("a thought");
    QVERIFY(name);
    const auto vault = Vault::open(vaultPath(), key());
    QVERIFY(vault);
    const auto opened = (*vault)->openDraft(*name);
    QVERIFY(opened);
    QCOMPARE(opened->view().toByteArray(), QByteArrayLiteral("a thought"));
}

void LockedDraftsTest::itNeedsNoLockOfTheVault()
{
    const auto vault = Vault::open(vaultPath(), key());
    QVERIFY(vault);
    QVERIFY(draftBoxOfLockedVault(vaultPath()));
}

void LockedDraftsTest::eitherCopyOfTheHeaderWillDo()
{
    damage(100);
    const auto box = draftBoxOfLockedVault(vaultPath());
    QVERIFY(box);
    const auto name = box->seal("a thought");
    const auto vault = Vault::open(vaultPath(), key());
    QVERIFY(name && vault && (*vault)->openDraft(*name));
}

void LockedDraftsTest::aKeyThatItHadNotWhenItWasOpenIsRefused()
{
    const QByteArray known = (*Vault::open(vaultPath(), key()))->draftBox().keyText();
    QVERIFY(draftBoxOfLockedVault(vaultPath(), known));
    // Someone who may write to the folder puts their own key into both copies, with the right checksum.
    const QString path = vaultPath() + QStringLiteral("/vault.header");
    HeaderBytes copy;
    const QByteArray bytes = fileBytes(path);
    std::copy_n(bytes.begin(), copy.size(), copy.begin());
    copy[64] ^= 1;
    repairChecksum(copy);
    QVERIFY(setFileBytes(path, byteArray(copy).repeated(2)));
    const auto box = draftBoxOfLockedVault(vaultPath(), known);
    QVERIFY(!box);
    QCOMPARE(errorKindName(box.error().kind), errorKindName(ErrorKind::ChangedHeader));
    QVERIFY(box.error().message.contains(QStringLiteral("stays in this window")));
}

void LockedDraftsTest::aDamagedHeaderIsTold()
{
    damage(100);
    damage(qint64(headerCopySize) + 100);
    const auto box = draftBoxOfLockedVault(vaultPath());
    QVERIFY(!box);
    QCOMPARE(box.error().kind, ErrorKind::DamagedHeader);
}

void LockedDraftsTest::aMissingVaultIsTold()
{
    const auto box = draftBoxOfLockedVault(m_folder->filePath(QStringLiteral("nowhere")));
    QVERIFY(!box);
    QCOMPARE(box.error().kind, ErrorKind::NotFound);
}

void LockedDraftsTest::aMissingFolderForDraftsIsMadeAgain()
{
    QVERIFY(QDir(vaultPath() + QStringLiteral("/drafts")).removeRecursively());
    const auto box = draftBoxOfLockedVault(vaultPath());
    QVERIFY(box && box->seal("a thought"));
    QCOMPARE(QDir(vaultPath() + QStringLiteral("/drafts")).entryList(QDir::Files).size(), 1);
}

KINWARD_TEST("lockeddrafts", LockedDraftsTest)
#include "lockeddrafts_test.moc"
