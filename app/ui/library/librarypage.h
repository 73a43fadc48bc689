// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/randomsource.h"
#include "core/recordid.h"
#include "core/recordkind.h"
#include "ui/library/libraryshelf.h"
#include "ui/library/libraryway.h"
#include "ui/library/marginnotekeeper.h"
#include "ui/library/readinghistory.h"
#include "ui/library/studydesk.h"
#include "ui/widgets/unfinishedwork.h"

#include <QKeySequence>
#include <QWidget>
#include <functional>

class Clock;
class Journal;
class LibraryReader;
class Notice;
class PageList;
class QAction;
class QBoxLayout;
class QToolButton;
class TextLabel;

/// The library: a list of what is in it, and beside it the page that is read, the review queue, the practice
/// bench or a path. Reading needs no vault; what one keeps about it does. The pages are read from the program
/// when this is first shown. Where there is no room for both, list and page take turns.
class LibraryPage : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPage(QWidget *parent = nullptr);
    ~LibraryPage() override;

    /// Shows a concept, a pattern or a skill by its id ("mind_reading"), or a way ("review", "practice",
    /// "path:first_day"); an unknown id is said on the page.
    void openPage(const QString &id);
    [[nodiscard]] QString currentPage() const { return m_history.current(); } ///< an id; empty at first
    /// The language of the pages ("de_DE"); without it they follow QLocale.
    void setLanguage(const QString &language);
    /// Reads from this folder instead of the program's own resources.
    void setFolder(const QString &root);
    /// Per cent of the program's own reading size.
    void setReadingSize(int percent);
    /// Finds in the page while the keyboard is in it, else in the whole library.
    void focusSearch();

    /// With the vault come bookmarks, notes, read marks, reviews and the journal's entries, until it closes.
    void openVault(Journal &journal, const Clock &clock);
    void closeVault();
    /// Saves what was typed a moment ago; true when nothing is left to save.
    bool flush();
    /// The note that is being written, and going on with it once the vault is open again.
    [[nodiscard]] UnfinishedWork unfinishedWork() const;
    [[nodiscard]] static bool isWholeWork(const QByteArray &work);
    void resumeWork(const QByteArray &work);

Q_SIGNALS:
    void tryRequested(const QString &form, const QString &text);
    void entryRequested(RecordKind kind, const RecordId &id);
    /// The journal's search, for a query such as "pattern:mind_reading".
    void searchRequested(const QString &query);
    void readingSizeChanged(int percent);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QBoxLayout *buildBar();
    QToolButton *buildBarButton(QAction *action);
    PageList *buildList();
    LibraryReader *buildReader();
    void buildNotice();
    void buildActions();
    QAction *addShortcut(const QList<QKeySequence> &shortcuts, const std::function<void()> &act);
    void retranslate();

    void takeLibrary();
    void takeDesk();
    void showCurrent();
    [[nodiscard]] QList<LibraryWay> ways() const;
    [[nodiscard]] QString reviewTitle() const;
    void goOnWriting();
    void showList();
    void arrange();

    SystemRandomSource m_random;
    LibraryShelf m_shelf;
    StudyDesk m_desk;
    MarginNoteKeeper m_keeper{m_desk};
    ReadingHistory m_history;
    TextLabel *m_title = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_toList = nullptr;
    Notice *m_notice = nullptr;
    PageList *m_list = nullptr;
    LibraryReader *m_reader = nullptr;
    bool m_isCompact = false;
    bool m_isReading = false; ///< in the compact form: the page is in front, not the list
};
