// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment.h"
#include "ui/widgets/card.h"

class PlainTextField;
class QPushButton;
class RatingSlider;

/// A small test, planned: a prediction in words a camera could check and how one will know, both fixed
/// before; how likely (0–100 %) and how bad (0–100) may stay open. Fields: McManus, Van Doorn & Yiend 2012.
class ExperimentForm : public Card
{
    Q_OBJECT

public:
    explicit ExperimentForm(QWidget *parent = nullptr);

    void clear();
    /// With the words of what may happen, to be changed.
    void begin(const QString &prediction);

Q_SIGNALS:
    void submitted(const Experiment &experiment);

private:
    void buildFields();
    PlainTextField *addField(const QString &label, const QString &example, const QString &name);
    void showWhatIsMissing();
    void submit();

    PlainTextField *m_prediction;
    PlainTextField *m_criterion;
    PlainTextField *m_plan;
    RatingSlider *m_probability;
    RatingSlider *m_fearedCost;
    QPushButton *m_add;
};
