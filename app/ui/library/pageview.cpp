// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/pageview.h"

#include "ui/library/contentslist.h"
#include "ui/library/diagramview.h"
#include "ui/library/findbar.h"
#include "ui/library/libraryshelf.h"
#include "ui/library/linkcard.h"
#include "ui/library/marginnotes.h"
#include "ui/library/pagefoot.h"
#include "ui/library/pageprinter.h"
#include "ui/library/pagetools.h"
#include "ui/library/readingpane.h"
#include "ui/library/studydesk.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/typescale.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QTextBlock>

namespace
{
constexpr int readingMilliseconds = 4000;
} // namespace

PageView::PageView(const LibraryShelf &shelf, StudyDesk &desk, MarginNoteKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_desk(desk)
{
    m_reading.setSingleShot(true);
    buildParts(desk, keeper);
    buildLayout();
    connectParts();
    connectTools();
    takeDesk();
}

void PageView::buildParts(StudyDesk &desk, MarginNoteKeeper &keeper)
{
    m_tools = new PageTools(this);
    m_scroll = new ScrollColumn({}, this);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the text has it, and passes scrolling on
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->widget()->setBackgroundRole(QPalette::Base);
    m_pane = new ReadingPane(m_scroll);
    m_pane->setFitsItsText(true);
    m_find = new FindBar(*m_pane, this);
    m_diagram = new DiagramView(m_pane->viewport());
    m_diagram->hide();
    m_diagramProblem = new Notice(m_pane->viewport());
    m_diagramProblem->setObjectName(QStringLiteral("diagramProblem"));
    m_foot = new PageFoot(m_shelf, desk, keeper, m_scroll);
    m_contents = new ContentsList(this);
    m_card = new LinkCard(m_scroll->viewport());
    m_scroll->viewport()->installEventFilter(this);
}

void PageView::buildLayout()
{
    m_scroll->column()->addWidget(m_pane);
    m_scroll->column()->addWidget(m_foot);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(m_scroll, 1);
    sides->addWidget(m_contents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_find);
    column->addLayout(sides, 1);
}

void PageView::connectParts()
{
    connect(m_pane, &ReadingPane::linkFollowed, this, &PageView::linkFollowed);
    connect(m_pane, &ReadingPane::linkReached, this, &PageView::showLink);
    connect(m_pane, &ReadingPane::laidOut, this, [this] {
        m_sections = sectionsOf(*m_pane->document());
        m_find->takePage();
    });
    connect(m_find, &FindBar::placeFound, this, &PageView::showPlace);
    connect(m_find, &FindBar::ended, this, &PageView::takeFocus);
    connect(m_contents, &ContentsList::sectionChosen, this, &PageView::goToSection);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &PageView::followScrolling);
    connect(&m_reading, &QTimer::timeout, this, &PageView::markReadAtEnd);
    connect(m_foot, &PageFoot::tryRequested, this, &PageView::tryRequested);
    connect(m_foot, &PageFoot::entryRequested, this, &PageView::entryRequested);
    connect(m_foot, &PageFoot::searchRequested, this, &PageView::searchRequested);
    connect(m_foot->notes(), &MarginNotes::sectionRequested, this, [this](const QString &title) {
        for (int row = 0; row < m_sections.size(); ++row) {
            if (m_sections.at(row).title == title)
                return goToSection(row);
        }
    });
    connect(&m_desk, &StudyDesk::changed, this, &PageView::takeDesk);
}

void PageView::connectTools()
{
    connect(m_tools, &PageTools::sectionChosen, this, &PageView::goToSection);
    connect(m_tools, &PageTools::findRequested, this, &PageView::findInPage);
    connect(m_tools, &PageTools::printRequested, this, &PageView::print);
    connect(m_tools, &PageTools::noteRequested, this, [this] {
        const int section = currentSection();
        m_foot->notes()->beginNote(section < 0 ? QString() : m_sections.at(section).title);
        showNotes();
    });
    connect(m_tools, &PageTools::readingSizeChosen, this, [this](int percent) {
        setReadingSize(percent);
        Q_EMIT readingSizeChosen(percent);
    });
    connect(m_tools, &PageTools::bookmarkChosen, this, [this](bool isBookmarked) {
        m_desk.setBookmarked(m_page, isBookmarked);
        takeDesk();
    });
}

ShownPage PageView::shownPage() const
{
    ShownPage page = m_shelf.shownPage(m_page);
    const Result<PageState> state = m_desk.page(m_page);
    if (state && state->isRead)
        //: under the title of a page that was read to its end; %1 is a day
        page.notes.append(tr("Read on %1").arg(QLocale().toString(state->read, QLocale::LongFormat)));
    return page;
}

void PageView::showPage(const QString &id)
{
    m_page = id;
    m_card->hide();
    m_pane->setFigure(nullptr);
    m_pane->showPage(shownPage());
    m_pane->setAccessibleName(m_pane->page().title);
    m_scroll->setAccessibleName(m_pane->page().title);
    showDiagram();
    QStringList titles;
    for (const PageSection &section : std::as_const(m_sections))
        titles.append(section.title);
    m_contents->setSections(m_sections);
    m_tools->setSections(m_sections);
    m_foot->showPage(id, titles);
    takeDesk();
    arrange();
    m_scroll->verticalScrollBar()->setValue(0);
    m_reading.start(readingMilliseconds);
}

void PageView::showDiagram()
{
    const QString id = diagramOfPage(m_page);
    if (id.isEmpty() || !m_shelf.library())
        return;
    const Result<DiagramWords> words = m_shelf.library()->diagram(id);
    if (words)
        m_diagram->setDiagram(*words, m_shelf.library()->language());
    else
        m_diagramProblem->show(words.error().message);
    m_pane->setFigure(words ? static_cast<QWidget *>(m_diagram) : m_diagramProblem);
    m_sections = sectionsOf(*m_pane->document());
}

void PageView::takeDesk()
{
    const Result<PageState> state = m_desk.page(m_page);
    m_tools->setCanKeep(m_desk.isOpen() && m_shelf.header(m_page));
    m_tools->setBookmarked(state && state->isBookmarked);
}

void PageView::setReadingSize(int percent)
{
    m_readingSize = percent;
    m_tools->setReadingSize(percent);
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    m_pane->setReadingSize(percent);
    arrange();
    // The column has its new height with the next events.
    QTimer::singleShot(0, this, [this, place] {
        QScrollBar *scroll = m_scroll->verticalScrollBar();
        scroll->setValue(qRound(place * scroll->maximum()));
    });
}

void PageView::findInPage()
{
    m_find->begin();
}

bool PageView::isFinding() const
{
    return m_find->isVisible();
}

bool PageView::hasKeyboard() const
{
    const QWidget *focused = QApplication::focusWidget();
    return isVisible() && focused && isAncestorOf(focused);
}

void PageView::takeFocus()
{
    m_pane->setFocus();
}

void PageView::goOnWriting()
{
    m_foot->notes()->goOn();
    showNotes();
}

void PageView::showNotes()
{
    // The editor has its place with the next events.
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_foot->notes(), 0, space(2)); });
}

void PageView::print()
{
    ShownPage page = m_shelf.shownPage(m_page);
    printPage({page, m_shelf.worksOf(m_page),
               m_shelf.library() ? m_shelf.library()->diagram(diagramOfPage(m_page)).value_or(DiagramWords())
                                 : DiagramWords()},
              this);
}

void PageView::goToSection(int row)
{
    if (row < 0 || row >= m_sections.size())
        return;
    const int top = m_pane->mapTo(m_scroll->widget(), QPoint(0, 0)).y();
    m_scroll->verticalScrollBar()->setValue(top + m_pane->placeOfBlock(m_sections.at(row).block) - space(2));
    m_contents->setCurrentSection(row);
    // The caret goes there too: reading by keyboard goes on from the heading.
    m_pane->setTextCursor(QTextCursor(m_pane->document()->findBlockByNumber(m_sections.at(row).block)));
    m_pane->setFocus(Qt::OtherFocusReason);
}

void PageView::showPlace(const QRect &inPane)
{
    const QPoint place = m_pane->viewport()->mapTo(m_scroll->widget(), inPane.center());
    m_scroll->ensureVisible(place.x(), place.y(), 0, space(6));
}

void PageView::showLink(const QString &id, const QRect &inPane)
{
    const LibraryHeader *page = id.isEmpty() ? nullptr : m_shelf.header(id);
    if (!page) {
        m_card->leave();
        m_pane->setAccessibleDescription({});
        return;
    }
    if (m_pane->hasFocus() && m_pane->textCursor().hasSelection())
        showPlace(inPane);
    const QPoint corner = m_pane->viewport()->mapTo(m_scroll->viewport(), inPane.topLeft());
    m_card->show(*page, {corner, inPane.size()});
    m_pane->setAccessibleDescription(LinkCard::sentence(*page));
    QAccessibleEvent said(m_pane, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

int PageView::currentSection() const
{
    const int top = m_pane->mapTo(m_scroll->viewport(), QPoint(0, 0)).y();
    int current = -1;
    for (int row = 0; row < m_sections.size(); ++row) {
        if (top + m_pane->placeOfBlock(m_sections.at(row).block) <= space(6))
            current = row;
    }
    return current;
}

void PageView::followScrolling()
{
    m_card->hide();
    m_contents->setCurrentSection(currentSection());
    if (!m_reading.isActive())
        markReadAtEnd();
}

void PageView::markReadAtEnd()
{
    // Read to its end: the last line of the text is in sight, after a while.
    const int end = m_pane->mapTo(m_scroll->viewport(), QPoint(0, m_pane->height())).y();
    if (isVisible() && m_desk.isOpen() && m_shelf.header(m_page) && end <= m_scroll->viewport()->height())
        m_desk.markRead(m_page);
}

bool PageView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        m_card->hide();
    return QWidget::eventFilter(watched, event);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const bool isShifted = event->modifiers() & Qt::ShiftModifier;
    if (event->key() == Qt::Key_Home)
        bar->setValue(bar->minimum());
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else if (event->key() == Qt::Key_Space)
        bar->triggerAction(isShifted ? QAbstractSlider::SliderPageStepSub
                                     : QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_Escape && m_card->isVisible())
        m_card->hide();
    else
        QWidget::keyPressEvent(event);
}

void PageView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        arrange();
}

void PageView::arrange()
{
    const int column = ReadingPane::columnWidth(m_readingSize);
    m_scroll->setColumnWidth(column);
    const int comfortable = qMin(column, ReadingPane::columnWidth()) + 2 * space(4);
    const bool isWide = width() >= comfortable + m_contents->width();
    m_contents->setVisible(isWide && !m_sections.isEmpty());
    m_tools->showContentsMenu(!isWide);
}
