// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demojournal.h"

#include "exchange/democheckins.h"
#include "exchange/demoexperiments.h"
#include "exchange/demogoals.h"
#include "exchange/demothoughts.h"

#include <QFile>
#include <QJsonDocument>

// A static library's resources are linked only when they are asked for, and only outside a namespace.
static void initDemoResources()
{
    Q_INIT_RESOURCE(demo);
}

namespace
{
QJsonObject demoDiary()
{
    initDemoResources();
    QFile file(QStringLiteral(":/demo/diary.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the demo diary is missing from the program");
    return QJsonDocument::fromJson(file.readAll()).object();
}
} // namespace

ImportBatch demoBatch(int days, int records, quint32 seed, QDate lastDay)
{
    const QJsonObject diary = demoDiary();
    DemoDice dice(seed);
    const DemoDays diaryDays(days, lastDay, dice);
    ImportBatch batch;
    DemoThoughts thoughts(diary, diaryDays, dice);
    batch.thoughtRecords = thoughts.records(records);
    if (records > 0)
        batch.thoughtRecords.last() = thoughts.draft();
    batch.checkIns = DemoCheckIns(diary, diaryDays, dice).checkIns();
    DemoGoals(diary, diaryDays, dice).addTo(batch);
    DemoExperiments experiments(diary, diaryDays, dice);
    experiments.addExperimentsTo(batch);
    experiments.addNotesTo(batch);
    return batch;
}
