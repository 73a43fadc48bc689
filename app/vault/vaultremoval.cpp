// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vaultremoval.h"

#include "core/durablefile.h"
#include "vault/headerfile.h"
#include "vault/vaulterrors.h"
#include "vault/vaultfolder.h"
#include "vault/vaultheader.h"
#include "vault/vaultlock.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace
{
/// A header file holds two copies; a backup, its front and one copy.
constexpr qint64 headedBytes = 2 * qint64(headerCopySize);

bool hasHeader(const QString &name)
{
    return name.startsWith(QLatin1StringView("vault.header"))
        || name.contains(QLatin1StringView(".kinward-backup"));
}

bool isOurs(const QString &name)
{
    static const QRegularExpression ours(QStringLiteral(
        "^(lock|journal-[0-9]{1,9}\\.db(\\.new)?(-wal|-shm|-journal)?|[^/]+\\.draft(\\.new)?)$"));
    return hasHeader(name) || ours.match(name).hasMatch();
}

/// All files of ours beneath; of a link, the link.
QStringList ourFiles(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        if (isOurs(file.fileName()))
            paths.append(file.filePath());
    }
    return paths;
}

Result<> overwriteHeader(const QString &path)
{
    auto file = DurableFile::open(path, DurableFile::Access::ReadWrite);
    if (!file)
        return Failure(file.error());
    const auto size = file->size();
    if (!size)
        return Failure(size.error());
    const QByteArray nothing(std::min(*size, headedBytes), '\0');
    if (auto written = file->writeAt(0, nothing); !written)
        return written;
    return file->sync();
}

/// A header of which no copy can be read tells nothing, and may go.
bool isAnotherVault(const QString &folder, const QUuid &id)
{
    const auto copies = HeaderFile(VaultFolder::headerPath(folder)).read();
    const VaultHeader *header = copies ? newestReadable(*copies) : nullptr;
    return header && header->id != id;
}

void removeEmptyFolders(const QString &folder)
{
    QStringList folders;
    QDirIterator inside(folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                        QDirIterator::Subdirectories);
    while (inside.hasNext())
        folders.append(inside.next());
    std::sort(folders.begin(), folders.end(), std::greater<>()); // what is within comes first
    for (const QString &each : folders)
        QDir().rmdir(each);
    QDir().rmdir(folder);
}
} // namespace

Result<> removeVault(const QString &place, const QUuid &id)
{
    const QString folder = VaultFolder::realPath(place);
    if (!QFile::exists(VaultFolder::headerPath(folder)))
        return VaultErrors::noHeader(folder);
    const auto lock = VaultLock::acquire(folder);
    if (!lock)
        return Failure(lock.error());
    if (isAnotherVault(folder, id))
        return VaultErrors::otherVaultHere();
    const QStringList files = ourFiles(folder);
    for (const QString &path : files) {
        if (!hasHeader(QFileInfo(path).fileName()) || QFileInfo(path).isSymLink())
            continue;
        if (auto overwritten = overwriteHeader(path); !overwritten)
            return overwritten;
    }
    for (const QString &path : files) {
        if (!QFile::remove(path))
            return Failure(fileError(errno, path));
    }
    removeEmptyFolders(folder);
    (void)syncFolder(QFileInfo(folder).absolutePath());
    return {};
}

Result<> removeBackup(const QString &path)
{
    if (auto overwritten = overwriteHeader(path); !overwritten)
        return overwritten;
    if (!QFile::remove(path))
        return Failure(fileError(errno, path));
    (void)syncFolder(QFileInfo(path).absolutePath());
    return {};
}

void takeBack(Vault::Created created)
{
    const QString folder = created.vault->folder();
    const QUuid id = created.vault->id();
    created.vault.reset();
    // What can not be removed either is found there, and said by the next try.
    (void)removeVault(folder, id);
}
