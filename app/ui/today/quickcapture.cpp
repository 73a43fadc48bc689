// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/quickcapture.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

QuickCapture::QuickCapture(QWidget *parent)
    : Card(parent)
    , m_line(new QLineEdit(this))
{
    auto *label = new TextLabel(tr("Write one thing down"), TypeSize::Body, this);
    label->setWeight(TypeWeight::Semibold);
    m_line->setObjectName(QStringLiteral("quickCapture"));
    m_line->setAccessibleName(label->text());
    m_line->setPlaceholderText(tr("One line is enough. It goes into the Journal as a note."));
    label->setBuddy(m_line);
    //: keeps the one-line note
    auto *keep = new QPushButton(tr("&Keep"), this);
    keep->setObjectName(QStringLiteral("keepLine"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(keep);
    column()->addWidget(label);
    column()->addLayout(row);
    connect(m_line, &QLineEdit::textChanged, this, &QuickCapture::wordsChanged);
    connect(keep, &QPushButton::clicked, this, &QuickCapture::submit);
    connect(m_line, &QLineEdit::returnPressed, this, &QuickCapture::submit);
}

QString QuickCapture::words() const
{
    return m_line->text();
}

void QuickCapture::empty()
{
    m_line->clear();
}

void QuickCapture::submit()
{
    if (!words().trimmed().isEmpty())
        Q_EMIT submitted();
}
