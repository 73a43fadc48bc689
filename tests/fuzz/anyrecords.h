// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment.h"
#include "core/moodcheckin.h"
#include "core/questionnaire.h"
#include "core/socialgoal.h"
#include "core/thoughtrecord.h"
#include "fuzz/target.h"

/// Records whose every field comes from the input, within what its type can hold.
class AnyRecords
{
public:
    explicit AnyRecords(FuzzBytes input);

    [[nodiscard]] ThoughtRecord thoughtRecord();
    [[nodiscard]] MoodCheckIn checkIn();
    [[nodiscard]] SocialGoal goal();
    [[nodiscard]] Step step();
    [[nodiscard]] Attempt attempt();
    [[nodiscard]] Experiment experiment();
    [[nodiscard]] QuestionnaireResponse questionnaire();

private:
    template <typename AnyRecord> [[nodiscard]] AnyRecord record();
    template <typename Enum> [[nodiscard]] Enum choice(Enum last);
    [[nodiscard]] quint64 number();
    [[nodiscard]] QString text();
    [[nodiscard]] QStringList texts();
    [[nodiscard]] RecordId id();
    [[nodiscard]] std::optional<int> rating();
    [[nodiscard]] double real();
    [[nodiscard]] QDateTime instant();

    FuzzBytes m_rest;
};
