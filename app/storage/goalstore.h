// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recordstore.h"

/// Social goals.
class GoalStore final : public RecordStore<SocialGoal>
{
public:
    explicit GoalStore(JournalSession &session)
        : RecordStore(session, QStringLiteral("goal"))
    {
    }
};
