// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/linearmodel.h"
#include "mapping/smallwords.h"
#include "mapping/tokenizedtext.h"

/// Makes the words that a model names fit to be shown to a person: a word by itself ("keep") becomes the
/// stretch of two to four words of its clause ("keep focusing") that speaks most for the same pattern.
class StretchReader
{
public:
    /// All are looked at as long as the reader lives.
    StretchReader(QStringView written, const TokenizedText &text, const SmallWords &smallWords);

    /// In their order; those with nothing but space between them are one, and a word that its clause holds
    /// alone goes where others speak. None where nothing is left but one word by itself.
    [[nodiscard]] QList<TextSpan> widened(const QList<TextSpan> &spans,
                                          const std::vector<WeighedSpan> &weighed) const;

private:
    struct Place {
        TextSpan span;
        double weight = 0;
        bool isSmall = false;
    };
    /// A word, and its neighbours in the clause as far as a stretch may reach.
    struct Surroundings {
        std::vector<Place> places;
        size_t word = 0;
        bool endsClause = false; ///< the last place does
    };

    [[nodiscard]] int tokenAt(int position) const;
    [[nodiscard]] int neighbourOf(int token, int step) const;
    [[nodiscard]] bool isLone(const TextSpan &span) const;
    [[nodiscard]] Place placeOf(int token, const std::vector<WeighedSpan> &weighed) const;
    [[nodiscard]] Surroundings around(int token, const std::vector<WeighedSpan> &weighed) const;
    [[nodiscard]] TextSpan stretchAround(const TextSpan &word, const std::vector<WeighedSpan> &weighed) const;
    [[nodiscard]] static double worth(const Surroundings &clause, size_t first, size_t last);
    [[nodiscard]] QList<TextSpan> joined(QList<TextSpan> spans) const;

    QStringView m_written;
    const TokenizedText &m_text;
    const SmallWords &m_smallWords;
};
