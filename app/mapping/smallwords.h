// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/finding.h"

#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

/// Words that say nothing of a thought by themselves ("such", "but", "she would"): they may carry weight in a
/// model, but to be told "because of “but”" helps nobody. Words that speak for patterns ("never", "should",
/// "everyone", "because of me") are none of them.
class SmallWords
{
public:
    /// Those of no language: nothing is small.
    SmallWords() = default;
    /// In small letters without accents, as a ModelWord has them; so are the ends of contractions ("ll").
    explicit SmallWords(const QStringList &words);

    /// `word`: in small letters without accents, as a ModelWord has it.
    [[nodiscard]] bool has(std::string_view word) const;
    [[nodiscard]] bool areAll(QStringView words) const;
    /// Sorted, overlapping places joined, and none of small words alone where others speak.
    [[nodiscard]] QList<TextSpan> tidied(QStringView text, QList<TextSpan> spans) const;

private:
    std::vector<std::string> m_words; ///< sorted
};
