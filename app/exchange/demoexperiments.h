// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/demodays.h"
#include "exchange/demoscene.h"
#include "storage/importbatch.h"

/// Composes the experiments and the free notes of the demo diary.
class DemoExperiments
{
public:
    DemoExperiments(const QJsonObject &diary, const DemoDays &days, DemoDice &dice);

    /// One for each four weeks that has its outcome, at least one, and one that waits for it.
    void addExperimentsTo(ImportBatch &batch);
    void addNotesTo(ImportBatch &batch);

private:
    [[nodiscard]] Experiment experiment(const QJsonObject &words, int dayIndex, const ImportBatch &batch);

    const QJsonObject &m_diary;
    const DemoDays &m_days;
    DemoDice &m_dice;
};
