// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>
#include <QDate>

class QDateTimeAxis;
class QValueAxis;

/// A chart over days. Follows the scheme; its accessible description is the summary. PlotAlignment lines
/// several up.
class TimePanel : public QChartView
{
    Q_OBJECT

public:
    explicit TimePanel(const QString &name, QWidget *parent = nullptr);

    void setSummary(const QString &summary);

protected:
    void changeEvent(QEvent *event) override;

    /// Empties the chart and sets its axes.
    void begin(QDate from, QDate to, double lowest, double highest, const QString &scale);
    void add(QAbstractSeries *series);
    [[nodiscard]] QValueAxis *values() const { return m_values; }
    [[nodiscard]] static qint64 toAxis(QDate day);

    virtual void restyle() = 0;

private:
    void styleAxes();

    QDateTimeAxis *m_days;
    QValueAxis *m_values;
};
