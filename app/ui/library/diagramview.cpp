// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/diagramview.h"

#include "ui/library/diagrams.h"
#include "ui/widgets/stylepainter.h"
#include "ui/widgets/typescale.h"

#include <QFontMetricsF>
#include <QStyle>
#include <QtMath>

DiagramView::DiagramView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
}

void DiagramView::setDiagram(const DiagramWords &words)
{
    m_words = words;
    setAccessibleName(words.title);
    setAccessibleDescription(words.alternative);
    setToolTip(words.alternative);
    updateGeometry();
    update();
}

double DiagramView::headHeight() const
{
    return QFontMetricsF(typeFont(TypeSize::Body, TypeWeight::Semibold)).height() + space(1);
}

int DiagramView::heightForWidth(int width) const
{
    const double inner = width - 2 * space(2);
    return qCeil(headHeight() + diagramHeight(m_words.id, inner, typeFont(TypeSize::Body)) + 2 * space(2));
}

void DiagramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeRoles roles = rolesOf(palette());
    StylePainter::surface(painter, rect(), roles.card, roles.line);
    const QRectF inner = QRectF(rect()).adjusted(space(2), space(2), -space(2), -space(2));
    painter.setFont(typeFont(TypeSize::Body, TypeWeight::Semibold));
    painter.setPen(roles.ink);
    painter.drawText(inner,
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignTop
                         | Qt::TextSingleLine,
                     m_words.title);
    painter.save();
    painter.translate(inner.left(), inner.top() + headHeight());
    drawDiagram(painter, m_words, inner.width(), {roles, typeFont(TypeSize::Body), isRightToLeft()});
    painter.restore();
    if (hasFocus())
        StylePainter::focusRing(painter, rect(), roles.accent, 0);
}
