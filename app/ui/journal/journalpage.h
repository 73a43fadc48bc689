// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/recordid.h"
#include "core/recordkind.h"

#include <QTimer>
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
class TextLabel;

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
    QWidget *buildSide();
    void connectPane();
    void connectNotice();
    void openCurrent();
    void showFinished(const RecordId &id);
    void showEmpty();
    void showProblem(const QString &message);
    [[nodiscard]] Result<> present(RecordKind kind, const RecordId &id);
    void editShown();
    void removeEntry(RecordKind kind, const RecordId &id);
    void takeChanges(const Changes &changes);
    void takeList();
    void selectShown();
    /// The entry in the pane: read, or being written. Null when there is none.
    [[nodiscard]] RecordId shownId() const;

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
    TextLabel *m_nothingFound;
    QTimer m_reload;
    RecordId m_shown;
    RecordId m_removed;
    RecordKind m_removedKind = RecordKind::ThoughtRecord;
};
