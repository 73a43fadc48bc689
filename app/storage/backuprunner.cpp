// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backuprunner.h"

#include "vault/vault.h"

#include <QThread>
#include <utility>

/// What both threads know. The keys in the job are copies and go when the work has ended.
struct BackupRunner::Work {
    BackupJob job;
    bool isOnlyIfDue = false;
    std::unique_ptr<Progress> progress;
    Result<BackupOutcome> outcome;

    void run(const Clock &clock, RandomSource &random)
    {
        if (isOnlyIfDue) {
            const Result<bool> isDue = isBackupDue(job, clock, random);
            if (!isDue) {
                outcome = Failure(isDue.error());
                return;
            }
            if (!*isDue)
                return;
        }
        outcome = makeBackup(job, clock, random, *progress);
    }
};

BackupRunner::BackupRunner(const Vault &vault, const Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clock(clock)
    , m_random(random)
{
}

BackupRunner::~BackupRunner()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void BackupRunner::startIfDue()
{
    begin(true);
}

void BackupRunner::start()
{
    begin(false);
}

void BackupRunner::cancel()
{
    if (m_work)
        m_work->progress->cancel();
}

void BackupRunner::begin(bool isOnlyIfDue)
{
    if (isRunning())
        return;
    auto tell = [this](double fraction) {
        QMetaObject::invokeMethod(
            this, [this, percent = int(fraction * 100)] { Q_EMIT progressed(percent); },
            Qt::QueuedConnection);
    };
    m_work = std::make_shared<Work>(Work{BackupJob::of(m_vault, m_secondPlace), isOnlyIfDue,
                                         std::make_unique<Progress>(tell), BackupOutcome{}});
    m_thread.reset(
        QThread::create([work = m_work, &clock = m_clock, &random = m_random] { work->run(clock, random); }));
    m_thread->setObjectName(QStringLiteral("backup"));
    connect(m_thread.get(), &QThread::finished, this, &BackupRunner::end);
    m_thread->start(QThread::LowPriority);
    Q_EMIT started();
}

void BackupRunner::end()
{
    m_thread->wait();
    m_thread.release()->deleteLater();
    const std::shared_ptr<Work> work = std::exchange(m_work, nullptr);
    if (!work->outcome)
        Q_EMIT failed(work->outcome.error());
    else if (!work->outcome->made)
        Q_EMIT endedWithout();
    else
        Q_EMIT made(*work->outcome->made,
                    work->outcome->secondPlaceError ? work->outcome->secondPlaceError->message : QString());
}
