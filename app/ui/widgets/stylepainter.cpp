// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stylepainter.h"

#include "ui/widgets/themeroles.h"
#include "ui/widgets/typescale.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace StylePainter
{

namespace
{
class Antialiased
{
public:
    explicit Antialiased(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Antialiased() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Antialiased)

private:
    QPainter &m_painter;
};

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

QColor faceColor(const QStyleOption &option, const ThemeRoles &roles)
{
    if (!has(option, QStyle::State_Enabled))
        return mixed(roles.card, roles.paper, 0.6);
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        return roles.isContrast ? roles.card : mixed(roles.accentSoft, roles.accent, 0.12);
    return has(option, QStyle::State_MouseOver) ? roles.accentSoft : roles.card;
}

QColor borderColor(const QStyleOption &option, const ThemeRoles &roles)
{
    return has(option, QStyle::State_Enabled) ? roles.edge : roles.line;
}

void primaryButton(QPainter &painter, const QStyleOption &option, const ThemeRoles &roles)
{
    QColor fill = roles.accent;
    if (!has(option, QStyle::State_Enabled))
        fill = mixed(roles.accent, roles.paper, 0.6);
    else if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver))
        fill = mixed(roles.accent, roles.ink, has(option, QStyle::State_Sunken) ? 0.25 : 0.12);
    surface(painter, option.rect, fill, fill);
    if (showsFocus(option))
        focusRing(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), roles.onAccent, cornerRadius - 2);
}
} // namespace

void surface(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double width,
             double radius)
{
    const Antialiased antialiased(painter);
    painter.setPen(border.alpha() == 0 ? QPen(Qt::NoPen) : QPen(border, width));
    painter.setBrush(fill);
    const double half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
}

void focusRing(QPainter &painter, const QRectF &rect, const QColor &color, double radius)
{
    surface(painter, rect, Qt::transparent, color, 2, radius);
}

bool showsFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

void button(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ThemeRoles roles = rolesOf(option.palette);
    const bool isPrimary = (option.features & QStyleOptionButton::DefaultButton)
        || (widget && widget->property("primary").toBool());
    if (isPrimary) {
        primaryButton(painter, option, roles);
        return;
    }
    surface(painter, option.rect, faceColor(option, roles), borderColor(option, roles));
    if (showsFocus(option))
        focusRing(painter, option.rect, roles.accent);
}

void toolButtonFace(QPainter &painter, const QStyleOption &option)
{
    const ThemeRoles roles = rolesOf(option.palette);
    const bool isOn = has(option, QStyle::State_On) || has(option, QStyle::State_Sunken);
    const bool isHovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (isOn || isHovered)
        surface(painter, option.rect, isOn ? faceColor(option, roles) : roles.accentSoft,
                roles.isContrast ? roles.edge : QColor(Qt::transparent));
    if (showsFocus(option))
        focusRing(painter, option.rect, roles.accent);
}

void field(QPainter &painter, const QStyleOption &option)
{
    const ThemeRoles roles = rolesOf(option.palette);
    const bool isFocused = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
    surface(painter, option.rect, option.palette.color(QPalette::Base),
            isFocused ? roles.accent : borderColor(option, roles), isFocused ? 2 : 1);
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const ThemeRoles roles = rolesOf(option.palette);
    const bool isOn = has(option, QStyle::State_On);
    const bool isPartly = has(option, QStyle::State_NoChange);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QColor strong = isEnabled ? roles.accent : roles.line;
    surface(painter, option.rect, isOn || isPartly ? strong : faceColor(option, roles),
            isOn || isPartly ? strong : borderColor(option, roles), 1.5, 4);
    const Antialiased antialiased(painter);
    const QRectF r = option.rect;
    painter.setPen(QPen(roles.onAccent, r.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&r](double x, double y) {
        return QPointF(r.x() + x * r.width(), r.y() + y * r.height());
    };
    if (isOn)
        painter.drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.3)});
    else if (isPartly)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const ThemeRoles roles = rolesOf(option.palette);
    const bool isOn = has(option, QStyle::State_On);
    const QRectF r = option.rect;
    surface(painter, r, isOn ? roles.card : faceColor(option, roles),
            isOn ? roles.accent : borderColor(option, roles), isOn ? 2 : 1.5, r.width() / 2);
    if (isOn)
        surface(painter, r.adjusted(r.width() * 0.3, r.width() * 0.3, -r.width() * 0.3, -r.width() * 0.3),
                roles.accent, Qt::transparent, 0, r.width() * 0.2);
}

void chevron(QPainter &painter, const QRectF &rect, const QColor &color, bool pointsUp)
{
    const Antialiased antialiased(painter);
    const double half = qMin(rect.width() * 0.7, double(scaled(10))) / 2;
    const double rise = pointsUp ? -half / 2 : half / 2;
    const QPointF c = rect.center();
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{c + QPointF(-half, -rise), c + QPointF(0, rise), c + QPointF(half, -rise)});
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRectF &arrow)
{
    const ThemeRoles roles = rolesOf(option.palette);
    const bool showsRing = option.editable ? has(option, QStyle::State_HasFocus) : showsFocus(option);
    surface(painter, option.rect, option.editable ? roles.card : faceColor(option, roles),
            showsRing ? roles.accent : borderColor(option, roles), showsRing ? 2 : 1);
    chevron(painter, arrow, option.palette.color(QPalette::ButtonText), false);
}

void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRectF &up, const QRectF &down)
{
    field(painter, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QColor strong = option.palette.color(QPalette::ButtonText);
    const QColor faint = rolesOf(option.palette).edge;
    chevron(painter, up.adjusted(3, 3, -3, -1),
            option.stepEnabled & QAbstractSpinBox::StepUpEnabled ? strong : faint, true);
    chevron(painter, down.adjusted(3, 1, -3, -3),
            option.stepEnabled & QAbstractSpinBox::StepDownEnabled ? strong : faint, false);
}

void slider(QPainter &painter, const QStyleOptionSlider &option, const QRectF &handle)
{
    const ThemeRoles roles = rolesOf(option.palette);
    const bool isLevel = option.orientation == Qt::Horizontal;
    const QRectF all = option.rect;
    const QRectF groove = isLevel ? QRectF(all.x(), all.center().y() - 2, all.width(), 4)
                                  : QRectF(all.center().x() - 2, all.y(), 4, all.height());
    const QColor empty = roles.isContrast ? roles.card : roles.edge;
    surface(painter, groove, empty, roles.isContrast ? roles.edge : QColor(Qt::transparent), 1, 2);
    if (!(option.subControls & QStyle::SC_SliderHandle))
        return;
    QRectF filled = groove;
    const bool fromStart = isLevel ? !option.upsideDown : option.upsideDown;
    if (isLevel)
        fromStart ? filled.setRight(handle.center().x()) : filled.setLeft(handle.center().x());
    else
        fromStart ? filled.setBottom(handle.center().y()) : filled.setTop(handle.center().y());
    const QColor strong = has(option, QStyle::State_Enabled) ? roles.accent : roles.edge;
    surface(painter, filled, strong, Qt::transparent, 0, 2);
    const double size = qMin(handle.width(), handle.height()) - 4;
    const QRectF knob(handle.center().x() - size / 2 + 0.5, handle.center().y() - size / 2 + 0.5, size, size);
    surface(painter, knob, has(option, QStyle::State_Sunken) ? roles.accentSoft : roles.card, strong, 2.5,
            size / 2);
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, knob.adjusted(-3, -3, 3, 3), strong, size / 2 + 3);
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRectF &handle)
{
    const ThemeRoles roles = rolesOf(option.palette);
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (option.maximum <= option.minimum)
        return;
    const bool isActive = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QRectF bar =
        option.orientation == Qt::Vertical ? handle.adjusted(4, 1, -4, -1) : handle.adjusted(1, 4, -1, -4);
    surface(painter, bar, isActive ? roles.muted : roles.edge, Qt::transparent, 0,
            qMin(bar.width(), bar.height()) / 2);
}

void progress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const ThemeRoles roles = rolesOf(option.palette);
    const QRectF all = option.rect;
    const double radius = qMin(3.0, all.height() / 2);
    surface(painter, all, roles.isContrast ? roles.card : roles.line,
            roles.isContrast ? roles.edge : QColor(Qt::transparent), 1, radius);
    const qint64 range = qint64(option.maximum) - option.minimum;
    const double part = range > 0 ? double(option.progress - option.minimum) / double(range) : 1.0;
    QRectF filled = all;
    if (option.direction == Qt::RightToLeft)
        filled.setLeft(all.right() - all.width() * part);
    else
        filled.setWidth(all.width() * part);
    if (part > 0)
        surface(painter, filled, roles.accent, Qt::transparent, 0, radius);
}

} // namespace StylePainter
