// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durablefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace
{

ErrorKind fileErrorKind(int systemError)
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::NotFound;
    case EROFS:
    case EACCES:
    case EPERM:
        return ErrorKind::ReadOnly;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorKind::NoSpace;
    case ENAMETOOLONG:
        return ErrorKind::Invalid;
    default:
        return ErrorKind::Storage;
    }
}

template <typename Call> auto untilNotInterrupted(Call call)
{
    auto answer = call();
    while (answer < 0 && errno == EINTR)
        answer = call();
    return answer;
}

Failure lastFailure(const QString &path)
{
    return Failure(fileError(errno, path));
}

int openDescriptor(const QString &path, int flags)
{
    const QByteArray name = QFile::encodeName(path);
    return untilNotInterrupted([&] { return ::open(name.constData(), flags | O_CLOEXEC, 0600); });
}

int openFlags(DurableFile::Access access)
{
    switch (access) {
    case DurableFile::Access::Read:
        return O_RDONLY;
    case DurableFile::Access::ReadWrite:
        return O_RDWR;
    case DurableFile::Access::ReadWriteOrCreate:
        return O_RDWR | O_CREAT;
    }
    return O_RDONLY;
}

Result<> renameFile(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return lastFailure(to);
    return {};
}

Result<> writeWhole(const QString &path, QByteArrayView bytes)
{
    auto file = DurableFile::create(path);
    if (!file)
        return Failure(file.error());
    if (auto written = file->writeAt(0, bytes); !written)
        return written;
    return file->sync();
}

Error folderError(const QString &name)
{
    //: %1 is the name of a folder
    return {ErrorKind::Storage,
            QCoreApplication::translate(
                "DurableFile",
                "“%1” is a folder, and a file is needed here. Nothing was changed. Choose a "
                "file and try again.")
                .arg(name)};
}

Error nameError(const QString &name)
{
    //: %1 is a file name
    return {
        ErrorKind::Invalid,
        QCoreApplication::translate("DurableFile",
                                    "The name “%1” is too long for this place. Nothing was changed. Choose a "
                                    "shorter one and try again.")
            .arg(name)};
}

} // namespace

Error fileError(int systemError, const QString &path)
{
    const ErrorKind kind = fileErrorKind(systemError);
    const QString name = QFileInfo(path).fileName();
    if (systemError == EISDIR)
        return folderError(name);
    switch (kind) {
    case ErrorKind::Invalid:
        return nameError(name);
    case ErrorKind::NotFound:
        //: %1 is a file name
        return {kind,
                QCoreApplication::translate(
                    "DurableFile", "“%1” is not there. Nothing was changed. Check the place and try again.")
                    .arg(name)};
    case ErrorKind::ReadOnly:
        //: %1 is a file name
        return {kind,
                QCoreApplication::translate(
                    "DurableFile",
                    "“%1” may not be opened or written here. Nothing was changed. Choose another "
                    "folder, or allow writing to this one.")
                    .arg(name)};
    case ErrorKind::NoSpace:
        //: %1 is a file name
        return {kind,
                QCoreApplication::translate(
                    "DurableFile",
                    "The disk is full, so “%1” was not saved. What was there before is kept. "
                    "Free some space and try again.")
                    .arg(name)};
    default:
        //: %1 is a file name, %2 a number that names the fault
        return {kind,
                QCoreApplication::translate(
                    "DurableFile",
                    "The disk did not answer as it should for “%1” (system error %2). What was "
                    "saved before is kept. Try again, and check the disk if this comes back.")
                    .arg(name)
                    .arg(systemError)};
    }
}

DurableFile::DurableFile(const QString &path, int descriptor)
    : m_path(path)
    , m_descriptor(descriptor)
{
}

DurableFile::DurableFile(DurableFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

DurableFile &DurableFile::operator=(DurableFile &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

DurableFile::~DurableFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<DurableFile> DurableFile::open(const QString &path, Access access)
{
    // O_NONBLOCK: a pipe planted under the name must not make us wait for its other end.
    const int descriptor = openDescriptor(path, openFlags(access) | O_NONBLOCK);
    if (descriptor < 0)
        return lastFailure(path);
    DurableFile file(path, descriptor);
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return lastFailure(path);
    if (!S_ISREG(status.st_mode))
        return Failure(fileError(S_ISDIR(status.st_mode) ? EISDIR : EINVAL, path));
    return file;
}

Result<DurableFile> DurableFile::create(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return lastFailure(path);
    const int descriptor = openDescriptor(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW);
    if (descriptor < 0)
        return lastFailure(path);
    return DurableFile(path, descriptor);
}

Result<QByteArray> DurableFile::readAt(qint64 offset, qint64 size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < size) {
        const auto count = untilNotInterrupted(
            [&] { return ::pread(m_descriptor, bytes.data() + done, size_t(size - done), offset + done); });
        if (count < 0)
            return lastFailure(m_path);
        if (count == 0)
            break;
        done += count;
    }
    bytes.truncate(done);
    return bytes;
}

Result<> DurableFile::writeAt(qint64 offset, QByteArrayView bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const auto count = untilNotInterrupted([&] {
            return ::pwrite(m_descriptor, bytes.data() + done, size_t(bytes.size() - done), offset + done);
        });
        if (count < 0)
            return lastFailure(m_path);
        if (count == 0)
            return Failure(fileError(ENOSPC, m_path));
        done += count;
    }
    return {};
}

Result<qint64> DurableFile::size() const
{
    struct stat status = {};
    if (::fstat(m_descriptor, &status) != 0)
        return lastFailure(m_path);
    return status.st_size;
}

Result<> DurableFile::sync()
{
    if (untilNotInterrupted([&] { return ::fsync(m_descriptor); }) != 0)
        return lastFailure(m_path);
    return {};
}

Result<> syncFolder(const QString &folder)
{
    const int descriptor = openDescriptor(folder, O_RDONLY | O_DIRECTORY);
    if (descriptor < 0)
        return lastFailure(folder);
    const int answer = untilNotInterrupted([&] { return ::fsync(descriptor); });
    const int fault = answer == 0 ? 0 : errno;
    ::close(descriptor);
    // Some network file systems know no sync of a folder; there is nothing more to be had from them.
    if (fault != 0 && fault != EINVAL && fault != ENOTSUP)
        return Failure(fileError(fault, folder));
    return {};
}

Result<> writeDurably(const QString &path, QByteArrayView bytes)
{
    const QString temporary = path + QStringLiteral(".new");
    auto placed = writeWhole(temporary, bytes).and_then([&] { return renameFile(temporary, path); });
    if (!placed) {
        ::unlink(QFile::encodeName(temporary).constData());
        return placed;
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<> renameDurably(const QString &from, const QString &to)
{
    const QString before = QFileInfo(from).absolutePath();
    const QString after = QFileInfo(to).absolutePath();
    auto renamed = renameFile(from, to).and_then([&] { return syncFolder(after); });
    return renamed && before != after ? syncFolder(before) : renamed;
}

Result<> exchangeDurably(const QString &one, const QString &other)
{
    const QByteArray first = QFile::encodeName(one);
    const QByteArray second = QFile::encodeName(other);
#ifdef RENAME_EXCHANGE
    if (::renameat2(AT_FDCWD, first.constData(), AT_FDCWD, second.constData(), RENAME_EXCHANGE) != 0)
        return lastFailure(one);
    return syncFolder(QFileInfo(one).absolutePath()).and_then([&] {
        return syncFolder(QFileInfo(other).absolutePath());
    });
#else
    return Failure(fileError(ENOSYS, one));
#endif
}

Result<> removeDurably(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0)
        return lastFailure(path);
    return syncFolder(QFileInfo(path).absolutePath());
}
