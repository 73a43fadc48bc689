// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/stepspanel.h"

#include "ui/widgets/themeroles.h"
#include "ui/widgets/typescale.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QValueAxis>
#include <algorithm>

StepsPanel::StepsPanel(QWidget *parent)
    : TimePanel(tr("Social steps"), parent)
{
    setMinimumHeight(scaled(120));
}

void StepsPanel::show(const MoodTrend &trend)
{
    m_trend = trend;
    if (!trend.from.isValid())
        return;
    double most = 2;
    for (const DayValue &value : trend.steps)
        most = std::max(most, value.value);
    begin(trend.from, trend.to, 0, most, tr("steps"));
    values()->setTickType(QValueAxis::TicksDynamic);
    values()->setTickAnchor(0);
    values()->setTickInterval(most > 5 ? 5 : 1);
    values()->setLabelFormat(QStringLiteral("%.0f"));
    const QColor color = rolesOf(palette()).series[2];
    for (const DayValue &value : trend.steps) {
        // One bar a day, drawn on the time axis itself: bar charts of categories would lose the gaps.
        auto *top = new QLineSeries(this);
        top->append(double(toAxis(value.day)), value.value);
        top->append(double(toAxis(value.day.addDays(1))), value.value);
        auto *bar = new QAreaSeries(top);
        bar->setBrush(color);
        bar->setPen(QPen(rolesOf(palette()).card, 1));
        add(bar);
    }
}
