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

void DiagramView::setDiagram(const DiagramWords &words, const QString &language)
{
    m_words = words;
    m_note = words.language == language
        ? QString()
        : tr("This picture is not translated yet, so its words stand here in English.");
    setAccessibleName(words.title);
    const QString said = m_note.isEmpty() ? words.alternative : words.alternative + u' ' + m_note;
    setAccessibleDescription(said);
    setToolTip(said);
    updateGeometry();
    update();
}

double DiagramView::noteHeight(double width) const
{
    if (m_note.isEmpty())
        return 0;
    const QFontMetricsF metrics(typeFont(TypeSize::Caption));
    return metrics.boundingRect(QRectF(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, m_note).height()
        + space(1);
}

double DiagramView::headHeight(double width) const
{
    return QFontMetricsF(typeFont(TypeSize::Body, TypeWeight::Semibold)).height() + space(1)
        + noteHeight(width);
}

int DiagramView::heightForWidth(int width) const
{
    const double inner = width - 2 * space(2);
    return qCeil(headHeight(inner) + diagramHeight(m_words.id, inner, typeFont(TypeSize::Body))
                 + 2 * space(2));
}

void DiagramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeRoles roles = rolesOf(palette());
    StylePainter::surface(painter, rect(), roles.card, roles.line);
    const QRectF inner = QRectF(rect()).adjusted(space(2), space(2), -space(2), -space(2));
    const double head = headHeight(inner.width());
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignTop;
    painter.setFont(typeFont(TypeSize::Body, TypeWeight::Semibold));
    painter.setPen(roles.ink);
    painter.drawText(inner, leading | Qt::TextSingleLine, m_words.title);
    painter.setFont(typeFont(TypeSize::Caption));
    painter.setPen(roles.muted);
    painter.drawText(inner.adjusted(0, head - noteHeight(inner.width()), 0, 0), leading | Qt::TextWordWrap,
                     m_note);
    painter.save();
    painter.translate(inner.left(), inner.top() + head);
    drawDiagram(painter, m_words, inner.width(), {roles, typeFont(TypeSize::Body), isRightToLeft()});
    painter.restore();
    if (hasFocus())
        StylePainter::focusRing(painter, rect(), roles.accent, 0);
}
