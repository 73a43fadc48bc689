// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment.h"
#include "core/journalnote.h"
#include "core/moodcheckin.h"
#include "core/socialgoal.h"
#include "core/thoughtrecord.h"
#include "storage/entrysummary.h"

/// What one import adds, written in one transaction. Records without an id get one; a record whose sourceKey
/// is already in the journal is left out and counted as a duplicate.
struct ImportBatch {
    QList<ThoughtRecord> thoughtRecords;
    QList<JournalNote> notes;
    QList<MoodCheckIn> checkIns;
    QList<SocialGoal> goals;
    QList<Step> steps;
    QList<Attempt> attempts;
    QList<Experiment> experiments;
};

struct ImportOutcome {
    RecordCounts added;
    int duplicates = 0;
    RecordId id; ///< names the import, so that Journal::undoImport() can take it back
};
