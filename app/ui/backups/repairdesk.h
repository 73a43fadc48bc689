// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/salvage.h"
#include "ui/backups/repairsteps.h"

#include <QObject>
#include <functional>

class LongTask;

/// Looks at a vault that may be damaged and mends what it can, on task(). It holds the key the person has
/// shown and the vault it opens, until it is destroyed or lets go. Nothing is ever overwritten: what is
/// replaced is set aside.
class RepairDesk : public QObject
{
    Q_OBJECT

public:
    using Salvaged = std::shared_ptr<const SalvageOutcome>;

    /// The clock must outlive it.
    RepairDesk(const QString &folder, const Clock &clock, QObject *parent = nullptr);
    ~RepairDesk() override;

    [[nodiscard]] LongTask &task() { return *m_task; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// Works on a vault that is unlocked already.
    void use(std::shared_ptr<Vault> vault);
    [[nodiscard]] std::shared_ptr<Vault> vault() const { return m_vault; } ///< null until one opens
    /// The one that salvage() made; null before.
    [[nodiscard]] std::shared_ptr<Vault> savedVault() const { return m_savedVault; }
    /// Another folder to look for backups in, such as the second place.
    void setBackupFolder(const QString &folder) { m_backupFolder = folder; }
    /// Tells what is done to stop, without waiting for it, and closes the vaults.
    void letGo();

    void open(ShownKey key); ///< and examines it
    void examine();
    void mendHeader();
    void bringBackNewest();
    /// Into a new folder beside others in `parent`.
    void salvageInto(const QString &parent);
    /// From the newest backup into the saved vault, entry by entry.
    void bringBackLost(const Salvaged &outcome);

Q_SIGNALS:
    void examined(const RepairReport &report);
    void mended(const QString &sentence); ///< examined() follows
    void salvaged(const RepairDesk::Salvaged &outcome);
    void lostBroughtBack(int count, int failures);
    void failed(const Error &error);
    void cancelled();

private:
    using Step = std::function<Examination(const RepairSubject &, const WorkPlace &)>;

    [[nodiscard]] RepairSubject subject() const;
    void start(const QString &stage, const Step &step);
    void take(const Examination &examination);
    void takeSalvage(Result<SalvageOutcome> outcome);

    QString m_folder;
    const Clock &m_clock;
    QString m_backupFolder;
    std::shared_ptr<const ShownKey> m_key;
    std::shared_ptr<Vault> m_vault;
    std::shared_ptr<Vault> m_savedVault;
    RepairReport::State m_state = RepairReport::State::Whole;
    LongTask *m_task;
};
