// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/keychainaccess.h"
#include "vault/slotadministration.h"
#include "vault/vault.h"

#include <QList>
#include <functional>

/// Unlocking with the keychain: a key slot of the vault whose secret this computer's keychain holds. Every
/// answer comes later, through the event loop, and dies with its receiver; let the receiver go before the
/// vault and the keychain. Nothing in a vault is ever made, changed or removed because of what a keychain
/// says.
namespace KeychainSlot
{

using Done = std::function<void(Result<>)>;
using Opened = std::function<void(Result<std::unique_ptr<Vault>>)>;

/// The name under which the keychain holds the key of a slot; it tells nothing of the person.
[[nodiscard]] QString entryName(const QUuid &vaultId, int slot);

struct SwitchOn {
    Vault &vault;
    std::shared_ptr<const SlotAdministration> administration; ///< proof that the person may do this
    QDateTime created;
    QString name; ///< of the slot, such as the computer's
};

/// Gives the keychain a new random key, reads it back, and only when it is the same adds the slot. Errors:
/// NotFound (no keychain), Busy (no answer in time), Storage (it refused or kept another value), and those
/// of SlotAdministration::addKeychain() and Vault::apply(). On any of them the vault is as it was.
void switchOn(KeychainAccess &keychain, const SwitchOn &wish, QObject &receiver, Done done);

/// Opens the vault with the key that the keychain holds; asks nothing where the vault has no such slot.
/// Errors: NotFound, Busy, Storage, WrongKey and those of Vault::open(); all of them lead to the passphrase.
void open(KeychainAccess &keychain, const QString &folder, QObject &receiver, Opened done);

/// To be called when slots were removed, or with every slot number when the vault was. An entry that is not
/// there is no error. Errors: those of the keychain; the slots are gone all the same. A locked GNOME keyring
/// says yes and keeps the entry; what it then holds opens nothing.
void removeEntries(KeychainAccess &keychain, const QUuid &vaultId, const QList<int> &slotNumbers,
                   QObject &receiver, Done done);

/// The numbers of the keychain slots among these.
[[nodiscard]] QList<int> numbersAmong(const QList<KeySlotInfo> &infos);
/// The numbers of all slots, for removeEntries() with the vault.
[[nodiscard]] QList<int> everySlot();

} // namespace KeychainSlot
