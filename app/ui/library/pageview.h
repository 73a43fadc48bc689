// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordid.h"
#include "core/recordkind.h"
#include "ui/library/pagelayout.h"

#include <QTimer>
#include <QWidget>

class ContentsList;
class DiagramView;
class FindBar;
class LibraryShelf;
class LinkCard;
class MarginNoteKeeper;
class Notice;
class PageFoot;
class PageTools;
class ReadingPane;
class ScrollColumn;
class StudyDesk;

/// One page of the library: its tools above, the text with what belongs under it, and in wide windows its
/// headings at the side.
class PageView : public QWidget
{
    Q_OBJECT

public:
    PageView(const LibraryShelf &shelf, StudyDesk &desk, MarginNoteKeeper &keeper, QWidget *parent = nullptr);

    void showPage(const QString &id);
    [[nodiscard]] const QString &page() const { return m_page; } ///< an id
    void setReadingSize(int percent);
    void findInPage();
    /// True while the keyboard is in the page, so that finding means this page.
    [[nodiscard]] bool hasKeyboard() const;
    [[nodiscard]] bool isFinding() const;
    void takeFocus();
    /// Goes on with the note that the keeper holds.
    void goOnWriting();
    void print();

Q_SIGNALS:
    void linkFollowed(const QString &id);
    void readingSizeChosen(int percent);
    void tryRequested(const QString &form, const QString &text);
    void entryRequested(RecordKind kind, const RecordId &id);
    void searchRequested(const QString &query);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildParts(StudyDesk &desk, MarginNoteKeeper &keeper);
    void buildLayout();
    void connectParts();
    void connectTools();
    void takeDesk();
    void showDiagram();
    void goToSection(int row);
    void showPlace(const QRect &inPane);
    void showNotes();
    void showLink(const QString &id, const QRect &inPane);
    void followScrolling();
    void markReadAtEnd();
    void arrange();
    [[nodiscard]] int currentSection() const;
    [[nodiscard]] ShownPage shownPage() const;

    const LibraryShelf &m_shelf;
    StudyDesk &m_desk;
    QString m_page;
    int m_readingSize = 100;
    QList<PageSection> m_sections;
    QTimer m_reading; ///< a page that was only flicked through is not read
    PageTools *m_tools;
    ReadingPane *m_pane;
    FindBar *m_find;
    ScrollColumn *m_scroll;
    ContentsList *m_contents;
    DiagramView *m_diagram;
    Notice *m_diagramProblem; ///< where the diagram would stand
    PageFoot *m_foot;
    LinkCard *m_card;
};
