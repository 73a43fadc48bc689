// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/finding.h"
#include "mapping/vocabulary.h"

#include <vector>

/// One word of a text. Start and length are UTF-16 units of the text; the parts of a contraction share them.
struct Token {
    int start = 0;
    int length = 0;
    int word = Vocabulary::unknown;
    int sentence = 0;
    bool opensClause = false; ///< first in its sentence, or after a comma, dash or bracket
    bool isQuoted = false; ///< between quotation marks
};

/// A text as words and sentences.
struct TokenizedText {
    std::vector<Token> tokens;
    std::vector<bool> isQuestion; ///< by sentence

    [[nodiscard]] int size() const { return static_cast<int>(tokens.size()); }
    [[nodiscard]] const Token &at(int token) const { return tokens[static_cast<size_t>(token)]; }
    [[nodiscard]] bool opensSentence(int token) const
    {
        return token == 0 || at(token - 1).sentence != at(token).sentence;
    }
    /// Where the words from the first to the last stand, with what is between them.
    [[nodiscard]] TextSpan span(int first, int last) const
    {
        return {at(first).start, at(last).start + at(last).length - at(first).start};
    }
    /// The words from the first to before the end as a text of their own, placed as in span(first, end - 1).
    [[nodiscard]] TokenizedText part(int first, int end) const;
};

/// Splits a text in one pass, so that its cost is linear. Sentences end at . ! ? … ; : and at a line's end
/// that does more than wrap it (isWrappedLine).
[[nodiscard]] TokenizedText tokenize(QStringView text, const Vocabulary &vocabulary);
