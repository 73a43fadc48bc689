// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vaultlock.h"

#include "vault/vaulterrors.h"

#include <QFile>
#include <cerrno>
#include <sys/file.h>
#include <sys/stat.h>
#include <utility>

namespace
{

QString lockPath(const QString &folder)
{
    return folder + QStringLiteral("/lock");
}

/// A creation that failed elsewhere may have removed the file between our opening and our locking it.
bool isStillAt(const QString &path, int descriptor)
{
    struct stat ours = {};
    struct stat there = {};
    return ::fstat(descriptor, &ours) == 0 && ::stat(QFile::encodeName(path).constData(), &there) == 0
        && ours.st_dev == there.st_dev && ours.st_ino == there.st_ino;
}

} // namespace

VaultLock::VaultLock(DurableFile file)
    : m_file(std::move(file))
{
}

Result<VaultLock> VaultLock::acquire(const QString &folder)
{
    const QString path = lockPath(folder);
    auto file = DurableFile::open(path, DurableFile::Access::ReadWriteOrCreate);
    if (!file)
        return Failure(file.error());
    if (::flock(file->descriptor(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return VaultErrors::inUse();
        return Failure(fileError(errno, path));
    }
    if (!isStillAt(path, file->descriptor()))
        return VaultErrors::inUse();
    return VaultLock(std::move(*file));
}

bool VaultLock::isOf(const QString &folder) const
{
    return isStillAt(lockPath(folder), m_file.descriptor());
}
