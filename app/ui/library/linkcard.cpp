// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/linkcard.h"

#include "library/pagewords.h"
#include "ui/widgets/stylepainter.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/themeroles.h"

#include <QPainter>
#include <QVBoxLayout>

namespace
{
constexpr int leavingMilliseconds = 250;
constexpr int cardWidth = 320;
} // namespace

LinkCard::LinkCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new TextLabel({}, TypeSize::Body, this))
    , m_honesty(new TextLabel({}, TypeSize::Caption, this))
    , m_summary(new TextLabel({}, TypeSize::Body, this))
{
    m_title->setWeight(TypeWeight::Semibold);
    m_honesty->setTone(TextTone::Muted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(2), space(1.5), space(2), space(1.5));
    column->setSpacing(space(0.5));
    for (TextLabel *label : {m_title, m_honesty, m_summary})
        column->addWidget(label);
    m_leaving.setSingleShot(true);
    connect(&m_leaving, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void LinkCard::show(const LibraryHeader &page, const QRect &place)
{
    m_leaving.stop();
    m_title->setText(page.title);
    m_honesty->setText(honestyLabel(page.honesty));
    m_summary->setText(page.summary);
    const int width = qMin(scaled(cardWidth), parentWidget()->width() - space(2));
    const int height = layout()->heightForWidth(width);
    const int x = isRightToLeft() ? place.right() - width : place.left();
    const bool fitsBelow = place.bottom() + height + space(1) <= parentWidget()->height();
    setGeometry(qBound(0, x, qMax(0, parentWidget()->width() - width)),
                fitsBelow ? place.bottom() + space(0.5) : qMax(0, place.top() - height - space(0.5)), width,
                height);
    QFrame::show();
    raise();
}

void LinkCard::leave()
{
    if (isVisible())
        m_leaving.start(leavingMilliseconds);
}

QString LinkCard::sentence(const LibraryHeader &page)
{
    return QStringLiteral("%1. %2. %3").arg(page.title, honestyLabel(page.honesty), page.summary);
}

void LinkCard::enterEvent(QEnterEvent *)
{
    m_leaving.stop();
}

void LinkCard::leaveEvent(QEvent *)
{
    leave();
}

void LinkCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeRoles roles = rolesOf(palette());
    StylePainter::surface(painter, rect(), roles.card, roles.edge);
}
