// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a text as SQLite's tokenizer "unicode61 remove_diacritics 2" cuts and folds them.
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

struct WordToken {
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;
    QString folded; ///< small letters without diacritics
};

/// Hands out the words of a text one after the other.
class WordTokenizer
{
public:
    explicit WordTokenizer(QStringView text)
        : m_text(text)
    {
    }
    /// The next word, or nothing at the end.
    [[nodiscard]] std::optional<WordToken> next();

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/// Whether the word index can find this text: it has a letter or digit, and none of a script that is written
/// without spaces, where the index takes a whole sentence for one word.
[[nodiscard]] bool isInWordIndex(QStringView text);
