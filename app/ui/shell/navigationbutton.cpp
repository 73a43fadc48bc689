// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationbutton.h"

#include "ui/widgets/iconloader.h"
#include "ui/widgets/stylepainter.h"
#include "ui/widgets/themeroles.h"
#include "ui/widgets/typescale.h"

#include <QPainter>
#include <QStyleOption>

namespace
{
constexpr int navigationIcon = 20;
}

NavigationButton::NavigationButton(const QString &text, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setShape(NavigationShape shape)
{
    m_shape = shape;
    setToolTip(shape == NavigationShape::Icons ? text() : QString());
    updateGeometry();
    update();
}

void NavigationButton::setHelp(bool isHelp)
{
    m_isHelp = isHelp;
    update();
}

void NavigationButton::setHint(const QString &hint)
{
    m_hint = hint;
    updateGeometry();
    update();
}

QSize NavigationButton::sizeHint() const
{
    const int icon = scaled(navigationIcon);
    const QFontMetrics caption(typeFont(TypeSize::Caption));
    switch (m_shape) {
    case NavigationShape::Wide: {
        const int hint = m_hint.isEmpty() ? 0 : caption.horizontalAdvance(m_hint) + space(2);
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        return {space(1.5) * 2 + icon + space(1.25) + QFontMetrics(strong).horizontalAdvance(text()) + hint,
                scaled(listRowHeight)};
    }
    case NavigationShape::Captions:
        return {qMax(icon, caption.horizontalAdvance(text())) + space(1.5),
                icon + caption.height() + space(2)};
    case NavigationShape::Icons:
        break;
    }
    return {icon + space(2.5), qMax(minimumTarget, icon + space(1.5))};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const ThemeRoles roles = rolesOf(palette());
    QColor fill = Qt::transparent;
    if (isChecked() || isDown())
        fill = roles.accentSoft;
    else if (underMouse() && isEnabled())
        fill = mixed(roles.paper, roles.accentSoft, 0.6);
    const bool needsBorder = isChecked() && roles.isContrast;
    StylePainter::surface(painter, rect(), fill, needsBorder ? roles.accent : QColor(Qt::transparent), 2);
    if (isChecked()) {
        const QRect bar(0, space(1), 3, height() - space(2));
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), roles.accent);
    }
    if (StylePainter::showsFocus(option))
        StylePainter::focusRing(painter, rect(), roles.accent);
    QColor ink = m_isHelp ? roles.help : isChecked() ? roles.ink : mixed(roles.ink, roles.muted, 0.35);
    if (!isEnabled())
        ink = palette().color(QPalette::Disabled, QPalette::WindowText);
    m_shape == NavigationShape::Wide ? paintWide(painter, ink) : paintNarrow(painter, ink);
}

void NavigationButton::paintWide(QPainter &painter, const QColor &ink) const
{
    const int icon = scaled(navigationIcon);
    const QRect all = rect();
    const QRect picture(space(1.5), (height() - icon) / 2, icon, icon);
    IconLoader::paint(m_iconName, painter, QStyle::visualRect(layoutDirection(), all, picture), ink);
    const int start = picture.right() + 1 + space(1.25);
    const QRect words(start, 0, width() - start - space(1), height());
    QFont strong = font();
    strong.setWeight(isChecked() || m_isHelp ? QFont::DemiBold : QFont::Normal);
    painter.setFont(strong);
    painter.setPen(ink);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(QStyle::visualRect(layoutDirection(), all, words), int(leading), text());
    if (m_hint.isEmpty())
        return;
    painter.setFont(typeFont(TypeSize::Caption));
    painter.setPen(rolesOf(palette()).muted);
    const auto trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    painter.drawText(QStyle::visualRect(layoutDirection(), all, words), int(trailing), m_hint);
}

void NavigationButton::paintNarrow(QPainter &painter, const QColor &ink) const
{
    const int icon = scaled(navigationIcon);
    const bool hasCaption = m_shape == NavigationShape::Captions;
    const QFont caption = typeFont(TypeSize::Caption);
    const int words = hasCaption ? QFontMetrics(caption).height() : 0;
    const int top = (height() - icon - words) / 2;
    IconLoader::paint(m_iconName, painter, QRect((width() - icon) / 2, top, icon, icon), ink);
    if (!hasCaption)
        return;
    painter.setFont(caption);
    painter.setPen(ink);
    painter.drawText(QRect(0, top + icon, width(), words), Qt::AlignCenter, text());
}
