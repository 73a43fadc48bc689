// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fixedclock.h"
#include "support/testmain.h"
#include "vault/vault.h"
#include "vault/vaultfixture.h"
#include "vault/vaultremoval.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>
#include <unistd.h>

class VaultRemovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingOfTheVaultGoes();
    void filesOfOthersStay();
    void headersAreOverwrittenBeforeTheirNamesGo();
    void anOpenVaultStays();
    void aFolderWithoutAVaultStays();
    void anotherVaultInItsPlaceStays();
    void aLinkIsNotFollowed();
    void throughALinkTheVaultItselfGoes();
    void whatWasMadeAMomentAgoIsTakenBack();

private:
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return m_folder->filePath(QStringLiteral("Mine.kinward") + name);
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).absolutePath()));
        QVERIFY(setFileBytes(path(name), bytes));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Vault> m_vault;
    QUuid m_id;
};

void VaultRemovalTest::init()
{
    m_vault.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Vault::create(path(), SecureBuffer::fromPassphrase(u"x"), cheapCost, FixedClock());
    QVERIFY(made.has_value());
    m_vault = std::move(made->vault);
    m_id = m_vault->id();
    QVERIFY(m_vault->draftBox().seal("a word").has_value());
    put(QStringLiteral("/journal-1.db"), "pages");
    put(QStringLiteral("/journal-1.db-wal"), "log");
    put(QStringLiteral("/vault.header.damaged"), QByteArray(8192, 'h'));
    put(QStringLiteral("/backups/2026-03-17T183000Z.kinward-backup"), QByteArray(20000, 'b'));
    put(QStringLiteral("/replaced/2026-03-17T183000Z.kinward/vault.header"), QByteArray(8192, 'r'));
    put(QStringLiteral("/replaced/2026-03-17T183000Z.kinward/journal-1.db"), "older pages");
}

void VaultRemovalTest::everythingOfTheVaultGoes()
{
    m_vault.reset();
    const auto removed = removeVault(path(), m_id);
    QVERIFY2(removed.has_value(), removed ? "" : qPrintable(removed.error().message));
    QVERIFY(!QFileInfo::exists(path()));
}

void VaultRemovalTest::filesOfOthersStay()
{
    m_vault.reset();
    put(QStringLiteral("/letter.txt"), "mine");
    put(QStringLiteral("/backups/photo.png"), "mine, too");
    QVERIFY(removeVault(path(), m_id).has_value());
    QCOMPARE(QDir(path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList{QStringLiteral("backups"), QStringLiteral("letter.txt")}));
    QCOMPARE(fileBytes(path(QStringLiteral("/backups/photo.png"))), QByteArray("mine, too"));
}

void VaultRemovalTest::headersAreOverwrittenBeforeTheirNamesGo()
{
    m_vault.reset();
    const QStringList headed = {QStringLiteral("/vault.header"), QStringLiteral("/vault.header.damaged"),
                                QStringLiteral("/backups/2026-03-17T183000Z.kinward-backup"),
                                QStringLiteral("/replaced/2026-03-17T183000Z.kinward/vault.header")};
    QList<int> descriptors; // what is seen through them is what a disk still holds
    for (const QString &name : headed)
        descriptors.append(::open(QFile::encodeName(path(name)).constData(), O_RDONLY | O_CLOEXEC));
    QVERIFY(removeVault(path(), m_id).has_value());
    for (const int descriptor : descriptors) {
        QByteArray begin(8192, 'x');
        QCOMPARE(::pread(descriptor, begin.data(), size_t(begin.size()), 0), ssize_t(begin.size()));
        QCOMPARE(begin, QByteArray(8192, '\0'));
        ::close(descriptor);
    }
}

void VaultRemovalTest::anOpenVaultStays()
{
    const QByteArray header = fileBytes(path(QStringLiteral("/vault.header")));
    QCOMPARE(removeVault(path(), m_id).error().kind, ErrorKind::Busy);
    QCOMPARE(fileBytes(path(QStringLiteral("/vault.header"))), header);
}

void VaultRemovalTest::aFolderWithoutAVaultStays()
{
    QTemporaryDir other;
    QVERIFY(setFileBytes(other.filePath(QStringLiteral("journal-1.db")), "of another program"));
    QCOMPARE(removeVault(other.path(), m_id).error().kind, ErrorKind::NotFound);
    QVERIFY(QFileInfo::exists(other.filePath(QStringLiteral("journal-1.db"))));
}

void VaultRemovalTest::anotherVaultInItsPlaceStays()
{
    m_vault.reset();
    QVERIFY(QFile::rename(path(), m_folder->filePath(QStringLiteral("Moved.kinward"))));
    QVERIFY(Vault::create(path(), SecureBuffer::fromPassphrase(u"y"), cheapCost, FixedClock()).has_value());
    const QByteArray header = fileBytes(path(QStringLiteral("/vault.header")));
    QCOMPARE(removeVault(path(), m_id).error().kind, ErrorKind::NotFound);
    QCOMPARE(fileBytes(path(QStringLiteral("/vault.header"))), header);
}

void VaultRemovalTest::aLinkIsNotFollowed()
{
    m_vault.reset();
    QTemporaryDir elsewhere;
    QVERIFY(setFileBytes(elsewhere.filePath(QStringLiteral("journal-7.db")), "not ours"));
    QVERIFY(QFile::link(elsewhere.path(), path(QStringLiteral("/link"))));
    const QString target = elsewhere.filePath(QStringLiteral("journal-7.db"));
    QVERIFY(QFile::link(target, path(QStringLiteral("/a.draft"))));
    QVERIFY(QFile::link(target, path(QStringLiteral("/backups/b.kinward-backup"))));
    QVERIFY(removeVault(path(), m_id).has_value());
    QCOMPARE(fileBytes(elsewhere.filePath(QStringLiteral("journal-7.db"))), QByteArray("not ours"));
}

void VaultRemovalTest::throughALinkTheVaultItselfGoes()
{
    m_vault.reset();
    const QString link = m_folder->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(path(), link));
    QVERIFY(removeVault(link, m_id).has_value());
    QVERIFY(!QFileInfo::exists(path()));
    QVERIFY(QFileInfo(link).isSymLink());
}

void VaultRemovalTest::whatWasMadeAMomentAgoIsTakenBack()
{
    const QString other = m_folder->filePath(QStringLiteral("Other.kinward"));
    auto made = Vault::create(other, SecureBuffer::fromPassphrase(u"x"), cheapCost, FixedClock());
    QVERIFY(made.has_value());
    takeBack(std::move(*made));
    QVERIFY(!QFileInfo::exists(other));
}

KINWARD_TEST("vaultremoval", VaultRemovalTest)
#include "vaultremoval_test.moc"
