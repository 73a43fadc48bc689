// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/longtask.h"

#include <utility>

namespace
{
constexpr double wholePercent = 100;
}

void TaskStages::enter(const QString &stage, Progress &progress) const
{
    progress.setPart(0, 1);
    m_way->tell([stage](LongTask &task) { Q_EMIT task.staged(stage); });
    progress.report(0);
}

LongTask::LongTask(QObject *parent)
    : QObject(parent)
    , m_way(std::make_shared<WayBack<LongTask>>(*this))
{
}

LongTask::~LongTask()
{
    cancel();
    m_way->close();
}

void LongTask::start(const QString &stage, Work work)
{
    if (isBusy())
        return;
    const auto tell = [way = m_way, last = -1](double fraction) mutable {
        const int percent = int(fraction * wholePercent);
        if (std::exchange(last, percent) != percent)
            way->tell([percent](LongTask &task) { Q_EMIT task.progressed(percent); });
    };
    m_progress = std::make_shared<Progress>(tell);
    Q_EMIT busyChanged(true);
    Q_EMIT staged(stage);
    Q_EMIT progressed(0);
    m_thread = std::jthread(
        [way = m_way, number = ++m_number, progress = m_progress, work = std::move(work)]() mutable {
            Answer answer = work(*progress);
            work = {}; // what it held is freed before anyone hears of the answer
            way->tell([number, answer = std::move(answer)](LongTask &task) { task.finish(number, answer); });
        });
}

void LongTask::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

void LongTask::letGo()
{
    if (!isBusy())
        return;
    cancel();
    m_way->close();
    m_way = std::make_shared<WayBack<LongTask>>(*this);
    waitDetached([thread = std::make_shared<std::jthread>(std::move(m_thread))] { thread->join(); });
    forget();
}

void LongTask::drop()
{
    if (!isBusy())
        return;
    cancel();
    m_thread.join();
    forget();
}

void LongTask::forget()
{
    m_progress.reset();
    ++m_number;
    Q_EMIT busyChanged(false);
}

void LongTask::finish(int number, const Answer &answer)
{
    if (number != m_number)
        return;
    m_thread.join();
    m_progress.reset();
    Q_EMIT busyChanged(false);
    if (answer)
        answer();
}
