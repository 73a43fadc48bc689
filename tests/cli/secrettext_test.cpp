// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secrettext.h"

#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Passphrases and recovery codes in files, and how kinward-cli ends where one can not be read.
class SecretTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineEndBehindASecretIsNotPartOfIt();
    void aSecretThatIsNotUtf8IsRefused_data();
    void aSecretThatIsNotUtf8IsRefused();
    void theLongestSecretIsReadAndNothingLonger();
    void aFileWithoutAnEndIsRefused();
    void aSecretThatIsNotUtf8MakesNoVault();
    void standardInputIsReadLikeAFile();

private:
    [[nodiscard]] QString write(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QStringLiteral("secret")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's own folder can not be written");
        return file.fileName();
    }
    /// The exit status of making a vault with what comes from standard input.
    [[nodiscard]] int statusOfCreating(const QByteArray &secret, QByteArray &errors) const
    {
        QProcess process;
        process.start(
            QStringLiteral(KINWARD_CLI),
            {QStringLiteral("create"), vault(), QStringLiteral("--passphrase-file"), QStringLiteral("-")});
        process.write(secret);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        errors = process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    [[nodiscard]] QString vault() const { return m_folder.filePath(QStringLiteral("mine.kinward")); }

    QTemporaryDir m_folder;
};

void SecretTextTest::aLineEndBehindASecretIsNotPartOfIt()
{
    for (const QByteArray &bytes : {QByteArray("pässe"), QByteArray("pässe\n"), QByteArray("pässe\r\n"),
                                    QByteArray("\xEF\xBB\xBFpässe\n")}) {
        const Result<QString> read = readSecretFile(write(bytes));
        QVERIFY(read);
        QCOMPARE(*read, QStringLiteral("pässe"));
    }
    QByteArray typed("two words\n");
    QCOMPARE(secretFromTyped(typed).value(), QStringLiteral("two words"));
    QCOMPARE(typed, QByteArray(10, '\0'));
}

void SecretTextTest::aSecretThatIsNotUtf8IsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a letter in Latin-1") << QByteArray("p\xE4sse");
    QTest::newRow("a character that is cut off at the end") << QByteArray("passe\xC3");
    QTest::newRow("a character that is cut off before the line end") << QByteArray("passe\xC3\n");
    QTest::newRow("a lone surrogate") << QByteArray("p\xED\xA0\x80sse");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFEp\0", 4);
}

void SecretTextTest::aSecretThatIsNotUtf8IsRefused()
{
    QFETCH(QByteArray, bytes);
    const Result<QString> read = readSecretFile(write(bytes));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Format);
    QVERIFY(read.error().message.contains(QStringLiteral("UTF-8")));
    const Result<QString> typed = secretFromTyped(bytes);
    QVERIFY(!typed);
    QCOMPARE(typed.error().kind, ErrorKind::Format);
}

void SecretTextTest::theLongestSecretIsReadAndNothingLonger()
{
    const Result<QString> longest = readSecretFile(write(QByteArray(longestSecret, 'a')));
    QVERIFY(longest);
    QCOMPARE(longest->size(), longestSecret);
    const Result<QString> longer = readSecretFile(write(QByteArray(longestSecret + 1, 'a')));
    QVERIFY(!longer);
    QCOMPARE(longer.error().kind, ErrorKind::Format);
}

void SecretTextTest::aFileWithoutAnEndIsRefused()
{
    const Result<QString> read = readSecretFile(QStringLiteral("/dev/zero"));
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(QStringLiteral("too long")));
}

void SecretTextTest::aSecretThatIsNotUtf8MakesNoVault()
{
    QByteArray errors;
    QCOMPARE(statusOfCreating("p\xE4sse w\xF6rter vier\n", errors), 8);
    QVERIFY2(errors.contains("UTF-8"), errors.constData());
    QVERIFY(!QFile::exists(vault()));
}

void SecretTextTest::standardInputIsReadLikeAFile()
{
    QByteArray errors;
    QCOMPARE(statusOfCreating(QByteArray(longestSecret + 1, 'a'), errors), 8);
    QVERIFY2(errors.contains("too long"), errors.constData());
    QVERIFY(!QFile::exists(vault()));
}

KINWARD_TEST("secrettext", SecretTextTest)
#include "secrettext_test.moc"
