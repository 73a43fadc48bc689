// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendtablemodel.h"

#include <QLocale>
#include <algorithm>

void TrendTableModel::setTrend(const MoodTrend &trend)
{
    beginResetModel();
    m_rows.clear();
    fill(MoodColumn, trend.mood);
    for (const DaySeries &run : trend.medianRuns)
        fill(MedianColumn, run);
    fill(EnergyColumn, trend.energy);
    fill(ConnectednessColumn, trend.connectedness);
    fill(ContactsColumn, trend.contacts);
    fill(StepsColumn, trend.steps);
    std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.day > b.day; });
    endResetModel();
}

void TrendTableModel::fill(Column column, const DaySeries &series)
{
    QMap<QDate, qsizetype> known;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        known.insert(m_rows[i].day, i);
    for (const DayValue &value : series) {
        auto place = known.constFind(value.day);
        if (place == known.cend()) {
            m_rows.append(Row{value.day, {}});
            place = known.insert(value.day, m_rows.size() - 1);
        }
        m_rows[*place].values[column] = value.value;
    }
}

int TrendTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TrendTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrendTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != DayColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Row &row = m_rows[index.row()];
    if (index.column() == DayColumn)
        return QLocale().toString(row.day, QLocale::ShortFormat);
    const std::optional<double> value = row.values[index.column()];
    return value ? QVariant(QLocale().toString(*value)) : QVariant();
}

QVariant TrendTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: column headings of the table behind the charts
    case DayColumn:
        return tr("Day");
    case MoodColumn:
        return tr("Mood");
    case MedianColumn:
        return tr("Middle of seven days");
    case EnergyColumn:
        return tr("Energy");
    case ConnectednessColumn:
        return tr("Connected");
    case ContactsColumn:
        return tr("Contacts");
    case StepsColumn:
        return tr("Steps");
    default:
        return {};
    }
}
