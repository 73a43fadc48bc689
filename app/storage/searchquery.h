// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

/// A search as the person typed it, understood. Everything asked for must be met:
///   lonely            the word, in any form of its letters (é and e are one); while it is still being typed,
///                     also as the beginning of a word
///   "nobody came"     these words in a row        lone*      words that begin so
///   pattern:self_blame   cause:stable   feeling:shame   with:Maya   #work   has:plan
///   mood<0            entries of days with such a check-in (also <=, =, >=, >)
///   before:2026-03   after:2026-03-17   on:2026      a year, a month or a day
///   -word, -#work …   what must not be met
/// What is no known filter is a word. There is no wrong query; only its first 1,000 characters and 32 terms
/// count.
struct SearchQuery {
    /// A column of the word index, or Text for characters the index does not know as words (emoji, languages
    /// written without spaces), which are sought in the text itself.
    enum class Field { Words, Tags, People, Feelings, Patterns, Facets, Text };

    struct Term {
        Field field = Field::Words;
        QString text; ///< a word, a phrase, or a facet's name
        bool isPrefix = false;
        bool isExcluded = false;
        friend bool operator==(const Term &, const Term &) = default;
    };

    /// Days from..to, both included; an invalid date leaves that end open.
    struct DayRange {
        QDate from;
        QDate to;
        bool isExcluded = false;
        friend bool operator==(const DayRange &, const DayRange &) = default;
    };

    struct Mood {
        QString comparison; ///< one of < <= = >= >
        double valence = 0;
        bool isExcluded = false;
        friend bool operator==(const Mood &, const Mood &) = default;
    };

    QList<Term> terms;
    QList<DayRange> days;
    QList<Mood> moods;

    [[nodiscard]] static SearchQuery parse(const QString &text);
    /// Nothing is asked for: every entry is meant.
    [[nodiscard]] bool isEmpty() const { return terms.isEmpty() && days.isEmpty() && moods.isEmpty(); }
};
