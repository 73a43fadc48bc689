// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/recordstep.h"

class ChipRow;
class PlainTextField;
class QDateTimeEdit;
class QLineEdit;

/// What happened, when, and with whom.
class SituationStep : public RecordStep
{
    Q_OBJECT

public:
    explicit SituationStep(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString hint() const override;
    void present(const ThoughtRecord &record) override;
    void apply(ThoughtRecord &record) const override;
    [[nodiscard]] bool isAnswered(const ThoughtRecord &record) const override;

private:
    void buildFields();
    void connectFields();

    PlainTextField *m_situation;
    QDateTimeEdit *m_when;
    ChipRow *m_domain;
    QLineEdit *m_people;
    QLineEdit *m_tags;
    bool m_isMomentEdited = false;
};
