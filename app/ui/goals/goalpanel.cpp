// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalpanel.h"

#include "core/clock.h"
#include "storage/journal.h"
#include "ui/goals/stepcard.h"
#include "ui/goals/stepform.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/typedwords.h"
#include "ui/widgets/typescale.h"

#include <QVBoxLayout>
#include <utility>

namespace
{
/// Changes when what a card shows of a step has changed.
QString cardKey(const Step &step, const QList<Attempt> &attempts)
{
    QString key = step.id.toString() + step.changed.toString(Qt::ISODateWithMs);
    if (!attempts.isEmpty())
        key += attempts.last().id.toString() + attempts.last().changed.toString(Qt::ISODateWithMs);
    return key;
}
} // namespace

GoalPanel::GoalPanel(Journal &journal, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_header(new PageHeader(QString(), this))
    , m_notice(new Notice(this))
    , m_page(new ScrollColumn(tr("Goal"), this))
    , m_steps(new QWidget(this))
    , m_form(new StepForm(this))
{
    buildLayout();
    connect(m_form, &StepForm::submitted, this, &GoalPanel::addStep);
}

void GoalPanel::buildLayout()
{
    m_notice->hide();
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(space());
    m_page->column()->addWidget(m_header);
    m_page->column()->addWidget(m_notice);
    m_page->column()->addWidget(m_steps);
    m_page->column()->addSpacing(space());
    m_page->column()->addWidget(m_form);
    m_page->column()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page, 1);
}

void GoalPanel::show(const SocialGoal &goal)
{
    m_goal = goal;
    setWordsOwner(this, goal.id.toString());
    m_header->setTitle(goal.name);
    m_header->setSubtitle(goal.question.isEmpty() ? goal.description : goal.question);
    m_form->setToday(m_clock.now().date());
    refresh();
}

void GoalPanel::beginStep(const QString &text)
{
    m_form->begin(text);
}

bool GoalPanel::isStepBegun() const
{
    return m_form->isBegun();
}

void GoalPanel::refresh()
{
    m_notice->hide();
    showSteps();
}

void GoalPanel::showSteps()
{
    const Result<QList<Step>> steps =
        m_goal.id.isNull() ? Result<QList<Step>>(QList<Step>()) : m_journal.steps(m_goal.id);
    const Result<QList<Attempt>> attempts = m_journal.attempts();
    if (!steps || !attempts) {
        m_notice->show(steps ? attempts.error().message : steps.error().message, NoticeTone::Warm);
        return;
    }
    // A card that still shows what is stored stays, with what was typed into it and not yet kept.
    QMap<QString, StepCard *> before = std::exchange(m_cards, {});
    while (QLayoutItem *item = m_steps->layout()->takeAt(0))
        delete item;
    for (const Step &step : *steps) {
        QList<Attempt> own;
        for (const Attempt &attempt : *attempts) {
            if (attempt.step == step.id)
                own.append(attempt);
        }
        const QString shown = cardKey(step, own);
        StepCard *card = before.take(shown);
        if (!card) {
            card = new StepCard(step, own, m_steps);
            connect(card, &StepCard::attempted, this, &GoalPanel::saveAttempt);
        }
        m_cards.insert(shown, card);
        m_steps->layout()->addWidget(card);
    }
    for (StepCard *outdated : std::as_const(before)) {
        for (StepCard *card : std::as_const(m_cards)) {
            if (card->stepId() == outdated->stepId())
                card->takeWordsFrom(*outdated);
        }
        outdated->hide();
        outdated->deleteLater();
    }
    setReadingOrder(this);
}

void GoalPanel::addStep(const Step &step)
{
    Step added = step;
    if (!keepGoal())
        return;
    added.goal = m_goal.id;
    added.when = Moment::of(m_clock.now());
    const Result<QList<Step>> known = m_journal.steps(m_goal.id);
    added.position = known && !known->isEmpty() ? known->last().position + 1 : 0;
    if (const Result<RecordId> saved = m_journal.save(added); !saved) {
        m_notice->show(saved.error().message, NoticeTone::Warm);
        return;
    }
    m_form->clear(m_clock.now().date());
}

bool GoalPanel::keepGoal()
{
    if (!m_goal.id.isNull())
        return true;
    m_goal.when = Moment::of(m_clock.now());
    const Result<RecordId> saved = m_journal.save(m_goal);
    if (!saved)
        m_notice->show(saved.error().message, NoticeTone::Warm);
    else
        m_goal.id = *saved;
    return saved.has_value();
}

void GoalPanel::saveAttempt(Attempt attempt)
{
    attempt.goal = m_goal.id;
    if (!attempt.when.isValid())
        attempt.when = Moment::of(m_clock.now());
    if (const Result<RecordId> saved = m_journal.save(attempt); !saved)
        m_notice->show(saved.error().message, NoticeTone::Warm);
}
