// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordid.h"
#include "core/recordkind.h"

#include <QWidget>

class Changes;
class Clock;
class EmptyState;
class EntryListModel;
class Journal;
class MappingDesk;
class NoteEditor;
class Notice;
class PageHeader;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class RecordEditor;
class RecordView;

/// The Journal screen: the list with its instant search at the leading edge, and beside it a record to read
/// or write.
class JournalPage : public QWidget
{
    Q_OBJECT

public:
    JournalPage(Journal &journal, const Clock &clock, QWidget *parent = nullptr);
    ~JournalPage() override;

    void beginRecord();
    void beginNote();
    void openEntry(RecordKind kind, const RecordId &id);
    void focusSearch();
    /// Saves what was typed a moment ago; call it before the journal closes.
    bool flush();

Q_SIGNALS:
    void conceptRequested(const QString &id);
    void helpRequested();
    void importRequested();

private:
    void buildList();
    void buildPane();
    void buildLayout();
    QWidget *buildNewButton();
    void connectPane();
    void openCurrent();
    void showFinished(const RecordId &id);
    void showEmpty();
    void editShown();
    void removeShown();
    void takeChanges(const Changes &changes);
    void selectShown();

    Journal &m_journal;
    std::unique_ptr<MappingDesk> m_desk;
    EntryListModel *m_model;
    PageHeader *m_header;
    QLineEdit *m_search;
    QListView *m_list;
    Notice *m_notice;
    QStackedWidget *m_pane;
    EmptyState *m_empty;
    RecordView *m_view;
    RecordEditor *m_editor;
    NoteEditor *m_note;
    RecordId m_shown;
    RecordId m_removed;
};
