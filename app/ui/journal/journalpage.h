// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordid.h"
#include "core/recordkind.h"
#include "ui/widgets/unfinishedwork.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class Changes;
class Clock;
class EntryListModel;
class EntryPane;
class HelpOffer;
class Journal;
class LibraryHits;
class MappingDesk;
class Notice;
enum class NoticeTone;
class PageHeader;
class QLineEdit;
class QListView;
class QPushButton;
class TextLabel;

/// The Journal screen: the list with its instant search at the leading edge, and beside it a record to read
/// or write.
class JournalPage : public QWidget
{
    Q_OBJECT

public:
    JournalPage(Journal &journal, const Clock &clock, QWidget *parent = nullptr);
    ~JournalPage() override;

    void beginRecord() { beginRecordWith({}); }
    void beginNote() { beginNoteWith({}); }
    /// A new record with the situation or a cause, or a new note with its words, begun; nothing is kept
    /// before the next key.
    void beginRecordWith(const QString &situation);
    void beginCauseWith(const QString &cause);
    void beginNoteWith(const QString &words);
    void openEntry(RecordKind kind, const RecordId &id);
    void focusSearch();
    /// Shows what a query finds: "pattern:mind_reading". What is being written is kept.
    void searchFor(const QString &query);
    /// Saves what was typed a moment ago; call it before the journal closes.
    bool flush();
    /// What is being written, and going on with it once the vault is open again.
    [[nodiscard]] UnfinishedWork unfinishedWork() const;
    [[nodiscard]] static bool isWholeWork(const QByteArray &work);
    void resumeWork(const QByteArray &work);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void conceptRequested(const QString &id);
    void helpRequested();
    void importRequested();

private:
    void buildList();
    void buildLayout();
    QWidget *buildNewButton();
    QWidget *buildSide();
    void connectPane();
    void connectNotice();
    void openCurrent();
    [[nodiscard]] bool makeRoom();
    void leave(const std::function<void()> &close);
    void showFinished(const RecordId &id);
    void leaveEditor();
    void foldList();
    void showProblem(const QString &message);
    void say(const QString &message, NoticeTone tone);
    void removeEntry(RecordKind kind, const RecordId &id);
    void takeChanges(const Changes &changes);
    void takeList();
    void selectShown();

    Journal &m_journal;
    std::unique_ptr<MappingDesk> m_desk;
    EntryListModel *m_model;
    PageHeader *m_header;
    QLineEdit *m_search;
    QListView *m_list;
    QWidget *m_side = nullptr;
    Notice *m_notice;
    HelpOffer *m_help; ///< for what was just left
    EntryPane *m_pane;
    LibraryHits *m_libraryHits;
    TextLabel *m_nothingFound;
    QTimer m_reload;
    RecordId m_removed; ///< null when the notice speaks of something else
    RecordKind m_removedKind = RecordKind::ThoughtRecord;
};
