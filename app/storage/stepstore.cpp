// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stepstore.h"

StepStore::StepStore(JournalSession &session)
    : RecordStore(session, QStringLiteral("step"))
{
}

Result<QList<Step>> StepStore::ofGoal(const RecordId &goal) const
{
    const Condition steps = goal.isNull() ? Condition{QStringLiteral("true"), {}}
                                          : Condition{QStringLiteral("goal = ?"), {goal.toBytes()}};
    return list(steps, QStringLiteral("goal, position, sort_key, id"));
}
