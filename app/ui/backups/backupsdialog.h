// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backups/backupdesk.h"
#include "ui/backups/plaindialog.h"

class BackupListModel;
class Notice;
class ProgressStrip;
class QListView;
class QPushButton;
class QVBoxLayout;
class ScrollColumn;
class SecondPlaceCard;
class TextLabel;

/// The backups of the open vault as a line in time: make one, look inside one, check it, bring back one entry
/// or everything; and the second place for copies.
class BackupsDialog : public PlainDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(const BackupPlace &place, QWidget *parent = nullptr);

    /// Asks whether all older backups should be replaced by a new one.
    void askToReplace();
    /// What it was given is about to go: what is done stops, and the dialog closes.
    void letGo();

Q_SIGNALS:
    /// The person has said yes. The journal must be closed for it, so the window does it.
    void restoreRequested(const BackupDesk::Opened &backup);

private:
    using Opened = BackupDesk::Opened;

    void buildLayout();
    void buildHead(QVBoxLayout *column);
    void buildTimeline(QVBoxLayout *column);
    QWidget *buildActions();
    void connectRunner();
    void connectDesk();
    void takeHealth();
    void showWarnings();
    void takeSelection();
    void takeBusy();
    void makeOne();
    void withChosen(const std::function<void(const Opened &)> &then);
    void askForKey(const QString &path, const std::function<void(const Opened &)> &then);
    void lookInside(const Opened &backup);
    void askToRestore(const Opened &backup);
    void complain(const QString &sentence, const QString &title = {});
    [[nodiscard]] const BackupInfo *chosen() const;
    [[nodiscard]] QString nameOf(const OpenedBackup &backup) const;

    BackupDesk m_desk;
    BackupListModel *m_backups;
    ScrollColumn *m_page;
    TextLabel *m_newest;
    Notice *m_notice;
    Notice *m_warning;
    ProgressStrip *m_making;
    ProgressStrip *m_working;
    QPushButton *m_make;
    QPushButton *m_look;
    QPushButton *m_check;
    QPushButton *m_restore;
    QPushButton *m_replace;
    QListView *m_list;
    TextLabel *m_empty;
    QWidget *m_actions = nullptr;
    SecondPlaceCard *m_secondPlace;
};
