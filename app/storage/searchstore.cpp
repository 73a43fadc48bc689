// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchstore.h"

#include "storage/journalsession.h"
#include "storage/matchexpression.h"
#include "storage/searchsnippet.h"

#include <QSqlQuery>

namespace
{
const QString listPlace = QStringLiteral("entry.place");
const QString indexPlace = QStringLiteral("entry_index.rowid");

void add(Condition &condition, const QString &sql, const QVariantList &values, bool isExcluded = false)
{
    condition.sql += (isExcluded ? QStringLiteral(" AND NOT (%1)") : QStringLiteral(" AND (%1)")).arg(sql);
    condition.values += values;
}

Condition placesIn(const SearchQuery::DayRange &range, const QString &place)
{
    Condition condition{QStringLiteral("true"), {}};
    if (range.from.isValid())
        add(condition, place + QStringLiteral(" >= ?"), {EntryListStore::firstPlaceOf(range.from)});
    if (range.to.isValid())
        add(condition, place + QStringLiteral(" < ?"), {EntryListStore::firstPlaceOf(range.to.addDays(1))});
    return condition;
}

/// Days with such a check-in. Beside the word index the list of days must not lead: without the plus sign it
/// would, and ask the index once for every entry.
QString moodSql(const QString &place)
{
    const QString days = QStringLiteral("(SELECT day FROM check_in WHERE deleted_at IS NULL "
                                        "AND valence IS NOT NULL AND valence %1 ?)");
    return place == listPlace ? QStringLiteral("entry.day IN ") + days
                              : QStringLiteral("+%1 IN (SELECT place FROM entry WHERE day IN ").arg(place)
            + days + QLatin1Char(')');
}

/// What a query asks of the place of an entry; list and word index both know it.
Condition placeConditionOf(const SearchQuery &query, const QString &place)
{
    Condition condition;
    for (const SearchQuery::DayRange &range : query.days) {
        const Condition places = placesIn(range, place);
        add(condition, places.sql, places.values, range.isExcluded);
    }
    for (const SearchQuery::Mood &mood : query.moods)
        add(condition, moodSql(place).arg(mood.comparison), {mood.valence}, mood.isExcluded);
    return condition;
}

/// What neither the place nor the word index can answer.
Condition lineConditionOf(const SearchQuery &query)
{
    Condition condition;
    for (const SearchQuery::Term &term : query.terms) {
        if (term.field == SearchQuery::Field::Text)
            add(condition,
                QStringLiteral(
                    "instr((SELECT words FROM entry_words WHERE entry_words.place = entry.place), ?)"),
                {term.text}, term.isExcluded);
    }
    return condition;
}
} // namespace

struct SearchStore::Selection {
    QString lines; ///< FROM …, with the lines of the list
    QString counted; ///< FROM …, as little as counting needs
    QString place;
    Condition condition;
};

SearchStore::SearchStore(JournalSession &session)
    : m_session(session)
    , m_entries(session)
{
}

SearchStore::Selection SearchStore::selectionOf(const SearchQuery &query)
{
    const QString match = matchExpression(query);
    const QString place = match.isEmpty() ? listPlace : indexPlace;
    const QString words =
        QStringLiteral("LEFT JOIN entry_words ON entry_words.place = entry.place WHERE true");
    Condition condition = placeConditionOf(query, place);
    const Condition ofLines = lineConditionOf(query);
    if (!match.isEmpty())
        add(condition, QStringLiteral("entry_index MATCH ?"), {match});
    condition.sql += ofLines.sql;
    condition.values += ofLines.values;
    if (match.isEmpty())
        // Lines come in the order of their places; an index on the day would have to sort them.
        return {QStringLiteral("entry NOT INDEXED ") + words, QStringLiteral("entry WHERE true"), place,
                condition};
    // CROSS JOIN: the index leads, and hands out places in order.
    const QString lines = QStringLiteral("entry_index CROSS JOIN entry ON entry.place = entry_index.rowid ");
    return {lines + words,
            ofLines.sql.isEmpty() ? QStringLiteral("entry_index WHERE true")
                                  : lines + QStringLiteral("WHERE true"),
            place, condition};
}

Result<SearchResult> SearchStore::search(const QString &query, int limit) const
{
    const SearchQuery asked = SearchQuery::parse(query);
    if (asked.isEmpty() && !query.trimmed().isEmpty())
        return SearchResult{}; // nothing but signs, such as "*"
    const Selection selection = selectionOf(asked);
    const SnippetMaker snippets(asked);
    SearchResult result;
    const auto read = m_session.each(
        QStringLiteral("SELECT %1, entry_words.words, entry_words.digest FROM %2%3 ORDER BY %4 DESC LIMIT ?")
            .arg(m_entries.selectedColumns(), selection.lines, selection.condition.sql, selection.place),
        selection.condition.values + QVariantList{limit}, [&](const QSqlQuery &row) -> Result<> {
            result.hits.append(hitFrom(row, snippets));
            return {};
        });
    if (!read)
        return Failure(read.error());
    result.total = int(result.hits.size());
    if (limit < 0 || result.total < limit)
        return result;
    const Result<int> total = count(selection);
    if (!total)
        return Failure(total.error());
    result.total = *total;
    return result;
}

Result<int> SearchStore::count(const Selection &selection) const
{
    const auto total = m_session.value(
        QStringLiteral("SELECT count(*) FROM %1%2").arg(selection.counted, selection.condition.sql),
        selection.condition.values);
    if (!total)
        return Failure(total.error());
    return total->toInt();
}

SearchHit SearchStore::hitFrom(const QSqlQuery &row, const SnippetMaker &snippets) const
{
    SearchHit hit;
    hit.entry = m_entries.lineFrom(row);
    const QString words = row.value(m_entries.selectedCount()).toString();
    const QByteArray digest = row.value(m_entries.selectedCount() + 1).toByteArray();
    if (m_session.isIntact(digest, QStringLiteral("entry_words"), hit.entry.id, {words}))
        hit.snippet = snippets.snippet(words);
    return hit;
}
