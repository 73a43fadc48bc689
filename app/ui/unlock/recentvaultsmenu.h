// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

/// The vaults that were opened on this computer before, by name; one that is not there now says so.
class RecentVaultsMenu : public QMenu
{
    Q_OBJECT

public:
    explicit RecentVaultsMenu(const QStringList &folders, QWidget *parent = nullptr);

Q_SIGNALS:
    void vaultChosen(const QString &folder);
    void otherRequested();
    void forgetRequested();
};
