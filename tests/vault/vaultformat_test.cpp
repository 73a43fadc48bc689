// SPDX-License-Identifier: GPL-3.0-or-later
// The written format is held to the program: the program in packaging/VAULT-FORMAT.md, which shares no code
// with Kinward, must find the database key of a vault from its recovery code.
#include "support/fixedclock.h"
#include "support/testmain.h"
#include "vault/vault.h"
#include "vault/vaultfixture.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

class VaultFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWrittenProgramFindsTheDatabaseKey();
    void theWrittenProgramReadsTheSecondCopyToo();
    void theWrittenProgramRefusesAnotherCode();

private:
    struct Answer {
        int exitCode = -1;
        QByteArray output;
    };
    [[nodiscard]] Answer runWith(const QString &code) const;

    QTemporaryDir m_folder;
    QString m_python;
    QString m_program;
    QString m_path;
    Vault::Created m_made;
};

void VaultFormatTest::initTestCase()
{
    m_python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (m_python.isEmpty())
        QSKIP("python3 is not installed");
    const QByteArray text = fileBytes(QStringLiteral(KINWARD_SOURCE "/packaging/VAULT-FORMAT.md"));
    const qsizetype begin = text.indexOf("```python\n") + 10;
    const qsizetype end = text.indexOf("```\n", begin);
    QVERIFY(begin > 10 && end > begin);
    m_program = m_folder.filePath(QStringLiteral("open-vault.py"));
    QVERIFY(setFileBytes(m_program, text.mid(begin, end - begin)));
    m_path = m_folder.filePath(QStringLiteral("my.kinward"));
    auto made = Vault::create(m_path, SecureBuffer::copyOf("any"), cheapCost, FixedClock());
    QVERIFY(made);
    m_made = std::move(*made);
}

VaultFormatTest::Answer VaultFormatTest::runWith(const QString &code) const
{
    QProcess python;
    python.start(m_python, {m_program, m_path});
    python.write(code.toUtf8() + '\n');
    python.closeWriteChannel();
    if (!python.waitForFinished())
        return {};
    return {python.exitCode(), python.readAllStandardOutput()};
}

void VaultFormatTest::theWrittenProgramFindsTheDatabaseKey()
{
    const Answer answer = runWith(m_made.recoveryCode.toLower());
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.output,
             ".open " + m_made.vault->databasePath().toUtf8() + "\nPRAGMA key = \"x'"
                 + m_made.vault->databaseKey().view().toByteArray().toHex() + "'\";\n");
}

void VaultFormatTest::theWrittenProgramReadsTheSecondCopyToo()
{
    const QString header = m_path + QStringLiteral("/vault.header");
    const QByteArray good = fileBytes(header);
    QByteArray torn = good;
    torn[1000] = char(torn[1000] ^ 1);
    QVERIFY(setFileBytes(header, torn));
    const Answer answer = runWith(m_made.recoveryCode);
    QVERIFY(setFileBytes(header, good));
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.output.contains(m_made.vault->databaseKey().view().toByteArray().toHex()));
}

void VaultFormatTest::theWrittenProgramRefusesAnotherCode()
{
    QString other = m_made.recoveryCode;
    other[2] = other[2] == u'7' ? u'8' : u'7';
    const Answer answer = runWith(other);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(answer.output.isEmpty());
}

KINWARD_TEST("vaultformat", VaultFormatTest)
#include "vaultformat_test.moc"
