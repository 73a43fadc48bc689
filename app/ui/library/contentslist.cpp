// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/contentslist.h"

#include "ui/widgets/typescale.h"

#include <QEvent>
#include <QSignalBlocker>

ContentsList::ContentsList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("contents"));
    //: the headings of a page of the library, as a list beside it
    setAccessibleName(tr("On this page"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false); // quiet: on the paper, beside the page
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    connect(this, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT sectionChosen(row(item)); });
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { Q_EMIT sectionChosen(row(item)); });
    fit();
}

void ContentsList::setSections(const QList<PageSection> &sections)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const PageSection &section : sections)
        addItem(section.title);
}

void ContentsList::setCurrentSection(int row)
{
    // Who walks through this list by keyboard goes on walking.
    if (!hasFocus())
        setCurrentRow(row);
}

bool ContentsList::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        fit();
    return QListWidget::event(event);
}

void ContentsList::fit()
{
    setFixedWidth(QFontMetrics(typeFont(TypeSize::Body)).averageCharWidth() * 24);
}
