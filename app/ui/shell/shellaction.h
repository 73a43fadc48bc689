// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

enum class ShellCommand {
    ShowToday,
    ShowJournal,
    ShowLibrary,
    ShowGoals,
    ShowTrends,
    ShowHelp,
    ShowSettings,
    Search,
    Lock,
    ShowShortcuts,
    Quit
};

/// One action of the window as a row: id, what it says, its icon, its shortcut.
struct ShellAction {
    ShellCommand id = ShellCommand::ShowToday;
    QString text;
    QString icon;
    QKeySequence shortcut;
};

[[nodiscard]] QList<ShellAction> shellActions();
