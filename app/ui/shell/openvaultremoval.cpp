// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openvaultremoval.h"

#include "ui/shell/vaultsession.h"
#include "ui/unlock/keychangedialog.h"
#include "ui/unlock/vaultdoor.h"
#include "vault/keychainslot.h"
#include "vault/vaultremoval.h"

#include <QMessageBox>

OpenVaultRemoval::OpenVaultRemoval(VaultSession &session, const VaultDoor &door, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_door(door)
    , m_window(window)
{
    connect(&m_session, &VaultSession::aboutToLock, this, [this] {
        if (m_keeper)
            m_keeper->letGo();
    });
}

OpenVaultRemoval::~OpenVaultRemoval() = default;

void OpenVaultRemoval::ask()
{
    if (!m_session.isUnlocked())
        return;
    auto *dialog = new KeyChangeDialog({tr("Delete this vault"),
                                        tr("All entries, and the backups in the vault's folder, are deleted "
                                           "now and for good. Nobody can bring "
                                           "them back. Backups in a second place and other copies stay."),
                                        tr("Delete for good"), false, false},
                                       m_window);
    dialog->setObjectName(QStringLiteral("deleteVault"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { prove(dialog->takeProof()); });
    connect(&m_session, &VaultSession::aboutToLock, dialog, &QDialog::reject);
    dialog->open();
}

void OpenVaultRemoval::prove(KeyProof proof)
{
    if (!m_session.isUnlocked())
        return;
    m_keeper =
        std::make_unique<KeyKeeper>(*m_session.vault(), m_session.clock(), m_door.keychain, m_door.cost);
    connect(m_keeper.get(), &KeyKeeper::failed, this, &OpenVaultRemoval::sayFailure);
    connect(m_keeper.get(), &KeyKeeper::proven, this, &OpenVaultRemoval::close, Qt::QueuedConnection);
    m_keeper->prove(std::move(proof));
}

void OpenVaultRemoval::close()
{
    if (!m_session.isUnlocked())
        return;
    const QString folder = m_session.vault()->folder();
    const QUuid id = m_session.vault()->id();
    m_keeper.reset();
    if (const Result<> here = m_session.vault()->checkPlace(); !here)
        return sayFailure(here.error());
    m_session.lock();
    // The keychain's answer changes nothing: what it keeps opens nothing once the headers are gone.
    if (m_door.keychain)
        KeychainSlot::removeEntries(*m_door.keychain, id, KeychainSlot::everySlot(), *this,
                                    [](const Result<> &) {});
    if (const Result<> gone = removeVault(folder, id); !gone)
        sayFailure(gone.error());
    else
        Q_EMIT removed(folder);
}

void OpenVaultRemoval::sayFailure(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("The vault was not deleted"), error.message,
                                QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}
