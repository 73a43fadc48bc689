// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// Whether the line that ends at this '\n' only was too long for where it was written, as in mail, and its
/// sentence goes on: it is no shorter than 30 units, and the next begins with a small letter.
[[nodiscard]] inline bool isWrappedLine(QStringView text, qsizetype newline)
{
    constexpr qsizetype shortestWrapped = 30;
    if (newline + 1 >= text.size() || !text[newline + 1].isLower() || newline < shortestWrapped)
        return false;
    return !text.sliced(newline - shortestWrapped, shortestWrapped).contains(u'\n');
}
