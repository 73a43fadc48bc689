// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QWidget>
#include <memory>

class FirstRunStep;
class Notice;
class PassphraseStep;
class PlaceStep;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class RecoveryStep;
class TextLabel;
class Unlocker;
class Vault;
class WelcomeStep;

/// Making a vault in four steps: what this is, where it goes, the passphrase, the recovery code.
class FirstRunPage : public QWidget
{
    Q_OBJECT

public:
    enum Step { Welcome, Place, Passphrase, Recovery };

    explicit FirstRunPage(Unlocker &unlocker, QWidget *parent = nullptr);

    /// Starts over at the given step and offers this folder.
    void begin(const QString &folder, Step step = Welcome);
    [[nodiscard]] Step step() const;
    /// Goes there without asking; the recovery code is then the given one.
    void showRecoveryCode(const QString &code, int group);

Q_SIGNALS:
    void finished(const std::shared_ptr<Vault> &vault);
    void existingVaultRequested();

private:
    void buildSteps();
    void buildFooter();
    void buildPage();
    void connectUnlocker();
    void goTo(Step step);
    void goForward();
    void showState();
    void takeVault(const std::shared_ptr<Vault> &vault, const QString &code);

    Unlocker &m_unlocker;
    std::shared_ptr<Vault> m_vault;
    QStackedWidget *m_steps;
    WelcomeStep *m_welcome = nullptr;
    PlaceStep *m_place = nullptr;
    PassphraseStep *m_passphrase = nullptr;
    RecoveryStep *m_recovery = nullptr;
    TextLabel *m_position = nullptr;
    Notice *m_notice = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_forward = nullptr;
};
