// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <memory>

class AutomaticBackups;
class QAction;
class QWidget;
class Vault;
class VaultSession;
struct VaultDoor;

/// The dialogs that the window opens for its pages. Those of an open vault go away when it locks.
namespace ShellDialogs
{
void showImport(VaultSession &session, QWidget *window);
struct KeysOutcome {
    std::shared_ptr<Vault>
        vault; ///< to go on with where the journal was closed to be encrypted anew, or null
    bool isReplacementWanted = false; ///< of the backups that open with a key that has ended
    QString endedLocked; ///< how encrypting anew ended where a lock was asked for meanwhile, or empty
};
[[nodiscard]] KeysOutcome showKeys(VaultSession &session, const VaultDoor &door, QWidget *window);
enum class BackupsStart { Look, Replace };
/// The backups of the open vault. Where the journal was closed meanwhile, gives the vault to go on with, else
/// null.
[[nodiscard]] std::shared_ptr<Vault> showBackups(VaultSession &session, AutomaticBackups &backups,
                                                 QWidget *window, BackupsStart start = BackupsStart::Look);
/// Checks and mends the vault in a folder; asks for its key unless it is the open one. Gives the vault to go
/// on with, or null: then all is as it was.
[[nodiscard]] std::shared_ptr<Vault> showRepair(VaultSession &session, const QString &folder,
                                                QWidget *window);
/// The keys of the window, and of the page in front.
void showShortcuts(const QList<QAction *> &actions, const QWidget *page, QWidget *window);
} // namespace ShellDialogs
