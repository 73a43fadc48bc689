// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordremoval.h"

#include "storage/journalsession.h"
#include "storage/recordtables.h"
#include "storage/setasiderows.h"
#include "storage/writestamp.h"

namespace
{
/// Every table with removed rows, parts before the records they belong to.
QStringList removableTables()
{
    QStringList records;
    QStringList owned;
    for (const RecordKind kind : allRecordKinds) {
        records.append(recordTableName(kind));
        for (const OwnedTable &table : ownedTables(kind))
            owned.append(table.name);
    }
    return owned + records;
}
} // namespace

Result<> RecordRemoval::remove(RecordKind kind, const RecordId &id, const QDateTime &now)
{
    const QString table = recordTableName(kind);
    // Later than any part that was dropped while the record stood, so that restore() leaves those alone.
    const auto moment = m_session.value(
        QStringLiteral("SELECT max(?, changed_at + 1) FROM %1 WHERE id = ? AND deleted_at IS NULL")
            .arg(table),
        {now.toMSecsSinceEpoch(), id.toBytes()});
    if (!moment)
        return Failure(moment.error());
    if (!moment->isValid())
        return recordNotFound();
    auto changed = m_session.change(QStringLiteral("UPDATE %1 SET deleted_at = ? WHERE id = ?").arg(table),
                                    {*moment, id.toBytes()});
    for (const OwnedTable &owned : ownedTables(kind)) {
        if (!changed)
            break;
        changed = m_session.change(
            QStringLiteral("UPDATE %1 SET deleted_at = ? WHERE %2 = ? AND deleted_at IS NULL")
                .arg(owned.name, owned.ownerColumn),
            {*moment, id.toBytes()});
    }
    return changed ? Result<>() : Failure(changed.error());
}

Result<> RecordRemoval::restore(RecordKind kind, const RecordId &id)
{
    const QString table = recordTableName(kind);
    const auto moment = m_session.value(
        QStringLiteral("SELECT deleted_at FROM %1 WHERE id = ? AND deleted_at IS NOT NULL").arg(table),
        {id.toBytes()});
    if (!moment)
        return Failure(moment.error());
    if (!moment->isValid())
        return recordNotFound();
    auto changed = m_session.change(QStringLiteral("UPDATE %1 SET deleted_at = NULL WHERE id = ?").arg(table),
                                    {id.toBytes()});
    for (const OwnedTable &owned : ownedTables(kind)) {
        if (!changed)
            break;
        changed =
            m_session.change(QStringLiteral("UPDATE %1 SET deleted_at = NULL WHERE %2 = ? AND deleted_at = ?")
                                 .arg(owned.name, owned.ownerColumn),
                             {id.toBytes(), *moment});
    }
    return changed ? Result<>() : Failure(changed.error());
}

Result<> RecordRemoval::erase(RecordKind kind, const RecordId &id)
{
    const auto deleted = m_session.change(
        QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(recordTableName(kind)), {id.toBytes()});
    if (!deleted)
        return Failure(deleted.error());
    return *deleted > 0 ? SetAsideRows::forget(m_session, id) : recordNotFound();
}

Result<int> RecordRemoval::purge(const QDateTime &removedBefore)
{
    int rows = 0;
    for (const QString &table : removableTables()) {
        const auto forgotten =
            SetAsideRows::forgetRemoved(m_session, table, removedBefore.toMSecsSinceEpoch());
        if (!forgotten)
            return Failure(forgotten.error());
        const auto deleted =
            m_session.change(QStringLiteral("DELETE FROM %1 WHERE deleted_at < ?").arg(table),
                             {removedBefore.toMSecsSinceEpoch()});
        if (!deleted)
            return Failure(deleted.error());
        rows += *deleted;
    }
    return rows;
}

Result<bool> RecordRemoval::isAnythingToPurge(const QDateTime &removedBefore) const
{
    for (const QString &table : removableTables()) {
        const auto found =
            m_session.value(QStringLiteral("SELECT 1 FROM %1 WHERE deleted_at < ? LIMIT 1").arg(table),
                            {removedBefore.toMSecsSinceEpoch()});
        if (!found)
            return Failure(found.error());
        if (found->isValid())
            return true;
    }
    return false;
}
