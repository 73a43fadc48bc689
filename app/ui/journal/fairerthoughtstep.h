// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/recordstep.h"

class PlainTextField;
class RatingSlider;

/// A fairer thought in the person's own words, and how much they believe it.
class FairerThoughtStep : public RecordStep
{
    Q_OBJECT

public:
    explicit FairerThoughtStep(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString hint() const override;
    void present(const ThoughtRecord &record) override;
    void apply(ThoughtRecord &record) const override;
    [[nodiscard]] bool isAnswered(const ThoughtRecord &record) const override;

private:
    PlainTextField *m_thought;
    RatingSlider *m_belief;
};
