// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <array>

/// The colours of a scheme by what they are for. Code names roles, never colours.
struct ThemeRoles {
    bool isDark = false;
    bool isContrast = false; ///< the desktop's own high-contrast palette: borders instead of tints
    QColor paper; ///< window
    QColor card; ///< text column, cards, fields
    QColor ink; ///< text
    QColor muted; ///< secondary text
    QColor line; ///< hairlines between things
    QColor edge; ///< borders of controls
    QColor accent; ///< selection, links, primary button, focus ring
    QColor accentSoft;
    QColor onAccent; ///< text on accent
    QColor warm; ///< due, drafts, values from before
    QColor warmSoft;
    QColor help; ///< Help now only
    std::array<QColor, 6> series; ///< of charts, each at least 4.5 : 1 on card
};

[[nodiscard]] ThemeRoles lightRoles();
[[nodiscard]] ThemeRoles darkRoles();
/// The roles that a high-contrast palette of the desktop stands for.
[[nodiscard]] ThemeRoles contrastRoles(const QPalette &system);

/// Black on white or white on black, for who chooses high contrast on a desktop that has none.
[[nodiscard]] QPalette strongPalette(bool isDark);

[[nodiscard]] QPalette paletteOf(const ThemeRoles &roles);
/// The roles behind a widget's palette: `rolesOf(palette())`. A scheme change arrives as PaletteChange.
[[nodiscard]] ThemeRoles rolesOf(const QPalette &palette);

/// 1 to 21, as WCAG 2.2 defines it.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);
/// Part `amount` (0–1) of b in a.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double amount);
