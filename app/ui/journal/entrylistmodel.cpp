// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/entrylistmodel.h"

#include "storage/journal.h"

#include <QLocale>
#include <algorithm>

namespace
{
constexpr int searchLimit = 500;
}

EntryListModel::EntryListModel(const Journal &journal, QMap<QString, QString> patternNames, QObject *parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
    , m_patternNames(std::move(patternNames))
{
}

void EntryListModel::setQuery(const QString &query)
{
    if (query.trimmed() == m_query)
        return;
    m_query = query.trimmed();
    reload();
}

void EntryListModel::reload()
{
    const int ask = ++m_ask;
    if (m_query.isEmpty()) {
        showAll();
        return;
    }
    m_journal.searchLater(m_query, searchLimit, this, [this, ask](const Result<SearchResult> &result) {
        if (ask != m_ask)
            return;
        if (result)
            showHits(*result);
        else
            Q_EMIT failed(result.error().message);
    });
}

void EntryListModel::showAll()
{
    const Result<QList<EntrySummary>> entries = m_journal.entries();
    if (!entries) {
        Q_EMIT failed(entries.error().message);
        return;
    }
    SearchResult all;
    all.total = int(entries->size());
    all.hits.reserve(entries->size());
    for (const EntrySummary &entry : *entries)
        all.hits.append({entry, QString()});
    showHits(all);
}

void EntryListModel::showHits(const SearchResult &result)
{
    beginResetModel();
    m_lines = result.hits;
    m_total = result.total;
    endResetModel();
    Q_EMIT loaded();
}

QModelIndex EntryListModel::indexOf(const RecordId &id) const
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                    [&](const SearchHit &line) { return line.entry.id == id; });
    return found == m_lines.cend() ? QModelIndex() : index(int(found - m_lines.cbegin()));
}

int EntryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant EntryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.entry.title;
    case Qt::AccessibleTextRole:
        return QStringList{line.entry.title, QLocale().toString(line.entry.when.day, QLocale::LongFormat),
                           subtitle(line.entry)}
            .join(QStringLiteral(", "));
    case IdRole:
        return QVariant::fromValue(line.entry.id);
    case KindRole:
        return int(line.entry.kind);
    case DayTextRole:
        return dayText(index.row());
    case SubtitleRole:
        return subtitle(line.entry);
    case SnippetRole:
        return line.snippet;
    default:
        return {};
    }
}

QString EntryListModel::dayText(int row) const
{
    const QDate day = m_lines[row].entry.when.day;
    if (row > 0 && m_lines[row - 1].entry.when.day == day)
        return {};
    //: a day as the heading of its entries in the list, as QLocale formats days ("Tue 17 March 2026")
    return QLocale().toString(day, tr("ddd d MMMM yyyy"));
}

QString EntryListModel::subtitle(const EntrySummary &entry) const
{
    QStringList parts;
    if (entry.kind == RecordKind::Note) {
        //: a free page of the journal, as against a thought record
        parts.append(tr("Note"));
    }
    if (entry.isDraft) {
        //: a thought record that was begun and may be finished later
        parts.append(tr("Not finished"));
    }
    for (const QString &pattern : entry.patterns)
        parts.append(m_patternNames.value(pattern, pattern));
    if (entry.beliefBefore && entry.beliefAfter) {
        //: belief in the hot thought in percent, before and after
        parts.append(tr("%1 → %2 %").arg(*entry.beliefBefore).arg(*entry.beliefAfter));
    }
    return parts.join(QStringLiteral(" · "));
}
