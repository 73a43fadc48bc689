// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backups.h"

#include <QObject>
#include <functional>
#include <memory>

class QThread;

/// Makes backups on a thread of its own, so that typing goes on. One at a time; a start while one runs is
/// ignored. Lives on the window's thread; when it is destroyed, a backup that runs is cancelled, tells
/// nothing any more and ends by itself on keys of its own, however slow the disk is: a lock waits for nobody.
class BackupRunner : public QObject
{
    Q_OBJECT

public:
    using Make =
        std::function<Result<BackupOutcome>(const BackupJob &, const Clock &, RandomSource &, Progress &)>;

    /// `make` runs on the other thread.
    BackupRunner(const Vault &vault, const Clock &clock, QObject *parent = nullptr, Make make = makeBackup);
    ~BackupRunner() override;

    /// Empty: none. Holds from the next start on.
    void setSecondPlace(const QString &folder) { m_secondPlace = folder; }
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

public Q_SLOTS:
    /// Once a day after a change; to be called after unlocking and from time to time. Where none is due, a
    /// second place that lacks the newest gets it. Looking takes place on the thread too.
    void startIfDue();
    void start();
    /// The backup ends within a moment and leaves nothing behind.
    void cancel();
    /// The same, and returns when it has ended: for who is about to replace the files themselves.
    void stop();

Q_SIGNALS:
    void started();
    void progressed(int percent);
    /// The text is empty, or says why the copy at the second place was not made.
    void made(const BackupInfo &backup, const QString &secondPlaceProblem);
    void failed(const Error &error);
    /// None was due, and the newest could not be copied to the second place, which is there.
    void secondPlaceFailed(const QString &problem);
    /// Cancelled, or none was due.
    void endedWithout();

private:
    struct Work;
    void begin(bool isOnlyIfDue);
    void end();

    const Vault &m_vault;
    const Clock &m_clock;
    const Make m_make;
    QString m_secondPlace;
    std::shared_ptr<Work> m_work;
    std::unique_ptr<QThread> m_thread;
};
