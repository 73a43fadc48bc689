// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "vault/slotchange.h"
#include "vault/slotwrapping.h"

#include <QDateTime>
#include <QString>

/// Works out changes of a vault's key slots for someone who has shown a secret that opens the vault. Touches
/// no file and no vault, so the costly part (Argon2id, about a second) can run in any thread:
///
///     auto snapshot = vault.slotSnapshot();                                      // GUI thread
///     auto administration = SlotAdministration::prove(std::move(*snapshot), old); // any thread
///     auto change = administration->changePassphrase(slot, {text, cost, now});    // any thread
///     auto done = vault.apply(*change);                                          // GUI thread
///
/// Changes nothing of the entries: they are not encrypted anew, and older backups keep opening with the keys
/// of their day.
class SlotAdministration
{
public:
    struct NewPassphrase {
        const SecureBuffer &passphrase; ///< as SecureBuffer::fromPassphrase() gives it
        DerivationCost cost;
        QDateTime created;
    };
    struct NewRecoveryCode {
        SlotChange change;
        QString code; ///< shown once
    };

    /// Errors: WrongKey, DamagedHeader (the slot asks for a cost that is not accepted), Storage (no memory).
    [[nodiscard]] static Result<SlotAdministration> prove(SlotSnapshot snapshot, const SlotSecret &proof);

    /// The slot that the proof opened.
    [[nodiscard]] int provenSlot() const { return m_provenSlot; }
    [[nodiscard]] const QUuid &vaultId() const { return m_snapshot.header.id; }

    /// Errors: Invalid (empty, cost out of range, all eight slots taken, name too long), Storage.
    [[nodiscard]] Result<SlotChange> addPassphrase(const NewPassphrase &passphrase,
                                                   const QString &name = {}) const;
    /// The slot keeps its number and name. Errors: NotFound, Invalid (no passphrase slot, empty, cost),
    /// Storage.
    [[nodiscard]] Result<SlotChange> changePassphrase(int slot, const NewPassphrase &passphrase) const;
    /// A new code in place of the old one, which opens nothing as soon as the change is applied.
    [[nodiscard]] Result<NewRecoveryCode> newRecoveryCode(const QDateTime &created) const;
    /// The slot that addKeychain() will take. Errors: Invalid (all taken).
    [[nodiscard]] Result<int> freeSlot() const;
    /// For a random key of keySize bytes that the keychain has been seen to hold. Errors: Invalid, Storage.
    [[nodiscard]] Result<SlotChange> addKeychain(const SecureBuffer &key, const QDateTime &created,
                                                 const QString &name = {}) const;
    /// Errors: NotFound, Invalid (the last passphrase or recovery code).
    [[nodiscard]] Result<SlotChange> removeSlot(int slot) const;

private:
    SlotAdministration(SlotSnapshot snapshot, int provenSlot);

    [[nodiscard]] Result<SlotChange> addSlot(const SlotSecret &secret, DerivationCost cost,
                                             const QDateTime &created, const QString &name) const;
    /// Wraps the master key into the slot; its name stays.
    [[nodiscard]] Result<SlotChange> rewrap(int slot, const SlotSecret &secret, DerivationCost cost,
                                            const QDateTime &created) const;
    [[nodiscard]] SlotChange changeOf(int slot) const;
    [[nodiscard]] Result<> checkPassphrase(const NewPassphrase &passphrase) const;

    SlotSnapshot m_snapshot;
    int m_provenSlot = 0;
};

/// Gives a slot another name; an empty one takes the name away. Needs no proof: it opens and closes nothing.
/// Errors: NotFound, Invalid (too long), Storage.
[[nodiscard]] Result<SlotChange> renameSlot(const SlotSnapshot &snapshot, int slot, const QString &name);
