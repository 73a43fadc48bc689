// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollcolumn.h"

#include "ui/widgets/stylepainter.h"
#include "ui/widgets/themeroles.h"
#include "ui/widgets/typescale.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOption>

ScrollColumn::ScrollColumn(const QString &name, QWidget *parent)
    : QScrollArea(parent)
    , m_columnWidget(new QWidget)
    , m_column(new QVBoxLayout(m_columnWidget))
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(space(4), space(4), space(4), space(4));
    auto *row = new QHBoxLayout;
    rows->addLayout(row);
    rows->addStretch(1);
    row->addStretch(1);
    row->addWidget(m_columnWidget, 1000);
    row->addStretch(1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(2));
    setWidget(page);
    applyWidth();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_columnWidget->isAncestorOf(now))
            ensureWidgetVisible(now, 0, space(3));
    });
    viewport()->installEventFilter(this);
}

void ScrollColumn::setColumnWidth(int pixels)
{
    m_fixedWidth = pixels;
    applyWidth();
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    // Words wrap to the page, so a column never needs more width than there is.
    if (watched == viewport() && event->type() == QEvent::Resize)
        widget()->setMaximumWidth(viewport()->width());
    return QScrollArea::eventFilter(watched, event);
}

bool ScrollColumn::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyWidth();
    return QScrollArea::event(event);
}

void ScrollColumn::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
    QStyleOption option;
    option.initFrom(this);
    if (StylePainter::showsFocus(option)) {
        QPainter painter(viewport());
        StylePainter::focusRing(painter, viewport()->rect(), rolesOf(palette()).accent, 0);
    }
}

void ScrollColumn::applyWidth()
{
    const int width = m_fixedWidth < 0 ? textColumnWidth() : m_fixedWidth;
    m_columnWidget->setMaximumWidth(width > 0 ? width : QWIDGETSIZE_MAX);
}
