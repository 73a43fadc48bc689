// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/plotalignment.h"

#include <QChart>
#include <QScopedValueRollback>
#include <algorithm>
#include <cmath>

namespace
{
constexpr int mostRounds = 5;

/// What the axis at one side needs, without the margin that was added before.
struct AxisRoom {
    int left = 0;
    int right = 0;
};

AxisRoom axisRoom(const QChart &chart)
{
    const QRectF plot = chart.plotArea();
    const QMargins margins = chart.margins();
    return {int(std::lround(plot.left())) - margins.left(),
            int(std::lround(chart.size().width() - plot.right())) - margins.right()};
}
} // namespace

PlotAlignment::PlotAlignment(const QList<QChart *> &charts, QObject *parent)
    : QObject(parent)
    , m_charts(charts)
{
    m_check.setSingleShot(true);
    connect(&m_check, &QTimer::timeout, this, &PlotAlignment::check);
    for (QChart *chart : charts)
        connect(chart, &QChart::plotAreaChanged, this, &PlotAlignment::takeChange);
}

void PlotAlignment::takeChange()
{
    if (m_isAligning)
        return;
    m_rounds = 0;
    align();
}

void PlotAlignment::check()
{
    if (!isAligned() && m_rounds++ < mostRounds)
        align();
}

bool PlotAlignment::isAligned() const
{
    const QRectF first = m_charts.first()->plotArea();
    return std::all_of(m_charts.cbegin(), m_charts.cend(), [&](const QChart *chart) {
        return std::abs(chart->plotArea().left() - first.left()) < 1
            && std::abs(chart->plotArea().right() - first.right()) < 1;
    });
}

void PlotAlignment::align()
{
    const QScopedValueRollback<bool> aligning(m_isAligning, true);
    AxisRoom most;
    for (const QChart *chart : std::as_const(m_charts)) {
        if (chart->plotArea().isEmpty())
            return;
        most.left = std::max(most.left, axisRoom(*chart).left);
        most.right = std::max(most.right, axisRoom(*chart).right);
    }
    for (QChart *chart : std::as_const(m_charts)) {
        const AxisRoom own = axisRoom(*chart);
        chart->setMargins(QMargins(most.left - own.left, 0, most.right - own.right, 0));
    }
    // Less room can change what an axis needs, and a chart may not be laid out yet.
    m_check.start();
}
