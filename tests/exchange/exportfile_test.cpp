// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportfile.h"
#include "support/filesizelimit.h"
#include "support/ordinaryuser.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

mode_t modeOf(const QString &path)
{
    struct stat state = {};
    return ::stat(QFile::encodeName(path).constData(), &state) == 0 ? state.st_mode & 07777 : 0;
}
} // namespace

class ExportFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFileIsWholeAndPrivate();
    void anOlderFileStaysAndIsNamed();
    void aLinkIsFollowedAndStaysALink();
    void aPipeGetsTheBytesAndStaysAPipe();
    void aSocketIsNoTarget();
    void aFullDiskLeavesNothing();
    void aFolderThatMayNotBeWrittenIsNamed();
    void aMissingFolderIsNotFound();
    void aFolderIsNoTarget();
};

void ExportFileTest::aNewFileIsWholeAndPrivate()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Tagebuch ä.json"_s);
    const QByteArray bytes(3'000'000, 'x');
    const mode_t mask = ::umask(0);
    const auto written = writeExportFile(path, bytes);
    ::umask(mask);
    QVERIFY(written.has_value());
    QCOMPARE(contentOf(path), bytes);
    QCOMPARE(modeOf(path), mode_t(0600));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void ExportFileTest::anOlderFileStaysAndIsNamed()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"all.json"_s);
    QFile older(path);
    QVERIFY(older.open(QIODevice::WriteOnly) && older.write("older and longer") > 0);
    older.close();
    const auto written = writeExportFile(path, "new");
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, ErrorKind::Invalid);
    QVERIFY(written.error().message.contains(path));
    QCOMPARE(contentOf(path), QByteArray("older and longer"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void ExportFileTest::aLinkIsFollowedAndStaysALink()
{
    QTemporaryDir folder;
    const QString target = folder.filePath(u"target.json"_s);
    const QString link = folder.filePath(u"link.json"_s);
    QVERIFY(QFile::link(u"target.json"_s, link)); // relative, and nothing is there yet
    QVERIFY(writeExportFile(link, "new").has_value());
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(!QFileInfo(target).isSymLink());
    QCOMPARE(contentOf(target), QByteArray("new"));
    QVERIFY(!writeExportFile(link, "newer").has_value());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(target), QByteArray("new"));
}

void ExportFileTest::aPipeGetsTheBytesAndStaysAPipe()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"pipe"_s);
    const QByteArray name = QFile::encodeName(path);
    QVERIFY(::mkfifo(name.constData(), 0600) == 0);
    const int reader = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reader >= 0);
    const auto written = writeExportFile(path, "through the pipe");
    QByteArray read(100, '\0');
    read.resize(qMax<qsizetype>(0, ::read(reader, read.data(), size_t(read.size()))));
    ::close(reader);
    QVERIFY(written.has_value());
    QCOMPARE(read, QByteArray("through the pipe"));
    struct stat state = {};
    QVERIFY(::lstat(name.constData(), &state) == 0 && S_ISFIFO(state.st_mode));
}

void ExportFileTest::aSocketIsNoTarget()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"socket"_s);
    const QByteArray name = QFile::encodeName(path);
    QVERIFY(::mknod(name.constData(), S_IFSOCK | 0600, 0) == 0);
    QVERIFY(!writeExportFile(path, "x").has_value());
    struct stat state = {};
    QVERIFY(::lstat(name.constData(), &state) == 0 && S_ISSOCK(state.st_mode));
}

void ExportFileTest::aFullDiskLeavesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"all.json"_s);
    Result<> written;
    {
        const FileSizeLimit limit(100'000);
        written = writeExportFile(path, QByteArray(200'000, 'x'));
    }
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, ErrorKind::NoSpace);
    QVERIFY(written.error().message.contains(path));
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void ExportFileTest::aFolderThatMayNotBeWrittenIsNamed()
{
    QTemporaryDir folder;
    QVERIFY(::chmod(QFile::encodeName(folder.path()).constData(), 0555) == 0);
    Result<> written;
    {
        const OrdinaryUser user;
        if (!user.isOrdinary())
            QSKIP("this system does not let the test act as another user");
        written = writeExportFile(folder.filePath(u"all.json"_s), "x");
    }
    ::chmod(QFile::encodeName(folder.path()).constData(), 0700);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, ErrorKind::ReadOnly);
}

void ExportFileTest::aMissingFolderIsNotFound()
{
    QTemporaryDir folder;
    const auto written = writeExportFile(folder.filePath(u"none/all.json"_s), "x");
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, ErrorKind::NotFound);
}

void ExportFileTest::aFolderIsNoTarget()
{
    QTemporaryDir folder;
    QVERIFY(!writeExportFile(folder.path(), "x").has_value());
    QVERIFY(QDir(folder.path()).isEmpty());
}

KINWARD_TEST("exportfile", ExportFileTest)
#include "exportfile_test.moc"
