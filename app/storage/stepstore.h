// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recordstore.h"

/// The steps of the goals' ladders.
class StepStore final : public RecordStore<Step>
{
public:
    explicit StepStore(JournalSession &session);
    /// From the lowest rung up; a null goal means the steps of all goals.
    [[nodiscard]] Result<QList<Step>> ofGoal(const RecordId &goal) const;
};
