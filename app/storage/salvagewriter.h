// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "storage/journalstores.h"
#include "storage/rowsalvage.h"
#include "storage/salvage.h"

/// Carries the rows of all tables over, in the order in which they refer to each other. The caller holds the
/// transaction of the new journal.
class SalvageWriter
{
public:
    SalvageWriter(JournalSession &from, JournalSession &to);

    [[nodiscard]] Result<> run(Progress &progress);
    [[nodiscard]] QList<LostRecord> lost() const { return m_lost; }
    [[nodiscard]] int lostRows() const { return m_lostRows; }
    [[nodiscard]] int lostSettings() const { return m_lostSettings; } ///< of the lost rows

private:
    struct Copy {
        RowSalvage::Table table;
        QList<QVariantList> orphans; ///< parts of thought records whose own row is gone
    };

    [[nodiscard]] Result<> carryOver(const RowTable &table, std::optional<RecordKind> kind, bool isOfParts);
    [[nodiscard]] Result<RowSalvage::Table> describe(const RowTable &table, bool isOfParts, bool hasDays);
    void put(Copy &copy, QVariantList row, bool isOfParts);
    [[nodiscard]] Result<> insert(const RowSalvage::Table &table, const QVariantList &row);
    [[nodiscard]] Result<> adopt(const Copy &copy);
    void note(const QList<LostRow> &rows, RecordKind kind, bool isOfParts);
    void noteSettings(const QList<LostRow> &rows);
    [[nodiscard]] Result<> writeList();

    JournalSession &m_from;
    JournalSession &m_to;
    JournalStores m_fromStores;
    JournalStores m_toStores;
    QSet<QByteArray> m_ids; ///< of all rows carried over that others may refer to
    QList<LostRecord> m_lost;
    int m_lostRows = 0;
    int m_lostSettings = 0;
    Result<> m_written;
};
