// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Where the caret stands in a page: which of its text fields in sight, and after how many characters.
struct CaretPlace {
    int field = -1; ///< none
    int position = 0;
    friend bool operator==(const CaretPlace &, const CaretPlace &) = default;
};

[[nodiscard]] CaretPlace caretPlaceIn(const QWidget &page);
/// Puts the keyboard there again; a place that is gone changes nothing.
void putCaret(const QWidget &page, CaretPlace place);
