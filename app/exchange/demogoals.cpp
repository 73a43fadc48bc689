// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demogoals.h"

#include <algorithm>

DemoGoals::DemoGoals(const QJsonObject &diary, const DemoDays &days, DemoDice &dice)
    : m_diary(diary)
    , m_days(days)
    , m_dice(dice)
{
}

void DemoGoals::addTo(ImportBatch &batch)
{
    for (const QJsonValue &words : m_diary[QStringLiteral("goals")].toArray()) {
        const int wanted = words[QStringLiteral("startsAt")].toInt();
        // A short diary has only the first goal, from its beginning.
        const bool isFirst = batch.goals.isEmpty();
        if (!isFirst && wanted + 10 > m_days.count())
            continue;
        addGoal(words.toObject(), isFirst ? std::min(wanted, m_days.count() / 4) : wanted, batch);
    }
}

void DemoGoals::addGoal(const QJsonObject &words, int startIndex, ImportBatch &batch)
{
    SocialGoal goal;
    stampDemoRecord(goal, m_days.instant(startIndex, 18 * 60 + 20), m_dice);
    goal.name = words[QStringLiteral("name")].toString();
    goal.question = words[QStringLiteral("question")].toString();
    goal.description = words[QStringLiteral("description")].toString();
    goal.times = words[QStringLiteral("times")].toInt();
    goal.perDays = words[QStringLiteral("perDays")].toInt();

    DemoScene scene(m_diary, m_dice);
    QList<Step> steps;
    for (const QJsonValue &stepWords : words[QStringLiteral("steps")].toArray())
        steps.append(step(stepWords.toObject(), goal, int(steps.size()), startIndex, scene));
    // The next rung has its day already.
    steps[steps.size() - 2].planned = m_days.day(m_days.count());
    steps.last().planned = m_days.day(m_days.count() + 5);
    batch.goals.append(goal);
    batch.steps.append(steps);
    addAttempts(goal, steps, startIndex, batch);
}

Step DemoGoals::step(const QJsonObject &words, const SocialGoal &goal, int position, int startIndex,
                     DemoScene &scene)
{
    Step step;
    stampDemoRecord(step, m_days.instant(startIndex, 18 * 60 + 21 + position), m_dice);
    step.goal = goal.id;
    step.position = position;
    step.text = scene.fill(words[QStringLiteral("text")]);
    step.planCue = scene.fill(words[QStringLiteral("cue")]);
    step.planAct = scene.fill(words[QStringLiteral("act")]);
    step.expectedDiscomfort = words[QStringLiteral("discomfort")].toInt();
    return step;
}

void DemoGoals::addAttempts(const SocialGoal &goal, const QList<Step> &steps, int startIndex,
                            ImportBatch &batch)
{
    const int chance = std::min(90, goal.times * 100 / goal.perDays + 5);
    QHash<int, int> repeats;
    for (const int index : m_days.active()) {
        if (index <= startIndex || !m_dice.isChance(chance))
            continue;
        // The ladder is climbed slowly, its last rung is still ahead, and an easy step is taken again.
        const double climbed = double(index - startIndex) / (m_days.count() - startIndex);
        const int highest = std::min(int(climbed * steps.size()), int(steps.size()) - 2);
        const int position = m_dice.isChance(30) ? m_dice.between(0, highest) : highest;
        batch.attempts.append(attempt(steps[position], repeats[position]++, index));
    }
}

Attempt DemoGoals::attempt(const Step &step, int repeats, int dayIndex)
{
    Attempt attempt;
    stampDemoRecord(attempt, m_days.instant(dayIndex, m_dice.between(8 * 60, 20 * 60)), m_dice);
    attempt.goal = step.goal;
    attempt.step = step.id;
    const int fate = m_dice.between(1, 100);
    attempt.status = fate <= 72 ? AttemptStatus::Done
        : fate <= 85            ? AttemptStatus::Partly
        : fate <= 95            ? AttemptStatus::Skipped
                                : AttemptStatus::NotDone;
    DemoScene scene(m_diary, m_dice);
    const auto words = [&](const QString &list) {
        return scene.fill(m_dice.draw(list, m_diary[list].toArray()));
    };
    if (attempt.status == AttemptStatus::Done || attempt.status == AttemptStatus::Partly) {
        const double felt =
            *step.expectedDiscomfort * (1.05 - 0.12 * std::min(repeats, 5)) + m_dice.noise() * 8;
        attempt.feltDiscomfort = demoRating(felt);
    }
    if (attempt.status == AttemptStatus::Partly)
        attempt.note = words(QStringLiteral("partly"));
    else if (attempt.status == AttemptStatus::Skipped)
        attempt.note = words(QStringLiteral("skipped"));
    else if (attempt.status == AttemptStatus::Done && m_dice.isChance(60))
        attempt.learned = words(QStringLiteral("learned"));
    return attempt;
}
