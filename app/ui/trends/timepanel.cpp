// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/timepanel.h"

#include "ui/widgets/themeroles.h"
#include "ui/widgets/typescale.h"

#include <QAbstractSeries>
#include <QChart>
#include <QDateTimeAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

namespace
{
constexpr int dayLabels = 6;
} // namespace

TimePanel::TimePanel(const QString &name, QWidget *parent)
    : QChartView(new QChart, parent)
    , m_days(new QDateTimeAxis(this))
    , m_values(new QValueAxis(this))
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // the chart itself has the focus and the name
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    chart()->legend()->hide();
    chart()->setBackgroundRoundness(0);
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, space(), 0, 0);
    //: the format of a day on a chart's axis, as QDateTime formats it
    m_days->setFormat(tr("d MMM"));
    m_days->setTickCount(dayLabels);
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    styleAxes();
}

void TimePanel::setSummary(const QString &summary)
{
    setAccessibleDescription(summary);
}

qint64 TimePanel::toAxis(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

void TimePanel::begin(QDate from, QDate to, double lowest, double highest, const QString &scale)
{
    chart()->removeAllSeries();
    m_days->setRange(from.startOfDay(), to.addDays(1).startOfDay());
    m_values->setRange(lowest, highest);
    m_values->setTitleText(scale);
    styleAxes();
}

void TimePanel::add(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_days);
    series->attachAxis(m_values);
}

void TimePanel::styleAxes()
{
    const ThemeRoles roles = rolesOf(palette());
    chart()->setBackgroundBrush(roles.card);
    chart()->setPlotAreaBackgroundVisible(false);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_days), static_cast<QAbstractAxis *>(m_values)}) {
        axis->setLabelsFont(typeFont(TypeSize::Caption));
        axis->setTitleFont(typeFont(TypeSize::Caption));
        axis->setLabelsColor(roles.muted);
        axis->setTitleBrush(roles.muted);
        axis->setGridLineColor(roles.line);
        axis->setLinePenColor(roles.line);
    }
    m_days->setGridLineVisible(false);
}

void TimePanel::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        styleAxes();
        restyle();
    }
}
