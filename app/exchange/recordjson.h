// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment.h"
#include "core/journalnote.h"
#include "core/moodcheckin.h"
#include "core/questionnaire.h"
#include "core/socialgoal.h"
#include "core/thoughtrecord.h"

#include <QJsonObject>

/// A record as JSON with every field, always in the same form: a rating that was not given is null, an empty
/// text is "", an empty list is []. "kind", "id" and "date" (the local day) come with each record; instants
/// are UTC with milliseconds.
[[nodiscard]] QJsonObject toJson(const ThoughtRecord &record);
[[nodiscard]] QJsonObject toJson(const JournalNote &note);
[[nodiscard]] QJsonObject toJson(const MoodCheckIn &checkIn);
[[nodiscard]] QJsonObject toJson(const SocialGoal &goal);
[[nodiscard]] QJsonObject toJson(const Step &step);
[[nodiscard]] QJsonObject toJson(const Attempt &attempt);
[[nodiscard]] QJsonObject toJson(const Experiment &experiment);
[[nodiscard]] QJsonObject toJson(const QuestionnaireResponse &response);
