// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/busaddresses.h"

#include <QObject>
#include <memory>

/// Why the operating system makes a lock due.
enum class LockReason {
    ScreenLocked, ///< the screen saver came, or the session was locked
    UserSwitched, ///< another user's session came to the front
    GoingToSleep, ///< the computer is about to sleep
};

/// Hears from logind and the screen savers when the vault should lock. A bus or a service that is missing is
/// no error, and a service that appears later is heard. On systems without D-Bus it stays silent.
class LockTriggers : public QObject
{
    Q_OBJECT

public:
    explicit LockTriggers(const BusAddresses &addresses = {}, QObject *parent = nullptr);
    ~LockTriggers() override;

    /// While true, the computer waits with sleeping until this is set to false again: once locked.
    void setDelaysSleep(bool delays);
    [[nodiscard]] bool delaysSleep() const; ///< whether the system granted it
    [[nodiscard]] bool knowsSession() const; ///< whether logind named the person's session

Q_SIGNALS:
    void lockWanted(LockReason reason);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
