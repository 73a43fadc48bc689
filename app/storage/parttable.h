// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/partrows.h"
#include "storage/rowmapping.h"
#include "storage/writestamp.h"

#include <QHash>

/// The parts of one type that belong to a record (its thoughts, its tags), in their order.
template <typename Part> class PartTable
{
public:
    PartTable(JournalSession &session, const QString &name, const QString &ownerTable)
        : m_rows(session, name, columnsOf<Part>())
        , m_ownerTable(ownerTable)
    {
    }

    /// Makes these the parts of the record; what has not changed is not written.
    [[nodiscard]] Result<> write(const RecordId &owner, const QList<Part> &parts, const WriteStamp &stamp)
    {
        QList<QVariantList> values;
        values.reserve(parts.size());
        for (const Part &part : parts)
            values.append(valuesOf(part));
        const qint64 now = stamp.utc.toMSecsSinceEpoch();
        return stamp.isNew ? m_rows.add(owner, values, now) : m_rows.replace(owner, values, now);
    }

    /// The parts of the records that are meant, by the id of their owner.
    [[nodiscard]] Result<QHash<RecordId, QList<Part>>> of(const Condition &owners) const
    {
        QHash<RecordId, QList<Part>> parts;
        const auto read =
            m_rows.each(m_ownerTable, owners, [&parts](const RecordId &owner, const QVariantList &values) {
                fill(parts[owner].emplaceBack(), values);
            });
        if (!read)
            return Failure(read.error());
        return parts;
    }

    /// Puts the parts of the records that are meant into a member of each.
    template <typename T>
    [[nodiscard]] Result<> fillIn(QList<T> &records, QList<Part> T::*member, const Condition &owners) const
    {
        Result<QHash<RecordId, QList<Part>>> parts = of(owners);
        if (!parts)
            return Failure(parts.error());
        for (T &record : records)
            record.*member = parts->take(record.id);
        return {};
    }

    [[nodiscard]] const RowTable &rows() const { return m_rows.rows(); }

private:
    PartRows m_rows;
    QString m_ownerTable;
};
