// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

class AutomaticBackups;
class PageRequests;
class QWidget;
class Vault;
class VaultSession;

/// Opens the windows for backups and damage for the pages that ask for them, and hands on the vault that they
/// leave open.
class VaultCare : public QObject
{
    Q_OBJECT

public:
    VaultCare(VaultSession &session, const PageRequests &requests, QWidget *window);

    /// May be missing; then there are no backups to show.
    void setBackups(AutomaticBackups *backups) { m_backups = backups; }
    void showBackups();
    /// Also while locked.
    void showRepair(const QString &folder);

Q_SIGNALS:
    void opened(const std::shared_ptr<Vault> &vault);

private:
    void checkOpenVault();
    void goOn(const std::shared_ptr<Vault> &vault);

    VaultSession &m_session;
    QWidget *m_window;
    AutomaticBackups *m_backups = nullptr;
};
