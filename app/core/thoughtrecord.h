// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cause.h"
#include "core/record.h"

#include <QList>
#include <QStringList>

/// One automatic thought and how much it was believed, 0–100 %.
struct Thought {
    QString text;
    std::optional<int> belief;
    std::optional<int> beliefAfter; ///< re-rated once the fairer thought stands; asked for the hot thought
    bool isHot = false; ///< the one that hurts most; at most one a record
    friend bool operator==(const Thought &, const Thought &) = default;
};

/// A feeling in one word with its strength before and after, 0–100.
struct Feeling {
    QString name;
    std::optional<int> before;
    std::optional<int> after;
    friend bool operator==(const Feeling &, const Feeling &) = default;
};

/// A thinking pattern the person confirmed: an id of the closed list (core/patterns.h), or, when that is
/// empty, the person's own or an imported name. The name in the source is kept beside the id.
struct PatternTag {
    QString pattern;
    QString sourceName;
    friend bool operator==(const PatternTag &, const PatternTag &) = default;
};

enum class NextStepKind { None, Experiment, LadderStep, Message, Soothe, AskForHelp, Rest, NothingNow };

/// The act a record ends in, as an if-then plan (Gollwitzer & Sheeran 2006). Rest and nothing now count.
struct NextStep {
    NextStepKind kind = NextStepKind::None;
    QString cue; ///< "it is Friday noon"
    QString act; ///< what follows "then I will": "ask Ola to lunch"
    friend bool operator==(const NextStep &, const NextStep &) = default;
};

/// A thought record (after Greenberger & Padesky 1995): what happened, the hot thought, facts on both sides,
/// a fairer thought, and a next step. Only a complete record is no draft.
struct ThoughtRecord : Record {
    QString situation;
    QString domain; ///< social, work, health, other, or empty
    QList<Thought> thoughts;
    QList<Feeling> feelings;
    QList<PatternTag> patterns;
    QList<Cause> causes; ///< first the cause as it came, then a second that is as true but more specific
    QString evidenceFor;
    QString evidenceAgainst;
    QString friendView;
    QString fairerThought;
    std::optional<int> fairerBelief; ///< 0–100 %
    NextStep nextStep;
    QStringList tags;
    QStringList people;
    bool isDraft = true;

    /// The thought marked hot, else the first, else null.
    [[nodiscard]] const Thought *hotThought() const;
};
