// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment.h"
#include "ui/widgets/card.h"

class PlainTextField;
class RatingSlider;

/// One small test: what was expected, the sign fixed before, and, once it was done, what came of it.
class ExperimentCard : public Card
{
    Q_OBJECT

public:
    explicit ExperimentCard(const Experiment &experiment, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The same experiment with its outcome, or with more said about it.
    void changed(const Experiment &experiment);

private:
    void buildPlan();
    void buildChoices();
    void buildOutcome();
    RatingSlider *addRating(const QString &label, std::optional<int> value);
    PlainTextField *addField(const QString &label, const QString &words, const QString &name);
    void keep();

    Experiment m_experiment;
    RatingSlider *m_surprise = nullptr;
    RatingSlider *m_actualCost = nullptr;
    PlainTextField *m_outcome = nullptr;
    PlainTextField *m_learned = nullptr;
};
