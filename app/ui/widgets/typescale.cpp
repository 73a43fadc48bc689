// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typescale.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>

namespace
{
constexpr double factors[] = {0.85, 1.0, 1.1, 1.35, 1.7};
constexpr double pixelsOfAnUnscaledFont = 13.5;

double fontScale()
{
    const QFont font = QApplication::font();
    const double pixels = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * 96.0 / 72.0;
    return pixels / pixelsOfAnUnscaledFont;
}
} // namespace

QFont typeFont(TypeSize size, TypeWeight weight)
{
    QFont font = QApplication::font();
    const double factor = factors[static_cast<int>(size)];
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    if (weight == TypeWeight::Semibold)
        font.setWeight(QFont::DemiBold);
    return font;
}

int space(double steps)
{
    return qRound(8.0 * steps * qMax(0.75, fontScale()));
}

int scaled(int pixels)
{
    return qMax(pixels, qRound(pixels * fontScale()));
}

int textColumnWidth()
{
    return QFontMetrics(typeFont(TypeSize::Reading)).averageCharWidth() * 68;
}
