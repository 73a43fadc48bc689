// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/wrappedradio.h"

#include "ui/widgets/stylepainter.h"
#include "ui/widgets/themeroles.h"
#include "ui/widgets/typescale.h"

#include <QPainter>
#include <QStyleOptionButton>

WrappedRadio::WrappedRadio(const QString &text, QWidget *parent)
    : QRadioButton(parent)
{
    // An ampersand is a letter of the answer, not a shortcut.
    setText(QString(text).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(text);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappedRadio::beside() const
{
    return style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this) + space(1.5);
}

QRect WrappedRadio::indicator() const
{
    const int size = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this);
    const int firstLine = fontMetrics().height();
    const QRect box(0, space(0.75) + (firstLine - size) / 2, size, size);
    return QStyle::visualRect(layoutDirection(), rect(), box.translated(space(0.5), 0));
}

int WrappedRadio::heightForWidth(int width) const
{
    const QRect words = fontMetrics().boundingRect(QRect(0, 0, qMax(1, width - beside() - space(0.5)), 10000),
                                                   Qt::TextWordWrap, accessibleName());
    return qMax(scaled(minimumTarget), words.height() + space(1.5));
}

QSize WrappedRadio::sizeHint() const
{
    const int width =
        qMin(textColumnWidth(), fontMetrics().horizontalAdvance(accessibleName()) + beside() + space(1));
    return {width, heightForWidth(width)};
}

QSize WrappedRadio::minimumSizeHint() const
{
    return {scaled(120), scaled(minimumTarget)};
}

bool WrappedRadio::hitButton(const QPoint &place) const
{
    return rect().contains(place);
}

void WrappedRadio::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    const ThemeRoles roles = rolesOf(palette());
    QStyleOptionButton mark(option);
    mark.rect = indicator();
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &mark, &painter, this);
    const QRect words(beside(), space(0.75), width() - beside() - space(0.5), height() - space(0.75));
    painter.setPen(roles.ink);
    painter.setLayoutDirection(accessibleName().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute)
                         | Qt::AlignTop | Qt::TextWordWrap,
                     accessibleName());
    if (StylePainter::showsFocus(option))
        StylePainter::focusRing(painter, rect(), roles.accent);
}
