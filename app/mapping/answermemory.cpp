// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/answermemory.h"

#include "core/patterns.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace
{
constexpr double heldBackBy = 2; ///< answers
constexpr double leastLikelihood = 0.005;
constexpr double growth = 0.05; ///< of the bound, for the square of the number of answers
constexpr double surest = 8; ///< log-odds that a lowered pattern has at most, before twice its lowering
constexpr qsizetype fieldCount = 4;
constexpr int mostAnswers = 1'000'000'000; ///< of one kind, so that two of them can be added

double logOddsOfLikelihood(double likelihood)
{
    const double clipped = std::clamp(likelihood, leastLikelihood, 1 - leastLikelihood);
    return std::log(clipped / (1 - clipped));
}

bool isPatternId(const QString &id)
{
    return id != patternNone && std::find(patternIds.begin(), patternIds.end(), id) != patternIds.end();
}

} // namespace

void AnswerMemory::note(const QString &pattern, double likelihood, bool isConfirmed)
{
    if (!isPatternId(pattern))
        return;
    Answers &answers = m_answers[pattern];
    int &count = isConfirmed ? answers.confirmed : answers.dismissed;
    if (count == mostAnswers)
        return;
    ++count;
    answers.promised += std::clamp(likelihood, 0.0, 1.0);
}

void AnswerMemory::noteFor(const RecordId &entry, const QString &pattern, double likelihood, bool isConfirmed)
{
    takeBack(pattern, entry);
    if (!isPatternId(pattern))
        return;
    note(pattern, likelihood, isConfirmed);
    m_log.note(entry, pattern, isConfirmed, std::clamp(likelihood, 0.0, 1.0));
}

void AnswerMemory::confirm(const QString &pattern, double likelihood, const RecordId &entry)
{
    noteFor(entry, pattern, likelihood, true);
}

void AnswerMemory::dismiss(const QString &pattern, double likelihood, const RecordId &entry)
{
    noteFor(entry, pattern, likelihood, false);
}

void AnswerMemory::takeBack(const QString &pattern, const RecordId &entry)
{
    const std::optional<AnswerLog::Answer> given = m_log.find(entry, pattern);
    const auto counted = m_answers.find(pattern);
    m_log.remove(entry, pattern);
    if (!given || counted == m_answers.end())
        return;
    int &count = given->isConfirmed ? counted->confirmed : counted->dismissed;
    count = std::max(0, count - 1);
    const int left = counted->confirmed + counted->dismissed;
    counted->promised = std::clamp(counted->promised - given->likelihood, 0.0, static_cast<double>(left));
    if (left == 0)
        m_answers.erase(counted);
}

bool AnswerMemory::isAnswered(const QString &pattern, const RecordId &entry) const
{
    return m_log.find(entry, pattern).has_value();
}

void AnswerMemory::clear()
{
    m_answers.clear();
    m_log.clear();
}

double AnswerMemory::shift(const QString &pattern) const
{
    const Answers answers = m_answers.value(pattern);
    const int count = answers.confirmed + answers.dismissed;
    if (count == 0)
        return 0;
    const double promised = std::clamp(answers.promised / count, leastLikelihood, 1 - leastLikelihood);
    const double odds =
        (answers.confirmed + heldBackBy * promised) / (answers.dismissed + heldBackBy * (1 - promised));
    const double bound = growth * count * count;
    return std::clamp(std::log(odds) - logOddsOfLikelihood(promised), -std::min(bound, largestLowering),
                      std::min(bound, largestRaise));
}

double AnswerMemory::shifted(const QString &pattern, double likelihood) const
{
    if (!m_answers.contains(pattern) || likelihood <= 0 || likelihood >= 1)
        return likelihood;
    const double by = shift(pattern);
    double logOdds = std::log(likelihood / (1 - likelihood)) + by;
    // Else what the model is surest of (1 in 10 has .998 and more) would be shown to someone who never takes
    // it, however often it is put away.
    if (by < 0)
        logOdds = std::min(logOdds, surest + 2 * by);
    return 1 / (1 + std::exp(-logOdds));
}

QString AnswerMemory::toText() const
{
    QString text;
    for (auto entry = m_answers.begin(); entry != m_answers.end(); ++entry)
        text += QStringLiteral("%1 %2 %3 %4\n")
                    .arg(entry.key())
                    .arg(entry->confirmed)
                    .arg(entry->dismissed)
                    .arg(entry->promised, 0, 'f', 4);
    return text + m_log.toText();
}

bool AnswerMemory::readLine(const QString &line)
{
    const QStringList fields = line.split(u' ');
    if (fields.size() != fieldCount || !isPatternId(fields[0]))
        return m_log.readLine(line);
    std::array<bool, 3> isRead{};
    const Answers answers{fields[1].toInt(&isRead[0]), fields[2].toInt(&isRead[1]),
                          fields[3].toDouble(&isRead[2])};
    const auto isCount = [](int count) { return count >= 0 && count <= mostAnswers; };
    if (isRead != std::array{true, true, true} || !isCount(answers.confirmed) || !isCount(answers.dismissed)
        || !(answers.promised >= 0 && answers.promised <= answers.confirmed + answers.dismissed))
        return false;
    m_answers.insert(fields[0], answers);
    return true;
}

Result<AnswerMemory> AnswerMemory::fromText(const QString &text)
{
    AnswerMemory memory;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!memory.readLine(line))
            return failure(
                ErrorKind::Format,
                QCoreApplication::translate("AnswerMemory",
                                            "What you answered to earlier suggestions could not be read. "
                                            "Suggestions go on without it; your entries are not touched."));
    }
    return memory;
}
