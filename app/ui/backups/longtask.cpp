// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/longtask.h"

#include <utility>

namespace
{
constexpr double wholePercent = 100;
}

LongTask::LongTask(QObject *parent)
    : QObject(parent)
{
}

LongTask::~LongTask()
{
    cancel();
}

void LongTask::start(const QString &stage, Work work)
{
    if (isBusy())
        return;
    const auto tell = [this, last = -1](double fraction) mutable {
        const int percent = int(fraction * wholePercent);
        if (std::exchange(last, percent) == percent)
            return;
        QMetaObject::invokeMethod(
            this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
    };
    m_progress = std::make_shared<Progress>(tell);
    Q_EMIT busyChanged(true);
    Q_EMIT staged(stage);
    Q_EMIT progressed(0);
    m_thread =
        std::jthread([this, number = ++m_number, progress = m_progress, work = std::move(work)]() mutable {
            Answer answer = work(*progress);
            work = {}; // what it held is freed before anyone hears of the answer
            QMetaObject::invokeMethod(
                this, [this, number, answer = std::move(answer)] { finish(number, answer); },
                Qt::QueuedConnection);
        });
}

void LongTask::enter(const QString &stage, Progress &progress)
{
    progress.setPart(0, 1);
    QMetaObject::invokeMethod(
        this, [this, stage] { Q_EMIT staged(stage); }, Qt::QueuedConnection);
    progress.report(0);
}

void LongTask::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

void LongTask::drop()
{
    if (!isBusy())
        return;
    cancel();
    m_thread.join();
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
