// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/backupfile.h"

#include "support/filesizelimit.h"
#include "support/testmain.h"
#include "vault/vaultfixture.h"

#include <QTemporaryDir>
#include <QTest>

class BackupFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFinishedBackupTellsItsSummaryToItsKeyOnly();
    void onlyAMarkedBackupIsVerified();
    void everyChangedBitBeforeTheDatabaseIsNoticed();
    void everyLengthButTheRightOneIsNoticed();
    void aChangedDatabaseFailsTheTag();
    void theHeaderCopyOpensWithItsOwnSecret();
    void aNewerFormatIsToldAsSuch();
    void aChangedVersionIsToldAsDamage();
    void aCancelledCheckSaysSo();
    void aFullDiskIsToldAsSuch();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("one.kinward-backup")); }
    /// Noticed: it does not open, or its tag, its summary or the note of its check do not hold.
    [[nodiscard]] bool isFaultless() const;

    QTemporaryDir m_folder;
    SealedHeader m_header;
    BackupSeal m_seal;
    const QByteArray m_summary = QByteArray(backupSummarySize, 's');
    const QDateTime m_made = QDateTime(QDate(2026, 3, 17), QTime(18, 30), Qt::UTC);
};

void BackupFileTest::init()
{
    m_seal = backupSealOf(m_header.header, m_header.masterKey);
    QVERIFY(setFileBytes(path(), QByteArray(backupDatabaseOffset, '\0') + QByteArray(20'000, 'd')));
    QVERIFY(BackupFile::finish(path(), {m_made, m_summary}, m_seal).has_value());
    QVERIFY(BackupFile::open(path())->markVerified(m_seal, m_made).has_value());
}

bool BackupFileTest::isFaultless() const
{
    const auto file = BackupFile::open(path());
    Progress silent;
    return file && file->checkTag(m_seal, silent) && file->summary(m_seal) && file->verifiedAt(m_seal);
}

void BackupFileTest::aFinishedBackupTellsItsSummaryToItsKeyOnly()
{
    const auto file = BackupFile::open(path());
    QVERIFY(file.has_value());
    QCOMPARE(file->created(), m_made);
    QCOMPARE(file->fileSize(), backupDatabaseOffset + 20'000);
    QCOMPARE(file->summary(m_seal).value(), m_summary);
    QVERIFY(isFaultless());
    const SealedHeader other;
    const BackupSeal otherSeal = backupSealOf(other.header, other.masterKey);
    QVERIFY(!file->summary(otherSeal));
    QVERIFY(!file->verifiedAt(otherSeal));
    Progress silent;
    QCOMPARE(file->checkTag(otherSeal, silent).error().kind, ErrorKind::Damaged);
    QVERIFY(!fileBytes(path()).contains(m_summary));
}

void BackupFileTest::onlyAMarkedBackupIsVerified()
{
    QVERIFY(BackupFile::finish(path(), {m_made, m_summary}, m_seal).has_value());
    auto file = BackupFile::open(path());
    QVERIFY(!file->verifiedAt(m_seal));
    const QDateTime checked = m_made.addSecs(3);
    QVERIFY(file->markVerified(m_seal, checked).has_value());
    QCOMPARE(file->verifiedAt(m_seal).value(), checked);
    QCOMPARE(BackupFile::open(path())->verifiedAt(m_seal).value(), checked);
    QVERIFY(isFaultless());
}

void BackupFileTest::everyChangedBitBeforeTheDatabaseIsNoticed()
{
    const QByteArray good = fileBytes(path());
    for (qsizetype place = 0; place < backupDatabaseOffset; ++place) {
        QByteArray bad = good;
        bad[place] = char(bad.at(place) ^ (1 << (place % 8)));
        QVERIFY(setFileBytes(path(), bad));
        QVERIFY2(!isFaultless(), qPrintable(QString::number(place)));
    }
    QVERIFY(setFileBytes(path(), good));
    QVERIFY(isFaultless());
}

void BackupFileTest::everyLengthButTheRightOneIsNoticed()
{
    const QByteArray good = fileBytes(path());
    for (const qsizetype length : {qsizetype(0), qsizetype(7), qsizetype(4096), qsizetype(8191),
                                   qsizetype(8192), good.size() - 4096, good.size() - 1}) {
        QVERIFY(setFileBytes(path(), good.first(length)));
        QCOMPARE(BackupFile::open(path()).error().kind, ErrorKind::Damaged);
    }
    QVERIFY(setFileBytes(path(), good + 'x'));
    QCOMPARE(BackupFile::open(path()).error().kind, ErrorKind::Damaged);
    QVERIFY(QFile::remove(path()));
    QCOMPARE(BackupFile::open(path()).error().kind, ErrorKind::NotFound);
}

void BackupFileTest::aChangedDatabaseFailsTheTag()
{
    QByteArray bytes = fileBytes(path());
    bytes[bytes.size() - 1] = 'e';
    QVERIFY(setFileBytes(path(), bytes));
    Progress silent;
    QCOMPARE(BackupFile::open(path())->checkTag(m_seal, silent).error().kind, ErrorKind::Damaged);
}

void BackupFileTest::theHeaderCopyOpensWithItsOwnSecret()
{
    const auto file = BackupFile::open(path());
    const auto unlocked = file->unlock({KeySlotKind::RecoveryCode, m_header.secret});
    QVERIFY(unlocked.has_value());
    QVERIFY(isSameSecret(unlocked->masterKey.bytes(), m_header.masterKey.bytes()));
    const SecureBuffer wrong = SecureBuffer::random(16);
    QCOMPARE(file->unlock({KeySlotKind::RecoveryCode, wrong}).error().kind, ErrorKind::WrongKey);
    QByteArray bytes = fileBytes(path());
    bytes[4096 + 100] = char(bytes.at(4096 + 100) ^ 1);
    QVERIFY(setFileBytes(path(), bytes));
    QCOMPARE(BackupFile::open(path())->unlock({KeySlotKind::RecoveryCode, m_header.secret}).error().kind,
             ErrorKind::Damaged);
}

void BackupFileTest::aNewerFormatIsToldAsSuch()
{
    QByteArray bytes = fileBytes(path());
    bytes[8] = 2;
    HeaderBytes newer = m_header.header.bytes;
    newer[8] = 2;
    repairChecksum(newer);
    QVERIFY(setFileBytes(path(), bytes.replace(4096, 4096, byteArray(newer))));
    QCOMPARE(BackupFile::open(path()).error().kind, ErrorKind::TooNew);
}

void BackupFileTest::aChangedVersionIsToldAsDamage()
{
    const QByteArray good = fileBytes(path());
    for (int bit = 0; bit < 16; ++bit) {
        QByteArray bad = good;
        bad[8 + bit / 8] = char(bad.at(8 + bit / 8) ^ (1 << (bit % 8)));
        QVERIFY(setFileBytes(path(), bad));
        QCOMPARE(BackupFile::open(path()).error().kind, ErrorKind::Damaged);
    }
}

void BackupFileTest::aCancelledCheckSaysSo()
{
    Progress progress;
    progress.cancel();
    QCOMPARE(BackupFile::open(path())->checkTag(m_seal, progress).value(), Completion::Cancelled);
}

void BackupFileTest::aFullDiskIsToldAsSuch()
{
    const QString large = m_folder.filePath(QStringLiteral("two.kinward-backup"));
    QVERIFY(setFileBytes(large, QByteArray(backupDatabaseOffset, '\0')));
    const FileSizeLimit limit(100);
    QCOMPARE(BackupFile::finish(large, {m_made, m_summary}, m_seal).error().kind, ErrorKind::NoSpace);
}

KINWARD_TEST("backupfile", BackupFileTest)
#include "backupfile_test.moc"
