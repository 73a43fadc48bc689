// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Turns the few HTML tags that diary programs write into Markdown. Text without a known tag or character
/// reference comes back unchanged; unknown tags stay as literal text; scripts and styles are dropped.
[[nodiscard]] QString htmlToMarkdown(const QString &html);
