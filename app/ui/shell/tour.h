// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDir>
#include <QList>
#include <functional>

class MainWindow;

/// Draws every screen into a folder, one PNG file named after each: before unlocking, each way a vault may
/// not open, making a vault, and all rooms with a vault open.
class Tour
{
public:
    Tour(MainWindow &window, const QString &folder);

    /// The screens that need no vault; then, with one open, the rooms.
    [[nodiscard]] Result<> drawLocked();
    [[nodiscard]] Result<> drawUnlocked();

private:
    [[nodiscard]] Result<> draw(const QString &name);
    [[nodiscard]] Result<> drawProblems();
    [[nodiscard]] Result<> drawFirstRun();

    MainWindow &m_window;
    QDir m_folder;
};
