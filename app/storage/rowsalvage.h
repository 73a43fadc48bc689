// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordid.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <QVariantList>
#include <functional>

class JournalSession;

/// A row that could not be copied: the page it stands on, or its digest, does not hold.
struct LostRow {
    RecordId owner; ///< the record it belongs to; null when no index knew it
    QDate day; ///< when an index by day knew it
};

/// Reads what can be read of one damaged table: from both ends to the first fault, then ever smaller pieces
/// of what lies between, so that a damaged page costs the rows on it and no others.
class RowSalvage
{
public:
    struct Table {
        QString name;
        QStringList columns; ///< all of them
        QString digestArguments;
        QString owner; ///< the column that names the record
        bool hasDays = false; ///< there is an index <name>_by_day
    };
    using Visitor = std::function<void(const QVariantList &row)>;

    RowSalvage(JournalSession &session, const Table &table, Visitor visit);

    void run();
    [[nodiscard]] QList<LostRow> lost() const { return m_lost; }

private:
    void learnFromIndexes();
    void learn(const QString &sql);
    [[nodiscard]] bool walk(const QString &order, qint64 above, qint64 below);
    void divide(qint64 first, qint64 last);
    void read(const QVariantList &values);
    void lose(qint64 row);

    JournalSession &m_session;
    Table m_table;
    Visitor m_visit;
    QHash<qint64, LostRow> m_known; ///< by rowid, from the indexes
    QList<LostRow> m_lost;
    QSet<qint64> m_done;
    qint64 m_lastSeen = 0;
};
