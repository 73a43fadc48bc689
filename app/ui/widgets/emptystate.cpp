// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/iconloader.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &action,
                       QWidget *parent)
    : QWidget(parent)
{
    auto *icon = new IconLabel(iconName, 40, this);
    auto *words = new TextLabel(sentence, TypeSize::Reading, this);
    words->setAlignment(Qt::AlignHCenter);
    words->setTone(TextTone::Muted);
    words->setFixedWidth(textColumnWidth() * 2 / 3);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space(2));
    column->addStretch(2);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(words, 0, Qt::AlignHCenter);
    if (!action.isEmpty()) {
        m_button = new QPushButton(action, this);
        setPrimary(m_button);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    }
    column->addStretch(3);
}
