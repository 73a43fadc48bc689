// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/newentrybutton.h"

#include <QMenu>

NewEntryButton::NewEntryButton(QWidget *parent)
    : QPushButton(parent)
{
    setText(tr("New"));
    setObjectName(QStringLiteral("new"));
    setAccessibleName(text());
    auto *menu = new QMenu(this);
    menu->addAction(tr("&Thought record"), QKeySequence(QStringLiteral("Ctrl+N")), this,
                    &NewEntryButton::recordRequested);
    menu->addAction(tr("&Note"), QKeySequence(QStringLiteral("Ctrl+Shift+N")), this,
                    &NewEntryButton::noteRequested);
    menu->addSeparator();
    menu->addAction(tr("&Import from another program…"), this, &NewEntryButton::importRequested);
    setMenu(menu);
}
