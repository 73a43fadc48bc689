// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchquery.h"

#include "storage/searchfacets.h"
#include "storage/searchlexer.h"
#include "storage/wordtokens.h"

#include <array>
#include <cmath>
#include <optional>

namespace
{
/// A single letter begins too many words to be of use before the second is typed.
constexpr qsizetype shortestTypedBeginning = 2;

struct NamedField {
    QLatin1StringView name;
    SearchQuery::Field field;
};

constexpr std::array namedFields{
    NamedField{QLatin1StringView("#"), SearchQuery::Field::Tags},
    NamedField{QLatin1StringView("with"), SearchQuery::Field::People},
    NamedField{QLatin1StringView("feeling"), SearchQuery::Field::Feelings},
    NamedField{QLatin1StringView("pattern"), SearchQuery::Field::Patterns},
};

std::optional<SearchQuery::Field> fieldNamed(const QString &name)
{
    for (const NamedField &known : namedFields) {
        if (name == known.name)
            return known.field;
    }
    return std::nullopt;
}

/// "2026", "2026-03" or "2026-03-17" as its first and last day.
std::optional<SearchQuery::DayRange> periodOf(const QString &text)
{
    QDate first;
    QDate last;
    if (text.isEmpty() || !text.front().isDigit())
        return std::nullopt;
    if (text.size() == 4) {
        first = QDate::fromString(text, QStringLiteral("yyyy"));
        last = first.addYears(1).addDays(-1);
    } else if (text.size() == 7) {
        first = QDate::fromString(text, QStringLiteral("yyyy-MM"));
        last = first.addMonths(1).addDays(-1);
    } else {
        first = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
        last = first;
    }
    if (!first.isValid())
        return std::nullopt;
    return SearchQuery::DayRange{first, last};
}

bool addDays(SearchQuery &query, const SearchPiece &piece)
{
    std::optional<SearchQuery::DayRange> range = periodOf(piece.value);
    if (!range)
        return false;
    if (piece.name == QLatin1StringView("before"))
        range = SearchQuery::DayRange{{}, range->from.addDays(-1)};
    else if (piece.name == QLatin1StringView("after"))
        range = SearchQuery::DayRange{range->to.addDays(1), {}};
    else if (piece.name != QLatin1StringView("on"))
        return false;
    range->isExcluded = piece.isExcluded;
    query.days.append(*range);
    return true;
}

bool addFacet(SearchQuery &query, const SearchPiece &piece)
{
    const QString facet = piece.name + QLatin1Char(':') + piece.value.toLower();
    if (!isFacet(facet))
        return false;
    query.terms.append({SearchQuery::Field::Facets, facet, false, piece.isExcluded});
    return true;
}

/// mood<0, mood>=-1, mood:2
bool addMood(SearchQuery &query, const SearchPiece &piece)
{
    const QLatin1StringView name("mood");
    if (piece.isQuoted || !piece.whole.startsWith(name, Qt::CaseInsensitive))
        return false;
    QString rest = piece.whole.mid(name.size());
    rest.replace(QChar(0x2212), u'-');
    for (const char *sign : {"<=", ">=", "<", ">", "=", ":"}) {
        const QLatin1StringView comparison(sign);
        if (!rest.startsWith(comparison))
            continue;
        bool isNumber = false;
        const double valence = rest.mid(comparison.size()).toDouble(&isNumber);
        isNumber = isNumber && std::isfinite(valence);
        if (isNumber)
            query.moods.append(
                {comparison == QLatin1StringView(":") ? QStringLiteral("=") : QString(comparison), valence,
                 piece.isExcluded});
        return isNumber;
    }
    return false;
}

void addTerm(SearchQuery &query, const SearchPiece &piece, SearchQuery::Field field, const QString &typed)
{
    SearchQuery::Term term{field, typed, false, piece.isExcluded};
    if (!piece.isQuoted && term.text.endsWith(u'*')) {
        while (term.text.endsWith(u'*'))
            term.text.chop(1);
        term.isPrefix = true;
    } else {
        term.isPrefix = piece.isBeingTyped && term.text.size() >= shortestTypedBeginning;
    }
    if (term.text.isEmpty())
        return;
    if (!isInWordIndex(term.text)) {
        term.field = SearchQuery::Field::Text;
        term.isPrefix = false;
    }
    query.terms.append(term);
}
} // namespace

SearchQuery SearchQuery::parse(const QString &text)
{
    SearchQuery query;
    for (const SearchPiece &piece : searchPieces(text)) {
        if (addMood(query, piece) || addFacet(query, piece) || addDays(query, piece))
            continue;
        const std::optional<Field> field = fieldNamed(piece.name);
        if (field && !piece.value.isEmpty())
            addTerm(query, piece, *field, piece.value);
        else if (!field)
            addTerm(query, piece, Field::Words, piece.name.isEmpty() ? piece.value : piece.whole);
    }
    return query;
}
