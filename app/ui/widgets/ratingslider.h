// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

class QSpinBox;
class QToolButton;
class RatingTrack;
class TextLabel;

/// A rating on a scale, by slider, − and +, number box or arrow keys. "Not rated" is a state of its own and
/// never a number. Mirrors under a right-to-left language.
class RatingSlider : public QWidget
{
    Q_OBJECT

public:
    RatingSlider(const QString &label, int minimum, int maximum, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setEndLabels(const QString &low, const QString &high);
    /// How far − + and arrow keys go; 1 unless set.
    void setStep(int step);
    /// A quiet question under the scale, shown and read out while nothing is rated; empty removes it.
    void setQuestion(const QString &question);
    [[nodiscard]] QString question() const { return m_question; }
    /// Shown after the number, for example " %".
    void setSuffix(const QString &suffix);

    [[nodiscard]] std::optional<int> value() const { return m_value; }
    void setValue(std::optional<int> value); ///< silent; out of range is brought into it

Q_SIGNALS:
    void valueChanged(std::optional<int> value); ///< by the person only

protected:
    void changeEvent(QEvent *event) override;

private:
    void alignEnds();
    void buildControls();
    void buildRows();
    void connectControls();
    void choose(std::optional<int> value);
    void showValue();
    [[nodiscard]] int middle() const;
    QToolButton *stepButton(const QString &iconName);

    int m_minimum;
    int m_maximum;
    int m_step = 1;
    std::optional<int> m_value;
    TextLabel *m_label;
    QToolButton *m_clear;
    QToolButton *m_less;
    RatingTrack *m_track;
    QToolButton *m_more;
    QSpinBox *m_number;
    TextLabel *m_low;
    TextLabel *m_high;
    QString m_question;
    TextLabel *m_asked;
};
