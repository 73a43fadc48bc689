// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/vaultcare.h"

#include "ui/shell/automaticbackups.h"
#include "ui/shell/openvaultremoval.h"
#include "ui/shell/pagerequests.h"
#include "ui/shell/shelldialogs.h"
#include "ui/shell/vaultsession.h"
#include "vault/vault.h"

#include <QWidget>

VaultCare::VaultCare(VaultSession &session, const VaultDoor &door, const PageRequests &requests,
                     QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_door(door)
    , m_window(window)
{
    auto *removal = new OpenVaultRemoval(session, door, window);
    connect(&requests, &PageRequests::removalRequested, removal, &OpenVaultRemoval::ask);
    connect(removal, &OpenVaultRemoval::removed, this, &VaultCare::removed);
    // Queued: the page that asks may be gone when the window for it closes.
    connect(&requests, &PageRequests::keysRequested, this, &VaultCare::showKeys, Qt::QueuedConnection);
    connect(&requests, &PageRequests::backupsRequested, this, &VaultCare::showBackups, Qt::QueuedConnection);
    connect(&requests, &PageRequests::checkRequested, this, &VaultCare::checkOpenVault, Qt::QueuedConnection);
}

void VaultCare::showKeys()
{
    const ShellDialogs::KeysOutcome outcome = ShellDialogs::showKeys(m_session, m_door, m_window);
    goOn(outcome.vault);
    if (!outcome.endedLocked.isEmpty())
        Q_EMIT endedLocked(outcome.endedLocked);
    if (outcome.isReplacementWanted)
        showBackupsFrom(ShellDialogs::BackupsStart::Replace);
}

void VaultCare::showBackups()
{
    showBackupsFrom(ShellDialogs::BackupsStart::Look);
}

void VaultCare::showBackupsFrom(ShellDialogs::BackupsStart start)
{
    if (!m_backups)
        return;
    goOn(ShellDialogs::showBackups(m_session, *m_backups, m_window, start));
    m_backups->lookAgain();
}

void VaultCare::checkOpenVault()
{
    if (m_session.isUnlocked())
        showRepair(m_session.vault()->folder());
}

void VaultCare::showRepair(const QString &folder)
{
    goOn(ShellDialogs::showRepair(m_session, folder, m_window));
}

void VaultCare::goOn(const std::shared_ptr<Vault> &vault)
{
    if (vault)
        Q_EMIT opened(vault);
}
