// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vaultcopy.h"

#include "core/durablefile.h"
#include "vault/generationfiles.h"
#include "vault/masterkey.h"
#include "vault/unlockedvault.h"
#include "vault/vaulterrors.h"

#include <QDir>
#include <QFileInfo>
#include <utility>

VaultCopy::VaultCopy(const QString &folder, UnlockedHeader unlocked)
    : m_folder(folder)
    , m_place(folder)
    , m_unlocked(std::move(unlocked))
    , m_databaseKey(deriveKey(m_unlocked.masterKey, KeyPurpose::Database))
    , m_digestKey(deriveKey(m_unlocked.masterKey, KeyPurpose::RowDigest))
{
}

VaultCopy::~VaultCopy()
{
    if (m_isFolderOurs)
        GenerationFiles::remove(m_folder, m_unlocked.header.generation);
}

Result<std::unique_ptr<VaultCopy>> VaultCopy::begin(const QString &folder, UnlockedHeader unlocked)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    std::unique_ptr<VaultCopy> copy(new VaultCopy(path, std::move(unlocked)));
    if (copy->m_databaseKey.isEmpty() || copy->m_digestKey.isEmpty())
        return VaultErrors::noMemory();
    if (auto made = copy->m_place.make(); !made)
        return made.error().kind == ErrorKind::Invalid ? Failure(made.error())
                                                       : VaultErrors::notCreated(made.error(), path);
    auto lock = VaultLock::acquire(path);
    if (!lock)
        return Failure(lock.error());
    copy->m_lock.emplace(std::move(*lock));
    // Between the first look and the lock another program may have made a vault here.
    if (QFileInfo::exists(VaultFolder::headerPath(path))) {
        copy->m_place.keep();
        return VaultErrors::vaultExists(path);
    }
    copy->m_isFolderOurs = true;
    if (auto made = copy->m_place.makeInside(); !made)
        return VaultErrors::notCreated(made.error(), path);
    return copy;
}

QString VaultCopy::databasePath() const
{
    return GenerationFiles::path(m_folder, m_unlocked.header.generation);
}

Result<std::unique_ptr<Vault>> VaultCopy::finish(const Settle &settle)
{
    auto placed = GenerationFiles::sync(m_folder, m_unlocked.header.generation).and_then([&] {
        return HeaderFile(VaultFolder::headerPath(m_folder)).create(m_unlocked.header);
    });
    if (!placed)
        return VaultErrors::notCreated(placed.error(), m_folder);
    QString settled = m_folder;
    if (settle) {
        const Result<QString> named = settle(m_folder);
        if (!named)
            return Failure(named.error());
        settled = *named;
    }
    // Under another name it is nobody's to take away.
    m_place.keep();
    m_isFolderOurs = false;
    m_unlocked.spare = SpareHeader::Current;
    std::unique_ptr<Vault> vault = UnlockedVault::from(settled, std::move(*m_lock), std::move(m_unlocked));
    return vault ? Result<std::unique_ptr<Vault>>(std::move(vault)) : VaultErrors::noMemory();
}
