// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/vocabulary.h"

#include <tl/expected.hpp>

/// Words any of which may stand at one place of a pattern.
struct WordAlternatives {
    std::vector<int> words;
    std::vector<std::vector<int>> phrases; ///< two words or more

    void append(const WordAlternatives &other);
};

/// The named word lists of a language ("@others"), compiled once and shared by all its patterns. A list may
/// name other lists.
class WordLists
{
public:
    using Texts = QHash<QString, QStringList>;

    /// The error says what is wrong, in words for the author of a rule file.
    [[nodiscard]] static tl::expected<WordLists, QString> compile(const Texts &texts, Vocabulary &vocabulary);
    /// Null where there is no list of that name.
    [[nodiscard]] const WordAlternatives *find(const QString &name) const;
    /// The single words of a list, sorted; none where there is no such list.
    [[nodiscard]] std::vector<int> sortedWords(const QString &name) const;

private:
    QHash<QString, WordAlternatives> m_lists;
};

/// Reads one word, a word's beginning ("hate*") or words joined by "_" into `alternatives`.
[[nodiscard]] tl::expected<void, QString> readAlternative(QStringView text, Vocabulary &vocabulary,
                                                          WordAlternatives &alternatives);
