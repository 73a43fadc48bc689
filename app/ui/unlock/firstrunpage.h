// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QWidget>
#include <array>
#include <memory>

class ChoicesStep;
class Clock;
class FirstRunStep;
class KeyKeeper;
class Notice;
class PassphraseStep;
class PlaceStep;
class Preferences;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class RecoveryStep;
class TextLabel;
class Unlocker;
class Vault;
class WelcomeStep;

/// Making a vault in five steps: what this is, where it goes, the passphrase, the recovery code, and two
/// choices that can wait.
class FirstRunPage : public QWidget
{
    Q_OBJECT

public:
    enum Step { Welcome, Place, Passphrase, Recovery, Choices };

    FirstRunPage(Unlocker &unlocker, Preferences &preferences, const Clock &clock, QWidget *parent = nullptr);
    ~FirstRunPage() override;

    /// Starts over at the given step and offers this folder.
    void begin(const QString &folder, Step step = Welcome);
    /// Another vault was opened instead: forgets what was typed. A vault that was made here stays.
    void putAway();
    /// Begun, and neither finished nor put away: whoever comes back goes on where it was left.
    [[nodiscard]] bool isUnfinished() const { return m_isUnfinished; }
    /// A vault is being made, or was made and is open here: until this is finished nothing else opens.
    [[nodiscard]] bool holdsTheWay() const;
    [[nodiscard]] Step step() const;
    /// Goes there without asking; the recovery code is then the given one.
    void showRecoveryCode(const QString &code, int group);
    /// There is a reason to lock: closes the vault that was just made and forgets its recovery code.
    void hideVault();
    /// A vault was made, and no part of its recovery code was typed back so far.
    [[nodiscard]] bool showsAnUnkeptCode() const;

Q_SIGNALS:
    void vaultMade(const QString &folder); ///< it is open, and its recovery code is shown
    void vaultHidden(const QString &folder);
    void finished(const std::shared_ptr<Vault> &vault);
    void existingVaultRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildSteps(Preferences &preferences);
    [[nodiscard]] std::array<FirstRunStep *, 5> steps() const;
    void buildFooter();
    void buildPage();
    void connectUnlocker();
    void goTo(Step step);
    void goForward();
    void showState();
    void takeVault(const std::shared_ptr<Vault> &vault, const QString &code);
    void takeChoices();
    void switchKeychainOn();
    void finish();
    void forgetTyped();
    void forgetCode();
    void setBusy(bool isBusy);
    [[nodiscard]] bool isBusy() const;

    Unlocker &m_unlocker;
    const Clock &m_clock;
    std::shared_ptr<Vault> m_vault;
    std::unique_ptr<KeyKeeper> m_keeper; ///< while the keychain is switched on
    QString m_recoveryCode; ///< until the journal is opened
    bool m_isUnfinished = false;
    QStackedWidget *m_steps;
    WelcomeStep *m_welcome = nullptr;
    PlaceStep *m_place = nullptr;
    PassphraseStep *m_passphrase = nullptr;
    RecoveryStep *m_recovery = nullptr;
    ChoicesStep *m_choices = nullptr;
    TextLabel *m_position = nullptr;
    Notice *m_notice = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_forward = nullptr;
};
