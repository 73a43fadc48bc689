// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/entrysummary.h"

#include <QAbstractListModel>
#include <QMap>

class Journal;

/// The lines of the Journal list: every thought record and note, newest first, or the hits of a search.
class EntryListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< RecordId
        KindRole, ///< int(RecordKind)
        DayTextRole, ///< "Tue 17 March", only on the first line of a day
        SubtitleRole, ///< confirmed patterns, belief before → after, "draft"
        SnippetRole, ///< of a hit, matches between U+0002 and U+0003
    };

    /// `patternNames`: pattern id → name to show.
    EntryListModel(const Journal &journal, QMap<QString, QString> patternNames, QObject *parent = nullptr);

    /// An empty query shows everything. The answer of a slower, older query is dropped.
    void setQuery(const QString &query);
    [[nodiscard]] QString query() const { return m_query; }
    /// Reads again what is shown now, after the journal has changed.
    void reload();

    [[nodiscard]] QModelIndex indexOf(const RecordId &id) const;
    [[nodiscard]] int total() const { return m_total; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    /// Reading failed; the message is meant to be shown. What was listed before stays.
    void failed(const QString &message);

private:
    void showAll();
    void showHits(const SearchResult &result);
    [[nodiscard]] QString dayText(int row) const;
    [[nodiscard]] QString subtitle(const EntrySummary &entry) const;

    const Journal &m_journal;
    QMap<QString, QString> m_patternNames;
    QList<SearchHit> m_lines;
    QString m_query;
    int m_total = 0;
    int m_ask = 0; ///< number of the newest query
};
