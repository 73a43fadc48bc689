// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detachedwork.h"
#include "core/error.h"
#include "core/progress.h"

#include <functional>
#include <thread>

/// Makes the backup before an import on a thread of its own. One at a time. When this goes, the backup is
/// cancelled, tells nothing any more and ends by itself.
class BackupFirst : public QObject
{
    Q_OBJECT

public:
    /// Runs on the other thread and holds all that it needs.
    using Work = std::function<Result<Completion>(Progress &)>;

    explicit BackupFirst(QObject *parent = nullptr);
    ~BackupFirst() override;

    [[nodiscard]] bool isBusy() const { return m_progress != nullptr; }
    void start(Work work); ///< ignored while busy
    void cancel(); ///< cancelled() follows within a moment
    /// Cancels and forgets it without waiting; no signal follows.
    void letGo();

Q_SIGNALS:
    void progressed(int percent);
    /// One of these three is its end.
    void made();
    void cancelled();
    void failed(const Error &error);

private:
    void finish(const Result<Completion> &outcome);

    std::shared_ptr<WayBack<BackupFirst>> m_way;
    std::shared_ptr<Progress> m_progress; ///< there while busy
    std::jthread m_thread;
};
