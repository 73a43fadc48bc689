// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

/// A page that was found, and where.
struct LibraryHit {
    QString page;
    QString heading; ///< of the section; empty for the title or the summary
    QString snippet; ///< plain text
    QList<std::pair<int, int>> marks; ///< start and length of each found word in the snippet
    double score = 0;
};

/// Full-text search over all pages of one language, in memory: words, beginnings of words, and words with a
/// slip (one for 4 to 7 letters, two from 8 on; Damerau 1964), without accents and case. A title counts most.
class LibrarySearch
{
public:
    /// Reads every page; a damaged one is left out.
    explicit LibrarySearch(const Library &library);

    /// Best first. Every word of the query must be in a page. An empty query finds nothing.
    [[nodiscard]] QList<LibraryHit> find(const QString &query, int limit = 20) const;

private:
    struct Section;
    struct Posting {
        int section = 0;
        int position = 0;
    };
    [[nodiscard]] QList<QString> wordsLike(const QString &typed, bool isLast) const;

    QList<Section> m_sections;
    QHash<QString, QList<Posting>> m_postings;
    QStringList m_words; ///< sorted
};
