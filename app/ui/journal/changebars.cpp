// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/changebars.h"

#include "ui/widgets/themeroles.h"
#include "ui/widgets/typescale.h"

#include <QPainter>

namespace
{
QString spoken(std::optional<int> value)
{
    return value ? QString::number(*value) : ChangeBars::tr("not rated");
}
} // namespace

ChangeBars::ChangeBars(std::optional<int> before, std::optional<int> after, QWidget *parent)
    : QWidget(parent)
    , m_before(before)
    , m_after(after)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    //: two ratings from 0 to 100 for screen readers: before the record and after it
    setAccessibleName(tr("Before %1, now %2").arg(spoken(before), spoken(after)));
}

QSize ChangeBars::sizeHint() const
{
    const int rows = m_after ? 2 : 1;
    return {scaled(240), rows * (fontMetrics().height() + space(0.5))};
}

void ChangeBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeRoles roles = rolesOf(palette());
    //: beside a bar: the rating from before
    paintBar(painter, 0, m_before, roles.warm, tr("before"));
    if (m_after) {
        //: beside a bar: the rating of now
        paintBar(painter, 1, m_after, roles.accent, tr("now"));
    }
}

void ChangeBars::paintBar(QPainter &painter, int row, std::optional<int> value, const QColor &color,
                          const QString &word)
{
    const int height = fontMetrics().height();
    const int top = row * (height + space(0.5));
    const int textWidth =
        fontMetrics().horizontalAdvance(QStringLiteral("%1  100").arg(tr("before"))) + space(2);
    const int thickness = space();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QRectF track(isMirrored ? textWidth : 0, top + (height - thickness) / 2.0, width() - textWidth,
                 thickness);
    const ThemeRoles roles = rolesOf(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(roles.line);
    painter.drawRoundedRect(track, thickness / 2.0, thickness / 2.0);
    if (value) {
        QRectF bar = track;
        bar.setWidth(track.width() * *value / 100.0);
        if (isMirrored)
            bar.moveRight(track.right());
        painter.setBrush(color);
        painter.drawRoundedRect(bar, thickness / 2.0, thickness / 2.0);
    }
    painter.setPen(roles.muted);
    const QRectF text(isMirrored ? 0 : track.right() + space(), top, textWidth - space(), height);
    painter.drawText(
        text, int(Qt::AlignVCenter) | int(isMirrored ? Qt::AlignRight : Qt::AlignLeft),
        QStringLiteral("%1  %2").arg(value ? QString::number(*value) : QStringLiteral("–"), word));
}
