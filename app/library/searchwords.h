// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A word in a text, and how it is compared: lower-case, without accents and apostrophes, "ß" as "ss".
struct SearchWord {
    int start = 0;
    int length = 0; ///< in the text
    QString folded;
};

[[nodiscard]] QList<SearchWord> searchWordsOf(const QString &text);

/// How many slips a typed word of this many letters may have: none up to 3, one from 4, two from 8.
[[nodiscard]] int slipsAllowed(qsizetype letters);

/// The number of letters that are left out, too many, wrong or swapped with their neighbour (Damerau 1964, no
/// letter touched twice), or `most` + 1 when there are more. With `isBeginning` the word may go on behind.
[[nodiscard]] int slipsBetween(QStringView typed, QStringView word, int most, bool isBeginning);

/// A word without its ending, as German and English bend words ("kleiner" and "kleine" are "klein"); at least
/// four letters are left of it.
[[nodiscard]] QStringView stemOf(QStringView word);
/// Whether a word is a stem and such an ending, or the stem alone.
[[nodiscard]] bool isStemWithEnding(QStringView word, QStringView stem);

/// What a reader sees of Markdown, on one line: no marks and no targets of links.
[[nodiscard]] QString plainTextOf(const QString &markdown);
