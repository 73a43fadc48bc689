// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/backupfirst.h"

#include <utility>

namespace
{
constexpr double wholePercent = 100;
}

BackupFirst::BackupFirst(QObject *parent)
    : QObject(parent)
{
}

BackupFirst::~BackupFirst()
{
    letGo();
}

void BackupFirst::start(Work work)
{
    if (isBusy())
        return;
    m_way = std::make_shared<WayBack<BackupFirst>>(*this);
    m_progress = std::make_shared<Progress>([way = m_way](double fraction) {
        way->tell([percent = int(fraction * wholePercent)](BackupFirst &backup) {
            Q_EMIT backup.progressed(percent);
        });
    });
    m_thread = std::jthread([way = m_way, progress = m_progress, work = std::move(work)]() mutable {
        const Result<Completion> outcome = work(*progress);
        work = {}; // frees its keys before anyone hears of the outcome
        way->tell([outcome](BackupFirst &backup) { backup.finish(outcome); });
    });
}

void BackupFirst::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

void BackupFirst::letGo()
{
    if (!isBusy())
        return;
    cancel();
    m_way->close();
    m_progress.reset();
    waitDetached([thread = std::make_shared<std::jthread>(std::move(m_thread))] { thread->join(); });
}

void BackupFirst::finish(const Result<Completion> &outcome)
{
    if (!isBusy())
        return; // let go of, after this was told
    m_thread.join();
    m_progress.reset();
    if (!outcome)
        Q_EMIT failed(outcome.error());
    else if (*outcome == Completion::Done)
        Q_EMIT made();
    else
        Q_EMIT cancelled();
}
