// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/setasideheaders.h"

#include "core/durablefile.h"
#include "vault/headerfile.h"
#include "vault/masterkey.h"
#include "vault/vaulterrors.h"

#include <QDir>
#include <QDirIterator>
#include <algorithm>
#include <cerrno>

namespace
{

constexpr qint64 slotsBegin = 256;
constexpr qint64 slotsSize = qint64(keySlotCount) * 256;

QStringList setAsideHeaders(const QString &folder)
{
    constexpr auto files = QDir::Files | QDir::Hidden | QDir::NoSymLinks;
    QStringList paths;
    const QDir vault(folder);
    for (const QString &name : vault.entryList({QStringLiteral("vault.header.*")}, files))
        paths.append(vault.filePath(name));
    QDirIterator replaced(folder + QStringLiteral("/replaced"), {QStringLiteral("vault.header*")}, files,
                          QDirIterator::Subdirectories);
    while (replaced.hasNext())
        paths.append(replaced.next());
    return paths;
}

bool isOf(const VaultHeader &present, const ParsedHeader &copy, const SecureBuffer &tagKey)
{
    return copy.condition == HeaderCondition::Good && copy.header.id == present.id
        && isAuthentic(copy.header, tagKey);
}

/// The newest copy that was written under this master key, or nothing.
const VaultHeader *ownCopy(const HeaderCopies &copies, const VaultHeader &present, const SecureBuffer &tagKey)
{
    const VaultHeader *own = nullptr;
    for (const ParsedHeader &copy : copies) {
        if (isOf(present, copy, tagKey) && (!own || copy.header.sequence > own->sequence))
            own = &copy.header;
    }
    return own;
}

Result<> followIn(const QString &path, const VaultHeader &present, const SecureBuffer &tagKey)
{
    const auto copies = HeaderFile(path).read();
    if (!copies)
        return Failure(copies.error());
    const VaultHeader *own = ownCopy(*copies, present, tagKey);
    const bool isFollowing =
        own && std::all_of(copies->begin(), copies->end(), [&](const auto &copy) {
            return isOf(present, copy, tagKey) && copy.header.slotList == present.slotList;
        });
    if (!own || isFollowing)
        return {};
    VaultHeader next = present;
    next.generation = own->generation;
    next.sequence = own->sequence + 1;
    sealHeader(next, tagKey);
    const auto spare = HeaderFile(path).update(*own, next);
    if (!spare)
        return Failure(spare.error());
    return *spare == SpareHeader::Current ? Result<>() : Failure(fileError(EIO, path));
}

Result<> blankCopy(DurableFile &file, qint64 copy)
{
    const qint64 begin = copy * qint64(headerCopySize) + slotsBegin;
    const auto held = file.readAt(begin, slotsSize);
    if (!held)
        return Failure(held.error());
    const QByteArray nothing(held->size(), '\0');
    return *held == nothing ? Result<>() : file.writeAt(begin, nothing);
}

Result<> blankDamagedIn(const QString &path)
{
    const auto copies = HeaderFile(path).read();
    if (!copies)
        return Failure(copies.error());
    auto file = DurableFile::open(path, DurableFile::Access::ReadWrite);
    if (!file)
        return Failure(file.error());
    for (qint64 copy = 0; copy < qint64(copies->size()); ++copy) {
        if ((*copies)[size_t(copy)].condition != HeaderCondition::Damaged)
            continue;
        if (const auto blanked = blankCopy(*file, copy); !blanked)
            return blanked;
    }
    return file->sync();
}

} // namespace

namespace SetAsideHeaders
{

Result<> follow(const QString &folder, const VaultHeader &present, const SecureBuffer &masterKey)
{
    const QStringList paths = setAsideHeaders(folder);
    if (paths.isEmpty())
        return {};
    const SecureBuffer tagKey = deriveKey(masterKey, KeyPurpose::HeaderTag);
    if (tagKey.isEmpty())
        return VaultErrors::noMemory();
    for (const QString &path : paths) {
        if (const auto followed = followIn(path, present, tagKey); !followed)
            return followed;
    }
    return {};
}

Result<> blankDamaged(const QString &folder)
{
    for (const QString &path : setAsideHeaders(folder)) {
        if (const auto blanked = blankDamagedIn(path); !blanked)
            return blanked;
    }
    return {};
}

} // namespace SetAsideHeaders
