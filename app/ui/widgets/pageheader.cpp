// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace
{
constexpr int titleWidth = 200;
} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TypeSize::Page, this))
    , m_subtitle(new TextLabel({}, TypeSize::Body, this))
    , m_actions(new QHBoxLayout)
{
    m_title->setContentsMargins(space(0.25), 0, 0, 0); // a J reaches back past its place
    m_subtitle->setContentsMargins(space(0.25), 0, 0, 0);
    m_subtitle->setTone(TextTone::Muted);
    m_subtitle->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(space(0.5));
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_actions->setSpacing(space(1));
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space(2));
    m_row->addLayout(words, 1);
    m_row->addLayout(m_actions);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A title that is left one word wide is no title: the actions go below it.
    const bool isNarrow = width() < m_actions->sizeHint().width() + scaled(titleWidth);
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setAlignment(m_actions, isNarrow ? Qt::AlignLeading : Qt::Alignment());
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignTop);
}
