// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/stepcard.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintextfield.h"
#include "ui/widgets/ratingslider.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typedwords.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
QString outcomeText(const Attempt &attempt)
{
    const QString day = QLocale().toString(attempt.when.day, QLocale::ShortFormat);
    switch (attempt.status) {
    //: %1 a day: what became of a step
    case AttemptStatus::Done:
        return StepCard::tr("✓ Done on %1").arg(day);
    case AttemptStatus::Partly:
        return StepCard::tr("◐ Partly done on %1").arg(day);
    case AttemptStatus::Skipped:
        return StepCard::tr("Not this time, on %1").arg(day);
    case AttemptStatus::NotDone:
        return StepCard::tr("Not done on %1").arg(day);
    case AttemptStatus::NotNeeded:
        return StepCard::tr("Not needed on %1").arg(day);
    case AttemptStatus::Unknown:
        return StepCard::tr("Noted on %1").arg(day);
    }
    return {};
}
} // namespace

StepCard::StepCard(const Step &step, const QList<Attempt> &attempts, QWidget *parent)
    : Card(parent)
    , m_step(step)
{
    setWordsOwner(this, step.id.toString());
    auto *text = new TextLabel(step.text, TypeSize::Body, this);
    text->setTextFormat(Qt::PlainText);
    text->setWeight(TypeWeight::Semibold);
    column()->addWidget(text);
    buildPlan();
    if (attempts.isEmpty())
        buildChoices();
    else
        buildOutcome(attempts.last());
}

void StepCard::takeWordsFrom(const StepCard &before)
{
    if (!before.m_learned || !m_learned || !before.m_learned->document()->isModified()
        || before.m_learned->text() == m_learned->text())
        return;
    m_learned->setPlainText(before.m_learned->text());
    m_learned->document()->setModified(true);
}

void StepCard::buildPlan()
{
    QStringList lines;
    if (!m_step.planCue.isEmpty() && !m_step.planAct.isEmpty()) {
        //: an if-then plan; %1 the cue, %2 the act
        lines.append(tr("If %1, then I will %2.").arg(m_step.planCue, m_step.planAct));
    }
    if (m_step.planned) {
        //: %1 a day
        lines.append(tr("Planned for %1").arg(QLocale().toString(*m_step.planned, QLocale::ShortFormat)));
    }
    if (m_step.expectedDiscomfort) {
        //: how hard a step is expected to be, 0 to 100
        lines.append(tr("Expected to be %1 of 100 hard").arg(*m_step.expectedDiscomfort));
    }
    if (lines.isEmpty())
        return;
    auto *plan = new TextLabel(lines.join(QLatin1Char('\n')), TypeSize::Caption, this);
    plan->setTextFormat(Qt::PlainText);
    plan->setTone(TextTone::Muted);
    column()->addWidget(plan);
}

void StepCard::buildChoices()
{
    auto *choices = new FlowLayout;
    const auto addChoice = [&](const QString &text, const QString &name, AttemptStatus status) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, status] {
            Attempt attempt;
            attempt.step = m_step.id;
            attempt.status = status;
            Q_EMIT attempted(attempt);
        });
        choices->addWidget(button);
    };
    addChoice(tr("Done"), QStringLiteral("done"), AttemptStatus::Done);
    addChoice(tr("Partly"), QStringLiteral("partly"), AttemptStatus::Partly);
    addChoice(tr("Not this time"), QStringLiteral("skipped"), AttemptStatus::Skipped);
    column()->addLayout(choices);
}

void StepCard::buildOutcome(const Attempt &latest)
{
    m_latest = latest;
    auto *outcome = new TextLabel(outcomeText(latest), TypeSize::Body, this);
    outcome->setObjectName(QStringLiteral("outcome"));
    m_felt = new RatingSlider(tr("How hard was it in the end?"), 0, 100, this);
    m_felt->setStep(5);
    m_felt->setEndLabels(tr("calm"), tr("as hard as can be"));
    m_felt->setValue(latest.feltDiscomfort);
    m_felt->setVisible(latest.status != AttemptStatus::Skipped);
    m_learned = new PlainTextField(latest.status == AttemptStatus::Skipped ? tr("What got in the way?")
                                                                           : tr("What did you learn?"),
                                   this);
    m_learned->setObjectName(QStringLiteral("learned"));
    m_learned->setLines(1, 5);
    m_learned->setPlaceholderText(m_learned->accessibleName());
    m_learned->setPlainText(latest.status == AttemptStatus::Skipped ? latest.note : latest.learned);
    auto *keep = new QPushButton(tr("Keep this"), this);
    keep->setObjectName(QStringLiteral("keepOutcome"));
    connect(keep, &QPushButton::clicked, this, [this] {
        Attempt attempt = m_latest;
        attempt.feltDiscomfort = m_felt->value();
        (attempt.status == AttemptStatus::Skipped ? attempt.note : attempt.learned) =
            m_learned->toPlainText();
        Q_EMIT attempted(attempt);
    });
    column()->addWidget(outcome);
    column()->addWidget(m_felt);
    column()->addWidget(m_learned);
    auto *answers = new FlowLayout;
    answers->addWidget(keep);
    //: tries a step one more time
    auto *again = new QPushButton(tr("Once more"), this);
    again->setObjectName(QStringLiteral("again"));
    again->setFlat(true);
    connect(again, &QPushButton::clicked, this, [this, again] {
        again->hide();
        buildChoices();
    });
    answers->addWidget(again);
    column()->addLayout(answers);
}
