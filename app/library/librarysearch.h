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

/// Full-text search over all pages of one language, in memory: words, beginnings of words, and, where a word
/// is found neither way, words with a slip (one for 4 to 7 letters, two from 8 on; Damerau 1964), without
/// accents and case. A title counts most. It can be made in one thread and asked in another.
class LibrarySearch
{
public:
    /// Reads every page; a damaged one is left out.
    explicit LibrarySearch(const Library &library);

    /// Best first, one hit a page. Every word of the query must be in a page; words behind the eighth are
    /// left out. An empty query finds nothing.
    [[nodiscard]] QList<LibraryHit> find(const QString &query, int limit = 20) const;

private:
    struct Section {
        int page = 0; ///< a row of m_pages
        QString heading;
        QString text;
    };
    struct Posting {
        int section = 0;
        double weight = 0;
    };
    struct Likeness {
        int word = 0; ///< a row of m_words
        double part = 0; ///< 1 for the very word
    };
    struct Scores {
        QList<double> sections;
        QList<double> pages; ///< 0 for a page that lacks a word
    };
    using Index = QHash<QString, QList<Posting>>;

    void addPage(Index &index, const LibraryPageText &page);
    void addSection(Index &index, const LibraryHeader &header, const QString &text);
    static void addWords(Index &index, int section, const QString &text, double weight);
    [[nodiscard]] QList<Likeness> wordsLike(const QString &typed, bool isLast) const;
    /// The same word with another ending.
    void addBent(QList<Likeness> &found, const QString &typed) const;
    [[nodiscard]] QList<Likeness> wordsWithSlips(const QString &typed, bool isLast) const;
    void score(const QList<Likeness> &words, Scores &scores) const;
    [[nodiscard]] QList<int> bestSections(const Scores &scores) const;

    QStringList m_pages; ///< ids
    QList<Section> m_sections;
    QStringList m_words; ///< sorted
    QList<QList<Posting>> m_postings; ///< of each word
};
