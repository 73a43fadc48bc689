// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/headerfile.h"

#include "support/filesizelimit.h"
#include "support/testmain.h"
#include "vault/vaultfixture.h"

#include <QTemporaryDir>
#include <QTest>

class HeaderFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothCopiesAreAlikeAfterCreation();
    void anUpdateReachesBothCopies();
    void aHundredUpdatesEndWithTheLast();
    void anUpdateSparesTheCopyInUse();
    void anUpdateReplacesAChangedCopyFirst();
    void aTornUpdateLeavesTheOldHeader_data();
    void aTornUpdateLeavesTheOldHeader();
    void aFullDiskLeavesTheOldHeader();
    void aShortFileKeepsItsFirstCopy();
    void aMissingFileIsNotFound();
    void theHeaderOfAnotherVaultIsNotReplaced();
    void anOlderHeaderInItsPlaceIsNotReplaced();

private:
    [[nodiscard]] Result<UnlockedHeader> unlocked() const
    {
        return m_file->read().and_then([this](const HeaderCopies &copies) {
            return unlockHeader(copies, {KeySlotKind::RecoveryCode, m_sealed->secret});
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SealedHeader> m_sealed;
    std::unique_ptr<HeaderFile> m_file;
    QString m_path;
};

void HeaderFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sealed = std::make_unique<SealedHeader>();
    m_path = m_folder->filePath(QStringLiteral("vault.header"));
    m_file = std::make_unique<HeaderFile>(m_path);
    QVERIFY(m_file->create(m_sealed->header));
}

void HeaderFileTest::bothCopiesAreAlikeAfterCreation()
{
    const QByteArray bytes = fileBytes(m_path);
    QCOMPARE(bytes.size(), 8192);
    QCOMPARE(bytes.first(4096), bytes.last(4096));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("vault.header")});
    QCOMPARE(QFile::permissions(m_path) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void HeaderFileTest::anUpdateReachesBothCopies()
{
    const VaultHeader next = m_sealed->next(m_sealed->header);
    const auto spare = m_file->update(m_sealed->header, next);
    QVERIFY(spare);
    QCOMPARE(*spare, SpareHeader::Current);
    const auto copies = m_file->read();
    QVERIFY(copies);
    for (const ParsedHeader &copy : *copies)
        QVERIFY(copy.header.bytes == next.bytes);
}

void HeaderFileTest::aHundredUpdatesEndWithTheLast()
{
    VaultHeader current = m_sealed->header;
    for (quint32 generation = 10; generation < 110; ++generation) {
        VaultHeader next = current;
        next.generation = generation;
        next = m_sealed->next(next);
        QVERIFY(m_file->update(current, next));
        current = next;
    }
    QCOMPARE(unlocked()->header.generation, quint32(109));
    QCOMPARE(fileBytes(m_path).size(), 8192);
}

void HeaderFileTest::anUpdateSparesTheCopyInUse()
{
    // With one copy torn, the other is all there is: the first write must go to the torn one.
    for (const int torn : {0, 1}) {
        QByteArray bytes = fileBytes(m_path);
        bytes[torn * 4096 + 50] = char(bytes[torn * 4096 + 50] ^ 1);
        QVERIFY(setFileBytes(m_path, bytes));
        const auto before = unlocked();
        QVERIFY(before);
        QCOMPARE(before->spare, SpareHeader::Damaged);
        const VaultHeader next = m_sealed->next(before->header);
        {
            // Room for the first copy only.
            const FileSizeLimit limit(4096);
            const auto updated = m_file->update(before->header, next);
            QCOMPARE(bool(updated), torn == 0);
        }
        QVERIFY(unlocked());
        QCOMPARE(unlocked()->header.sequence, torn == 0 ? next.sequence : before->header.sequence);
        QVERIFY(m_file->update(unlocked()->header, m_sealed->next(next)));
        QCOMPARE(unlocked()->spare, SpareHeader::Current);
    }
}

void HeaderFileTest::anUpdateReplacesAChangedCopyFirst()
{
    HeaderBytes changed = m_sealed->header.bytes;
    std::fill_n(changed.begin() + 32, 8, static_cast<unsigned char>(0xFF)); // the highest sequence there is
    repairChecksum(changed);
    QByteArray bytes = fileBytes(m_path);
    bytes.replace(0, 4096, byteArray(changed));
    QVERIFY(setFileBytes(m_path, bytes));
    QCOMPARE(unlocked()->spare, SpareHeader::Changed);
    QVERIFY(m_file->update(m_sealed->header, m_sealed->next(m_sealed->header)));
    QCOMPARE(unlocked()->spare, SpareHeader::Current);
    QCOMPARE(unlocked()->header.sequence, quint64(8));
}

void HeaderFileTest::aTornUpdateLeavesTheOldHeader_data()
{
    QTest::addColumn<int>("written");
    for (const int written : {0, 1, 512, 2048, 3584, 4095})
        QTest::addRow("%d bytes", written) << written;
}

void HeaderFileTest::aTornUpdateLeavesTheOldHeader()
{
    QFETCH(int, written);
    VaultHeader next = m_sealed->header;
    next.generation = 4;
    next = m_sealed->next(next);
    for (const int copy : {0, 1}) {
        QVERIFY(m_file->create(m_sealed->header));
        QByteArray bytes = fileBytes(m_path);
        bytes.replace(copy * 4096, written, byteArray(next.bytes, written));
        QVERIFY(setFileBytes(m_path, bytes));
        const auto opened = unlocked();
        QVERIFY(opened);
        QCOMPARE(opened->header.generation, quint32(3));
        QCOMPARE(opened->spare, written <= 32 ? SpareHeader::Current : SpareHeader::Damaged);
    }
}

void HeaderFileTest::aFullDiskLeavesTheOldHeader()
{
    const VaultHeader next = m_sealed->next(m_sealed->header);
    {
        const FileSizeLimit limit(4096 + 100);
        const auto updated = m_file->update(m_sealed->header, next);
        QVERIFY(!updated);
        QCOMPARE(updated.error().kind, ErrorKind::NoSpace);
        QVERIFY(updated.error().message.contains(QStringLiteral("vault.header")));
    }
    QVERIFY(unlocked());
    QCOMPARE(unlocked()->header.sequence, quint64(7));
    QVERIFY(m_file->update(m_sealed->header, next));
    QCOMPARE(unlocked()->header.sequence, quint64(8));
}

void HeaderFileTest::aShortFileKeepsItsFirstCopy()
{
    const QByteArray bytes = fileBytes(m_path);
    for (const qsizetype length : {0, 1, 4095, 4096, 4097, 8191}) {
        QVERIFY(setFileBytes(m_path, bytes.first(length)));
        QCOMPARE(bool(unlocked()), length >= 4096);
        if (length < 4096)
            QCOMPARE(unlocked().error().kind, ErrorKind::DamagedHeader);
        else
            QCOMPARE(unlocked()->spare, SpareHeader::Damaged);
    }
}

void HeaderFileTest::aMissingFileIsNotFound()
{
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(m_file->read().error().kind, ErrorKind::NotFound);
    QCOMPARE(m_file->update(m_sealed->header, m_sealed->header).error().kind, ErrorKind::NotFound);
}

void HeaderFileTest::theHeaderOfAnotherVaultIsNotReplaced()
{
    const SealedHeader other;
    QVERIFY(m_file->create(other.header));
    const QByteArray before = fileBytes(m_path);
    QCOMPARE(m_file->update(m_sealed->header, m_sealed->next(m_sealed->header)).error().kind,
             ErrorKind::NotFound);
    QCOMPARE(fileBytes(m_path), before);
}

void HeaderFileTest::anOlderHeaderInItsPlaceIsNotReplaced()
{
    const VaultHeader opened = m_sealed->next(m_sealed->header);
    const QByteArray older = fileBytes(m_path);
    QCOMPARE(m_file->update(opened, m_sealed->next(opened)).error().kind, ErrorKind::NotFound);
    QCOMPARE(fileBytes(m_path), older);
}

KINWARD_TEST("headerfile", HeaderFileTest)
#include "headerfile_test.moc"
