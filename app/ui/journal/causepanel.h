// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cause.h"

#include <QWidget>

class PlainTextField;
class RatingSlider;
class TextLabel;

/// One cause in the person's own words with its four sliders, each of which may be skipped.
class CausePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CausePanel(const QString &label, QWidget *parent = nullptr);

    void setCause(const Cause &cause);
    [[nodiscard]] Cause cause() const;

Q_SIGNALS:
    void edited();

private:
    void buildFields();
    void showSliders();

    PlainTextField *m_text;
    QWidget *m_scales;
    RatingSlider *m_locus;
    RatingSlider *m_stability;
    RatingSlider *m_globality;
    RatingSlider *m_control;
};
