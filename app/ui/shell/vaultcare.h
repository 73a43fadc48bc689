// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shelldialogs.h"

#include <QObject>
#include <memory>

class PageRequests;

/// Opens the windows for keys, backups and damage for the pages that ask for them, and hands on the vault
/// that they leave open.
class VaultCare : public QObject
{
    Q_OBJECT

public:
    VaultCare(VaultSession &session, const VaultDoor &door, const PageRequests &requests, QWidget *window);

    /// May be missing; then there are no backups to show.
    void setBackups(AutomaticBackups *backups) { m_backups = backups; }
    void showKeys();
    void showBackups();
    /// Also while locked.
    void showRepair(const QString &folder);

Q_SIGNALS:
    void opened(const std::shared_ptr<Vault> &vault);
    void endedLocked(const QString &sentence); ///< how work on the vault ended over which it was locked
    void removed(const QString &folder); ///< the vault there was deleted for good

private:
    void showBackupsFrom(ShellDialogs::BackupsStart start);
    void checkOpenVault();
    void goOn(const std::shared_ptr<Vault> &vault);

    VaultSession &m_session;
    const VaultDoor &m_door;
    QWidget *m_window;
    AutomaticBackups *m_backups = nullptr;
};
