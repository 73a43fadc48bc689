// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;
class VaultSession;
struct VaultDoor;

/// The dialogs that the window opens for its pages. Those of an open vault go away when it locks.
namespace ShellDialogs
{
void showImport(VaultSession &session, QWidget *window);
void showKeys(VaultSession &session, const VaultDoor &door, QWidget *window);
/// The keys of the window, and of the page in front.
void showShortcuts(const QList<QAction *> &actions, const QWidget *page, QWidget *window);
} // namespace ShellDialogs
