// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/moodtrend.h"
#include "ui/trends/timepanel.h"

/// Mood over time: a dot a day, and the trailing seven-day median as a step line that stops at gaps.
class MoodPanel : public TimePanel
{
    Q_OBJECT

public:
    explicit MoodPanel(QWidget *parent = nullptr);

    void show(const MoodTrend &trend);
    using QWidget::show;

protected:
    void restyle() override { show(m_trend); }

private:
    void addDots();
    void addMedian(const DaySeries &run);

    MoodTrend m_trend;
};
