// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/answermemory.h"

#include "core/patterns.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace
{
constexpr double heldBackBy = 8; ///< answers
constexpr double leastLikelihood = 0.01;
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

double AnswerMemory::shift(const QString &pattern) const
{
    const Answers answers = m_answers.value(pattern);
    const int count = answers.confirmed + answers.dismissed;
    if (count == 0)
        return 0;
    const double promised = std::clamp(answers.promised / count, leastLikelihood, 1 - leastLikelihood);
    const double found = (answers.confirmed + heldBackBy * promised) / (count + heldBackBy);
    return std::clamp(logOddsOfLikelihood(found) - logOddsOfLikelihood(promised), -largestShift,
                      largestShift);
}

double AnswerMemory::shifted(const QString &pattern, double likelihood) const
{
    if (!m_answers.contains(pattern) || likelihood <= 0 || likelihood >= 1)
        return likelihood;
    const double logOdds = std::log(likelihood / (1 - likelihood)) + shift(pattern);
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
    return text;
}

Result<AnswerMemory> AnswerMemory::fromText(const QString &text)
{
    AnswerMemory memory;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u' ');
        std::array<bool, 3> isRead{};
        if (fields.size() == fieldCount) {
            const Answers answers{fields[1].toInt(&isRead[0]), fields[2].toInt(&isRead[1]),
                                  fields[3].toDouble(&isRead[2])};
            const auto isCount = [](int count) { return count >= 0 && count <= mostAnswers; };
            const bool isSound = isPatternId(fields[0]) && isCount(answers.confirmed)
                && isCount(answers.dismissed) && answers.promised >= 0
                && answers.promised <= answers.confirmed + answers.dismissed;
            if (isSound && isRead == std::array{true, true, true}) {
                memory.m_answers.insert(fields[0], answers);
                continue;
            }
        }
        return failure(
            ErrorKind::Format,
            QCoreApplication::translate("AnswerMemory",
                                        "What you answered to earlier suggestions could not be read. "
                                        "Suggestions go on without it; your entries are not touched."));
    }
    return memory;
}
