// SPDX-License-Identifier: GPL-3.0-or-later
// The written format is held to the program: the program in packaging/VAULT-FORMAT.md, which shares no code
// with Kinward, must find the database key of a vault from its recovery code. And the format is held to
// itself: tests/data/vault/format-1.header was written once and must open for good.
#include "support/fixedclock.h"
#include "support/testmain.h"
#include "vault/vault.h"
#include "vault/vaultfixture.h"

#include <QDir>
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
    void aHeaderWrittenLongAgoOpens_data();
    void aHeaderWrittenLongAgoOpens();
    void aHeaderWrittenLongAgoTellsItsSlots();

private:
    struct Answer {
        int exitCode = -1;
        QByteArray output;
    };
    /// A vault folder whose header is the one that was written long ago.
    [[nodiscard]] QString oldVault() const
    {
        const QString folder = m_folder.filePath(QStringLiteral("old.kinward"));
        (void)QDir().mkpath(folder);
        (void)setFileBytes(folder + QStringLiteral("/vault.header"),
                           fileBytes(QStringLiteral(KINWARD_TEST_DATA "/vault/format-1.header")));
        return folder;
    }
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

void VaultFormatTest::aHeaderWrittenLongAgoOpens_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("passphrase") << int(KeySlotKind::Passphrase);
    QTest::newRow("recovery code") << int(KeySlotKind::RecoveryCode);
    QTest::newRow("keychain") << int(KeySlotKind::Keychain);
}

void VaultFormatTest::aHeaderWrittenLongAgoOpens()
{
    QFETCH(int, kind);
    QByteArray keychainKey;
    for (int byte = 0; byte < 32; ++byte)
        keychainKey.append(char(byte));
    const auto opened = kind == int(KeySlotKind::Passphrase)
        ? Vault::open(oldVault(),
                      SecureBuffer::fromPassphrase(QStringLiteral("seven quiet herons \u00E9 \uFB01sh")))
        : kind == int(KeySlotKind::RecoveryCode)
        ? Vault::openWithRecoveryCode(oldVault(), QStringLiteral("3MN0-K8HQ-G3PH-M5YH-7TSB-7KE5-039HW-A4TF1"))
        : Vault::openWithKeychainKey(oldVault(), SecureBuffer::copyOf(keychainKey));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    QCOMPARE((*opened)->id(), QUuid(QStringLiteral("d7a30228-4091-4e7b-9b7e-c5b49cd0f004")));
    QCOMPARE((*opened)->databaseKey().view().toByteArray().toHex(),
             QByteArray("e7390233b4536293ce28c09f3a4d9c1a98bf154513edb3e6eae8dca55b135a03"));
}

void VaultFormatTest::aHeaderWrittenLongAgoTellsItsSlots()
{
    const auto opened =
        Vault::openWithRecoveryCode(oldVault(), QStringLiteral("3MN0-K8HQ-G3PH-M5YH-7TSB-7KE5-039HW-A4TF1"));
    QVERIFY(opened);
    const QList<KeySlotInfo> infos = (*opened)->keySlots();
    QCOMPARE(infos.size(), 3);
    QCOMPARE(infos[0].name, QString());
    QCOMPARE(infos[1].name, QStringLiteral("Papier für den Fall ż"));
    QCOMPARE(infos[2].name, QStringLiteral("this computer"));
    for (const KeySlotInfo &info : infos)
        QCOMPARE(info.created.toString(Qt::ISODate), QStringLiteral("2026-03-17T18:30:00Z"));
    QCOMPARE((*opened)->spareHeader(), SpareHeader::Current);
}

KINWARD_TEST("vaultformat", VaultFormatTest)
#include "vaultformat_test.moc"
