// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

enum class ReviewGrade;

/// The weights of FSRS, w0 to w20.
using MemoryWeights = std::array<double, 21>;

/// What FSRS knows of one card's memory: stability in days (0.001 and more), difficulty (1–10).
struct MemoryState {
    double stability = 0;
    double difficulty = 0;
};

/// The free spaced repetition scheduler, version 6, with the default weights that its authors publish (Ye, Su
/// & Cao 2022; Open Spaced Repetition, "The Algorithm", FSRS-6). Whole days are the unit, so that the formula
/// for a second answer on the same day is not used: such an answer comes after 0 days, with full recall.
class MemoryModel
{
public:
    explicit MemoryModel(const MemoryWeights &weights);
    MemoryModel();

    /// The memory after an answer `days` (0 and more) after the last one; without a state the first answer.
    [[nodiscard]] MemoryState after(const std::optional<MemoryState> &before, ReviewGrade grade,
                                    int days) const;
    /// How likely the answer is still known (0–1), `days` after the last one.
    [[nodiscard]] double recall(double stability, int days) const;

private:
    [[nodiscard]] double firstDifficulty(int grade) const;
    [[nodiscard]] double difficultyAfter(double difficulty, int grade) const;
    [[nodiscard]] double stabilityKnown(const MemoryState &state, int grade, double recalled) const;
    [[nodiscard]] double stabilityForgotten(const MemoryState &state, double recalled) const;

    MemoryWeights m_weights;
};
