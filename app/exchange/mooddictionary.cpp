// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mooddictionary.h"

#include <array>

namespace
{
const QMap<QString, int> &shippedMoodLevels()
{
    static const QMap<QString, int> levels = {
        {QStringLiteral("rad"), 5},      {QStringLiteral("good"), 4},   {QStringLiteral("meh"), 3},
        {QStringLiteral("bad"), 2},      {QStringLiteral("awful"), 1},  {QStringLiteral("super"), 5},
        {QStringLiteral("bien"), 4},     {QStringLiteral("mouais"), 3}, {QStringLiteral("mauvais"), 2},
        {QStringLiteral("horrible"), 1},
    };
    return levels;
}

std::optional<int> valenceOfLevel(int level)
{
    constexpr std::array valences = {-3, -2, 0, 2, 3};
    return level >= 1 && level <= 5 ? std::optional(valences[size_t(level - 1)]) : std::nullopt;
}
} // namespace

MoodDictionary::MoodDictionary(const QMap<QString, int> &answers)
    : m_answers(answers)
{
}

std::optional<int> MoodDictionary::valence(const QString &name) const
{
    const QString folded = name.trimmed().toCaseFolded();
    const auto answered = valenceOfLevel(m_answers.value(folded));
    return answered ? answered : valenceOfLevel(shippedMoodLevels().value(folded));
}

bool MoodDictionary::isShippedName(const QString &name)
{
    return shippedMoodLevels().contains(name.trimmed().toCaseFolded());
}
