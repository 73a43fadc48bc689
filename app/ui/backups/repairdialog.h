// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backups/plaindialog.h"
#include "ui/backups/repairdesk.h"

#include <functional>

class KeyField;
class Notice;
class ProgressStrip;
class QPushButton;
class QStackedWidget;
class ReportPage;
class SalvagePage;

/// For a vault that does not open properly, and for one that shall be checked: what is wrong in plain words,
/// and what can be done about it. Needs no open vault.
class RepairDialog : public PlainDialog
{
    Q_OBJECT

public:
    /// Asks for a key first. Clock and random source must outlive the dialog.
    RepairDialog(const QString &folder, const Clock &clock, QWidget *parent = nullptr);

    /// A vault that is unlocked already needs no key. `closeJournal` is called before anything is done that
    /// no open journal bears.
    void use(std::shared_ptr<Vault> vault, std::function<void()> closeJournal);
    /// The vaults are closed, and the dialog with them.
    void letGo();
    void reject() override; ///< while something is done, asks it to stop and closes when it has

Q_SIGNALS:
    /// The dialog has closed; the vault is mended, or the one that what could be read was saved into.
    void openRequested(const std::shared_ptr<Vault> &vault);

private:
    void buildLayout();
    QWidget *buildKeyPage();
    QWidget *buildFoot();
    void connectDesk();
    void connectPages();
    void submitKey();
    void takeReport(const RepairReport &report);
    void takeSalvage(const RepairDesk::Salvaged &outcome);
    void takeBroughtBack(int count, int failures);
    void takeError(const Error &error);
    void takeBusy(bool isBusy);
    void askToBringBack();
    void askWhereToSave();
    void askForBackups();
    void openVault();
    void showPage(QWidget *page);

    void closeJournal();

    std::function<void()> m_closeJournal; ///< empty when no journal is open
    RepairReport m_report;
    RepairDesk::Salvaged m_salvaged;
    bool m_isLeaving = false;
    QString m_mended; ///< said with the report that follows
    Notice *m_notice;
    ProgressStrip *m_strip;
    QStackedWidget *m_pages;
    KeyField *m_key;
    QPushButton *m_look;
    ReportPage *m_reportPage;
    SalvagePage *m_salvagePage;
    QPushButton *m_open;
    RepairDesk *m_desk;
};
