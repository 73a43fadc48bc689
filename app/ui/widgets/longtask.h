// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detachedwork.h"
#include "core/progress.h"
#include <functional>
#include <memory>
#include <thread>

class LongTask;

/// Says from the work's thread what is done now; says nothing once the task has let go of the work.
class TaskStages
{
public:
    explicit TaskStages(std::shared_ptr<WayBack<LongTask>> way)
        : m_way(std::move(way))
    {
    }
    /// The work goes on to another stage, whose progress counts from 0 again.
    void enter(const QString &stage, Progress &progress) const;

private:
    std::shared_ptr<WayBack<LongTask>> m_way;
};

/// One long piece of work at a time, on a thread of its own, that tells how far it is and can be cancelled.
/// Its answer is called on this object's thread. When this object goes, the work is cancelled and has ended,
/// and its answer is not called.
class LongTask : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void()>;
    /// Runs on the other thread; what it gives runs on this one.
    using Work = std::function<Answer(Progress &)>;

    explicit LongTask(QObject *parent = nullptr);
    ~LongTask() override;

    [[nodiscard]] bool isBusy() const { return m_progress != nullptr; }
    /// `stage` says in a few words what is done. Ignored while busy.
    void start(const QString &stage, Work work);
    /// For the work that is started next.
    [[nodiscard]] TaskStages stages() const { return TaskStages(m_way); }
    void cancel();
    /// Cancels and forgets the work without waiting: it ends by itself, so it must hold all that it reads.
    /// The end of the program waits for it.
    void letGo();
    /// Cancels, waits for the end and forgets the answer.
    void drop();

Q_SIGNALS:
    void staged(const QString &stage);
    void progressed(int percent);
    void busyChanged(bool isBusy);

private:
    void finish(int number, const Answer &answer);
    void forget();

    std::shared_ptr<WayBack<LongTask>> m_way;
    std::shared_ptr<Progress> m_progress; ///< there while busy
    int m_number = 0; ///< so that the end of a dropped task is not taken for that of the next
    std::jthread m_thread;
};
