// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/rulefile.h"
#include "mapping/scope.h"

#include <QStringView>

#include <string>
#include <unordered_map>
#include <vector>

/// One word as the linear model sees it. Start and length are UTF-16 units of the text; the parts of a
/// contraction share them. An empty text is a word too long to read: no pair spans it.
struct ModelWord {
    std::string text;
    int start = 0;
    int length = 0;
    int sentence = 0;
    unsigned char marks = 0; ///< scope, as ScopeMarks has it
    std::string_view kind = {}; ///< the word class it is of ("badname"); empty for none
};

/// Splits a text into the model's words. The rules stand in resources/mapping/trainer/tokens.py, which does
/// exactly the same: what was learned holds only for words that are read alike.
class ModelWordReader
{
public:
    ModelWordReader() = default;
    /// A word that is in several classes is of the first; `classesBefore` come before those of the file.
    explicit ModelWordReader(const WordsFile &words, const WordsFile::Classes &classesBefore = {});

    /// The words up to the limit; one pass, so that the cost is linear.
    [[nodiscard]] std::vector<ModelWord> read(QStringView text, size_t mostWords) const;
    /// The same, each word with the scope that the token at its place stands in.
    [[nodiscard]] std::vector<ModelWord> read(QStringView text, size_t mostWords, const TokenizedText &tokens,
                                              const ScopeMarks &marks) const;
    /// The first words of a text and, where it has more, about as many of its last: what somebody wrote last
    /// weighs no less. Where they are joined a sentence may be cut in two.
    [[nodiscard]] std::vector<ModelWord> readEnds(QStringView text, size_t mostWords) const;
    /// A word without its ending: "hates" and "hated" are "hat", as short as the rule is.
    [[nodiscard]] static std::string stem(const std::string &word);

private:
    void append(const std::string &written, ModelWord place, std::vector<ModelWord> &words) const;

    std::unordered_map<std::string, std::vector<std::string>> m_forms;
    std::vector<std::pair<std::string, std::string>> m_endings;
    std::vector<std::string> m_kinds;
    std::unordered_map<std::string, size_t> m_kindOf;
};
