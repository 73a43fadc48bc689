// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportfile.h"
#include "support/filesizelimit.h"
#include "support/ordinaryuser.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
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
    void anOlderFileIsReplacedAndPrivate();
    void aFullDiskLeavesTheOlderFileAndNothingElse();
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

void ExportFileTest::anOlderFileIsReplacedAndPrivate()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"all.json"_s);
    QFile older(path);
    QVERIFY(older.open(QIODevice::WriteOnly) && older.write("older and longer") > 0);
    older.close();
    QVERIFY(older.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(writeExportFile(path, "new").has_value());
    QCOMPARE(contentOf(path), QByteArray("new"));
    QCOMPARE(modeOf(path), mode_t(0600));
}

void ExportFileTest::aFullDiskLeavesTheOlderFileAndNothingElse()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"all.json"_s);
    QVERIFY(writeExportFile(path, "older").has_value());
    Result<> written;
    {
        const FileSizeLimit limit(100'000);
        written = writeExportFile(path, QByteArray(200'000, 'x'));
    }
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, ErrorKind::NoSpace);
    QVERIFY(written.error().message.contains(path));
    QCOMPARE(contentOf(path), QByteArray("older"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"all.json"_s});
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
