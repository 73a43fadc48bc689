// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/socialgoal.h"

#include <QAbstractListModel>

/// The goals that are still pursued, in the order they were made.
class GoalListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setGoals(const QList<SocialGoal> &goals);
    [[nodiscard]] const SocialGoal &goal(int row) const { return m_goals[row]; }
    [[nodiscard]] int rowOf(const RecordId &id) const; ///< -1 when it is not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<SocialGoal> m_goals;
};
