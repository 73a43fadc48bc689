// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class Changes;
class ChipRow;
class Clock;
class EmptyState;
class Journal;
class MoodPanel;
class Notice;
class QPushButton;
class QStackedWidget;
class QTableView;
class StepsPanel;
class TextLabel;
class TrendTableModel;
struct MoodTrend;

/// Trends: mood over time with its gaps, social steps under it on the same axis, and the same as a table.
class TrendsPage : public QWidget
{
    Q_OBJECT

public:
    TrendsPage(Journal &journal, const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void checkInRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    QWidget *buildCharts();
    void showLegend();
    void showTable(bool isTable);
    void reload();
    [[nodiscard]] QString summary(const MoodTrend &trend) const;
    [[nodiscard]] QDate rangeStart() const;
    void takeChanges(const Changes &changes);

    Journal &m_journal;
    const Clock &m_clock;
    ChipRow *m_range;
    QString m_chosenRange; ///< id of a chip: days, or all
    Notice *m_notice;
    TextLabel *m_summary;
    QStackedWidget *m_pages;
    TextLabel *m_legend;
    MoodPanel *m_mood;
    StepsPanel *m_steps;
    TrendTableModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QPushButton *m_tableButton;
};
