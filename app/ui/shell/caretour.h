// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <functional>

class AutomaticBackups;
class QWidget;
class VaultSession;

/// The part of the tour that shows the windows for backups and damage: with a real backup of the open demo
/// vault, and at last with real damage to it.
class CareTour
{
public:
    using Draw = std::function<Result<>(QWidget &window, const QString &name)>;

    CareTour(VaultSession &session, AutomaticBackups &backups, Draw draw);

    [[nodiscard]] Result<> drawBackups(QWidget *window);
    /// Locks the session; the vault is damaged afterwards.
    [[nodiscard]] Result<> drawRepair(QWidget *window);

private:
    VaultSession &m_session;
    AutomaticBackups &m_backups;
    Draw m_draw;
};
