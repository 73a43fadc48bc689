// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/matchexpression.h"

#include "storage/searchfacets.h"

namespace
{
QString quoted(const QString &text)
{
    QString inside = text;
    inside.replace(u'"', QStringLiteral("\"\""));
    return u'"' + inside + u'"';
}

QString columnName(SearchQuery::Field field)
{
    switch (field) {
    case SearchQuery::Field::Words:
    case SearchQuery::Field::Text:
        return QStringLiteral("words");
    case SearchQuery::Field::Tags:
        return QStringLiteral("tags");
    case SearchQuery::Field::People:
        return QStringLiteral("people");
    case SearchQuery::Field::Feelings:
        return QStringLiteral("feelings");
    case SearchQuery::Field::Patterns:
        return QStringLiteral("patterns");
    case SearchQuery::Field::Facets:
        return QStringLiteral("facets");
    }
    return {};
}

QString expressionOf(const SearchQuery::Term &term)
{
    if (term.field == SearchQuery::Field::Facets)
        return QStringLiteral("facets : ") + quoted(facetToken(term.text));
    const QString words = quoted(term.text) + (term.isPrefix ? QStringLiteral(" *") : QString());
    // A plain word needs no column: what stands in the others stands in `words` too, or is a pattern's name.
    return term.field == SearchQuery::Field::Words ? words
                                                   : columnName(term.field) + QStringLiteral(" : ") + words;
}
} // namespace

QString matchExpression(const SearchQuery &query)
{
    QStringList wanted;
    QStringList unwanted;
    for (const SearchQuery::Term &term : query.terms) {
        if (term.field != SearchQuery::Field::Text)
            (term.isExcluded ? unwanted : wanted).append(expressionOf(term));
    }
    if (unwanted.isEmpty())
        return wanted.join(QStringLiteral(" AND "));
    if (wanted.isEmpty())
        wanted.append(quoted(everyEntryToken()));
    return QStringLiteral("(%1) NOT (%2)")
        .arg(wanted.join(QStringLiteral(" AND ")), unwanted.join(QStringLiteral(" OR ")));
}
