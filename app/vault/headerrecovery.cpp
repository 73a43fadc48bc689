// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/headerrecovery.h"

#include "core/durablefile.h"
#include "core/freepath.h"
#include "vault/generationfiles.h"
#include "vault/masterkey.h"
#include "vault/unlockedvault.h"
#include "vault/vaulterrors.h"
#include "vault/vaultfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>

namespace
{

bool isAnyCopyWhole(const QString &headerPath)
{
    const auto copies = HeaderFile(headerPath).read();
    return copies && std::any_of(copies->begin(), copies->end(), [](const ParsedHeader &copy) {
               return copy.condition != HeaderCondition::Damaged;
           });
}

Result<> keepDamaged(const QString &headerPath)
{
    if (!QFileInfo::exists(headerPath))
        return {};
    return renameDurably(headerPath, firstFreePath(headerPath + QStringLiteral(".damaged")));
}

Failure headerIsWhole()
{
    return failure(ErrorKind::Invalid,
                   QCoreApplication::translate("Vault",
                                               "The vault's header is not damaged, so it was left as it is. "
                                               "Open the vault as always."));
}

} // namespace

Result<std::unique_ptr<Vault>> recoverHeader(const QString &folder, const BackupFile &backup,
                                             const SlotSecret &secret)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const QString headerPath = VaultFolder::headerPath(path);
    if (!QFileInfo(path).isDir())
        return VaultErrors::noFolder(path);
    auto lock = VaultLock::acquire(path);
    if (!lock)
        return VaultErrors::notOpened(lock.error(), path);
    if (isAnyCopyWhole(headerPath))
        return headerIsWhole();
    auto unlocked = backup.unlock(secret);
    if (!unlocked)
        return Failure(unlocked.error());
    // A restore since that day has put the same keys on a later generation.
    const quint32 newest = GenerationFiles::newest(path);
    if (newest == 0)
        return Failure(fileError(ENOENT, GenerationFiles::path(path, unlocked->header.generation)));
    if (!QFileInfo::exists(GenerationFiles::path(path, unlocked->header.generation)))
        unlocked->header.generation = newest;
    ++unlocked->header.sequence;
    const SecureBuffer tagKey = deriveKey(unlocked->masterKey, KeyPurpose::HeaderTag);
    if (tagKey.isEmpty())
        return VaultErrors::noMemory();
    sealHeader(unlocked->header, tagKey);
    const auto written =
        keepDamaged(headerPath).and_then([&] { return HeaderFile(headerPath).create(unlocked->header); });
    if (!written)
        return VaultErrors::headerNotSaved(written.error());
    unlocked->spare = SpareHeader::Current;
    std::unique_ptr<Vault> vault = UnlockedVault::from(path, std::move(*lock), std::move(*unlocked));
    if (!vault)
        return VaultErrors::noMemory();
    VaultFolder::makeMissingInside(path);
    return vault;
}
