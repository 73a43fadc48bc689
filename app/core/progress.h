// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <functional>
#include <utility>

/// How a long task tells how far it is, and hears that it should stop. cancel() may be called from any
/// thread; everything else belongs to the thread that does the work, and the listener is called there.
class Progress
{
public:
    using Listener = std::function<void(double fraction)>; ///< 0 to 1

    explicit Progress(Listener listener = {})
        : m_listener(std::move(listener))
    {
    }
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    void cancel() { m_isCancelled.store(true); }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled.load(); }

    /// What is reported from now on is this part of the whole.
    void setPart(double from, double to)
    {
        m_from = from;
        m_to = to;
    }
    struct Part {
        double from = 0;
        double to = 1;
    };
    [[nodiscard]] Part part() const { return {m_from, m_to}; }
    /// The same, as a part of another part.
    void setPartOf(Part whole, double from, double to)
    {
        setPart(whole.from + (whole.to - whole.from) * from, whole.from + (whole.to - whole.from) * to);
    }
    void report(double fraction) const
    {
        if (m_listener)
            m_listener(m_from + (m_to - m_from) * std::clamp(fraction, 0.0, 1.0));
    }

private:
    Listener m_listener;
    std::atomic_bool m_isCancelled = false;
    double m_from = 0;
    double m_to = 1;
};

/// How a task ended that can be cancelled. A cancelled one has undone what it began.
enum class Completion { Done, Cancelled };
