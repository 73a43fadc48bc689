// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/headerfile.h"

#include "core/durablefile.h"
#include "vault/vaulterrors.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace
{

QByteArrayView viewOf(const VaultHeader &header)
{
    return {header.bytes.data(), qsizetype(header.bytes.size())};
}

ParsedHeader parseCopy(const QByteArray &file, int copy)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(file.constData());
    const std::size_t begin = std::min(std::size_t(file.size()), std::size_t(copy) * headerCopySize);
    const std::size_t end = std::min(std::size_t(file.size()), begin + headerCopySize);
    return parseHeaderCopy(std::span(bytes + begin, bytes + end));
}

Failure notReadBack()
{
    return failure(
        ErrorKind::Storage,
        QCoreApplication::translate(
            "HeaderFile",
            "The disk did not keep what was written to the vault's header. The vault is as it was. "
            "Make a copy of the vault folder on another disk, then try again."));
}

} // namespace

const VaultHeader *newestReadable(const HeaderCopies &copies)
{
    const VaultHeader *newest = nullptr;
    for (const ParsedHeader &copy : copies) {
        if (copy.condition == HeaderCondition::Good && (!newest || copy.header.sequence > newest->sequence))
            newest = &copy.header;
    }
    return newest;
}

HeaderFile::HeaderFile(QString path)
    : m_path(std::move(path))
{
}

Result<> HeaderFile::create(const VaultHeader &header) const
{
    return writeDurably(m_path, viewOf(header).toByteArray().repeated(2));
}

Result<HeaderCopies> HeaderFile::read() const
{
    const auto file = DurableFile::open(m_path, DurableFile::Access::Read);
    if (!file)
        return Failure(file.error());
    const auto bytes = file->readAt(0, 2 * headerCopySize);
    if (!bytes)
        return Failure(bytes.error());
    return HeaderCopies{parseCopy(*bytes, 0), parseCopy(*bytes, 1)};
}

Result<SpareHeader> HeaderFile::update(const VaultHeader &current, const VaultHeader &next) const
{
    const auto copies = read();
    if (!copies)
        return Failure(copies.error());
    const bool isFirstOurs = (*copies)[0].header.bytes == current.bytes;
    if (!isFirstOurs && (*copies)[1].header.bytes != current.bytes)
        return VaultErrors::otherVaultHere();
    const int kept = isFirstOurs ? 0 : 1;
    if (auto written = writeCopy(1 - kept, next); !written) {
        // What was half written must not come to hold later. If this fails too, the checksum speaks.
        (void)writeCopy(1 - kept, current);
        return Failure(written.error());
    }
    return writeCopy(kept, next) ? SpareHeader::Current : SpareHeader::Stale;
}

Result<> HeaderFile::writeCopy(int copy, const VaultHeader &header) const
{
    auto file = DurableFile::open(m_path, DurableFile::Access::ReadWrite);
    if (!file)
        return Failure(file.error());
    const qint64 offset = copy * qint64(headerCopySize);
    if (auto written = file->writeAt(offset, viewOf(header)); !written)
        return written;
    if (auto synced = file->sync(); !synced)
        return synced;
    const auto readBack = file->readAt(offset, headerCopySize);
    if (!readBack)
        return Failure(readBack.error());
    if (*readBack != viewOf(header))
        return notReadBack();
    return {};
}
