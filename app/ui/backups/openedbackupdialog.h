// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/backups/plaindialog.h"

#include <memory>

class BackupEntryModel;
class Journal;
class Notice;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QSortFilterProxyModel;
class QWidget;

/// A backup to look into: its entries and the words of one. Nothing in it can be changed; one entry can be
/// brought back into the journal.
class OpenedBackupDialog : public PlainDialog
{
    Q_OBJECT

public:
    /// `title` says which backup it is. `backup` was opened read-only.
    OpenedBackupDialog(const QString &title, std::unique_ptr<Journal> backup, Journal &journal,
                       QWidget *parent = nullptr);
    ~OpenedBackupDialog() override;

private:
    void buildLayout(const QString &title);
    QWidget *buildList();
    QWidget *buildPage();
    void load();
    void showChosen();
    void bringBack();

    std::unique_ptr<Journal> m_backup;
    Journal &m_journal;
    BackupEntryModel *m_entries;
    QSortFilterProxyModel *m_found;
    Notice *m_notice;
    QListView *m_list;
    QPlainTextEdit *m_text;
    QPushButton *m_bringBack;
};
