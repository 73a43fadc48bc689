// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/helpoffer.h"

HelpOffer::HelpOffer(QWidget *parent)
    : Notice(parent)
{
    setObjectName(QStringLiteral("helpOffer"));
    //: opens the page with people to talk to
    setAction(tr("Show me"));
    setDismissible(true);
    hide();
    connect(this, &Notice::dismissed, this, [this] {
        m_isPutAway = true;
        hide();
    });
}

void HelpOffer::begin()
{
    m_isPutAway = false;
    hide();
}

void HelpOffer::setNeeded(bool isNeeded)
{
    if (!isNeeded || m_isPutAway)
        hide();
    else if (!isVisibleTo(parentWidget()))
        show(tr("Some of these words can mean great pain. Would you like to see people you can talk to?"));
}
