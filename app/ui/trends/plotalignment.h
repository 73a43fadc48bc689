// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

class QChart;

/// Keeps the plots of charts below each other between the same two pixels, so that they share one time axis.
/// It widens margins rather than setting the plot area: in Qt 6.4 the axes do not follow a plot area that is
/// set.
class PlotAlignment : public QObject
{
    Q_OBJECT

public:
    PlotAlignment(const QList<QChart *> &charts, QObject *parent = nullptr);

private:
    void takeChange();
    void check();
    void align();
    [[nodiscard]] bool isAligned() const;

    QList<QChart *> m_charts;
    QTimer m_check; ///< looks again once the charts are laid out
    int m_rounds = 0;
    bool m_isAligning = false;
};
