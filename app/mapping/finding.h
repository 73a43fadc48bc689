// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

/// A stretch of the thought that speaks for a pattern, in UTF-16 units.
struct TextSpan {
    int start = 0;
    int length = 0;
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// How likely a thought shows a pattern, 0–1, and the words that say so.
struct PatternFinding {
    QString pattern;
    double score = 0;
    QList<TextSpan> because;
    /// A question about the person's own word, never a verdict ("You wrote 'everyone'. Would a number be
    /// truer?").
    QString question;
    /// Why these words may show the pattern, in a sentence; empty where no rule spoke.
    QString reason;
    /// The cue rules by themselves would show it.
    bool isCued = false;
    /// The words in `because` that carry the score, where those beside them are named only so that they make
    /// sense; else empty.
    QList<TextSpan> bareWords = {};
};

/// Starting points for the four sliders, 1–7, as hints; and three likelihoods, 0–1 (as enISEAR labels them).
struct CauseHint {
    double locus = 4;
    double stability = 4;
    double globality = 4;
    double control = 4;
    double selfResponsibility = 0.5;
    double selfControl = 0.5;
    double circumstanceControl = 0.5;
    /// By slider, in the order above: the words that move it to its side of the middle; in the cause where
    /// one is given, else in the thought.
    std::array<QList<TextSpan>, 4> because;
};

struct Findings {
    QList<PatternFinding> patterns; ///< every pattern, best first
    QStringList suggested; ///< at most two: what a person would be shown
    /// The words tell of unfair treatment or danger, so nothing is likely but "may be fair". Programs that
    /// only have the scores (resources/mapping/evaluate, trainer/rules.py) know it by a score of exactly 1.
    bool isSteppedBack = false;
    /// Where it stepped back: the words that tell of it in the thought, the situation and the cause.
    std::array<QList<TextSpan>, 3> unfairWords;
    bool isLeftAlone = false; ///< all that speaks for a pattern is denied or said by others
    CauseHint causes;
    /// The words of the thought that state a cause, without the "because"; empty where none do, or where the
    /// cause stands in its own field.
    std::optional<TextSpan> statedCause;
    bool offerHelp = false; ///< words of great pain: offer Help now, quietly
};
