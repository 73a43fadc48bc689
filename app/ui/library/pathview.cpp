// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/pathview.h"

#include "ui/library/libraryshelf.h"
#include "ui/library/studydesk.h"
#include "ui/library/tryform.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

PathView::PathView(const LibraryShelf &shelf, StudyDesk &desk, QWidget *parent)
    : ScrollColumn({}, parent)
    , m_shelf(shelf)
    , m_desk(desk)
{
    connect(&m_desk, &StudyDesk::changed, this, [this] {
        if (isVisible() || !m_desk.isOpen())
            refresh();
    });
}

void PathView::showPath(const QString &id)
{
    m_path = id;
    refresh();
    verticalScrollBar()->setValue(0);
}

void PathView::empty()
{
    while (QLayoutItem *item = column()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may have asked for this
        delete item;
    }
}

void PathView::say(const QString &text)
{
    column()->addWidget(new TextLabel(text, TypeSize::Reading, this));
}

void PathView::showProblem(const QString &message)
{
    setAccessibleName(tr("This path can not be shown"));
    column()->addWidget(new TextLabel(accessibleName(), TypeSize::Page, this));
    auto *notice = new Notice(this);
    notice->setObjectName(QStringLiteral("pathProblem"));
    column()->addWidget(notice);
    notice->show(message);
}

void PathView::refresh()
{
    empty();
    if (m_path.isEmpty() || !m_shelf.library())
        return;
    const Result<LearningPath> path = m_shelf.library()->path(m_path);
    if (!path)
        return showProblem(path.error().message);
    setAccessibleName(path->title);
    column()->addWidget(new TextLabel(path->title, TypeSize::Page, this));
    if (path->language != m_shelf.library()->language())
        say(tr("This path is not translated yet, so it stands here in English."));
    say(path->summary);
    for (int part = 0; part < path->parts.size(); ++part)
        column()->addWidget(buildPart(*path, part));
    setReadingOrder(this);
}

Card *PathView::buildPart(const LearningPath &path, int part)
{
    const PathPart &shown = path.parts.at(part);
    auto *card = new Card(this);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(shown.title, TypeSize::Title, card), 1);
    //: how long a part of a path takes
    auto *minutes = new TextLabel(tr("about %n minutes", nullptr, shown.minutes), TypeSize::Caption, card);
    minutes->setTone(TextTone::Muted);
    minutes->setWordWrap(false);
    head->addWidget(minutes, 0, Qt::AlignTop);
    card->column()->addLayout(head);
    const PathPlace place = m_desk.place();
    if (place.path == m_path && place.part == part + 1) {
        //: at the part of a path that was opened last
        auto *here = new TextLabel(tr("You are here"), TypeSize::Body, card);
        here->setTone(TextTone::Warm);
        here->setWeight(TypeWeight::Semibold);
        card->column()->addWidget(here);
    }
    for (const PathStep &step : shown.steps)
        card->column()->addWidget(buildStep(step, part));
    return card;
}

QString PathView::labelOf(const PathStep &step) const
{
    if (step.page.isEmpty())
        return tryFormLabel(step.form);
    const LibraryHeader *page = m_shelf.header(step.page);
    return page ? page->title : step.page;
}

QString PathView::readOn(const QString &page) const
{
    const Result<PageState> state = page.isEmpty() ? Result<PageState>(PageState()) : m_desk.page(page);
    //: beside a page of a path that was read to its end; %1 is a day
    return state && state->isRead ? tr("Read on %1").arg(QLocale().toString(state->read, QLocale::LongFormat))
                                  : QString();
}

QWidget *PathView::buildStep(const PathStep &step, int part)
{
    auto *line = new QWidget(this);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, space(0.5), 0, space(0.5));
    column->setSpacing(0);
    auto *open = new QPushButton(labelOf(step).replace(u'&', QStringLiteral("&&")), line);
    open->setAccessibleName(labelOf(step));
    open->setFlat(true);
    connect(open, &QPushButton::clicked, this, [this, step, part] { this->open(step, part); });
    column->addWidget(open, 0, Qt::AlignLeading);
    // In line with the words of the link above, which has room for its focus ring around it.
    auto *why = new TextLabel(step.text, TypeSize::Body, line);
    why->setContentsMargins(space(1), 0, 0, 0);
    column->addWidget(why);
    if (const QString read = readOn(step.page); !read.isEmpty()) {
        auto *label = new TextLabel(read, TypeSize::Caption, line);
        label->setTone(TextTone::Muted);
        label->setContentsMargins(space(1), 0, 0, 0);
        column->addWidget(label);
    }
    return line;
}

QString PathView::wordsFor(const QString &form, int part) const
{
    const Result<LearningPath> path = m_shelf.library()->path(m_path);
    for (int i = part; path && i >= 0; --i) {
        for (const PathStep &step : path->parts[i].steps) {
            const LibraryHeader *page = step.page.isEmpty() ? nullptr : m_shelf.header(step.page);
            if (page && page->tryForm == form)
                return page->tryText;
        }
    }
    return {};
}

void PathView::open(const PathStep &step, int part)
{
    if (m_desk.isOpen())
        m_desk.setPlace({m_path, part + 1});
    if (step.page.isEmpty())
        Q_EMIT tryRequested(step.form, wordsFor(step.form, part));
    else
        Q_EMIT pageRequested(step.page);
}
