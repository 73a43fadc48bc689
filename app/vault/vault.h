// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "vault/backupseal.h"
#include "vault/draftbox.h"
#include "vault/headerfile.h"
#include "vault/keyslot.h"
#include "vault/securebuffer.h"

#include <QList>
#include <QString>
#include <QUuid>
#include <memory>

class Clock;

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
    /// must not exist or be empty, and the one above it must exist. Errors: Invalid (empty passphrase, cost
    /// out of range, folder in use for other things), NotFound, ReadOnly, NoSpace, Busy, Storage.
    [[nodiscard]] static Result<Created> create(const QString &folder, const SecureBuffer &passphrase,
                                                DerivationCost cost, const Clock &clock);
    /// Errors: NotFound, WrongKey, DamagedHeader, ChangedHeader, TooNew, Busy, ReadOnly, Storage.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(const QString &folder,
                                                             const SecureBuffer &passphrase);
    /// As open(); Invalid names the group of the code that has a slip.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> openWithRecoveryCode(const QString &folder,
                                                                             const QString &code);

    virtual ~Vault();

    [[nodiscard]] virtual QUuid id() const = 0;
    [[nodiscard]] virtual QString folder() const = 0;
    [[nodiscard]] virtual QString databasePath() const = 0; ///< journal-<generation>.db
    [[nodiscard]] virtual QList<KeySlotInfo> keySlots() const = 0;
    [[nodiscard]] virtual int formatMajor() const = 0;
    /// 32 bytes each, derived from the master key; valid as long as the vault lives.
    [[nodiscard]] virtual const SecureBuffer &databaseKey() const = 0;
    [[nodiscard]] virtual const SecureBuffer &digestKey() const = 0;

    /// How the second header copy was found when opening; anything but Current calls for repairHeader().
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
    /// What a backup of this vault is sealed with.
    [[nodiscard]] virtual BackupSeal backupSeal() const { return {}; }
};
