// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/placelook.h"

#include <atomic>
#include <future>
#include <utility>

/// A place for backups that does not answer until it may go on, as a network folder whose server is gone.
class HangingPlace
{
public:
    HangingPlace()
        : m_state(std::make_shared<State>())
    {
    }
    HangingPlace(const HangingPlace &) = delete;
    HangingPlace &operator=(const HangingPlace &) = delete;
    ~HangingPlace() { goOn(); }

    [[nodiscard]] PlaceLook::Function look() const
    {
        return [state = m_state](const QString &folder, const QString &backup) {
            ++state->begun;
            state->goesOn.wait();
            const PlaceSeen seen = lookAtPlace(folder, backup);
            ++state->ended;
            return seen;
        };
    }
    void goOn()
    {
        if (!std::exchange(m_state->isGoingOn, true))
            m_state->permission.set_value();
    }
    [[nodiscard]] int begun() const { return m_state->begun; }
    [[nodiscard]] int ended() const { return m_state->ended; }

private:
    struct State {
        std::promise<void> permission;
        std::shared_future<void> goesOn = permission.get_future().share();
        std::atomic_int begun = 0;
        std::atomic_int ended = 0;
        bool isGoingOn = false;
    };
    std::shared_ptr<State> m_state;
};
