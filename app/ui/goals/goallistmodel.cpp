// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goallistmodel.h"

void GoalListModel::setGoals(const QList<SocialGoal> &goals)
{
    beginResetModel();
    m_goals.clear();
    for (const SocialGoal &goal : goals) {
        if (!goal.isArchived)
            m_goals.append(goal);
    }
    endResetModel();
}

int GoalListModel::rowOf(const RecordId &id) const
{
    for (int row = 0; row < m_goals.size(); ++row) {
        if (m_goals[row].id == id)
            return row;
    }
    return -1;
}

int GoalListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_goals.size());
}

QVariant GoalListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_goals[index.row()].name;
}
