// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/recordstep.h"

class ChipRow;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class RatingSlider;

/// Up to four feelings, each with its strength.
class FeelingsStep : public RecordStep
{
    Q_OBJECT

public:
    explicit FeelingsStep(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString hint() const override;
    void present(const ThoughtRecord &record) override;
    void apply(ThoughtRecord &record) const override;
    [[nodiscard]] bool isAnswered(const ThoughtRecord &record) const override;

private:
    void buildFields();
    void addOwnWord();
    void keepChosen(const QStringList &names);
    void showSliders();
    void showChips();

    ChipRow *m_words;
    QLineEdit *m_ownWord;
    QPushButton *m_add;
    QVBoxLayout *m_sliders;
    QList<Feeling> m_feelings;
};
