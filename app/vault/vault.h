// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "vault/backupseal.h"
#include "vault/draftbox.h"
#include "vault/headerfile.h"
#include "vault/keyslot.h"
#include "vault/securebuffer.h"
#include "vault/slotchange.h"

#include <QList>
#include <QString>
#include <QUuid>
#include <memory>

class Clock;
class VaultCopy;
struct NewKey;

/// An unlocked vault folder: holds the lock file, the master key and its sub-keys, until it is destroyed.
/// The database inside belongs to storage/. Layout and header: packaging/VAULT-FORMAT.md.
class Vault
{
public:
    struct Created {
        std::unique_ptr<Vault> vault;
        QString recoveryCode; ///< shown once: 8 groups of Crockford base32, a check character each
    };

    /// Makes the folder (0700) with a header that holds a passphrase slot and a recovery slot. The folder
    /// must not exist or be empty, or hold a vault whose creation was cut short before it had a journal; the
    /// one above it must exist. Errors: Invalid (empty passphrase, cost
    /// out of range, folder in use for other things), NotFound, ReadOnly, NoSpace, Busy, Storage.
    [[nodiscard]] static Result<Created> create(const QString &folder, const SecureBuffer &passphrase,
                                                DerivationCost cost, const Clock &clock);
    /// Errors: NotFound, WrongKey, DamagedHeader, ChangedHeader, TooNew, Busy, ReadOnly, Storage.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(const QString &folder,
                                                             const SecureBuffer &passphrase);
    /// As open(); Invalid names the group of the code that has a slip.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> openWithRecoveryCode(const QString &folder,
                                                                             const QString &code);

    /// With the 32 bytes that this computer's keychain holds for it (vault/keychainslot.h).
    [[nodiscard]] static Result<std::unique_ptr<Vault>> openWithKeychainKey(const QString &folder,
                                                                            const SecureBuffer &key);

    virtual ~Vault();

    [[nodiscard]] virtual QUuid id() const = 0;
    [[nodiscard]] virtual QString folder() const = 0;
    /// NotFound when the folder is no longer this vault's: it was moved, and something else may stand there.
    [[nodiscard]] virtual Result<> checkPlace() const { return {}; }
    [[nodiscard]] virtual QString databasePath() const = 0; ///< journal-<generation>.db
    [[nodiscard]] virtual QList<KeySlotInfo> keySlots() const = 0;
    [[nodiscard]] virtual int formatMajor() const = 0;
    /// 32 bytes each, derived from the master key; valid as long as the vault lives.
    [[nodiscard]] virtual const SecureBuffer &databaseKey() const = 0;
    [[nodiscard]] virtual const SecureBuffer &digestKey() const = 0;

    /// What changes of the keys are worked out from (vault/slotadministration.h). Errors: ReadOnly (a vault
    /// whose keys can not be changed), Storage (no memory).
    [[nodiscard]] virtual Result<SlotSnapshot> slotSnapshot() const;
    /// Makes a change of the keys hold: durable, in both header copies. On an error all is as before. Errors:
    /// Busy (the header was changed since the snapshot), NoSpace, ReadOnly, Storage.
    [[nodiscard]] virtual Result<> apply(const SlotChange &change);

    /// How the second header copy was found when opening; Changed calls for a person who looks at it.
    [[nodiscard]] virtual SpareHeader spareHeader() const { return SpareHeader::Current; }
    /// Writes both header copies anew. Errors: as any write; the vault stays open and as it was.
    [[nodiscard]] virtual Result<> repairHeader() { return {}; }
    /// The drafts of this vault; what it seals can be sealed after locking too, so a copy may be kept.
    [[nodiscard]] virtual DraftBox draftBox() const { return {folder() + QStringLiteral("/drafts"), {}}; }
    /// Opens what draftBox() sealed.
    [[nodiscard]] virtual Result<SecureBuffer> openDraft(const QString &name) const
    {
        return draftBox().open(name, {});
    }
    /// Opens what DraftBox::sealed() gave.
    [[nodiscard]] virtual Result<SecureBuffer> openSealed(QByteArrayView sealed) const
    {
        return openSealedDraft(sealed, {}, {});
    }
    /// What a backup of this vault is sealed with.
    [[nodiscard]] virtual BackupSeal backupSeal() const { return {}; }

    /// The database file in use is journal-<generation>.db.
    [[nodiscard]] virtual quint32 generation() const { return 1; }
    /// Names another generation in the header: from here on it holds. No journal may be open. Errors: as any
    /// write; then the present generation still holds.
    [[nodiscard]] virtual Result<> switchTo(quint32 generation);
    /// A new master key for this vault; nothing is changed yet. Errors: WrongKey, Storage.
    [[nodiscard]] virtual Result<NewKey> prepareNewKey(const SecureBuffer &passphrase,
                                                       const Clock &clock) const;
    /// As switchTo(), to a generation that was written under the new key. All keys of the vault are new then.
    [[nodiscard]] virtual Result<> switchTo(quint32 generation, NewKey key);
    /// Another vault folder with these keys and slots. Errors: as VaultCopy::begin().
    [[nodiscard]] virtual Result<std::unique_ptr<VaultCopy>> beginCopy(const QString &toFolder) const;
    /// To be called when the database was opened and found good: moves and deletes what a switch left.
    virtual void tidyGenerations() const { }
    /// To be called when the journal is open: a second header copy that is stale or damaged is written anew,
    /// so that a removed key opens nothing and one more fault is survived. What fails is tried again the next
    /// time.
    void settleHeader();
};
