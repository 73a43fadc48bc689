// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

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
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addLayout(words, 1);
    row->addLayout(m_actions);
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

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignTop);
}
