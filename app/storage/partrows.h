// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/condition.h"
#include "storage/rowtable.h"

#include <functional>

/// The rows of a table of parts: each belongs to an owner and has a position there.
class PartRows
{
public:
    PartRows(JournalSession &session, const QString &name, const QList<Column> &columns);

    [[nodiscard]] Result<> add(const RecordId &owner, const QList<QVariantList> &parts, qint64 now);
    /// Makes these the owner's parts: a row keeps its id where its position stays, and a surplus row is
    /// removed.
    [[nodiscard]] Result<> replace(const RecordId &owner, const QList<QVariantList> &parts, qint64 now);

    using Visitor = std::function<void(const RecordId &owner, const QVariantList &values)>;
    /// The parts of the rows of `ownerTable` that `owners` names, each owner's in order.
    [[nodiscard]] Result<> each(const QString &ownerTable, const Condition &owners,
                                const Visitor &visit) const;
    [[nodiscard]] const RowTable &rows() const { return m_rows; }

private:
    [[nodiscard]] Result<> insert(const RecordId &owner, qsizetype position, const QVariantList &part,
                                  qint64 now);
    [[nodiscard]] Result<> removeRow(const StoredRow &row, qint64 now);

    JournalSession &m_session;
    RowTable m_rows;
};
