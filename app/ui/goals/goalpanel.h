// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/socialgoal.h"

#include <QMap>
#include <QWidget>

class Clock;
class Journal;
class Notice;
class PageHeader;
class ScrollColumn;
class StepCard;
class StepForm;

/// One goal with its ladder: each step with its plan, and what became of it. It stays this goal's, and so do
/// the words that are half written here.
class GoalPanel : public QWidget
{
    Q_OBJECT

public:
    GoalPanel(Journal &journal, const Clock &clock, QWidget *parent = nullptr);

    /// Shows the goal as it is now. One without an id is kept with its first step, or becomes the first that
    /// is made.
    void show(const SocialGoal &goal);
    using QWidget::show;
    void refresh();
    void beginStep(const QString &text);
    [[nodiscard]] bool isStepBegun() const;
    [[nodiscard]] RecordId goalId() const { return m_goal.id; }

private:
    void buildLayout();
    void showSteps();
    void addStep(const Step &step);
    [[nodiscard]] bool keepGoal();
    void saveAttempt(Attempt attempt);

    Journal &m_journal;
    const Clock &m_clock;
    SocialGoal m_goal;
    PageHeader *m_header;
    Notice *m_notice;
    ScrollColumn *m_page;
    QWidget *m_steps;
    QMap<QString, StepCard *> m_cards; ///< by what they show
    StepForm *m_form;
};
