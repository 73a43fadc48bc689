// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/anyrecords.h"

#include "fuzz/fuzztext.h"

#include <bit>

AnyRecords::AnyRecords(FuzzBytes input)
    : m_rest(input)
{
}

/// Up to eight bytes: the first says how many follow.
quint64 AnyRecords::number()
{
    size_t left = std::min<size_t>(firstByte(m_rest) % 9, m_rest.empty() ? 0 : m_rest.size() - 1);
    m_rest = withoutFirstByte(m_rest);
    quint64 value = 0;
    for (; left > 0; --left) {
        value = value << 8 | m_rest.front();
        m_rest = m_rest.subspan(1);
    }
    return value;
}

QString AnyRecords::text()
{
    const FuzzBytes part = takePart(m_rest);
    return textOf(withoutFirstByte(part), firstByte(part) % 8 == 7 ? TextForm::Utf16 : TextForm::Utf8);
}

QStringList AnyRecords::texts()
{
    QStringList list;
    for (quint64 left = number() % 4; left > 0; --left)
        list.append(text());
    return list;
}

RecordId AnyRecords::id()
{
    QByteArray bytes(16, '\0');
    const quint64 value = number();
    std::copy_n(reinterpret_cast<const char *>(&value), sizeof(value), bytes.begin());
    return RecordId::fromBytes(bytes);
}

std::optional<int> AnyRecords::rating()
{
    const quint64 value = number();
    return value == 0 ? std::nullopt : std::optional(int(value));
}

double AnyRecords::real()
{
    return std::bit_cast<double>(number());
}

QDateTime AnyRecords::instant()
{
    return QDateTime::fromMSecsSinceEpoch(qint64(number()), Qt::UTC);
}

template <typename Enum> Enum AnyRecords::choice(Enum last)
{
    return Enum(number() % (quint64(last) + 1));
}

template <typename AnyRecord> AnyRecord AnyRecords::record()
{
    AnyRecord record;
    record.id = id();
    record.when.day = QDate::fromJulianDay(qint64(number() % 10'000'000));
    if (const quint64 time = number(); time > 0)
        record.when.time = QTime::fromMSecsSinceStartOfDay(int(time % 86'400'000));
    if (const QDateTime utc = instant(); utc.toMSecsSinceEpoch() != 0)
        record.when.utc = utc;
    record.when.offsetSeconds = rating();
    record.when.zone = text();
    record.created = instant();
    record.changed = instant();
    record.sourceKey = text();
    return record;
}

ThoughtRecord AnyRecords::thoughtRecord()
{
    auto result = record<ThoughtRecord>();
    result.situation = text();
    result.domain = text();
    for (quint64 left = number() % 3; left > 0; --left)
        result.thoughts.append({text(), rating(), rating(), number() != 0});
    for (quint64 left = number() % 3; left > 0; --left)
        result.feelings.append({text(), rating(), rating()});
    for (quint64 left = number() % 3; left > 0; --left)
        result.patterns.append({text(), text()});
    for (quint64 left = number() % 3; left > 0; --left)
        result.causes.append({text(), rating(), rating(), rating(), rating()});
    for (QString *field :
         {&result.evidenceFor, &result.evidenceAgainst, &result.friendView, &result.fairerThought})
        *field = text();
    result.fairerBelief = rating();
    result.nextStep = {choice(NextStepKind::NothingNow), text(), text()};
    result.tags = texts();
    result.people = texts();
    result.isDraft = number() != 0;
    return result;
}

MoodCheckIn AnyRecords::checkIn()
{
    auto result = record<MoodCheckIn>();
    for (std::optional<int> *field :
         {&result.valence, &result.energy, &result.connectedness, &result.contacts, &result.bestQuality})
        *field = rating();
    result.feelings = texts();
    result.channel = choice(ContactChannel::Text);
    if (const quint64 value = number(); value > 0)
        result.startedByMe = value % 2 == 0;
    result.aloneTime = choice(AloneTime::Mixed);
    result.note = text();
    result.tags = texts();
    for (quint64 left = number() % 3; left > 0; --left)
        result.measures.append({text(), text()});
    result.importedMood = text();
    result.isRetrospective = number() != 0;
    return result;
}

SocialGoal AnyRecords::goal()
{
    auto result = record<SocialGoal>();
    for (QString *field : {&result.name, &result.question, &result.description, &result.unit})
        *field = text();
    result.isNumerical = number() != 0;
    result.target = real();
    result.isAtMost = number() != 0;
    result.times = int(number());
    result.perDays = int(number());
    result.isArchived = number() != 0;
    return result;
}

Step AnyRecords::step()
{
    auto result = record<Step>();
    result.goal = id();
    result.position = int(number());
    for (QString *field : {&result.text, &result.bankId, &result.planCue, &result.planAct})
        *field = text();
    if (const quint64 day = number(); day > 0)
        result.planned = QDate::fromJulianDay(qint64(day % 10'000'000));
    result.expectedDiscomfort = rating();
    return result;
}

Attempt AnyRecords::attempt()
{
    auto result = record<Attempt>();
    result.goal = id();
    result.step = id();
    result.status = choice(AttemptStatus::Unknown);
    if (const double value = real(); value != 0)
        result.value = value;
    result.feltDiscomfort = rating();
    result.learned = text();
    result.note = text();
    return result;
}

Experiment AnyRecords::experiment()
{
    auto result = record<Experiment>();
    result.thoughtRecord = id();
    for (QString *field : {&result.belief, &result.prediction, &result.plan, &result.safetyHabits,
                           &result.criterion, &result.outcome, &result.learned})
        *field = text();
    for (std::optional<int> *field :
         {&result.beliefBefore, &result.probability, &result.fearedCost, &result.actualCost, &result.surprise,
          &result.confirmed, &result.beliefAfter})
        *field = rating();
    result.happened = choice(ExperimentOutcome::No);
    return result;
}

QuestionnaireResponse AnyRecords::questionnaire()
{
    auto result = record<QuestionnaireResponse>();
    result.scale = text();
    for (quint64 left = number() % 5; left > 0; --left)
        result.answers.insert(int(number()), int(number()));
    return result;
}
