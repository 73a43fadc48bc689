// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/recordstep.h"

class ChipRow;
class QLineEdit;

/// The act a record ends in, as an if-then plan. Rest and nothing now are as good as any.
class NextStepStep : public RecordStep
{
    Q_OBJECT

public:
    explicit NextStepStep(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString hint() const override;
    void present(const ThoughtRecord &record) override;
    void apply(ThoughtRecord &record) const override;
    [[nodiscard]] bool isAnswered(const ThoughtRecord &record) const override;

private:
    void buildFields();
    void showPlan();
    [[nodiscard]] NextStepKind kind() const;

    ChipRow *m_kind;
    QWidget *m_plan;
    QLineEdit *m_cue;
    QLineEdit *m_act;
};

/// The words for a kind of next step, as chips and the reading view show them.
[[nodiscard]] QString nextStepText(NextStepKind kind);
