// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/moodpanel.h"

#include "ui/widgets/themeroles.h"
#include "ui/widgets/typescale.h"

#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

namespace
{
constexpr double lowestMood = -3;
constexpr double highestMood = 3;
constexpr double moodMargin = 0.25;
constexpr qint64 halfDay = 12LL * 60 * 60 * 1000; ///< milliseconds
} // namespace

MoodPanel::MoodPanel(QWidget *parent)
    : TimePanel(tr("Mood"), parent)
{
    setMinimumHeight(scaled(220));
}

void MoodPanel::show(const MoodTrend &trend)
{
    m_trend = trend;
    if (!trend.from.isValid())
        return;
    //: the mood axis: its ends in words
    begin(trend.from, trend.to, lowestMood - moodMargin, highestMood + moodMargin,
          tr("unpleasant – pleasant"));
    values()->setTickType(QValueAxis::TicksDynamic);
    values()->setTickAnchor(0);
    values()->setTickInterval(1);
    values()->setLabelFormat(QStringLiteral("%.0f"));
    addDots();
    for (const DaySeries &run : trend.medianRuns)
        addMedian(run);
}

void MoodPanel::addDots()
{
    auto *dots = new QScatterSeries(this);
    dots->setName(tr("Mood of the day"));
    const QColor color = rolesOf(palette()).series[0];
    dots->setColor(color);
    dots->setBorderColor(color);
    dots->setMarkerSize(scaled(7));
    for (const DayValue &value : std::as_const(m_trend.mood))
        dots->append(double(toAxis(value.day) + halfDay), value.value); // amid the day, as the bars below
    add(dots);
}

void MoodPanel::addMedian(const DaySeries &run)
{
    auto *line = new QLineSeries(this);
    line->setName(tr("Middle of seven days"));
    QPen pen(rolesOf(palette()).series[1], scaled(2));
    pen.setStyle(Qt::SolidLine);
    line->setPen(pen);
    for (qsizetype i = 0; i < run.size(); ++i) {
        if (i > 0)
            line->append(double(toAxis(run[i].day)), run[i - 1].value);
        line->append(double(toAxis(run[i].day)), run[i].value);
    }
    // A median of a single day still shows as a short step.
    line->append(double(toAxis(run.last().day.addDays(1))), run.last().value);
    add(line);
}
