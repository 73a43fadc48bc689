// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/formopener.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/shellaction.h"
#include "ui/shell/workdrawer.h"
#include "ui/unlock/unlocker.h"

#include <QWidget>

class AutoLock;
class FirstRunPage;
class HeaderNotice;
class LockedInbox;
class NavigationBar;
class Preferences;
class QAction;
class UnlockPage;
class VaultCare;

/// The window: navigation at the leading edge, one room beside it. Lays out rooms and carries their requests
/// to each other; knows no feature.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(VaultSession &session, Preferences &preferences, const PageFactory &factory, VaultDoor door,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows where one begins: unlocking, or making a vault when there is none in this folder.
    void begin(const QString &vaultFolder);
    /// A room of the vault is shown only while that is open; else the way into one is.
    void showRoom(Room room);
    /// Making a vault, from the given step.
    void showFirstRun(const QString &folder, int step);
    void showShortcuts();
    /// The page of opening a vault, and of making one; the latter is made when it is first needed.
    [[nodiscard]] UnlockPage *unlockPage() const { return m_unlock; }
    [[nodiscard]] FirstRunPage *firstRunPage();
    [[nodiscard]] PageStack &pages() { return *m_pages; }
    [[nodiscard]] NavigationBar &navigation() { return *m_navigation; }
    [[nodiscard]] AutoLock &autoLock() { return *m_autoLock; }
    /// The windows for backups and damage.
    [[nodiscard]] VaultCare &care() { return *m_care; }
    [[nodiscard]] QList<QAction *> shellActionList() const { return m_actions; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void buildPages();
    void buildNavigation();
    void buildActions();
    void connectSession();
    void connectRequests();
    void connectPageToPage(const PageRequests &requests);
    /// Shows the room and asks its page, where the page can do that.
    template <typename Ask, typename... Words> void ask(Room room, Ask RoomPage::*what, const Words &...words)
    {
        showRoom(room);
        if (m_pages->room() != room)
            return; // locked
        if (const Ask &answer = m_pages->page(room).*what)
            answer(words...);
    }
    void run(ShellCommand command);
    void enter(const std::shared_ptr<Vault> &vault);
    /// From then on the program remembers it.
    void noteVault(const QString &folder);
    void showLocked();
    /// False where there is nothing to unlock yet, and while a new vault waits for its code to be kept.
    [[nodiscard]] bool mayUnlock() const;
    void offerWaysIn();
    void forgetVault(const QString &folder);
    /// It was open before, so a place where it is not now is no place to make one.
    [[nodiscard]] bool isKnown(const QString &vaultFolder) const;
    void takeHiddenVault(const QString &folder);
    void chooseVault();
    void showVault(const QString &folder);
    void makeVault();
    void tryForm(const FormRequest &request);
    void takeUnlocked();
    void prepareLock();

    VaultSession &m_session;
    Preferences &m_preferences;
    const PageFactory m_factory;
    Unlocker m_unlocker;
    AutoLock *m_autoLock;
    NavigationBar *m_navigation = nullptr;
    PageStack *m_pages = nullptr;
    HeaderNotice *m_header = nullptr;
    UnlockPage *m_unlock = nullptr;
    LockedInbox *m_inbox = nullptr;
    VaultCare *m_care = nullptr;
    FirstRunPage *m_firstRun = nullptr;
    QList<QAction *> m_actions;
    WorkDrawer m_work;
    std::optional<FormRequest> m_wanted; ///< asked for while locked; opened once the vault is open
};
