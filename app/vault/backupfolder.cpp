// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/backupfolder.h"

#include "core/durablefile.h"
#include "core/freepath.h"
#include "vault/backupfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace
{

constexpr QLatin1StringView backupEnding(".kinward-backup");
constexpr QLatin1StringView unfinishedEnding(".kinward-backup.new");

QStringList unfinished(const QString &folder)
{
    const QDir place(folder);
    QStringList paths;
    for (const QString &name : place.entryList({QStringLiteral("*") + unfinishedEnding}, QDir::Files))
        paths.append(place.filePath(name));
    return paths;
}

} // namespace

namespace BackupFolder
{

bool isBackupPath(const QString &path)
{
    return path.endsWith(backupEnding) || path.endsWith(unfinishedEnding);
}

QString freePath(const QString &folder, const QDateTime &now)
{
    const QString stem =
        QDir(folder).filePath(now.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HHmmss'Z'")));
    return firstFreePath(stem, backupEnding,
                         [](const QString &path) { return QFileInfo::exists(unfinishedPath(path)); });
}

QString unfinishedPath(const QString &path)
{
    return path + QStringLiteral(".new");
}

QStringList backups(const QString &folder)
{
    const QDir place(folder);
    QStringList paths;
    const QStringList names = place.entryList({QStringLiteral("*") + backupEnding},
                                              QDir::Files | QDir::Readable, QDir::Name | QDir::Reversed);
    for (const QString &name : names)
        paths.append(place.filePath(name));
    return paths;
}

QUuid vaultOf(const QString &path)
{
    const auto file = DurableFile::open(path, DurableFile::Access::Read);
    const auto bytes = file ? file->readAt(backupDatabaseOffset - qint64(headerCopySize), headerCopySize)
                            : Result<QByteArray>(Failure(file.error()));
    if (!bytes || bytes->size() != qsizetype(headerCopySize))
        return {}; // it has not come as far as its header copy
    const ParsedHeader copy = parseHeaderCopy(
        std::span(reinterpret_cast<const unsigned char *>(bytes->constData()), headerCopySize));
    return copy.condition == HeaderCondition::Good ? copy.header.id : QUuid();
}

void removeUnfinished(const QString &folder)
{
    for (const QString &path : unfinished(folder))
        QFile::remove(path);
}

void removeUnfinished(const QString &folder, const QUuid &vault)
{
    for (const QString &path : unfinished(folder)) {
        if (!vault.isNull() && vaultOf(path) == vault)
            QFile::remove(path);
    }
}

} // namespace BackupFolder
