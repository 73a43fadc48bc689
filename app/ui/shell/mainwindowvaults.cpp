// SPDX-License-Identifier: GPL-3.0-or-later
// The vault before the window: which one it is, and the ways into one.
#include "ui/shell/autolock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationbar.h"
#include "ui/shell/unkeptcode.h"
#include "ui/shell/vaultsession.h"
#include "ui/unlock/firstrunpage.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/preferences.h"

#include <QFileDialog>
#include <QFileInfo>

FirstRunPage *MainWindow::firstRunPage()
{
    if (!m_firstRun) {
        m_firstRun = new FirstRunPage(m_unlocker, m_preferences, m_session.clock(), m_pages);
        m_pages->addPage(Room::FirstRun, m_firstRun);
        connect(m_firstRun, &FirstRunPage::existingVaultRequested, this, &MainWindow::chooseVault);
        connect(m_firstRun, &FirstRunPage::finished, this, &MainWindow::enter);
        connect(m_firstRun, &FirstRunPage::vaultMade, this, &MainWindow::noteVault);
        connect(m_firstRun, &FirstRunPage::vaultMade, m_autoLock, &AutoLock::guardNewVault);
        connect(m_autoLock, &AutoLock::newVaultMustHide, m_firstRun, &FirstRunPage::hideVault);
        connect(m_firstRun, &FirstRunPage::vaultHidden, this, &MainWindow::takeHiddenVault);
        connect(m_firstRun, &FirstRunPage::vaultMade, this, &MainWindow::offerWaysIn);
        connect(&m_unlocker, &Unlocker::busyChanged, this, &MainWindow::offerWaysIn);
    }
    return m_firstRun;
}

void MainWindow::begin(const QString &vaultFolder)
{
    m_unlock->setFolder(vaultFolder);
    const bool isThere = QFileInfo::exists(vaultFolder);
    if (!isThere && !isKnown(vaultFolder))
        return showFirstRun(vaultFolder, FirstRunPage::Welcome);
    showRoom(Room::Unlock);
    if (!isThere)
        m_unlock->showProblem({ErrorKind::NotFound, {}});
}

bool MainWindow::isKnown(const QString &vaultFolder) const
{
    return m_preferences.recentVaults().contains(vaultFolder);
}

bool MainWindow::mayUnlock() const
{
    if (!m_firstRun)
        return true;
    const QString folder = m_unlock->folder();
    return !m_firstRun->holdsTheWay() && (isKnown(folder) || QFileInfo::exists(folder));
}

void MainWindow::offerWaysIn()
{
    if (m_session.isUnlocked())
        return m_navigation->setWaysIn(false, false);
    const bool unlocks = mayUnlock();
    m_navigation->setWaysIn(unlocks, !unlocks || (m_firstRun && m_firstRun->isUnfinished()));
}

void MainWindow::showFirstRun(const QString &folder, int step)
{
    firstRunPage()->begin(folder, static_cast<FirstRunPage::Step>(step));
    showRoom(Room::FirstRun);
}

void MainWindow::makeVault()
{
    const bool isBegun =
        m_firstRun && m_firstRun->isUnfinished() && m_firstRun->step() > FirstRunPage::Welcome;
    if (isBegun)
        return showRoom(Room::FirstRun);
    showFirstRun(m_preferences.vaultFolder(), FirstRunPage::Place);
}

void MainWindow::chooseVault()
{
    const QString start = QFileInfo(m_unlock->folder()).absolutePath();
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Where is the vault?"), start, QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
    if (!folder.isEmpty())
        showVault(folder);
}

void MainWindow::showVault(const QString &folder)
{
    m_unlock->setFolder(folder);
    showRoom(Room::Unlock);
}

void MainWindow::noteVault(const QString &folder)
{
    m_preferences.setVaultFolder(folder);
    m_unlock->setRecentVaults(m_preferences.recentVaults());
}

void MainWindow::takeHiddenVault(const QString &folder)
{
    showVault(folder);
    m_unlock->showMessage(hiddenCodeSentence());
}

void MainWindow::forgetVault(const QString &folder)
{
    m_preferences.forgetVault(folder);
    m_unlock->setRecentVaults(m_preferences.recentVaults());
    begin(m_preferences.vaultFolder());
    if (m_pages->room() == Room::Unlock)
        m_unlock->showMessage(tr("The vault is deleted."), NoticeTone::Quiet);
}
