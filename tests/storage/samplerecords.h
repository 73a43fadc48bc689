// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire.h"
#include "storage/importbatch.h"

/// Records with every field set, in words that are hard to keep (emoji, combining marks, other scripts).
[[nodiscard]] ThoughtRecord fullThoughtRecord();
[[nodiscard]] JournalNote fullNote();
[[nodiscard]] MoodCheckIn fullCheckIn();
[[nodiscard]] SocialGoal fullGoal();
[[nodiscard]] Step fullStep(const RecordId &goal);
[[nodiscard]] Attempt fullAttempt(const RecordId &goal, const RecordId &step);
[[nodiscard]] Experiment fullExperiment(const RecordId &thoughtRecord);
[[nodiscard]] QuestionnaireResponse fullQuestionnaire();

/// A thought record of that day with nothing but a situation.
[[nodiscard]] ThoughtRecord thoughtRecordOn(QDate day, const QString &situation);
/// As many plain thought records as an import may bring, one a day, each with a source key.
[[nodiscard]] QList<ThoughtRecord> manyThoughtRecords(int count);
