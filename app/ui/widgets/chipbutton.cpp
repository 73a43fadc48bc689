// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chipbutton.h"

#include "ui/widgets/stylepainter.h"
#include "ui/widgets/themeroles.h"
#include "ui/widgets/typescale.h"

#include <QPainter>
#include <QStyleOption>

namespace
{
constexpr int tickRoom = 16;

void paintTick(QPainter &painter, const QRectF &box, const QColor &color)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{at(0.1, 0.55), at(0.4, 0.85), at(0.95, 0.2)});
}
} // namespace

ChipButton::ChipButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ChipButton::sizeHint() const
{
    // The tick always has its room, so choosing a chip never moves its neighbours.
    const int width = fontMetrics().horizontalAdvance(text()) + scaled(tickRoom) + 2 * space(1.25) + 4;
    return {width, qMax(scaled(30), fontMetrics().height() + space(1))};
}

QSize ChipButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), scaled(tickRoom) + space(6)), sizeHint().height()};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const ThemeRoles roles = rolesOf(palette());
    const double radius = height() / 2.0;
    QColor fill = isChecked() ? roles.accentSoft : roles.card;
    if (isDown())
        fill = mixed(fill, roles.accent, 0.15);
    else if (underMouse() && isEnabled() && !isChecked())
        fill = mixed(roles.card, roles.accentSoft, 0.6);
    StylePainter::surface(painter, rect(), fill,
                          isChecked()       ? roles.accent
                              : isEnabled() ? roles.edge
                                            : roles.line,
                          isChecked() && roles.isContrast ? 2 : 1, radius);
    if (StylePainter::showsFocus(option))
        StylePainter::focusRing(painter, rect(), roles.accent, radius);
    const int tick = scaled(tickRoom) - 4;
    const QRect inside = rect().adjusted(space(1.25), 0, -space(1.25), 0);
    const QRect words = isChecked() ? inside.adjusted(tick + 4, 0, 0, 0) : inside;
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.setFont(font());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (isChecked()) {
        const QRect box(inside.left(), (height() - tick) / 2, tick, tick);
        paintTick(painter, QStyle::visualRect(layoutDirection(), rect(), box).adjusted(1, 1, -1, -1),
                  roles.accent);
    }
}
