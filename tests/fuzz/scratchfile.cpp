// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/scratchfile.h"

#include <QDir>
#include <QFile>
#include <fcntl.h>
#include <unistd.h>

ScratchFile::ScratchFile()
{
    const QString place =
        QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm") : QDir::tempPath();
    QByteArray folder = QFile::encodeName(place) + "/kinward-fuzz-XXXXXX";
    require(::mkdtemp(folder.data()) != nullptr, "a scratch folder can be made");
    m_folder = QFile::decodeName(folder);
    m_path = m_folder + QStringLiteral("/scratch");
    m_descriptor = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    require(m_descriptor >= 0, "a scratch file can be made");
}

ScratchFile::~ScratchFile()
{
    ::close(m_descriptor);
    QDir(m_folder).removeRecursively();
}

void ScratchFile::setBytes(QByteArrayView bytes)
{
    const bool isWritten = ::ftruncate(m_descriptor, 0) == 0
        && ::pwrite(m_descriptor, bytes.data(), size_t(bytes.size()), 0) == bytes.size();
    require(isWritten, "the scratch file can be written");
}
