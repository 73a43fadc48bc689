// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault.h"

#include "core/clock.h"
#include "vault/keyerrors.h"
#include "vault/newkey.h"
#include "vault/recoverycode.h"
#include "vault/unlockedvault.h"
#include "vault/vaultcopy.h"
#include "vault/vaulterrors.h"
#include "vault/vaultfolder.h"

#include <QDir>
#include <QFileInfo>
#include <utility>

namespace
{

constexpr int passphraseSlot = 0;
constexpr int recoverySlot = 1;

QString plainPath(const QString &folder)
{
    return QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
}

Result<> checkForCreation(const SecureBuffer &passphrase, const DerivationCost &cost)
{
    if (passphrase.isEmpty())
        return VaultErrors::emptyPassphrase();
    if (!isAcceptableCost(cost))
        return VaultErrors::costOutOfRange();
    return {};
}

struct FirstKeys {
    const SecureBuffer &passphrase;
    const SecureBuffer &recoverySecret;
    DerivationCost cost;
    QDateTime created;
};

/// A new master key in a sealed header with its two first slots.
Result<UnlockedHeader> makeHeader(const FirstKeys &keys)
{
    UnlockedHeader made{SecureBuffer::random(keySize), {}, SpareHeader::Current};
    VaultHeader &header = made.header;
    header.id = QUuid::createUuid();
    const SecureBuffer tagKey = deriveKey(made.masterKey, KeyPurpose::HeaderTag);
    const DraftKeyPair draftKeys = deriveDraftKeys(made.masterKey);
    if (tagKey.isEmpty() || draftKeys.secretKey.isEmpty() || keys.recoverySecret.isEmpty())
        return VaultErrors::noMemory();
    header.draftKey = draftKeys.publicKey;
    header.slotList[passphraseSlot] =
        wrapMasterKey(made.masterKey, header.id, passphraseSlot, {KeySlotKind::Passphrase, keys.passphrase},
                      keys.cost, keys.created);
    header.slotList[recoverySlot] =
        wrapMasterKey(made.masterKey, header.id, recoverySlot,
                      {KeySlotKind::RecoveryCode, keys.recoverySecret}, keys.cost, keys.created);
    if (header.slotList[passphraseSlot].isEmpty() || header.slotList[recoverySlot].isEmpty())
        return VaultErrors::noMemory();
    sealHeader(header, tagKey);
    return made;
}

/// The folder with its lock held, its inner folders made and its header written.
Result<VaultLock> placeVault(VaultFolder::New &place, const QString &folder, const VaultHeader &header)
{
    auto lock = VaultLock::acquire(folder);
    if (!lock)
        return lock;
    // Between the first look and the lock another program may have made a vault here.
    if (QFileInfo::exists(VaultFolder::headerPath(folder))) {
        if (!VaultFolder::isUnfinished(folder)) {
            place.keep();
            return VaultErrors::vaultExists(folder);
        }
        if (auto begun = VaultFolder::beginAgain(folder); !begun)
            return VaultErrors::notCreated(begun.error(), folder);
    }
    auto placed = place.makeInside().and_then(
        [&] { return HeaderFile(VaultFolder::headerPath(folder)).create(header); });
    if (!placed)
        return VaultErrors::notCreated(placed.error(), folder);
    return lock;
}

Result<std::unique_ptr<Vault>> openVault(const QString &folder, const SlotSecret &secret)
{
    if (auto checked = VaultFolder::checkForOpening(folder); !checked)
        return Failure(checked.error());
    auto lock = VaultLock::acquire(folder);
    if (!lock)
        return VaultErrors::notOpened(lock.error(), folder);
    const auto copies = HeaderFile(VaultFolder::headerPath(folder)).read();
    if (!copies)
        return VaultErrors::notOpened(copies.error(), folder);
    auto unlocked = unlockHeader(*copies, secret);
    if (!unlocked)
        return Failure(unlocked.error());
    std::unique_ptr<Vault> vault = UnlockedVault::from(folder, std::move(*lock), std::move(*unlocked));
    if (!vault)
        return VaultErrors::noMemory();
    VaultFolder::makeMissingInside(folder);
    return vault;
}

} // namespace

Vault::~Vault() = default;

Result<> Vault::switchTo(quint32)
{
    return VaultErrors::readOnly(folder());
}

Result<NewKey> Vault::prepareNewKey(const SecureBuffer &, const Clock &) const
{
    return VaultErrors::readOnly(folder());
}

Result<> Vault::switchTo(quint32, NewKey)
{
    return VaultErrors::readOnly(folder());
}

Result<std::unique_ptr<VaultCopy>> Vault::beginCopy(const QString &) const
{
    return VaultErrors::readOnly(folder());
}

Result<Vault::Created> Vault::create(const QString &folder, const SecureBuffer &passphrase,
                                     DerivationCost cost, const Clock &clock)
{
    const QString path = plainPath(folder);
    if (auto checked = checkForCreation(passphrase, cost); !checked)
        return Failure(checked.error());
    VaultFolder::New place(path);
    if (auto made = place.make(); !made)
        return made.error().kind == ErrorKind::Invalid ? Failure(made.error())
                                                       : VaultErrors::notCreated(made.error(), path);
    const SecureBuffer recoverySecret = SecureBuffer::random(recoverySecretSize);
    auto made = makeHeader({passphrase, recoverySecret, cost, clock.now().toUTC()});
    if (!made)
        return Failure(made.error());
    auto lock = placeVault(place, path, made->header);
    if (!lock)
        return Failure(lock.error());
    std::unique_ptr<Vault> vault = UnlockedVault::from(path, std::move(*lock), std::move(*made));
    if (!vault)
        return VaultErrors::noMemory();
    place.keep();
    return Created{std::move(vault), recoveryCodeText(recoverySecret)};
}

Result<std::unique_ptr<Vault>> Vault::open(const QString &folder, const SecureBuffer &passphrase)
{
    return openVault(plainPath(folder), {KeySlotKind::Passphrase, passphrase});
}

Result<std::unique_ptr<Vault>> Vault::openWithRecoveryCode(const QString &folder, const QString &code)
{
    const TypedRecoveryCode typed = readRecoveryCode(code);
    if (!typed.slips.isEmpty())
        return VaultErrors::recoveryCodeSlip(typed.slips);
    if (typed.secret.isEmpty())
        return VaultErrors::noMemory();
    return openVault(plainPath(folder), {KeySlotKind::RecoveryCode, typed.secret});
}

Result<std::unique_ptr<Vault>> Vault::openWithKeychainKey(const QString &folder, const SecureBuffer &key)
{
    return openVault(plainPath(folder), {KeySlotKind::Keychain, key});
}

Result<SlotSnapshot> Vault::slotSnapshot() const
{
    return KeyErrors::keysCannotBeChanged();
}

Result<> Vault::apply(const SlotChange & /*change*/)
{
    return KeyErrors::keysCannotBeChanged();
}

void Vault::settleHeader()
{
    const bool isBehind = spareHeader() == SpareHeader::Stale || spareHeader() == SpareHeader::Damaged;
    if (isBehind && repairHeader())
        tidyGenerations();
}
