// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/diagrampen.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QtMath>

namespace
{
constexpr double strokeWidth = 2;
constexpr double boxCorner = 6;
} // namespace

DiagramPen::DiagramPen(QPainter &painter, const DiagramWords &words, double width, const DiagramLook &look)
    : m_painter(painter)
    , m_words(words)
    , m_width(width)
    , m_look(look)
    , m_line(QFontMetricsF(look.font).height())
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setFont(look.font);
}

QPointF DiagramPen::placed(const QPointF &point) const
{
    return m_look.isMirrored ? QPointF(m_width - point.x(), point.y()) : point;
}

QRectF DiagramPen::placed(const QRectF &place) const
{
    return m_look.isMirrored ? QRectF(m_width - place.right(), place.top(), place.width(), place.height())
                             : place;
}

QColor DiagramPen::colour(Tone tone) const
{
    const ThemeRoles &roles = m_look.roles;
    if (roles.isContrast)
        return roles.ink;
    return tone == Tone::Accent ? roles.accent : tone == Tone::Warm ? roles.warm : roles.edge;
}

QColor DiagramPen::fill(Tone tone) const
{
    const ThemeRoles &roles = m_look.roles;
    if (roles.isContrast || tone == Tone::Quiet)
        return roles.card;
    return tone == Tone::Accent ? roles.accentSoft : roles.warmSoft;
}

QPen DiagramPen::pen(Tone tone, bool isDashed) const
{
    QPen pen(colour(tone), strokeWidth, isDashed ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    return pen;
}

void DiagramPen::box(const QRectF &place, const QString &words, Tone tone)
{
    m_painter.setPen(pen(tone, false));
    m_painter.setBrush(fill(tone));
    m_painter.drawRoundedRect(placed(place), boxCorner, boxCorner);
    text(place.adjusted(m_line / 3, 0, -m_line / 3, 0), words);
}

void DiagramPen::text(const QRectF &place, const QString &words, Qt::Alignment alignment, Tone tone,
                      bool isStrong)
{
    const Qt::LayoutDirection direction = m_look.isMirrored ? Qt::RightToLeft : Qt::LeftToRight;
    QFont font = m_look.font;
    if (isStrong)
        font.setWeight(QFont::DemiBold);
    m_painter.save();
    m_painter.setFont(font);
    m_painter.setPen(tone == Tone::Quiet || m_look.roles.isContrast ? m_look.roles.ink : colour(tone));
    m_painter.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    Qt::Alignment visual = alignment;
    if (direction == Qt::RightToLeft && (alignment & (Qt::AlignLeft | Qt::AlignRight)))
        visual ^= Qt::AlignLeft | Qt::AlignRight;
    m_painter.drawText(placed(place), int(visual | Qt::AlignAbsolute) | Qt::TextWordWrap, words);
    m_painter.restore();
}

void DiagramPen::stroke(const QPointF &from, const QPointF &to, Tone tone, bool isDashed)
{
    m_painter.setPen(pen(tone, isDashed));
    m_painter.drawLine(placed(from), placed(to));
}

void DiagramPen::arrow(const QPointF &from, const QPointF &to, Tone tone, bool isDashed)
{
    stroke(from, to, tone, isDashed);
    const QLineF way(to, from);
    if (way.length() < 1)
        return;
    const double head = m_line / 2.5;
    QPolygonF tip;
    for (const double turn : {-28.0, 0.0, 28.0}) {
        QLineF side(way);
        side.setLength(turn == 0 ? 0.01 : head);
        side.setAngle(way.angle() + turn);
        tip << placed(side.p2());
    }
    m_painter.setPen(pen(tone, false));
    m_painter.setBrush(colour(tone));
    m_painter.drawPolygon(tip);
}

void DiagramPen::curve(const QList<QPointF> &points, Tone tone, bool isDashed)
{
    QPolygonF line;
    for (const QPointF &point : points)
        line << placed(point);
    QPen wide = pen(tone, isDashed);
    wide.setWidthF(strokeWidth * 1.5);
    m_painter.setPen(wide);
    m_painter.drawPolyline(line);
}

void DiagramPen::circle(const QPointF &centre, double radius, Tone tone, bool isFilled)
{
    m_painter.setPen(pen(tone, false));
    m_painter.setBrush(isFilled ? QBrush(fill(tone)) : Qt::NoBrush);
    m_painter.drawEllipse(placed(centre), radius, radius);
}

void DiagramPen::cut(const QPointF &centre, bool isLevel)
{
    const double half = m_line / 6;
    const QPointF along = isLevel ? QPointF(half, 0) : QPointF(0, half);
    const QPointF across = isLevel ? QPointF(half, 2 * half) : QPointF(2 * half, half);
    const QPointF slant = isLevel ? QPointF(across.x(), -across.y()) : QPointF(-across.x(), across.y());
    m_painter.setPen(QPen(m_look.roles.card, 2 * half));
    m_painter.drawLine(placed(centre - along), placed(centre + along));
    for (const QPointF &side : {centre - along, centre + along})
        stroke(side - slant / 2, side + slant / 2, Tone::Warm);
}
