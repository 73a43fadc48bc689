// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durablefile.h"

#include "support/filesizelimit.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <sys/stat.h>

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class DurableFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWholeFileIsWrittenAndReplaced();
    void aNewFileIsPrivate();
    void aFullDiskKeepsTheOldContentAndLeavesNoRest();
    void aRestOfACrashIsReplaced();
    void aMissingFolderIsNotFound();
    void readingStopsAtTheEnd();
    void writingInTheMiddleLeavesTheRest();
    void aPipeIsRefusedWithoutWaiting();
    void aFolderIsToldAsAFolder();
    void aNameThatIsTooLongIsNotBlamedOnTheDisk();
    void aRemovedFileIsGone();
    void eachSystemErrorHasItsKind_data();
    void eachSystemErrorHasItsKind();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void DurableFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a file"));
}

void DurableFileTest::aWholeFileIsWrittenAndReplaced()
{
    QVERIFY(writeDurably(m_path, "first"));
    QCOMPARE(contentOf(m_path), QByteArray("first"));
    QVERIFY(writeDurably(m_path, QByteArray(1'000'000, 'x')));
    QCOMPARE(contentOf(m_path).size(), 1'000'000);
    QVERIFY(writeDurably(m_path, {}));
    QCOMPARE(contentOf(m_path), QByteArray());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("a file")});
}

void DurableFileTest::aNewFileIsPrivate()
{
    const mode_t before = ::umask(0);
    QVERIFY(writeDurably(m_path, "words"));
    ::umask(before);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 07777), 0600);
}

void DurableFileTest::aFullDiskKeepsTheOldContentAndLeavesNoRest()
{
    QVERIFY(writeDurably(m_path, "old"));
    {
        const FileSizeLimit limit(100);
        const auto written = writeDurably(m_path, QByteArray(101, 'x'));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::NoSpace);
        QVERIFY(written.error().message.contains(QStringLiteral("The disk is full")));
    }
    QCOMPARE(contentOf(m_path), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void DurableFileTest::aRestOfACrashIsReplaced()
{
    QVERIFY(writeDurably(m_path + QStringLiteral(".new"), "half a fi"));
    QVERIFY(writeDurably(m_path, "whole"));
    QCOMPARE(contentOf(m_path), QByteArray("whole"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void DurableFileTest::aMissingFolderIsNotFound()
{
    const QString path = m_folder->filePath(QStringLiteral("gone/file"));
    QCOMPARE(writeDurably(path, "x").error().kind, ErrorKind::NotFound);
    QCOMPARE(DurableFile::open(path, DurableFile::Access::Read).error().kind, ErrorKind::NotFound);
    QCOMPARE(syncFolder(m_folder->filePath(QStringLiteral("gone"))).error().kind, ErrorKind::NotFound);
    QCOMPARE(removeDurably(path).error().kind, ErrorKind::NotFound);
}

void DurableFileTest::readingStopsAtTheEnd()
{
    QVERIFY(writeDurably(m_path, "0123456789"));
    const auto file = DurableFile::open(m_path, DurableFile::Access::Read);
    QVERIFY(file);
    QCOMPARE(*file->size(), 10);
    QCOMPARE(*file->readAt(0, 4), QByteArray("0123"));
    QCOMPARE(*file->readAt(8, 4), QByteArray("89"));
    QCOMPARE(*file->readAt(20, 4), QByteArray());
}

void DurableFileTest::writingInTheMiddleLeavesTheRest()
{
    QVERIFY(writeDurably(m_path, "0123456789"));
    auto file = DurableFile::open(m_path, DurableFile::Access::ReadWrite);
    QVERIFY(file);
    QVERIFY(file->writeAt(3, "abc"));
    QVERIFY(file->sync());
    QCOMPARE(contentOf(m_path), QByteArray("012abc6789"));
    const auto reader = DurableFile::open(m_path, DurableFile::Access::Read);
    QVERIFY(reader);
}

void DurableFileTest::aPipeIsRefusedWithoutWaiting()
{
    QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
    QCOMPARE(DurableFile::open(m_path, DurableFile::Access::Read).error().kind, ErrorKind::Storage);
}

void DurableFileTest::aFolderIsToldAsAFolder()
{
    const auto opened = DurableFile::open(m_folder->path(), DurableFile::Access::Read);
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(QStringLiteral("is a folder")),
             qPrintable(opened.error().message));
}

void DurableFileTest::aNameThatIsTooLongIsNotBlamedOnTheDisk()
{
    const Result<> written = writeDurably(m_folder->filePath(QString(300, u'a')), "words");
    QVERIFY(!written);
    QCOMPARE(errorKindName(written.error().kind), errorKindName(ErrorKind::Invalid));
    QVERIFY2(written.error().message.contains(QStringLiteral("too long")),
             qPrintable(written.error().message));
}

void DurableFileTest::aRemovedFileIsGone()
{
    QVERIFY(writeDurably(m_path, "x"));
    QVERIFY(removeDurably(m_path));
    QVERIFY(!QFile::exists(m_path));
}

void DurableFileTest::eachSystemErrorHasItsKind_data()
{
    QTest::addColumn<int>("systemError");
    QTest::addColumn<QString>("kind");
    QTest::newRow("gone") << ENOENT << QStringLiteral("NotFound");
    QTest::newRow("read-only disk") << EROFS << QStringLiteral("ReadOnly");
    QTest::newRow("no permission") << EACCES << QStringLiteral("ReadOnly");
    QTest::newRow("full") << ENOSPC << QStringLiteral("NoSpace");
    QTest::newRow("quota") << EDQUOT << QStringLiteral("NoSpace");
    QTest::newRow("broken disk") << EIO << QStringLiteral("Storage");
}

void DurableFileTest::eachSystemErrorHasItsKind()
{
    QFETCH(int, systemError);
    const Error error = fileError(systemError, QStringLiteral("/secret place/a file"));
    QTEST(errorKindName(error.kind), "kind");
    QVERIFY(error.message.contains(QStringLiteral("a file")));
    QVERIFY(!error.message.contains(QStringLiteral("secret place")));
}

KINWARD_TEST("durablefile", DurableFileTest)
#include "durablefile_test.moc"
