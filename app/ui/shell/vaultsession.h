// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QObject>
#include <memory>

class Clock;
class Journal;
class RandomSource;
class Vault;

/// The vault and its journal, from unlocking to locking.
class VaultSession : public QObject
{
    Q_OBJECT

public:
    VaultSession(const Clock &clock, RandomSource &random, QObject *parent = nullptr);
    ~VaultSession() override;

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] RandomSource &random() const { return m_random; }
    [[nodiscard]] bool isUnlocked() const { return m_journal != nullptr; }
    [[nodiscard]] Journal *journal() const { return m_journal.get(); } ///< null while locked

    [[nodiscard]] Vault *vault() const { return m_vault.get(); } ///< null while locked
    [[nodiscard]] std::shared_ptr<Vault> sharedVault() const { return m_vault; } ///< null while locked

    /// Opens the journal of an unlocked vault. On an error the vault is closed again.
    [[nodiscard]] Result<> begin(std::shared_ptr<Vault> vault);
    void lock();

    /// Closes the journal as lock() does and gives the vault, still unlocked, to a window that works on the
    /// files themselves. Whoever has it gives it back by endLoan() and begin().
    [[nodiscard]] std::shared_ptr<Vault> lend();
    /// A window opens a vault that is not in this session.
    void beginLoan();
    [[nodiscard]] bool isLent() const { return m_isLent; }
    /// False when a lock was asked for meanwhile: then the vault is to be closed.
    [[nodiscard]] bool endLoan();

Q_SIGNALS:
    void unlocked();
    void loanBegun();
    void loanRevoked(); ///< a lock was asked for while the vault is lent
    void aboutToLock(); ///< the journal is still open: save and let go of it
    void locked();

private:
    void close();

    bool m_isLent = false;
    const Clock &m_clock;
    RandomSource &m_random;
    std::shared_ptr<Vault> m_vault;
    std::unique_ptr<Journal> m_journal;
};
