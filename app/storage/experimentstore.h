// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recordstore.h"

/// Behavioural experiments.
class ExperimentStore final : public RecordStore<Experiment>
{
public:
    explicit ExperimentStore(JournalSession &session)
        : RecordStore(session, QStringLiteral("experiment"))
    {
    }
};
