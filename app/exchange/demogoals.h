// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/demodays.h"
#include "exchange/demoscene.h"
#include "storage/importbatch.h"

/// Composes the goals of the demo diary with their ladders and what became of each step.
class DemoGoals
{
public:
    DemoGoals(const QJsonObject &diary, const DemoDays &days, DemoDice &dice);

    void addTo(ImportBatch &batch);

private:
    void addGoal(const QJsonObject &words, int startIndex, ImportBatch &batch);
    [[nodiscard]] Step step(const QJsonObject &words, const SocialGoal &goal, int position, int startIndex,
                            DemoScene &scene);
    void addAttempts(const SocialGoal &goal, const QList<Step> &steps, int startIndex, ImportBatch &batch);
    [[nodiscard]] Attempt attempt(const Step &step, int repeats, int dayIndex);

    const QJsonObject &m_diary;
    const DemoDays &m_days;
    DemoDice &m_dice;
};
