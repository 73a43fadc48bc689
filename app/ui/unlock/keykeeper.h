// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detachedwork.h"
#include "core/error.h"
#include "vault/keychainaccess.h"
#include "vault/slotadministration.h"

#include <QObject>
#include <functional>
#include <memory>
#include <thread>

class Clock;
class Vault;
struct NewKey;

/// What shows that the person may change the keys: a passphrase or the recovery code of this vault.
struct KeyProof {
    KeySlotKind kind = KeySlotKind::Passphrase;
    SecureBuffer secret; ///< as a slot wants it
};

/// Changes the keys of an open vault for someone who shows one of them. The costly part runs on a thread of
/// its own, so the window stays alive; one change at a time, a call while busy is ignored. Vault, clock and
/// keychain must outlive it.
class KeyKeeper : public QObject
{
    Q_OBJECT

public:
    /// `cost` is asked on the other thread, once for each new passphrase.
    KeyKeeper(Vault &vault, const Clock &clock, KeychainAccess *keychain,
              std::function<DerivationCost()> cost, QObject *parent = nullptr);
    ~KeyKeeper() override; ///< a change that is under way is forgotten, and not waited for

    /// The vault is about to close: what is under way is given up, and nothing more is asked of it.
    void letGo();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QList<KeySlotInfo> keys() const;
    [[nodiscard]] bool hasKeychain() const { return m_keychain != nullptr; }
    [[nodiscard]] bool hasBackups() const; ///< of earlier days, which open with the keys of then
    void changePassphrase(KeyProof proof, int slot, SecureBuffer passphrase);
    void addPassphrase(KeyProof proof, SecureBuffer passphrase, const QString &name);
    /// Works out a new code; nothing is changed before hold() is told to, once the code was kept.
    void prepareRecoveryCode(KeyProof proof);
    void hold(const SlotChange &change);
    void remove(KeyProof proof, int slot);
    void switchKeychainOn(KeyProof proof, const QString &name);
    /// Only shows that the person may do more than look: proven().
    void prove(KeyProof proof);
    /// Works out a new master key; nothing is changed before the journal is written anew under it.
    void prepareNewKey(SecureBuffer passphrase);
    [[nodiscard]] Result<> rename(int slot, const QString &name); ///< needs no proof; done when it returns

Q_SIGNALS:
    void busyChanged(bool isBusy);
    void changed();
    /// The old one opens the vault until hold() was called with the change.
    void recoveryCodePrepared(const QString &code, const std::shared_ptr<const SlotChange> &change);
    void proven();
    void newKeyPrepared(const std::shared_ptr<NewKey> &key);
    void failed(const Error &error); ///< the keys are as they were

private:
    /// Is called on this object's thread.
    using Answer = std::function<void(KeyKeeper &)>;
    /// Runs on the other thread and may end after this keeper, so it holds all that it reads.
    using Work = std::function<Answer(SlotAdministration &)>;
    void start(KeyProof proof, Work work);
    void finish(const Answer &answer);
    [[nodiscard]] static Answer answerFor(const Result<SlotChange> &change);
    [[nodiscard]] static Answer answerWith(const SlotAdministration::NewRecoveryCode &made);
    void askKeychain(const std::shared_ptr<const SlotAdministration> &administration, const QString &name);
    void setBusy(bool isBusy);

    Vault &m_vault;
    const Clock &m_clock;
    KeychainAccess *m_keychain; ///< may be missing
    std::function<DerivationCost()> m_cost;
    bool m_isBusy = false;
    bool m_isLetGo = false;
    std::shared_ptr<WayBack<KeyKeeper>> m_way;
    std::jthread m_thread;
};
