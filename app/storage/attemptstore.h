// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recordstore.h"

/// What became of steps and goals, day by day.
class AttemptStore final : public RecordStore<Attempt>
{
public:
    explicit AttemptStore(JournalSession &session)
        : RecordStore(session, QStringLiteral("attempt"))
    {
    }
};
