// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/recordstep.h"

class PlainTextField;

/// Weighing: facts that fit first, so that the person is heard, then facts that do not, then a friend's view.
class FactsStep : public RecordStep
{
    Q_OBJECT

public:
    explicit FactsStep(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString hint() const override;
    void present(const ThoughtRecord &record) override;
    void apply(ThoughtRecord &record) const override;
    [[nodiscard]] bool isAnswered(const ThoughtRecord &record) const override;

private:
    PlainTextField *m_for;
    PlainTextField *m_against;
    PlainTextField *m_friend;
};
