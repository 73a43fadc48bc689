// SPDX-License-Identifier: GPL-3.0-or-later
// What work needs that may go on for a while after everyone who asked for it has gone, as when the vault
// locks: nobody but the end of the program waits for it.
#pragma once

#include "core/clock.h"
#include "core/randomsource.h"

#include <QObject>
#include <functional>
#include <memory>
#include <mutex>

/// Always says the same instant.
class StoppedClock final : public Clock
{
public:
    explicit StoppedClock(QDateTime now)
        : m_now(std::move(now))
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_now; }

private:
    QDateTime m_now;
};

/// A clock and a random source of its own.
struct OwnWorld {
    StoppedClock clock;
    SystemRandomSource random;

    [[nodiscard]] static std::shared_ptr<OwnWorld> at(const Clock &clock)
    {
        return std::make_shared<OwnWorld>(OwnWorld{StoppedClock(clock.now()), {}});
    }
};

/// How a thread tells something to an object of the window's thread that may be gone by then. Shared by both;
/// the object closes it when it goes or wants to hear no more.
template <typename Receiver> class WayBack
{
public:
    explicit WayBack(Receiver &receiver)
        : m_receiver(&receiver)
    {
    }
    /// `told` is called on the receiver's thread, or not at all.
    template <typename Told> void tell(Told told)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_receiver)
            return;
        QMetaObject::invokeMethod(
            m_receiver, [receiver = m_receiver, told = std::move(told)] { told(*receiver); },
            Qt::QueuedConnection);
    }
    /// What was told before may still arrive, as long as the receiver lives.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_receiver = nullptr;
    }

private:
    std::mutex m_mutex;
    Receiver *m_receiver;
};

/// `wait` waits for the end of work that was asked to stop; the end of the program waits for `wait`.
void waitDetached(std::function<void()> wait);
