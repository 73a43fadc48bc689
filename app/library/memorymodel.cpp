// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/memorymodel.h"

#include "library/reviewschedule.h"

#include <algorithm>
#include <cmath>

namespace
{
constexpr MemoryWeights defaultWeights = {0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                          0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                          1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
constexpr double lowestStability = 0.001;
constexpr double lowestDifficulty = 1;
constexpr double highestDifficulty = 10;
constexpr double recallAtStability = 0.9;

constexpr int numberOf(ReviewGrade grade)
{
    return static_cast<int>(grade);
}

MemoryState inBounds(const MemoryState &state)
{
    return {std::max(state.stability, lowestStability),
            std::clamp(state.difficulty, lowestDifficulty, highestDifficulty)};
}
} // namespace

MemoryModel::MemoryModel(const MemoryWeights &weights)
    : m_weights(weights)
{
}

MemoryModel::MemoryModel()
    : MemoryModel(defaultWeights)
{
}

double MemoryModel::recall(double stability, int days) const
{
    const double decay = -m_weights[20];
    const double factor = std::pow(recallAtStability, 1 / decay) - 1;
    return std::pow(1 + factor * days / std::max(stability, lowestStability), decay);
}

double MemoryModel::firstDifficulty(int grade) const
{
    return m_weights[4] - std::exp(m_weights[5] * (grade - 1)) + 1;
}

// The change shrinks near the upper end, and the difficulty drifts back to that of an easy first answer.
double MemoryModel::difficultyAfter(double difficulty, int grade) const
{
    const double change = -m_weights[6] * (grade - numberOf(ReviewGrade::Good));
    const double changed = difficulty + change * (highestDifficulty - difficulty) / (highestDifficulty - 1);
    const double goal = firstDifficulty(numberOf(ReviewGrade::Easy));
    return m_weights[7] * goal + (1 - m_weights[7]) * changed;
}

double MemoryModel::stabilityKnown(const MemoryState &state, int grade, double recalled) const
{
    const double ofHard = grade == numberOf(ReviewGrade::Hard) ? m_weights[15] : 1;
    const double ofEasy = grade == numberOf(ReviewGrade::Easy) ? m_weights[16] : 1;
    const double gain = std::exp(m_weights[8]) * (11 - state.difficulty)
        * std::pow(state.stability, -m_weights[9]) * (std::exp(m_weights[10] * (1 - recalled)) - 1);
    return state.stability * (1 + gain * ofHard * ofEasy);
}

double MemoryModel::stabilityForgotten(const MemoryState &state, double recalled) const
{
    const double left = m_weights[11] * std::pow(state.difficulty, -m_weights[12])
        * (std::pow(state.stability + 1, m_weights[13]) - 1) * std::exp(m_weights[14] * (1 - recalled));
    return std::min(left, state.stability);
}

MemoryState MemoryModel::after(const std::optional<MemoryState> &before, ReviewGrade grade, int days) const
{
    const int number = numberOf(grade);
    if (!before)
        return inBounds({m_weights.at(size_t(number - 1)), firstDifficulty(number)});
    const MemoryState state = inBounds(*before);
    const double recalled = recall(state.stability, std::max(days, 0));
    const double stability = grade == ReviewGrade::Again ? stabilityForgotten(state, recalled)
                                                         : stabilityKnown(state, number, recalled);
    return inBounds({stability, difficultyAfter(state.difficulty, number)});
}
