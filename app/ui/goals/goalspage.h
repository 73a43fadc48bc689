// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordid.h"
#include "ui/widgets/unfinishedwork.h"

#include <QWidget>

class Changes;
class Clock;
class EmptyState;
class ExperimentPanel;
class GoalListModel;
class GoalPanel;
class Journal;
class Notice;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

/// Goals: small social goals at the leading edge, the chosen one's ladder or the small tests beside them. No
/// streaks, no red days.
class GoalsPage : public QWidget
{
    Q_OBJECT

public:
    GoalsPage(Journal &journal, const Clock &clock, QWidget *parent = nullptr);

    void openGoal(const RecordId &id);
    /// Begins a goal with its name, or a step of the goal in sight; without a goal yet the step makes one.
    void beginGoalWith(const QString &name);
    void beginStepWith(const QString &text);
    /// Begins a small test with what may happen.
    void beginExperimentWith(const QString &prediction);
    /// What was typed and not kept yet, and putting it back once the vault is open again.
    [[nodiscard]] UnfinishedWork unfinishedWork() const;
    [[nodiscard]] static bool isWholeWork(const QByteArray &work);
    /// Gives the words that find no place any more.
    QStringList resumeWork(const QByteArray &work);

private:
    [[nodiscard]] GoalPanel *panelOf(const RecordId &goal);
    [[nodiscard]] RecordId shownGoal() const;
    QWidget *buildSide();
    void buildLayout();
    void addGoal();
    void suggestApproach(const QString &name);
    void reload();
    void showCurrent();
    void showExperiments();
    void showFirstSteps();
    void makePanelsFor(const QByteArray &words);
    void takeChanges(const Changes &changes);

    Journal &m_journal;
    const Clock &m_clock;
    GoalListModel *m_model;
    QListView *m_list;
    QLineEdit *m_name;
    QPushButton *m_add;
    Notice *m_notice;
    QStackedWidget *m_pane;
    EmptyState *m_empty;
    QList<GoalPanel *> m_panels; ///< of the goals that were shown, each with what is half written there
    GoalPanel *m_panel = nullptr; ///< the one shown last; null before the first
    QPushButton *m_tests;
    ExperimentPanel *m_experiments;
};
