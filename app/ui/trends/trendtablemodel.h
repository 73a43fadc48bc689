// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/moodtrend.h"

#include <QAbstractTableModel>

/// The numbers behind the charts, a day a row, newest first; a value that was not given is an empty cell.
class TrendTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DayColumn,
        MoodColumn,
        MedianColumn,
        EnergyColumn,
        ConnectednessColumn,
        ContactsColumn,
        StepsColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTrend(const MoodTrend &trend);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QDate day;
        std::optional<double> values[ColumnCount];
    };
    void fill(Column column, const DaySeries &series);

    QList<Row> m_rows;
};
