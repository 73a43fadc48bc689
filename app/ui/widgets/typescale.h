// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

/// Sizes of text relative to the base size: caption 0.85, body 1, reading 1.1, title 1.35, page 1.7.
enum class TypeSize { Caption, Body, Reading, Title, Page };
enum class TypeWeight { Regular, Semibold };

/// The application's font in that size; ask again on QEvent::ApplicationFontChange.
[[nodiscard]] QFont typeFont(TypeSize size, TypeWeight weight = TypeWeight::Regular);

/// So many steps of 8 pixels, growing with the application's font. Inside a control 1, between related things
/// 1, between groups 3, page margin 4.
[[nodiscard]] int space(double steps = 1);

/// Pixels that grow with the application's font as space() does.
[[nodiscard]] int scaled(int pixels);

/// The width of the text column: 68 average characters of the reading size.
[[nodiscard]] int textColumnWidth();

/// The smallest target and the height of a list row, in pixels at 100 %.
inline constexpr int minimumTarget = 24;
inline constexpr int listRowHeight = 40;
inline constexpr int cornerRadius = 6;
