// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the reading level of an English text is counted from.
struct TextCounts {
    int words = 0;
    int sentences = 0;
    int syllables = 0;
};

/// Syllables of one English word, by groups of vowels; right to within about one grade over a page.
[[nodiscard]] int syllablesOf(const QString &word);
[[nodiscard]] TextCounts countText(const QString &text);

/// Flesch–Kincaid grade (Kincaid et al. 1975).
[[nodiscard]] double gradeOf(const TextCounts &counts);
/// Flesch reading ease (Flesch 1948).
[[nodiscard]] double easeOf(const TextCounts &counts);

/// The prose of a page: no headings, no link targets, no lists of links and references, no marks.
[[nodiscard]] QString proseOf(const QString &markdown);
