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

    /// Opens the journal of an unlocked vault. On an error the vault is closed again.
    [[nodiscard]] Result<> begin(std::shared_ptr<Vault> vault);
    void lock();

Q_SIGNALS:
    void unlocked();
    void aboutToLock(); ///< the journal is still open: save and let go of it
    void locked();

private:
    const Clock &m_clock;
    RandomSource &m_random;
    std::shared_ptr<Vault> m_vault;
    std::unique_ptr<Journal> m_journal;
};
