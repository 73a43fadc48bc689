// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/salvage.h"

#include <QAbstractListModel>

/// What could not be saved whole, newest day first: kind and day, how much was lost, and whether the newest
/// backup has it.
class LostRecordModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< "lost · the newest backup has it"
    };

    using QAbstractListModel::QAbstractListModel;

    void setRecords(const QList<LostRecord> &records);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<LostRecord> m_records;
};
