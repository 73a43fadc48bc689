// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/firstrunstep.h"

#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

FirstRunStep::FirstRunStep(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(1));
    m_column->addWidget(new TextLabel(title, TypeSize::Page, this));
    m_column->addSpacing(space(1));
}

QString FirstRunStep::forwardText() const
{
    //: Goes to the next step
    return tr("Next");
}

TextLabel *FirstRunStep::addText(const QString &text)
{
    auto *label = new TextLabel(text, TypeSize::Reading, this);
    m_column->addWidget(label);
    return label;
}

TextLabel *FirstRunStep::addLabel(const QString &text, QWidget *field)
{
    auto *label = new TextLabel(text, TypeSize::Body, this);
    label->setWeight(TypeWeight::Semibold);
    label->setBuddy(field);
    m_column->addSpacing(space(1));
    m_column->addWidget(label);
    return label;
}
