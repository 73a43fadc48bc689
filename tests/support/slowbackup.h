// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backuprunner.h"

#include <atomic>
#include <chrono>
#include <future>
#include <utility>

/// A backup to a disk that does not answer until it may go on, and so hears of no cancel meanwhile.
class SlowBackup
{
public:
    SlowBackup()
        : m_state(std::make_shared<State>())
    {
    }
    SlowBackup(const SlowBackup &) = delete;
    SlowBackup &operator=(const SlowBackup &) = delete;
    ~SlowBackup() { goOn(); }

    [[nodiscard]] BackupRunner::Make make() const
    {
        return [state = m_state](const BackupJob &, const Clock &clock, RandomSource &random,
                                 Progress &progress) -> Result<BackupOutcome> {
            state->progress = &progress;
            state->hasBegun = true;
            state->goesOn.wait_for(std::chrono::seconds(10)); // whoever waits for it is told of, not stuck
            progress.report(1);
            (void)clock.now();
            (void)random.next();
            state->hasEnded = true;
            return BackupOutcome();
        };
    }
    void goOn()
    {
        if (!std::exchange(m_state->isGoingOn, true))
            m_state->permission.set_value();
    }
    [[nodiscard]] bool hasBegun() const { return m_state->hasBegun; }
    [[nodiscard]] bool hasEnded() const { return m_state->hasEnded; }
    /// While it has begun and not ended.
    [[nodiscard]] bool wasCancelled() const { return m_state->progress.load()->isCancelled(); }

private:
    struct State {
        std::promise<void> permission;
        std::shared_future<void> goesOn = permission.get_future().share();
        std::atomic<const Progress *> progress = nullptr;
        std::atomic_bool hasBegun = false;
        std::atomic_bool hasEnded = false;
        bool isGoingOn = false;
    };
    std::shared_ptr<State> m_state;
};
