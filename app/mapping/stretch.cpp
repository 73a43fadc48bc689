// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/stretch.h"

#include <algorithm>
#include <optional>

namespace
{
constexpr size_t mostWords = 4;
// What a stretch is worth beside the weight of its words, which is told in that of the word it is made for.
constexpr double anotherWordThatTells = 0.6;
constexpr double furtherWord = -0.2; ///< beyond the second
constexpr double smallWordAtItsEnd = -2; ///< it breaks off: "something broken in"
constexpr double smallWordAtItsBeginning = -0.2;
constexpr double wholeEnd = 0.4; ///< it ends where its clause does: "turn me down"

int endOf(const TextSpan &span)
{
    return span.start + span.length;
}

bool doOverlap(const TextSpan &one, const TextSpan &other)
{
    return one.start < endOf(other) && other.start < endOf(one);
}
} // namespace

StretchReader::StretchReader(QStringView written, const TokenizedText &text, const SmallWords &smallWords)
    : m_written(written)
    , m_text(text)
    , m_smallWords(smallWords)
{
}

/// The first of those that share the place.
int StretchReader::tokenAt(int position) const
{
    const auto after = std::upper_bound(m_text.tokens.begin(), m_text.tokens.end(), position,
                                        [](int sought, const Token &token) { return sought < token.start; });
    int token = std::max(0, static_cast<int>(after - m_text.tokens.begin()) - 1);
    while (token > 0 && m_text.at(token - 1).start == m_text.at(token).start)
        --token;
    return token;
}

bool StretchReader::isLone(const TextSpan &span) const
{
    const Token &token = m_text.at(tokenAt(span.start));
    return endOf(span) <= token.start + token.length;
}

StretchReader::Place StretchReader::placeOf(int token, const std::vector<WeighedSpan> &weighed) const
{
    Place place{m_text.span(token, token), 0, false};
    place.isSmall = m_smallWords.areAll(m_written.sliced(place.span.start, place.span.length));
    for (const WeighedSpan &one : weighed) {
        if (doOverlap(one.span, place.span))
            place.weight += one.weight;
    }
    return place;
}

/// The word before or after it in the same clause; -1 where there is none.
int StretchReader::neighbourOf(int token, int step) const
{
    int other = token;
    while (m_text.at(other).start == m_text.at(token).start) {
        if (step > 0 ? other + 1 >= m_text.size() || m_text.at(other + 1).opensClause
                     : other == 0 || m_text.at(other).opensClause)
            return -1;
        other += step;
    }
    return m_text.at(other).isQuoted == m_text.at(token).isQuoted ? tokenAt(m_text.at(other).start) : -1;
}

StretchReader::Surroundings StretchReader::around(int token, const std::vector<WeighedSpan> &weighed) const
{
    Surroundings clause;
    for (int at = neighbourOf(token, -1); at >= 0 && clause.word + 1 < mostWords; at = neighbourOf(at, -1)) {
        clause.places.insert(clause.places.begin(), placeOf(at, weighed));
        ++clause.word;
    }
    int at = token;
    for (size_t i = 0; at >= 0 && i < mostWords; ++i, at = neighbourOf(at, 1))
        clause.places.push_back(placeOf(at, weighed));
    clause.endsClause = at < 0;
    return clause;
}

/// What the other words of a stretch add, so that it is the one to be shown.
double StretchReader::worth(const Surroundings &clause, size_t first, size_t last)
{
    const std::vector<Place> &places = clause.places;
    const Place &word = places[clause.word];
    double result = furtherWord * static_cast<double>(last - first - 1);
    bool hasAnother = false;
    for (size_t i = first; i <= last; ++i) {
        if (i == clause.word)
            continue;
        result += word.weight > 0 ? places[i].weight / word.weight : 0;
        hasAnother = hasAnother || !places[i].isSmall;
    }
    result += hasAnother ? anotherWordThatTells : 0;
    if (clause.endsClause && last + 1 == places.size())
        result += wholeEnd;
    else if (last != clause.word && places[last].isSmall)
        result += smallWordAtItsEnd;
    return result + (first != clause.word && places[first].isSmall ? smallWordAtItsBeginning : 0);
}

TextSpan StretchReader::stretchAround(const TextSpan &span, const std::vector<WeighedSpan> &weighed) const
{
    const Surroundings clause = around(tokenAt(span.start), weighed);
    const size_t word = clause.word;
    TextSpan best = clause.places[word].span;
    std::optional<double> most;
    for (size_t first = word + 1 - std::min(word + 1, mostWords); first <= word; ++first) {
        const size_t end = std::min(first + mostWords, clause.places.size());
        for (size_t last = std::max(word, first + 1); last < end; ++last) {
            const double found = worth(clause, first, last);
            if (most && found <= *most)
                continue;
            most = found;
            const TextSpan &from = clause.places[first].span;
            best = {from.start, endOf(clause.places[last].span) - from.start};
        }
    }
    return best;
}

QList<TextSpan> StretchReader::joined(QList<TextSpan> spans) const
{
    std::sort(spans.begin(), spans.end(),
              [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    QList<TextSpan> result;
    for (const TextSpan &span : std::as_const(spans)) {
        const int before = result.isEmpty() ? 0 : endOf(result.last());
        const bool isNext = !result.isEmpty()
            && (span.start <= before || m_written.sliced(before, span.start - before).trimmed().isEmpty());
        if (isNext)
            result.last().length = std::max(before, endOf(span)) - result.last().start;
        else
            result.append(span);
    }
    return result;
}

QList<TextSpan> StretchReader::widened(const QList<TextSpan> &spans,
                                       const std::vector<WeighedSpan> &weighed) const
{
    QList<TextSpan> result;
    for (const TextSpan &span : spans)
        result.append(isLone(span) ? stretchAround(span, weighed) : span);
    result = joined(result);
    QList<TextSpan> clear = result;
    clear.removeIf([&](const TextSpan &span) { return isLone(span); });
    if (!clear.isEmpty())
        return clear;
    return result.size() > 1 ? result : QList<TextSpan>();
}
