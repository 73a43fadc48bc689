// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/socialgoal.h"
#include "ui/widgets/card.h"

class PlainTextField;
class RatingSlider;

/// One step of a ladder: its plan, three ways it can have gone, and, once it was tried, what was learned.
class StepCard : public Card
{
    Q_OBJECT

public:
    StepCard(const Step &step, const QList<Attempt> &attempts, QWidget *parent = nullptr);

    [[nodiscard]] RecordId stepId() const { return m_step.id; }
    /// Of the card that showed the step before: words that were not kept there, unless they are now.
    void takeWordsFrom(const StepCard &before);

Q_SIGNALS:
    /// A new attempt, or the newest one with more said about it.
    void attempted(const Attempt &attempt);

private:
    void buildPlan();
    void buildChoices();
    void buildOutcome(const Attempt &latest);

    Step m_step;
    Attempt m_latest;
    RatingSlider *m_felt = nullptr;
    PlainTextField *m_learned = nullptr;
};
