// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headernotice.h"

#include "ui/shell/vaultsession.h"
#include "vault/vault.h"

HeaderNotice::HeaderNotice(VaultSession &session, QWidget *parent)
    : Notice(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("headerNotice"));
    setAction(tr("Check the vault…"));
    setDismissible(true);
    connect(this, &Notice::dismissed, this, &QWidget::hide);
    connect(&session, &VaultSession::unlocked, this, &HeaderNotice::look);
    connect(&session, &VaultSession::aboutToLock, this, &QWidget::hide);
    connect(this, &Notice::actionTriggered, this, [this] {
        if (m_session.isUnlocked())
            Q_EMIT repairRequested(m_session.vault()->folder());
    });
}

void HeaderNotice::look()
{
    setVisible(false);
    if (m_session.vault()->spareHeader() != SpareHeader::Changed)
        return;
    Notice::show(tr("The vault keeps its header twice. One copy is not as Kinward wrote it; the other one is "
                    "whole and opened the vault. Your entries are safe. Check the vault to mend the copy."),
                 NoticeTone::Quiet, tr("Something changed a copy of the vault's header"));
}
