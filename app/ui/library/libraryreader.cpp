// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryreader.h"

#include "ui/library/libraryway.h"
#include "ui/library/pageview.h"
#include "ui/library/pathview.h"
#include "ui/library/practiceview.h"
#include "ui/library/reviewview.h"
#include "ui/widgets/emptystate.h"

namespace
{
const QString firstPath = QStringLiteral("first_day");
}

LibraryReader::LibraryReader(const LibraryShelf &shelf, StudyDesk &desk, MarginNoteKeeper &keeper,
                             RandomSource &random, QWidget *parent)
    : QStackedWidget(parent)
    , m_shelf(shelf)
    , m_desk(desk)
    , m_random(random)
    , m_page(new PageView(shelf, desk, keeper, this))
{
    setMinimumWidth(1); // else the widest of its pages decides
    addWidget(new QWidget(this));
    addWidget(m_page);
    connect(m_page, &PageView::linkFollowed, this, &LibraryReader::pageRequested);
    connect(m_page, &PageView::tryRequested, this, &LibraryReader::tryRequested);
    connect(m_page, &PageView::entryRequested, this, &LibraryReader::entryRequested);
    connect(m_page, &PageView::searchRequested, this, &LibraryReader::searchRequested);
}

void LibraryReader::showEmpty()
{
    QWidget *before = widget(0);
    auto *empty = new EmptyState(QStringLiteral("library"),
                                 tr("Choose an idea from the list, or begin with a short way in."),
                                 //: opens the short path for the first day
                                 tr("The first day, in minutes"), this);
    connect(empty, &EmptyState::actionTriggered, this,
            [this] { Q_EMIT pageRequested(LibraryWays::path(firstPath)); });
    const bool isInFront = currentIndex() == 0;
    insertWidget(0, empty);
    removeWidget(before);
    delete before;
    if (isInFront)
        setCurrentIndex(0);
}

void LibraryReader::takeLibrary()
{
    if (m_practice)
        m_practice->reload();
}

bool LibraryReader::isPageInFront() const
{
    return currentWidget() == m_page;
}

void LibraryReader::open(const QString &id)
{
    if (id == LibraryWays::review)
        return setCurrentWidget(review());
    if (id == LibraryWays::practice)
        return setCurrentWidget(practice());
    if (const QString way = LibraryWays::pathOf(id); !way.isEmpty())
        return setCurrentWidget(path(way));
    m_page->showPage(id);
    setCurrentWidget(m_page);
}

QWidget *LibraryReader::review()
{
    if (!m_review) {
        m_review = new ReviewView(m_shelf, m_desk, this);
        addWidget(m_review);
        connect(m_review, &ReviewView::pageRequested, this, &LibraryReader::pageRequested);
    }
    m_review->begin();
    return m_review;
}

QWidget *LibraryReader::practice()
{
    if (!m_practice) {
        m_practice = new PracticeView(m_shelf, m_desk, m_random, this);
        addWidget(m_practice);
        connect(m_practice, &PracticeView::pageRequested, this, &LibraryReader::pageRequested);
    }
    m_practice->begin();
    return m_practice;
}

QWidget *LibraryReader::path(const QString &id)
{
    if (!m_path) {
        m_path = new PathView(m_shelf, m_desk, this);
        addWidget(m_path);
        connect(m_path, &PathView::pageRequested, this, &LibraryReader::pageRequested);
        connect(m_path, &PathView::tryRequested, this, &LibraryReader::tryRequested);
    }
    m_path->showPath(id);
    return m_path;
}
