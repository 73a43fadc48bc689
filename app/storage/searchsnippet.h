// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/searchquery.h"

/// The place in a text that shows why it was found: about 160 characters around the first match on one line,
/// each match between U+0002 and U+0003. Without a match, the beginning of the text.
class SnippetMaker
{
public:
    explicit SnippetMaker(const SearchQuery &query);
    [[nodiscard]] QString snippet(const QString &text) const;

private:
    struct Phrase {
        QStringList words; ///< folded
        bool isPrefix = false;
    };
    struct Range {
        qsizetype start = 0;
        qsizetype end = 0;
    };
    [[nodiscard]] static bool endsWith(const QStringList &words, const Phrase &phrase);
    [[nodiscard]] QList<Range> wordMatches(QStringView text) const;
    [[nodiscard]] QList<Range> textMatches(QStringView text) const;

    QList<Phrase> m_phrases;
    QStringList m_texts;
};
