// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/randomsource.h"
#include "ui/shell/automaticbackups.h"
#include "ui/shell/commandline.h"
#include "ui/shell/demovault.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/translations.h"
#include "ui/shell/vaultsession.h"
#include "ui/widgets/preferences.h"
#include "vault/systemkeychain.h"

/// Everything that lives as long as the program, built in one place and handed on.
class KinwardApplication
{
public:
    explicit KinwardApplication(const CommandLine &line);
    ~KinwardApplication();

    /// Shows the window, or draws the tour; returns the exit status. `mainStarted` is the clock at main(), in
    /// milliseconds since the process began.
    [[nodiscard]] int run(double mainStarted);

private:
    [[nodiscard]] Result<> openDemo();
    [[nodiscard]] Result<> drawTour();
    void buildWindow();
    void reportStart(double mainStarted);

    CommandLine m_line;
    SystemClock m_clock;
    SystemRandomSource m_random;
    std::unique_ptr<QTemporaryDir> m_throwAway; ///< for the settings of a demo
    Preferences m_preferences;
    Translations m_translations;
    Theme m_theme;
    std::unique_ptr<DemoVault> m_demo;
    SystemKeychain m_keychain;
    VaultSession m_session;
    AutomaticBackups m_backups{m_session};
    std::unique_ptr<MainWindow> m_window;
};
