// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/locktriggers.h"

#include <QObject>
#include <QTimer>
#include <optional>

class IdleLock;
class Preferences;
class QWidget;
class VaultSession;

/// Locks the vault without being told to: when nobody is at the computer, when the system says so, and, if
/// that is wished, when the window is minimised.
class AutoLock : public QObject
{
    Q_OBJECT

public:
    AutoLock(VaultSession &session, const Preferences &preferences, QWidget *window);
    ~AutoLock() override;

    /// Listens to these buses from the next unlocking on.
    void listen(const BusAddresses &addresses);
    /// To be called when a preference was changed.
    void takePreferences();
    [[nodiscard]] const LockTriggers *triggers() const { return m_triggers.get(); } ///< null until it listens

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void end();
    void takeTrigger(LockReason reason);
    /// Closes open dialogs first: what runs in them must not find its page gone when they return.
    void lock();

    VaultSession &m_session;
    const Preferences &m_preferences;
    QWidget *m_window;
    IdleLock *m_idle;
    std::optional<BusAddresses> m_addresses;
    std::unique_ptr<LockTriggers> m_triggers;
    QTimer m_again;
    int m_tries = 0;
};
