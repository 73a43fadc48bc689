// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/partrows.h"

#include "storage/journalsession.h"

#include <algorithm>

namespace
{
constexpr qsizetype leadingColumns = 2; // owner, position

QList<Column> withOwner(const QList<Column> &columns)
{
    const QList<Column> leading{{QStringLiteral("owner"), false}, {QStringLiteral("position")}};
    return leading + columns;
}

/// QVariant holds a null number to equal 0; here "not given" and 0 are different things.
bool isSameValue(const QVariant &a, const QVariant &b)
{
    return a.isNull() == b.isNull() && (a.isNull() || a == b);
}

bool isSamePart(const QVariantList &stored, const QVariantList &part)
{
    return std::equal(stored.cbegin() + leadingColumns, stored.cend(), part.cbegin(), part.cend(),
                      isSameValue);
}
} // namespace

PartRows::PartRows(JournalSession &session, const QString &name, const QList<Column> &columns)
    : m_session(session)
    , m_rows(session, name, withOwner(columns))
{
}

Result<> PartRows::add(const RecordId &owner, const QList<QVariantList> &parts, qint64 now)
{
    Result<> done;
    for (qsizetype position = 0; done && position < parts.size(); ++position)
        done = insert(owner, position, parts.at(position), now);
    return done;
}

Result<> PartRows::replace(const RecordId &owner, const QList<QVariantList> &parts, qint64 now)
{
    const auto stored = m_rows.list(QStringLiteral("owner = ? ORDER BY position"), {owner.toBytes()});
    if (!stored)
        return Failure(stored.error());
    Result<> done;
    for (qsizetype position = 0; done && position < parts.size(); ++position) {
        const QVariantList &part = parts.at(position);
        if (position >= stored->size())
            done = insert(owner, position, part, now);
        else if (StoredRow row = stored->at(position); !isSamePart(row.values, part)) {
            row.values = row.values.first(leadingColumns) + part;
            row.changed = now;
            done = m_rows.update(row);
        }
    }
    for (qsizetype position = parts.size(); done && position < stored->size(); ++position)
        done = removeRow(stored->at(position), now);
    return done;
}

Result<> PartRows::insert(const RecordId &owner, qsizetype position, const QVariantList &part, qint64 now)
{
    const QVariantList leading{owner.toBytes(), qint64(position)};
    return m_rows.insert({m_session.newId(now), now, now, leading + part});
}

Result<> PartRows::removeRow(const StoredRow &row, qint64 now)
{
    const auto changed = m_session.change(
        QStringLiteral("UPDATE %1 SET deleted_at = ? WHERE id = ? AND owner = ?").arg(m_rows.name()),
        {now, row.id.toBytes(), row.values.first()});
    return changed ? Result<>() : Failure(changed.error());
}

Result<> PartRows::each(const QString &ownerTable, const Condition &owners, const Visitor &visit) const
{
    const QString condition =
        QStringLiteral(
            "owner IN (SELECT id FROM %1 WHERE deleted_at IS NULL AND %2) ORDER BY owner, position")
            .arg(ownerTable, owners.sql);
    const auto rows = m_rows.list(condition, owners.values);
    if (!rows)
        return Failure(rows.error());
    for (const StoredRow &row : *rows)
        visit(RecordId::fromBytes(row.values.first().toByteArray()), row.values.sliced(leadingColumns));
    return {};
}
