// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backuprunner.h"
#include "ui/backups/backuphealth.h"

#include <QObject>
#include <QTimer>
#include <memory>

class SecondPlaceWatch;
struct PlaceSeen;
class VaultSession;

/// While a vault is open: a verified backup once a day after a change, made in the background, and whenever
/// the person asks. One that runs when the vault locks is asked to stop and not waited for, as its disk may
/// be slow; a loan of the vault waits for it.
class AutomaticBackups : public QObject
{
    Q_OBJECT

public:
    /// The watch is made here where none is given.
    explicit AutomaticBackups(VaultSession &session, QObject *parent = nullptr,
                              SecondPlaceWatch *watch = nullptr, BackupRunner::Make make = makeBackup);
    ~AutomaticBackups() override;

    [[nodiscard]] bool isRunning() const;
    /// When the newest verified backup was made, or what keeps one from being made; empty while locked.
    [[nodiscard]] QString sentence() const;
    /// One line with the next step, when no backup was found whole for long or the second place lacks one;
    /// empty while locked, and until it was looked whether a backup is due.
    [[nodiscard]] QString warning() const { return m_warning; }
    void backUpNow(); ///< ends the one that runs instead, if one does
    [[nodiscard]] BackupRunner *runner() const { return m_runner.get(); } ///< null while locked
    [[nodiscard]] SecondPlaceWatch &watch() const { return *m_watch; }
    void lookAgain(); ///< the backups or the second place may be others than before

Q_SIGNALS:
    void stateChanged();

private:
    void begin();
    void end();
    void takeEnd(const QString &problem, bool isOfSecondPlace);
    [[nodiscard]] QString secondPlace() const; ///< empty: none
    void takeSecondPlace(const QString &folder, const PlaceSeen &seen);
    void takeHealth(const BackupHealth &health);

    VaultSession &m_session;
    const BackupRunner::Make m_make;
    SecondPlaceWatch *m_watch;
    std::unique_ptr<BackupRunner> m_runner;
    QTimer m_soon;
    QTimer m_hourly;
    QString m_problem;
    bool m_isProblemOfSecondPlace = false;
    QString m_warning;
    std::optional<BackupInfo> m_newest; ///< the newest backup that was found whole
    int m_percent = 0;
};
