// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/helpoffer.h"

namespace
{
/// Shorter than the rest after which anything is said about a thought.
constexpr int helpRestMilliseconds = 300;
} // namespace

HelpOffer::HelpOffer(Hearing hearing, QWidget *parent)
    : Notice(parent)
    , m_hearing(std::move(hearing))
{
    setObjectName(QStringLiteral("helpOffer"));
    //: opens the page with people to talk to
    setAction(tr("Show me"));
    setDismissible(true);
    hide();
    m_rest.setSingleShot(true);
    m_rest.setInterval(helpRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &HelpOffer::listen);
    connect(this, &Notice::dismissed, this, [this] {
        m_isPutAway = true;
        setUp(false);
    });
}

void HelpOffer::begin()
{
    m_rest.stop();
    m_isPutAway = false;
    setUp(false);
}

void HelpOffer::listenSoon()
{
    m_rest.start();
}

void HelpOffer::stay()
{
    m_rest.stop();
}

void HelpOffer::listen()
{
    m_rest.stop();
    offer(m_hearing && m_hearing());
}

void HelpOffer::offer(bool isNeeded)
{
    setUp(isNeeded && !m_isPutAway);
}

void HelpOffer::setUp(bool isUp)
{
    if (isUp == m_isUp)
        return;
    m_isUp = isUp;
    if (isUp)
        show(tr("Some of these words can mean great pain. Would you like to see people you can talk to?"));
    else
        hide();
    Q_EMIT upChanged(isUp);
}
