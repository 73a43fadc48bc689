// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/generationfiles.h"

#include "core/durablefile.h"
#include "core/freepath.h"
#include "vault/headerfile.h"
#include "vault/vaultfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <optional>

namespace
{

constexpr const char *companions[] = {"", "-wal", "-shm"};

QString replacedPath(const QString &folder)
{
    return folder + QStringLiteral("/replaced");
}

std::optional<quint32> generationIn(const QString &headerPath)
{
    const auto copies = HeaderFile(headerPath).read();
    if (!copies)
        return std::nullopt;
    const VaultHeader *newest = newestReadable(*copies);
    return newest ? std::optional(newest->generation) : std::nullopt;
}

/// 0 for a file that is no generation's.
quint32 generationOf(const QString &fileName)
{
    static const QRegularExpression pattern(QStringLiteral("^journal-([0-9]{1,9})\\.db(-wal|-shm)?$"));
    return pattern.match(fileName).captured(1).toUInt();
}

void moveGeneration(const QString &from, const QString &to, quint32 generation)
{
    // The log first: a database without it is older than it should be, a log alone is nothing.
    for (const char *companion : {"-wal", "-shm", ""}) {
        const QString name =
            QFileInfo(GenerationFiles::path(from, generation)).fileName() + QLatin1StringView(companion);
        if (QFileInfo::exists(from + u'/' + name) && !QFileInfo::exists(to + u'/' + name))
            (void)renameDurably(from + u'/' + name, to + u'/' + name);
    }
}

} // namespace

namespace GenerationFiles
{

QString path(const QString &folder, quint32 generation)
{
    return folder + QStringLiteral("/journal-%1.db").arg(generation);
}

void remove(const QString &folder, quint32 generation)
{
    for (const char *companion : companions)
        QFile::remove(path(folder, generation) + QLatin1StringView(companion));
}

Result<> sync(const QString &folder, quint32 generation)
{
    auto file = DurableFile::open(path(folder, generation), DurableFile::Access::ReadWrite);
    if (!file)
        return Failure(file.error());
    return file->sync().and_then([&] { return syncFolder(folder); });
}

Result<QString> prepareReplaced(const QString &folder, const QDateTime &now)
{
    const QString stem =
        replacedPath(folder) + u'/' + now.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HHmmss'Z'"));
    const QString place = firstFreePath(stem, QStringLiteral(".kinward"));
    if (auto made = VaultFolder::makePrivate(replacedPath(folder)); !made)
        return Failure(made.error());
    if (auto made = VaultFolder::makePrivate(place); !made)
        return Failure(made.error());
    const auto header = DurableFile::open(VaultFolder::headerPath(folder), DurableFile::Access::Read);
    if (!header)
        return Failure(header.error());
    const auto bytes = header->readAt(0, 2 * qint64(headerCopySize));
    if (!bytes)
        return Failure(bytes.error());
    auto written = writeDurably(VaultFolder::headerPath(place), *bytes)
                       .and_then([&] { return syncFolder(replacedPath(folder)); })
                       .and_then([&] { return syncFolder(folder); });
    if (!written)
        return Failure(written.error());
    return place;
}

void moveReplaced(const QString &folder, quint32 present)
{
    const QDir replaced(replacedPath(folder));
    for (const QString &name : replaced.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString place = replaced.filePath(name);
        const auto generation = generationIn(VaultFolder::headerPath(place));
        if (!generation || QFileInfo::exists(path(place, *generation)))
            continue;
        if (*generation != present) {
            moveGeneration(folder, place, *generation);
        } else {
            QFile::remove(VaultFolder::headerPath(place));
            QDir().rmdir(place);
        }
    }
}

quint32 newest(const QString &folder)
{
    quint32 highest = 0;
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        highest = qMax(highest, generationOf(name));
    return highest;
}

void removeEarlier(const QString &folder, quint32 present)
{
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        if (const quint32 generation = generationOf(name); generation > 0 && generation < present)
            QFile::remove(folder + u'/' + name);
    }
}

} // namespace GenerationFiles
