// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/moodtrend.h"
#include "ui/trends/timepanel.h"

/// Social steps done on each day, under the mood and on the same days.
class StepsPanel : public TimePanel
{
    Q_OBJECT

public:
    explicit StepsPanel(QWidget *parent = nullptr);

    void show(const MoodTrend &trend);
    using QWidget::show;

protected:
    void restyle() override { show(m_trend); }

private:
    MoodTrend m_trend;
};
