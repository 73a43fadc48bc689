// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shelldialogs.h"

#include "ui/exchange/importdialog.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/vaultsession.h"
#include "ui/unlock/keysdialog.h"
#include "ui/unlock/vaultdoor.h"

#include <QAction>

void ShellDialogs::showImport(VaultSession &session, QWidget *window)
{
    if (!session.isUnlocked())
        return;
    ImportDialog dialog(*session.journal(), window);
    // A lock while the dialog is open must not leave it with a journal that is gone.
    QObject::connect(&session, &VaultSession::aboutToLock, &dialog, &QDialog::reject);
    dialog.exec();
}

void ShellDialogs::showKeys(VaultSession &session, const VaultDoor &door, QWidget *window)
{
    if (!session.isUnlocked())
        return;
    KeyKeeper keeper(*session.vault(), session.clock(), door.keychain, door.cost);
    KeysDialog dialog(keeper, window);
    QObject::connect(&session, &VaultSession::aboutToLock, &keeper, &KeyKeeper::letGo);
    QObject::connect(&session, &VaultSession::aboutToLock, &dialog, &QDialog::reject);
    dialog.exec();
}

void ShellDialogs::showShortcuts(const QList<QAction *> &actions, const QWidget *page, QWidget *window)
{
    QList<QAction *> all = actions;
    for (QAction *action : page->findChildren<QAction *>()) {
        if (!action->shortcut().isEmpty() && !action->text().isEmpty())
            all.append(action);
    }
    auto *sheet = new ShortcutSheet(all, window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}
