// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entryliststore.h"

#include "storage/journalsession.h"
#include "storage/rowmapping.h"

#include <QCoreApplication>
#include <QSqlQuery>

namespace
{
constexpr qint64 placesASecond = 65536;
constexpr qint64 secondsADay = 86400;
constexpr qint64 noPlace = std::numeric_limits<qint64>::min();

const QString &lineTable()
{
    static const QString name = QStringLiteral("entry");
    return name;
}

/// Seconds since 1970 on the wall clock: the days of the list stay whole, also for a person who travels.
qint64 localSecond(const Moment &when)
{
    const int secondOfDay = when.time ? when.time->msecsSinceStartOfDay() / 1000 : 0;
    return QDate(1970, 1, 1).daysTo(when.day) * secondsADay + secondOfDay;
}

qint64 floorDivided(qint64 number, qint64 divisor)
{
    const qint64 quotient = number / divisor;
    return number % divisor < 0 ? quotient - 1 : quotient;
}
} // namespace

qint64 EntryListStore::firstPlaceOf(QDate day)
{
    return localSecond(Moment::wallClock(day)) * placesASecond;
}

EntryListStore::EntryListStore(JournalSession &session)
    : m_session(session)
    , m_columns(columnsOf<EntrySummary>())
{
    m_selected = QStringLiteral("entry.id, ") + columnList(m_columns, QStringLiteral("entry."))
        + QStringLiteral(", entry.digest");
    m_insert = QStringLiteral("INSERT INTO entry (place, id, digest, %1) VALUES (?, ?, ?%2)")
                   .arg(columnList(m_columns), QStringLiteral(", ?").repeated(m_columns.size()));
}

Result<> EntryListStore::put(const EntrySummary &summary, const EntryWords &words)
{
    const Result<qint64> place = placeFor(summary);
    if (!place)
        return Failure(place.error());
    const Result<> inserted = insertLine(*place, summary);
    return inserted ? insertWords(*place, summary.id, words) : inserted;
}

Result<> EntryListStore::remove(const RecordId &id)
{
    const Result<qint64> place = takeOut(id);
    return place ? Result<>() : Failure(place.error());
}

/// Takes an entry out of list and index and says where it stood.
Result<qint64> EntryListStore::takeOut(const RecordId &id)
{
    const auto place =
        m_session.value(QStringLiteral("SELECT place FROM entry WHERE id = ?"), {id.toBytes()});
    if (!place)
        return Failure(place.error());
    if (!place->isValid())
        return noPlace;
    for (const QString &sql : {QStringLiteral("DELETE FROM entry_index WHERE rowid = ?"),
                               QStringLiteral("DELETE FROM entry WHERE place = ?")}) {
        const auto deleted = m_session.change(sql, {*place});
        if (!deleted)
            return Failure(deleted.error());
    }
    return place->toLongLong();
}

/// An entry keeps its place as long as its second stays the same.
Result<qint64> EntryListStore::placeFor(const EntrySummary &summary)
{
    const qint64 second = localSecond(summary.when);
    const Result<qint64> before = takeOut(summary.id);
    if (!before)
        return before;
    if (*before != noPlace && floorDivided(*before, placesASecond) == second)
        return *before;
    return freePlace(second);
}

Result<qint64> EntryListStore::freePlace(qint64 second) const
{
    // More than 65,536 entries in one second (days without a time) go on in the next.
    for (qint64 first = second * placesASecond;; first += placesASecond) {
        const qint64 last = first + placesASecond - 1;
        const auto taken = m_session.value(
            QStringLiteral("SELECT max(place) FROM entry WHERE place BETWEEN ? AND ?"), {first, last});
        if (!taken)
            return Failure(taken.error());
        if (taken->isNull())
            return first;
        if (taken->toLongLong() < last)
            return taken->toLongLong() + 1;
    }
}

Result<> EntryListStore::insertLine(qint64 place, const EntrySummary &summary)
{
    const QVariantList values = valuesOf(summary);
    const QVariantList leading{place, summary.id.toBytes(),
                               m_session.digest(lineTable(), summary.id, values)};
    const auto inserted = m_session.change(m_insert, leading + values);
    return inserted ? Result<>() : Failure(inserted.error());
}

Result<> EntryListStore::insertWords(qint64 place, const RecordId &id, const EntryWords &words)
{
    const QVariant text = columnvalue::of(words.words);
    const auto kept =
        m_session.change(QStringLiteral("INSERT INTO entry_words (place, words, digest) VALUES (?, ?, ?)"),
                         {place, text, m_session.digest(QStringLiteral("entry_words"), id, {text})});
    if (!kept)
        return Failure(kept.error());
    const auto indexed = m_session.change(
        QStringLiteral("INSERT INTO entry_index (rowid, words, tags, people, feelings, patterns, facets) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {place, text, words.tags, words.people, words.feelings, words.patterns, words.facets});
    return indexed ? Result<>() : Failure(indexed.error());
}

Result<QList<EntrySummary>> EntryListStore::list(int limit, int offset) const
{
    QList<EntrySummary> lines;
    const auto read = m_session.each(
        QStringLiteral("SELECT %1 FROM entry ORDER BY place DESC LIMIT ? OFFSET ?").arg(m_selected),
        {limit, offset}, [&](const QSqlQuery &row) -> Result<> {
            lines.append(lineFrom(row));
            return {};
        });
    if (!read)
        return Failure(read.error());
    return lines;
}

EntrySummary EntryListStore::lineFrom(const QSqlQuery &row) const
{
    QVariantList values;
    values.reserve(m_columns.size());
    for (int column = 0; column < m_columns.size(); ++column)
        values.append(row.value(1 + column));
    EntrySummary line;
    line.id = RecordId::fromBytes(row.value(0).toByteArray());
    fill(line, values);
    const QByteArray digest = row.value(1 + int(m_columns.size())).toByteArray();
    if (!m_session.isIntact(digest, lineTable(), line.id, values)) {
        line.patterns.clear();
        line.beliefBefore.reset();
        line.beliefAfter.reset();
        //: Stands in the list in place of the title of an entry.
        line.title = QCoreApplication::translate("Storage", "This line is damaged");
    }
    return line;
}
