// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demoexperiments.h"

#include <algorithm>

namespace
{
ExperimentOutcome demoOutcome(const QString &name)
{
    if (name == QLatin1StringView("yes"))
        return ExperimentOutcome::Yes;
    if (name == QLatin1StringView("partly"))
        return ExperimentOutcome::Partly;
    return name == QLatin1StringView("no") ? ExperimentOutcome::No : ExperimentOutcome::Open;
}

std::optional<int> demoNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

/// The last record before that day which ended in "I will try it out".
RecordId recordBehindExperiment(const QList<ThoughtRecord> &records, QDate day)
{
    RecordId id;
    for (const ThoughtRecord &record : records) {
        if (record.when.day < day && record.nextStep.kind == NextStepKind::Experiment)
            id = record.id;
    }
    return id;
}
} // namespace

DemoExperiments::DemoExperiments(const QJsonObject &diary, const DemoDays &days, DemoDice &dice)
    : m_diary(diary)
    , m_days(days)
    , m_dice(dice)
{
}

void DemoExperiments::addExperimentsTo(ImportBatch &batch)
{
    const QJsonArray pool = m_diary[QStringLiteral("experiments")].toArray();
    const QList<int> &active = m_days.active();
    const int count = std::clamp(m_days.count() / 28, 1, int(pool.size()));
    for (int i = 0; i < count; ++i) {
        const qsizetype at = (2 * i + 1) * active.size() / (2 * count);
        batch.experiments.append(experiment(pool[i].toObject(), active[at], batch));
    }
    batch.experiments.append(
        experiment(m_diary[QStringLiteral("openExperiment")].toObject(), active.last(), batch));
}

Experiment DemoExperiments::experiment(const QJsonObject &words, int dayIndex, const ImportBatch &batch)
{
    DemoScene scene(m_diary, m_dice);
    Experiment experiment;
    stampDemoRecord(experiment, m_days.instant(dayIndex, 20 * 60 + 5), m_dice);
    experiment.thoughtRecord = recordBehindExperiment(batch.thoughtRecords, experiment.when.day);
    experiment.belief = scene.fill(words[QStringLiteral("belief")]);
    experiment.beliefBefore = demoNumber(words[QStringLiteral("before")]);
    experiment.prediction = scene.fill(words[QStringLiteral("prediction")]);
    experiment.probability = demoNumber(words[QStringLiteral("probability")]);
    experiment.fearedCost = demoNumber(words[QStringLiteral("cost")]);
    experiment.plan = scene.fill(words[QStringLiteral("plan")]);
    experiment.safetyHabits = scene.fill(words[QStringLiteral("safety")]);
    experiment.criterion = scene.fill(words[QStringLiteral("criterion")]);
    experiment.happened = demoOutcome(words[QStringLiteral("happened")].toString());
    experiment.actualCost = demoNumber(words[QStringLiteral("actual")]);
    experiment.surprise = demoNumber(words[QStringLiteral("surprise")]);
    experiment.outcome = scene.fill(words[QStringLiteral("outcome")]);
    experiment.beliefAfter = demoNumber(words[QStringLiteral("after")]);
    experiment.learned = scene.fill(words[QStringLiteral("learned")]);
    return experiment;
}

void DemoExperiments::addNotesTo(ImportBatch &batch)
{
    const QJsonArray pool = m_diary[QStringLiteral("notes")].toArray();
    for (const int index : m_days.active()) {
        if (!m_dice.isChance(16))
            continue;
        const QJsonObject words = m_dice.draw(QStringLiteral("notes"), pool).toObject();
        DemoScene scene(m_diary, m_dice);
        JournalNote note;
        stampDemoRecord(note, m_days.instant(index, m_dice.between(12 * 60, 22 * 60)), m_dice);
        note.title = scene.fill(words[QStringLiteral("title")]);
        note.body = scene.fill(words[QStringLiteral("body")]);
        for (const QJsonValue &tag : words[QStringLiteral("tags")].toArray())
            note.tags.append(tag.toString());
        note.isStarred = m_dice.isChance(12);
        batch.notes.append(note);
    }
}
