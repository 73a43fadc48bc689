// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace
{
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
    default:
        return say(ErrorKind::Storage,
                   QCoreApplication::translate("ExportFile", "the disk reported a fault."));
    }
}

/// A new file with a name nobody has, removed again unless it takes the target's place.
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
        qsizetype written = 0;
        while (written < bytes.size()) {
            const ssize_t count =
                ::write(m_descriptor, bytes.constData() + written, size_t(bytes.size() - written));
            if (count < 0 && errno != EINTR)
                return false;
            written += count > 0 ? count : 0;
        }
        return ::fsync(m_descriptor) == 0;
    }

    [[nodiscard]] bool finish()
    {
        m_isLeftOver = !(close() && ::rename(m_path.constData(), m_target.constData()) == 0);
        return !m_isLeftOver;
    }

private:
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
} // namespace

Result<> writeExportFile(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo(path).isDir())
        return exportFailure(EISDIR, path);
    UnfinishedFile file(path);
    if (!file.isOpen() || !file.write(bytes) || !file.finish())
        return exportFailure(errno, path);
    flushFolder(path);
    return {};
}
