// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "storage/columnvisitors.h"
#include "storage/entrysummary.h"
#include "storage/entrywords.h"

class QSqlQuery;
class JournalSession;

/// The Journal list and the word index: one narrow line for each entry, its words, and their index, kept in
/// step with the records by the same transaction. An entry's place is its second on the local wall clock
/// since 1970 times 65,536 plus a running number: the order of places is the order of days and times, a range
/// of days is a range of places, and nothing has to be sorted.
class EntryListStore
{
public:
    explicit EntryListStore(JournalSession &session);

    [[nodiscard]] Result<> put(const EntrySummary &summary, const EntryWords &words);
    [[nodiscard]] Result<> remove(const RecordId &id);
    /// Newest first; a negative limit means all.
    [[nodiscard]] Result<QList<EntrySummary>> list(int limit, int offset) const;

    /// Every entry of that day or later stands at this place or after it, every earlier one before.
    [[nodiscard]] static qint64 firstPlaceOf(QDate day);

    /// For SELECTs that read lines: "entry.id, …, entry.digest".
    [[nodiscard]] const QString &selectedColumns() const { return m_selected; }
    [[nodiscard]] int selectedCount() const { return int(m_columns.size()) + 2; }
    /// The line in the current row. A damaged line says so in place of its title.
    [[nodiscard]] EntrySummary lineFrom(const QSqlQuery &row) const;

private:
    [[nodiscard]] Result<qint64> takeOut(const RecordId &id);
    [[nodiscard]] Result<qint64> freePlace(qint64 second) const;
    [[nodiscard]] Result<qint64> placeFor(const EntrySummary &summary);
    [[nodiscard]] Result<> insertLine(qint64 place, const EntrySummary &summary);
    [[nodiscard]] Result<> insertWords(qint64 place, const RecordId &id, const EntryWords &words);

    JournalSession &m_session;
    QList<Column> m_columns;
    QString m_selected;
    QString m_insert;
};
