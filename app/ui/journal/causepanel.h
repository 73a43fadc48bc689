// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cause.h"
#include "ui/journal/causequestion.h"

#include <QTimer>
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
    /// Writes the words as if the person typed them, and puts the keyboard behind them.
    void write(const QString &words);
    /// How the words of a cause are read; when the typing rests they may bring a question to a slider. None
    /// is ever set.
    void ask(); ///< now: what the words were written in may be another
    void readBy(CauseReading reading) { m_reading = std::move(reading); }

Q_SIGNALS:
    void edited();

private:
    void buildFields();
    void showSliders();

    CauseReading m_reading;
    QTimer m_rest; ///< runs out when the typing rests
    PlainTextField *m_text;
    QWidget *m_scales;
    RatingSlider *m_locus;
    RatingSlider *m_stability;
    RatingSlider *m_globality;
    RatingSlider *m_control;
};
