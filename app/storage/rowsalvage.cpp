// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowsalvage.h"

#include "storage/journalsession.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace
{
constexpr qint64 endOfTable = std::numeric_limits<qint64>::max();
/// How far beyond the last known row to look when no index says where the table ends.
constexpr qint64 rowsToTryBlindly = 2000;
} // namespace

RowSalvage::RowSalvage(JournalSession &session, const Table &table, Visitor visit)
    : m_session(session)
    , m_table(table)
    , m_visit(std::move(visit))
{
}

void RowSalvage::run()
{
    learnFromIndexes();
    if (!walk(QStringLiteral("ASC"), 0, endOfTable)) {
        const qint64 lastFromStart = m_lastSeen;
        m_lastSeen = endOfTable;
        static_cast<void>(walk(QStringLiteral("DESC"), lastFromStart, endOfTable));
        const auto rows = m_known.keys();
        const qint64 lastKnown =
            rows.isEmpty() ? lastFromStart + rowsToTryBlindly : *std::max_element(rows.cbegin(), rows.cend());
        divide(lastFromStart + 1, m_lastSeen == endOfTable ? lastKnown : m_lastSeen - 1);
    }
    // What an index names and no page gave.
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        if (!m_done.contains(it.key()))
            m_lost.append(it.value());
    }
}

/// From both ends each, because an index may be damaged too.
void RowSalvage::learnFromIndexes()
{
    for (const char *direction : {"ASC", "DESC"})
        learn(QStringLiteral("SELECT rowid, %2, NULL FROM %1 ORDER BY %2 %3")
                  .arg(m_table.name, m_table.owner, QLatin1StringView(direction)));
    if (!m_table.hasDays)
        return;
    for (const char *direction : {"ASC", "DESC"})
        learn(QStringLiteral("SELECT rowid, NULL, day FROM %1 INDEXED BY %1_by_day WHERE deleted_at IS NULL "
                             "ORDER BY day %2")
                  .arg(m_table.name, QLatin1StringView(direction)));
}

void RowSalvage::learn(const QString &sql)
{
    static_cast<void>(m_session.each(sql, {}, [this](const QSqlQuery &row) -> Result<> {
        LostRow &known = m_known[row.value(0).toLongLong()];
        if (!row.value(1).isNull())
            known.owner = RecordId::fromBytes(row.value(1).toByteArray());
        if (!row.value(2).isNull())
            known.day = QDate::fromString(row.value(2).toString(), Qt::ISODate);
        return {};
    }));
}

/// Reads the rows between two, both excluded, until one fails; false when one did.
bool RowSalvage::walk(const QString &order, qint64 above, qint64 below)
{
    const QString sql =
        QStringLiteral("SELECT rowid, digest_holds(%2), %3 FROM %1 WHERE rowid > ? AND rowid < ? "
                       "ORDER BY rowid %4")
            .arg(m_table.name, m_table.digestArguments, m_table.columns.join(QStringLiteral(", ")), order);
    const int columns = int(m_table.columns.size()) + 2;
    const auto read = m_session.each(sql, {above, below}, [&](const QSqlQuery &row) -> Result<> {
        QVariantList values;
        values.reserve(columns);
        for (int column = 0; column < columns; ++column)
            values.append(row.value(column));
        this->read(values);
        return {};
    });
    return read.has_value();
}

void RowSalvage::divide(qint64 first, qint64 last)
{
    if (first > last)
        return;
    m_lastSeen = first - 1;
    if (walk(QStringLiteral("ASC"), first - 1, last + 1))
        return;
    const qint64 next = m_lastSeen + 1;
    if (next >= last)
        return lose(next);
    const qint64 middle = next + (last - next) / 2;
    divide(next, middle);
    divide(middle + 1, last);
}

void RowSalvage::read(const QVariantList &values)
{
    const qint64 row = values.at(0).toLongLong();
    m_lastSeen = row;
    if (m_done.contains(row))
        return;
    if (!values.at(1).toBool())
        return lose(row);
    m_done.insert(row);
    m_visit(values.sliced(2));
}

void RowSalvage::lose(qint64 row)
{
    if (m_known.contains(row) || m_done.contains(row))
        return; // told at the end, with what is known of it
    m_done.insert(row);
    m_lost.append(LostRow());
}
