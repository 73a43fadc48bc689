// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/recordstep.h"

class PlainTextField;
class QButtonGroup;
class QPushButton;
class QRadioButton;
class QVBoxLayout;
class RatingSlider;

/// Up to five thoughts in the person's own words; one of them is the hot thought, with its belief.
class ThoughtsStep : public RecordStep
{
    Q_OBJECT

public:
    explicit ThoughtsStep(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString hint() const override;
    void present(const ThoughtRecord &record) override;
    void apply(ThoughtRecord &record) const override;
    [[nodiscard]] bool isAnswered(const ThoughtRecord &record) const override;

private:
    struct Line {
        PlainTextField *text;
        QRadioButton *hot;
        Thought thought; ///< what else is known of it: its ratings
    };

    void buildFields();
    void addLine();
    void removeLastLine();
    void showHotChoice();
    void showBelief();
    [[nodiscard]] int hotLine() const;

    QVBoxLayout *m_rows;
    QButtonGroup *m_hot;
    QPushButton *m_add;
    RatingSlider *m_belief;
    QList<Line> m_lines;
    QList<Thought> m_further; ///< an import may hold more than five
};
