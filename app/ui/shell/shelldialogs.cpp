// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shelldialogs.h"

#include "storage/backups.h"
#include "ui/backups/backupsdialog.h"
#include "ui/backups/newkeydialog.h"
#include "ui/backups/repairdialog.h"
#include "ui/backups/restoredialog.h"
#include "ui/exchange/importdialog.h"
#include "ui/shell/automaticbackups.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/vaultsession.h"
#include "ui/unlock/keysdialog.h"
#include "ui/unlock/vaultdoor.h"

#include <QAction>
#include <QTimer>
#include <algorithm>

namespace
{
ShellDialogs::KeysOutcome encryptAnew(VaultSession &session, const std::shared_ptr<NewKey> &key,
                                      const VaultDoor &door, QWidget *window)
{
    std::shared_ptr<Vault> vault = session.lend();
    NewKeyDialog dialog(vault, key, {session.clock(), session.random(), door.keychain}, window);
    QObject::connect(&session, &VaultSession::loanRevoked, &dialog, &QDialog::reject);
    dialog.start();
    dialog.exec();
    if (session.endLoan())
        return {vault, false, {}};
    return {nullptr, false, dialog.outcome()};
}

/// Null when a lock was asked for while it worked.
std::shared_ptr<Vault> restore(VaultSession &session, const BackupDesk::Opened &backup, QWidget *window)
{
    std::shared_ptr<Vault> vault = session.lend();
    RestoreDialog dialog(vault, backup, session.clock(), session.random(), window);
    QObject::connect(&session, &VaultSession::loanRevoked, &dialog, &QDialog::reject);
    dialog.start();
    dialog.exec();
    return session.endLoan() ? vault : nullptr;
}
/// Whether its keys work now: a page holds the actions of what it does not show as well.
bool isInSight(const QAction *action)
{
    const QList<QObject *> places = action->associatedObjects();
    return std::any_of(places.cbegin(), places.cend(), [](const QObject *place) {
        const auto *widget = qobject_cast<const QWidget *>(place);
        return widget && widget->isVisible();
    });
}

/// Of the open vault; it holds all that it needs.
ImportDialog::MakeBackup backupBefore(const VaultSession &session)
{
    const auto job = std::make_shared<const BackupJob>(BackupJob::before(*session.vault()));
    return [job, world = OwnWorld::at(session.clock())](Progress &progress) {
        return makeBackup(*job, world->clock, world->random, progress).map([](const BackupOutcome &outcome) {
            return outcome.made ? Completion::Done : Completion::Cancelled;
        });
    };
}
} // namespace

void ShellDialogs::showImport(VaultSession &session, QWidget *window)
{
    if (!session.isUnlocked())
        return;
    ImportDialog dialog(*session.journal(), window);
    dialog.setBackup([&session] { return backupBefore(session); });
    // A lock while the dialog is open must not leave it with a journal that is gone.
    QObject::connect(&session, &VaultSession::aboutToLock, &dialog, &QDialog::reject);
    dialog.exec();
}

ShellDialogs::KeysOutcome ShellDialogs::showKeys(VaultSession &session, const VaultDoor &door,
                                                 QWidget *window)
{
    if (!session.isUnlocked())
        return {};
    std::shared_ptr<NewKey> wanted;
    bool isReplacementWanted = false;
    {
        KeyKeeper keeper(*session.vault(), session.clock(), door.keychain, door.cost);
        KeysDialog dialog(keeper, window);
        QObject::connect(&session, &VaultSession::aboutToLock, &keeper, &KeyKeeper::letGo);
        QObject::connect(&session, &VaultSession::aboutToLock, &dialog, &QDialog::reject);
        QObject::connect(&dialog, &KeysDialog::newKeyWanted, &dialog,
                         [&wanted](const std::shared_ptr<NewKey> &key) { wanted = key; });
        QObject::connect(&dialog, &KeysDialog::replacementWanted, &dialog,
                         [&isReplacementWanted] { isReplacementWanted = true; });
        dialog.exec();
    }
    if (!session.isUnlocked())
        return {};
    if (wanted)
        return encryptAnew(session, wanted, door, window);
    return {nullptr, isReplacementWanted, {}};
}

std::shared_ptr<Vault> ShellDialogs::showBackups(VaultSession &session, AutomaticBackups &backups,
                                                 QWidget *window, BackupsStart start)
{
    if (!session.isUnlocked() || !backups.runner())
        return {};
    BackupDesk::Opened wanted;
    {
        BackupsDialog dialog({*session.vault(), *session.journal(), *backups.runner(), backups.watch(),
                              session.clock(), session.random()},
                             window);
        QObject::connect(&session, &VaultSession::aboutToLock, &dialog, &BackupsDialog::letGo);
        QObject::connect(&dialog, &BackupsDialog::restoreRequested, &dialog,
                         [&wanted](const BackupDesk::Opened &backup) { wanted = backup; });
        if (start == BackupsStart::Replace)
            QTimer::singleShot(0, &dialog, &BackupsDialog::askToReplace);
        dialog.exec();
    }
    return wanted && session.isUnlocked() ? restore(session, wanted, window) : nullptr;
}

std::shared_ptr<Vault> ShellDialogs::showRepair(VaultSession &session, const QString &folder, QWidget *window)
{
    std::shared_ptr<Vault> goOn;
    {
        RepairDialog dialog(folder, session.clock(), window);
        QObject::connect(&dialog, &RepairDialog::openRequested, &dialog,
                         [&goOn](const std::shared_ptr<Vault> &vault) { goOn = vault; });
        QObject::connect(&session, &VaultSession::loanRevoked, &dialog, &RepairDialog::letGo);
        if (session.isUnlocked()) {
            const auto onLock =
                QObject::connect(&session, &VaultSession::aboutToLock, &dialog, &RepairDialog::letGo);
            dialog.use(session.sharedVault(), [&session, &goOn, onLock] {
                if (!session.isUnlocked())
                    return;
                QObject::disconnect(onLock);
                goOn = session.lend();
            });
        } else {
            session.beginLoan();
        }
        dialog.exec();
    }
    if (session.isUnlocked()) // it was only read
        return {};
    return session.endLoan() ? goOn : nullptr;
}

void ShellDialogs::showShortcuts(const QList<QAction *> &actions, const QWidget *page, QWidget *window)
{
    QList<QAction *> all = actions;
    for (QAction *action : page->findChildren<QAction *>()) {
        if (!action->shortcut().isEmpty() && !action->text().isEmpty() && isInSight(action))
            all.append(action);
    }
    auto *sheet = new ShortcutSheet(all, window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}
