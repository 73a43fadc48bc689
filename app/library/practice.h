// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>

/// How well an answer fits a practice example.
enum class PracticeFit { Right, Near, Other };

/// The stable name of a fit in files and on the command line ("near").
[[nodiscard]] QString practiceFitName(PracticeFit fit);

/// The four sides of a cause, in the order of core/cause.h.
enum class CauseSide { Locus, Stability, Globality, Control };
inline constexpr int causeSideCount = 4;

struct PracticeAnswer {
    QString pattern; ///< an id of core/patterns.h, or "none"
    PracticeFit fit = PracticeFit::Right;
    QString why;
};

/// The ratings (1–7) that count as right for one side of a cause, and why.
struct PracticeRange {
    int from = 1;
    int to = 7;
    QString why;

    /// Right inside, Near one step outside.
    [[nodiscard]] PracticeFit fitOf(int rating) const;
};

/// A made-up situation with a thought: name the pattern, or rate the cause that it states.
struct PracticeItem {
    QString id; ///< unique over all sets, the same in every language
    QString set;
    QString situation;
    QString thought;
    QList<PracticeAnswer> answers; ///< of patterns: right and near ones, and others with a why of their own
    QString otherwise; ///< what is said of any other answer
    bool isUnfair =
        false; ///< tells of unfair treatment, a barrier or danger: only "none" fits, nothing is near
    std::optional<std::array<PracticeRange, causeSideCount>> ranges; ///< of a cause
    QString language; ///< the language it is really in, after falling back

    [[nodiscard]] bool isCause() const { return ranges.has_value(); }
    /// The fit and what is to be said of it; for an item of patterns.
    [[nodiscard]] PracticeAnswer answerTo(const QString &pattern) const;
    [[nodiscard]] QStringList rightPatterns() const;
};

/// Reads practice/<set>.json. Errors: NotFound, Format (file and line).
[[nodiscard]] Result<QList<PracticeItem>> readPractice(const QString &path, const QString &set);
