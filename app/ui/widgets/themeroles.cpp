// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themeroles.h"

#include <algorithm>
#include <cmath>

namespace
{
double linearChannel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double relativeLuminance(const QColor &color)
{
    return 0.2126 * linearChannel(color.redF()) + 0.7152 * linearChannel(color.greenF())
        + 0.0722 * linearChannel(color.blueF());
}

constexpr std::array<QRgb, 6> lightSeries{0xff1D6A66, 0xffB4560E, 0xff5B4B9A,
                                          0xff2F6DB5, 0xff8A3B6B, 0xff5E6B1E};
constexpr std::array<QRgb, 6> darkSeries{0xff7CCFC8, 0xffF0A868, 0xffB9A9F0,
                                         0xff86B8F0, 0xffE39CC4, 0xffC2CF7A};

std::array<QColor, 6> seriesColors(const std::array<QRgb, 6> &values)
{
    std::array<QColor, 6> colors;
    std::transform(values.begin(), values.end(), colors.begin(), [](QRgb value) { return QColor(value); });
    return colors;
}

void setDisabledColors(QPalette &palette, const ThemeRoles &roles)
{
    const QColor faint = mixed(roles.muted, roles.paper, 0.35);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, mixed(roles.card, roles.paper, 0.6));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, roles.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
}
} // namespace

ThemeRoles lightRoles()
{
    return {false,
            false,
            QColor(0xF7F5F1),
            QColor(0xFFFFFF),
            QColor(0x22282B),
            QColor(0x566067),
            QColor(0xD9D4CB),
            QColor(0x8A8478),
            QColor(0x1D6A66),
            QColor(0xDCEDEB),
            QColor(0xFFFFFF),
            QColor(0x8F4E12),
            QColor(0xF6E7D4),
            QColor(0xA23B3B),
            seriesColors(lightSeries)};
}

ThemeRoles darkRoles()
{
    return {true,
            false,
            QColor(0x15191B),
            QColor(0x1E2427),
            QColor(0xE7EAEB),
            QColor(0xA5AFB5),
            QColor(0x343C41),
            QColor(0x7C868C),
            QColor(0x7CCFC8),
            QColor(0x1F3B3A),
            QColor(0x12201F),
            QColor(0xE3AE74),
            QColor(0x3B2C1C),
            QColor(0xF0938F),
            seriesColors(darkSeries)};
}

ThemeRoles contrastRoles(const QPalette &system)
{
    const auto color = [&system](QPalette::ColorRole role) { return system.color(QPalette::Active, role); };
    const QColor paper = color(QPalette::Window);
    const QColor ink = color(QPalette::WindowText);
    const bool isDark = relativeLuminance(paper) < relativeLuminance(ink);
    return {isDark,
            true,
            paper,
            color(QPalette::Base),
            color(QPalette::Text),
            color(QPalette::Text),
            ink,
            ink,
            color(QPalette::Highlight),
            color(QPalette::Base),
            color(QPalette::HighlightedText),
            color(QPalette::Text),
            color(QPalette::Base),
            color(QPalette::Text),
            seriesColors(isDark ? darkSeries : lightSeries)};
}

QPalette strongPalette(bool isDark)
{
    const QColor ground = isDark ? Qt::black : Qt::white;
    const QColor ink = isDark ? Qt::white : Qt::black;
    QPalette palette(ink, ground, ink, ink, ink, ink, ink, ground, ground);
    palette.setColor(QPalette::Highlight, isDark ? QColor(0xFFD84A) : QColor(0x0B3D91));
    palette.setColor(QPalette::HighlightedText, ground);
    palette.setColor(QPalette::Link, isDark ? QColor(0xFFD84A) : QColor(0x0B3D91));
    palette.setColor(QPalette::PlaceholderText, ink);
    palette.setColor(QPalette::ToolTipBase, ground);
    palette.setColor(QPalette::ToolTipText, ink);
    return palette;
}

QPalette paletteOf(const ThemeRoles &roles)
{
    QPalette palette;
    palette.setColor(QPalette::Window, roles.paper);
    palette.setColor(QPalette::WindowText, roles.ink);
    palette.setColor(QPalette::Base, roles.card);
    palette.setColor(QPalette::AlternateBase, mixed(roles.card, roles.paper, 0.6));
    palette.setColor(QPalette::Text, roles.ink);
    palette.setColor(QPalette::PlaceholderText, roles.muted);
    palette.setColor(QPalette::Button, roles.card);
    palette.setColor(QPalette::ButtonText, roles.ink);
    palette.setColor(QPalette::BrightText, roles.help);
    palette.setColor(QPalette::ToolTipBase, roles.card);
    palette.setColor(QPalette::ToolTipText, roles.ink);
    palette.setColor(QPalette::Highlight, roles.accent);
    palette.setColor(QPalette::HighlightedText, roles.onAccent);
    palette.setColor(QPalette::Link, roles.accent);
    palette.setColor(QPalette::LinkVisited, roles.accent);
    palette.setColor(QPalette::Light, roles.card);
    palette.setColor(QPalette::Midlight, roles.line);
    palette.setColor(QPalette::Mid, roles.line);
    palette.setColor(QPalette::Dark, roles.edge);
    palette.setColor(QPalette::Shadow, roles.edge);
    setDisabledColors(palette, roles);
    return palette;
}

ThemeRoles rolesOf(const QPalette &palette)
{
    // Shadow is the one role that nothing else sets, so it tells which scheme a palette was made from.
    const QColor mark = palette.color(QPalette::Active, QPalette::Shadow);
    static const ThemeRoles light = lightRoles();
    static const ThemeRoles dark = darkRoles();
    if (mark == light.edge)
        return light;
    return mark == dark.edge ? dark : contrastRoles(palette);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({relativeLuminance(a), relativeLuminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double amount)
{
    const auto channel = [amount](double x, double y) { return static_cast<float>(x + (y - x) * amount); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}
