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

    /// Closes open dialogs first: what runs in them must not find its page gone when they return.
    void lock();
    /// A vault is being opened, or is no longer. It can be wanted locked before it is open: then
    /// givenUpWanted() is sent.
    void expectVault(bool isExpected);
    /// A vault was just made and its recovery code is shown: it is not open yet, but nobody else shall read
    /// the code. newVaultMustHide() follows a reason to lock, until a vault is unlocked.
    void guardNewVault();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void newVaultMustHide();
    void givenUpWanted();

private:
    void begin();
    void end();
    void startListening();
    void takeTrigger(LockReason reason);
    [[nodiscard]] bool mayNeedLock() const;

    VaultSession &m_session;
    const Preferences &m_preferences;
    QWidget *m_window;
    IdleLock *m_idle;
    std::optional<BusAddresses> m_addresses;
    std::unique_ptr<LockTriggers> m_triggers;
    QTimer m_again;
    int m_tries = 0;
    bool m_guardsNewVault = false;
    bool m_isVaultExpected = false;
};
