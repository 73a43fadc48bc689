// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backupreplacement.h"
#include "storage/openedbackup.h"
#include "ui/backups/backuphealth.h"

#include <QObject>
#include <functional>

class BackupRunner;
class Journal;
class LongTask;
class SecondPlaceWatch;
struct ShownKey;

/// The open vault and the one runner that makes its backups; all must outlive who is given it.
struct BackupPlace {
    const Vault &vault;
    Journal &journal;
    BackupRunner &runner;
    SecondPlaceWatch &watch;
    const Clock &clock;
    RandomSource &random;
};

/// What can be done with the backups of an open vault, apart from what is shown of it. Long work is done by
/// task().
class BackupDesk : public QObject
{
    Q_OBJECT

public:
    using Opened = std::shared_ptr<const OpenedBackup>;

    explicit BackupDesk(const BackupPlace &place, QObject *parent = nullptr);
    ~BackupDesk() override;

    [[nodiscard]] const BackupPlace &place() const { return m_place; }
    [[nodiscard]] LongTask &task() { return *m_task; }
    /// The vault is about to lock: what is done is told to stop, and not waited for.
    void letGo();
    /// As it was seen last.
    [[nodiscard]] const BackupHealth &health() const { return m_health; }
    /// `changed` follows, and again when the second place has answered.
    void lookAgain();
    [[nodiscard]] QString secondPlace() const; ///< empty: none

    /// With the keys of the vault.
    void open(const QString &path, const std::function<void(const Opened &)> &then);
    /// With a key of the day the backup was made, which costs time.
    void open(const QString &path, ShownKey key, const std::function<void(const Opened &)> &then);
    /// Reads all of it; said or complained when done. One that is found whole counts as checked from then on.
    void check(const Opened &backup);
    /// Makes a new one and then deletes all older ones.
    void replaceOlder();
    void setSecondPlace(const QString &folder);
    /// Copies the newest there at once.
    void fillSecondPlace();

Q_SIGNALS:
    void said(const QString &sentence);
    void complained(const QString &sentence, const QString &title);
    void damageFound(const QString &path); ///< of a backup
    void changed(); ///< what health() gives is another

private:
    void takeHealth(SecondPlaceState secondPlace);
    void takeSecondPlace(const QString &folder, const PlaceSeen &seen);
    void takeCheck(const Opened &backup, const Result<std::optional<QList<QString>>> &problems);
    void takeWhole(const Opened &backup);
    void takeReplaced(const Result<std::optional<ReplacedBackups>> &replaced);
    void takeCopy(const Result<Completion> &copied);

    const BackupPlace m_place;
    LongTask *m_task;
    BackupHealth m_health;
};
