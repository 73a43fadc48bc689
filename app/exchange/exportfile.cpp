// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{
constexpr int longestChainOfLinks = 40; // as the system's own limit

Failure exportFailure(int code, const QString &path)
{
    const auto say = [&](ErrorKind kind, const QString &reason) {
        return failure(
            kind,
            QCoreApplication::translate("ExportFile",
                                        "The export could not be written to “%1”: %2 Your journal is "
                                        "unchanged. Choose another place and try again.")
                .arg(path, reason));
    };
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return say(ErrorKind::NoSpace, QCoreApplication::translate("ExportFile", "there is no space left."));
    case EACCES:
    case EPERM:
    case EROFS:
        return say(ErrorKind::ReadOnly,
                   QCoreApplication::translate("ExportFile", "you may not write to this folder."));
    case ENOENT:
    case ENOTDIR:
        return say(ErrorKind::NotFound,
                   QCoreApplication::translate("ExportFile", "there is no such folder."));
    case EISDIR:
        return say(ErrorKind::Storage, QCoreApplication::translate("ExportFile", "this is a folder."));
    case EEXIST:
        return say(ErrorKind::Invalid,
                   QCoreApplication::translate(
                       "ExportFile", "there is a file of that name already, and it was left as it is."));
    case ENXIO:
    case ENODEV:
        return say(ErrorKind::Storage,
                   QCoreApplication::translate("ExportFile", "an export can not be written into this."));
    default:
        return say(ErrorKind::Storage,
                   QCoreApplication::translate("ExportFile", "the disk reported a fault."));
    }
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + written, size_t(bytes.size() - written));
        if (count < 0 && errno != EINTR)
            return false;
        written += count > 0 ? count : 0;
    }
    return true;
}

/// A new file with a name nobody has, removed again unless it gets the target's name, which must be free.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(const QString &target)
        : m_target(QFile::encodeName(target))
        , m_path(QFile::encodeName(target + QStringLiteral(".XXXXXX")))
        , m_descriptor(::mkostemp(m_path.data(), O_CLOEXEC)) // with rights 0600
    {
    }
    ~UnfinishedFile()
    {
        close();
        if (m_isLeftOver)
            ::unlink(m_path.constData());
    }
    Q_DISABLE_COPY_MOVE(UnfinishedFile)

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

    [[nodiscard]] bool write(const QByteArray &bytes) const
    {
        return writeAll(m_descriptor, bytes) && ::fsync(m_descriptor) == 0;
    }

    [[nodiscard]] bool finish()
    {
        m_isLeftOver = !(close() && takePlace());
        return !m_isLeftOver;
    }

private:
    /// A link takes no name that is taken meanwhile; a file system without links (a memory stick) leaves only
    /// a look before.
    [[nodiscard]] bool takePlace() const
    {
        if (::link(m_path.constData(), m_target.constData()) == 0)
            return ::unlink(m_path.constData()) == 0;
        if (errno == EEXIST)
            return false;
        struct stat there = {};
        if (::lstat(m_target.constData(), &there) == 0) {
            errno = EEXIST;
            return false;
        }
        return ::rename(m_path.constData(), m_target.constData()) == 0;
    }

    bool close()
    {
        const int descriptor = m_descriptor;
        m_descriptor = -1;
        return descriptor < 0 || ::close(descriptor) == 0;
    }

    QByteArray m_target;
    QByteArray m_path;
    int m_descriptor;
    bool m_isLeftOver = m_descriptor >= 0;
};

/// So that the new name survives a power cut too; not every file system can do it.
void flushFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

/// What reads at the other end of a pipe, or a device such as standard output, gets the bytes as they come.
Result<> writeThrough(const QString &path, const QByteArray &bytes)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return exportFailure(errno, path);
    const int fault = writeAll(descriptor, bytes) ? 0 : errno;
    const bool isClosed = ::close(descriptor) == 0;
    if (fault != 0 || !isClosed)
        return exportFailure(fault != 0 ? fault : errno, path);
    return {};
}

Result<> writeToWhatIsThere(mode_t kind, const QString &path, const QByteArray &bytes)
{
    if (S_ISFIFO(kind) || S_ISCHR(kind))
        return writeThrough(path, bytes);
    if (S_ISREG(kind))
        return exportFailure(EEXIST, path);
    return exportFailure(S_ISDIR(kind) ? EISDIR : ENODEV, path);
}
} // namespace

QString exportTarget(const QString &path)
{
    QString target = QFileInfo(path).absoluteFilePath();
    for (int link = 0; link < longestChainOfLinks && QFileInfo(target).isSymLink(); ++link)
        target = QFileInfo(target).symLinkTarget();
    return target;
}

Result<> writeExportFile(const QString &path, const QByteArray &bytes)
{
    struct stat there = {};
    if (::stat(QFile::encodeName(path).constData(), &there) == 0)
        return writeToWhatIsThere(there.st_mode, path, bytes);
    const QString target = exportTarget(path);
    UnfinishedFile file(target);
    if (!file.isOpen() || !file.write(bytes) || !file.finish())
        return exportFailure(errno, path);
    flushFolder(target);
    return {};
}
