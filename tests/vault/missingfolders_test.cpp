// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fixedclock.h"
#include "support/testmain.h"
#include "vault/vault.h"
#include "vault/vaultfixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

/// A vault whose inner folders someone took away, or whose own place is empty.
class MissingFoldersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingMakesThemAgainForTheOwnerAlone();
    void aWrongKeyMakesNothing();
    void anEmptyPlaceNamesTheVaultThatARestoreLeftBeside();
    void anEmptyPlaceNamesNoOtherFolder();

private:
    static QStringList foldersIn(const QString &vault)
    {
        return QDir(vault).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    }
    /// The path of a vault without its inner folders.
    [[nodiscard]] QString emptiedVault(const QString &name) const
    {
        const QString path = m_folder.filePath(name);
        if (!Vault::create(path, SecureBuffer::fromPassphrase(u"x"), cheapCost, FixedClock()))
            qFatal("the vault can not be made");
        for (const QString &inside : foldersIn(path))
            QDir(path).rmdir(inside);
        return path;
    }

    [[nodiscard]] QString sentenceAt(const QString &name) const
    {
        return Vault::open(m_folder.filePath(name), SecureBuffer::fromPassphrase(u"x")).error().message;
    }

    QTemporaryDir m_folder;
};

void MissingFoldersTest::openingMakesThemAgainForTheOwnerAlone()
{
    const QString path = emptiedVault(QStringLiteral("one"));
    QVERIFY(foldersIn(path).isEmpty());
    const auto vault = Vault::open(path, SecureBuffer::fromPassphrase(u"x"));
    QVERIFY(vault.has_value());
    QCOMPARE(foldersIn(path), (QStringList{QStringLiteral("backups"), QStringLiteral("drafts")}));
    for (const QString &inside : foldersIn(path)) {
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(path + u'/' + inside).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0700);
    }
    QVERIFY((*vault)->draftBox().seal("a word").has_value());
}

void MissingFoldersTest::aWrongKeyMakesNothing()
{
    const QString path = emptiedVault(QStringLiteral("two"));
    QCOMPARE(Vault::open(path, SecureBuffer::fromPassphrase(u"y")).error().kind, ErrorKind::WrongKey);
    QVERIFY(foldersIn(path).isEmpty());
}

void MissingFoldersTest::anEmptyPlaceNamesTheVaultThatARestoreLeftBeside()
{
    const QString aside = emptiedVault(QStringLiteral("[mine] set aside 2026-11-23T120000Z"));
    QVERIFY2(sentenceAt(QStringLiteral("[mine]")).contains(aside),
             qPrintable(sentenceAt(QStringLiteral("[mine]"))));
    const QString built = emptiedVault(QStringLiteral("[mine].new"));
    QVERIFY(sentenceAt(QStringLiteral("[mine]/")).contains(built));
}

void MissingFoldersTest::anEmptyPlaceNamesNoOtherFolder()
{
    static_cast<void>(emptiedVault(QStringLiteral("other")));
    static_cast<void>(emptiedVault(QStringLiteral("minehead")));
    QDir(m_folder.path()).mkdir(QStringLiteral("mine set aside")); // no vault in it
    QVERIFY(sentenceAt(QStringLiteral("mine")).startsWith(QStringLiteral("There is no folder")));
    QVERIFY(!sentenceAt(QStringLiteral("mine")).contains(QStringLiteral("beside")));
}

KINWARD_TEST("missingfolders", MissingFoldersTest)
#include "missingfolders_test.moc"
