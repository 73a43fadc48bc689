// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/socialgoal.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class RatingSlider;

/// A new step: what, the if-then plan, when, and how hard it may be. Only the first is needed.
class StepForm : public Card
{
    Q_OBJECT

public:
    explicit StepForm(QWidget *parent = nullptr);

    void clear(QDate today);
    void setToday(QDate today); ///< the day that is offered
    /// With the words of what to try, to be changed.
    void begin(const QString &text);
    [[nodiscard]] bool isBegun() const;

Q_SIGNALS:
    void submitted(const Step &step);

private:
    void buildFields();
    QLineEdit *addLine(const QString &label, const QString &example, const QString &name);
    void submit();

    QLineEdit *m_text;
    QLineEdit *m_cue;
    QLineEdit *m_act;
    QCheckBox *m_hasDay;
    QDateEdit *m_day;
    RatingSlider *m_expected;
    QPushButton *m_add;
};
