// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backuprunner.h"

#include "core/detachedwork.h"
#include "vault/vault.h"

#include <QThread>
#include <utility>

/// What both threads know. The keys in the job are copies and go when the work has ended.
struct BackupRunner::Work {
    BackupJob job;
    bool isOnlyIfDue = false;
    Make make;
    std::shared_ptr<OwnWorld> world;
    WayBack<BackupRunner> way;
    Progress progress{[this](double fraction) {
        way.tell(
            [percent = int(fraction * 100)](BackupRunner &runner) { Q_EMIT runner.progressed(percent); });
    }};
    Result<BackupOutcome> outcome;

    Work(BackupJob backup, bool onlyIfDue, BackupRunner &listener)
        : job(std::move(backup))
        , isOnlyIfDue(onlyIfDue)
        , make(listener.m_make)
        , world(OwnWorld::at(listener.m_clock))
        , way(listener)
    {
    }
    void run()
    {
        if (isOnlyIfDue) {
            const Result<bool> isDue = isBackupDue(job, world->clock, world->random);
            if (!isDue) {
                outcome = Failure(isDue.error());
                return;
            }
            if (!*isDue) {
                outcome = bringSecondPlaceUpToDate(job, world->clock, progress);
                return;
            }
        }
        outcome = make(job, world->clock, world->random, progress);
    }
};

BackupRunner::BackupRunner(const Vault &vault, const Clock &clock, QObject *parent, Make make)
    : QObject(parent)
    , m_vault(vault)
    , m_clock(clock)
    , m_make(std::move(make))
{
}

BackupRunner::~BackupRunner()
{
    if (!m_thread)
        return;
    cancel();
    m_work->way.close();
    m_thread->disconnect(this);
    waitDetached([thread = std::shared_ptr<QThread>(std::move(m_thread))] { thread->wait(); });
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
        m_work->progress.cancel();
}

void BackupRunner::stop()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void BackupRunner::begin(bool isOnlyIfDue)
{
    if (isRunning())
        return;
    m_work = std::make_shared<Work>(BackupJob::of(m_vault, m_secondPlace), isOnlyIfDue, *this);
    m_thread.reset(QThread::create([work = m_work] { work->run(); }));
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
    else if (!work->outcome->made && work->outcome->secondPlaceError)
        Q_EMIT secondPlaceFailed(work->outcome->secondPlaceError->message);
    else if (!work->outcome->made)
        Q_EMIT endedWithout();
    else
        Q_EMIT made(*work->outcome->made,
                    work->outcome->secondPlaceError ? work->outcome->secondPlaceError->message : QString());
}
