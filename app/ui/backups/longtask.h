// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <QObject>
#include <functional>
#include <memory>
#include <thread>

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
    /// The work goes on to another stage, whose progress counts from 0 again. From the work's thread.
    void enter(const QString &stage, Progress &progress);
    void cancel();
    /// Cancels, waits for the end and forgets the answer.
    void drop();

Q_SIGNALS:
    void staged(const QString &stage);
    void progressed(int percent);
    void busyChanged(bool isBusy);

private:
    void finish(int number, const Answer &answer);

    std::shared_ptr<Progress> m_progress; ///< there while busy
    int m_number = 0; ///< so that the end of a dropped task is not taken for that of the next
    std::jthread m_thread;
};
