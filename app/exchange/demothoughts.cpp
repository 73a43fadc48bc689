// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demothoughts.h"

#include <algorithm>

namespace
{
const QStringList pleasantFeelings{QStringLiteral("hopeful"), QStringLiteral("calm"),
                                   QStringLiteral("glad"),    QStringLiteral("relieved"),
                                   QStringLiteral("proud"),   QStringLiteral("grateful")};

NextStepKind nextStepKindOf(const QString &name)
{
    static const QHash<QString, NextStepKind> kinds = {
        {QStringLiteral("experiment"), NextStepKind::Experiment},
        {QStringLiteral("ladderStep"), NextStepKind::LadderStep},
        {QStringLiteral("message"), NextStepKind::Message},
        {QStringLiteral("soothe"), NextStepKind::Soothe},
        {QStringLiteral("askForHelp"), NextStepKind::AskForHelp},
        {QStringLiteral("rest"), NextStepKind::Rest},
    };
    return kinds.value(name, NextStepKind::NothingNow);
}
} // namespace

DemoThoughts::DemoThoughts(const QJsonObject &diary, const DemoDays &days, DemoDice &dice)
    : m_diary(diary)
    , m_days(days)
    , m_dice(dice)
{
}

QList<ThoughtRecord> DemoThoughts::records(int count)
{
    QList<ThoughtRecord> records;
    const QList<int> &active = m_days.active();
    const auto dayOf = [&](qint64 i) { return active[i * active.size() / std::max(1, count)]; };
    for (int i = 0; i < count; ++i) {
        int first = i;
        while (first > 0 && dayOf(first - 1) == dayOf(i))
            --first;
        int last = i;
        while (last + 1 < count && dayOf(last + 1) == dayOf(i))
            ++last;
        // The entries of one day share its evening, or with very many of them the whole day.
        const int entries = last - first + 1;
        const int start = entries > 4 ? 7 * 60 : 16 * 60 + 30;
        const int room = (22 * 60 + 45 - start) / entries;
        records.append(
            record(dayOf(i), start + (i - first) * room + m_dice.between(0, std::max(0, room - 1))));
    }
    return records;
}

ThoughtRecord DemoThoughts::draft()
{
    const QJsonObject words = m_diary[QStringLiteral("draft")].toObject();
    DemoScene scene(m_diary, m_dice);
    ThoughtRecord record;
    stampDemoRecord(record, m_days.instant(m_days.count() - 1, 7 * 60 + 12), m_dice);
    record.situation = scene.fill(words[QStringLiteral("situation")]);
    record.domain = QStringLiteral("social");
    record.thoughts.append({scene.fill(words[QStringLiteral("thought")]), 60, {}, true});
    record.people = scene.people();
    record.isDraft = true;
    return record;
}

QJsonValue DemoThoughts::draw(const QString &list)
{
    const QString deck = m_theme[QStringLiteral("id")].toString() + u'/' + list;
    return m_dice.draw(deck, m_theme[list].toArray());
}

QString DemoThoughts::lines(const QString &list, int count, DemoScene &scene)
{
    const QString deck = m_theme[QStringLiteral("id")].toString() + u'/' + list;
    return scene.fillAll(m_dice.drawTexts(deck, m_theme[list].toArray(), count)).join(u'\n');
}

QJsonObject DemoThoughts::nextTheme(double progress)
{
    const QJsonArray themes = m_diary[QStringLiteral("themes")].toArray();
    QJsonObject theme = m_dice.draw(QStringLiteral("themes"), themes).toObject();
    // Later entries come more often from what is new in this life: asking, visits, kind words.
    if (theme[QStringLiteral("isEarly")].toBool() && m_dice.isChance(int(progress * 60)))
        theme = m_dice.draw(QStringLiteral("themes"), themes).toObject();
    return theme;
}

ThoughtRecord DemoThoughts::record(int dayIndex, int minuteOfDay)
{
    m_progress = m_days.progress(dayIndex);
    m_theme = nextTheme(m_progress);
    const bool isPlain = m_theme[QStringLiteral("isPlain")].toBool();
    m_drop = isPlain || m_dice.isChance(12)
        ? m_dice.between(-1, 1) * 5
        : m_dice.between(10, 25) + int(m_progress * m_dice.between(5, 25));
    DemoScene scene(m_diary, m_dice);
    ThoughtRecord record;
    stampDemoRecord(record, m_days.instant(dayIndex, minuteOfDay), m_dice);
    record.changed = record.created.addSecs(60 * m_dice.between(6, 14));
    record.situation = scene.fill(draw(QStringLiteral("situations")));
    record.domain = m_theme[QStringLiteral("domain")].toString();
    writeThoughts(record, scene);
    writeFeelings(record);
    if (m_dice.isChance(55))
        writeCauses(record, scene);
    writeFacts(record, scene);
    record.nextStep = nextStep(scene);
    record.tags = {m_theme[QStringLiteral("tag")].toString()};
    record.people = scene.people();
    record.isDraft = false;
    return record;
}

void DemoThoughts::writeThoughts(ThoughtRecord &record, DemoScene &scene)
{
    const QJsonObject hot = draw(QStringLiteral("thoughts")).toObject();
    const int belief = demoRating(m_dice.between(55, 90));
    record.thoughts.append(
        {scene.fill(hot[QStringLiteral("text")]), belief, demoRating(belief - m_drop), true});
    if (m_dice.isChance(40))
        record.thoughts.append(
            {scene.fill(draw(QStringLiteral("side"))), demoRating(m_dice.between(30, 70)), {}, false});
    if (m_dice.isChance(12))
        return;
    for (const QJsonValue &pattern : hot[QStringLiteral("patterns")].toArray())
        record.patterns.append({pattern.toString(), {}});
}

void DemoThoughts::writeFeelings(ThoughtRecord &record)
{
    const QString deck = m_theme[QStringLiteral("id")].toString() + QStringLiteral("/feelings");
    const QStringList names =
        m_dice.drawTexts(deck, m_theme[QStringLiteral("feelings")].toArray(), m_dice.between(1, 3));
    for (const QString &name : names) {
        const int before = demoRating(m_dice.between(40, 85));
        // What is pleasant does not fade with a fairer thought.
        const double change = pleasantFeelings.contains(name) ? m_drop * 0.2 : -m_drop * 0.8;
        record.feelings.append({name, before, demoRating(before + change + m_dice.noise() * 5)});
    }
}

void DemoThoughts::writeCauses(ThoughtRecord &record, DemoScene &scene)
{
    QJsonArray causes = draw(QStringLiteral("causes")).toArray();
    if (causes.size() > 1 && !m_dice.isChance(60 + int(m_progress * 30)))
        causes.removeLast();
    for (const QJsonValue &value : std::as_const(causes)) {
        const QJsonArray scale = value[QStringLiteral("scale")].toArray();
        const auto rated = [&](int index) {
            return std::clamp(scale[index].toInt() + (m_dice.isChance(30) ? m_dice.between(-1, 1) : 0), 1, 7);
        };
        Cause cause;
        cause.text = scene.fill(value[QStringLiteral("text")]);
        cause.locus = rated(0);
        cause.stability = rated(1);
        cause.globality = rated(2);
        cause.control = rated(3);
        record.causes.append(cause);
    }
}

void DemoThoughts::writeFacts(ThoughtRecord &record, DemoScene &scene)
{
    record.evidenceFor = lines(QStringLiteral("for"), m_dice.between(1, 2), scene);
    record.evidenceAgainst = lines(QStringLiteral("against"), m_dice.between(1, 3), scene);
    if (m_dice.isChance(50))
        record.friendView = lines(QStringLiteral("friend"), 1, scene);
    record.fairerThought = lines(QStringLiteral("fairer"), 1, scene);
    record.fairerBelief = demoRating(m_dice.between(40, 65) + m_progress * 20);
}

NextStep DemoThoughts::nextStep(DemoScene &scene)
{
    const QJsonObject words = draw(QStringLiteral("next")).toObject();
    return {nextStepKindOf(words[QStringLiteral("kind")].toString()),
            scene.fill(words[QStringLiteral("cue")]), scene.fill(words[QStringLiteral("act")])};
}
