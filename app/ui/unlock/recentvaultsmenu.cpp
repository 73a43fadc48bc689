// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/recentvaultsmenu.h"

#include <QDir>
#include <QFileInfo>

namespace
{
/// An ampersand in a name is no key.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QString textOf(const QFileInfo &folder)
{
    const QString place = QDir::toNativeSeparators(folder.absolutePath());
    //: a vault in a menu: %1 its name, %2 the folder it stands in
    const QString text = RecentVaultsMenu::tr("%1  –  %2").arg(folder.completeBaseName(), place);
    //: a vault in a menu that can not be reached; %1 its name and place
    return folder.exists() ? text : RecentVaultsMenu::tr("%1 (not there now)").arg(text);
}
} // namespace

RecentVaultsMenu::RecentVaultsMenu(const QStringList &folders, QWidget *parent)
    : QMenu(parent)
{
    setAccessibleName(tr("Vaults opened before"));
    for (const QString &folder : folders) {
        const QFileInfo vault(folder);
        QAction *action = addAction(menuText(textOf(vault)));
        action->setEnabled(vault.exists());
        connect(action, &QAction::triggered, this, [this, folder] { Q_EMIT vaultChosen(folder); });
    }
    addSeparator();
    connect(addAction(tr("Choose a folder…")), &QAction::triggered, this, &RecentVaultsMenu::otherRequested);
    connect(addAction(tr("Forget these places")), &QAction::triggered, this,
            &RecentVaultsMenu::forgetRequested);
}
