// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/nextstepstep.h"

#include "ui/widgets/chiprow.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace
{
constexpr NextStepKind offeredSteps[] = {
    NextStepKind::Experiment, NextStepKind::LadderStep, NextStepKind::Message,   NextStepKind::Soothe,
    NextStepKind::AskForHelp, NextStepKind::Rest,       NextStepKind::NothingNow};

QString chipId(NextStepKind kind)
{
    return QString::number(int(kind));
}
} // namespace

QString nextStepText(NextStepKind kind)
{
    switch (kind) {
    case NextStepKind::Experiment:
        return NextStepStep::tr("Try it out and see");
    case NextStepKind::LadderStep:
        return NextStepStep::tr("A small step toward people");
    case NextStepKind::Message:
        return NextStepStep::tr("Write to someone");
    case NextStepKind::Soothe:
        return NextStepStep::tr("Be kind to myself");
    case NextStepKind::AskForHelp:
        return NextStepStep::tr("Ask for help");
    case NextStepKind::Rest:
        return NextStepStep::tr("Rest");
    case NextStepKind::NothingNow:
        return NextStepStep::tr("Nothing now");
    case NextStepKind::None:
        return {};
    }
    return {};
}

NextStepStep::NextStepStep(QWidget *parent)
    : RecordStep(parent)
    , m_kind(new ChipRow(tr("The next step"), this))
    , m_plan(new QWidget(this))
    , m_cue(new QLineEdit(m_plan))
    , m_act(new QLineEdit(m_plan))
{
    buildFields();
    connect(m_kind, &ChipRow::checkedIdsChanged, this, [this] {
        showPlan();
        Q_EMIT edited();
    });
    connect(m_cue, &QLineEdit::textEdited, this, &RecordStep::edited);
    connect(m_act, &QLineEdit::textEdited, this, &RecordStep::edited);
}

void NextStepStep::buildFields()
{
    m_kind->setObjectName(QStringLiteral("nextStep"));
    m_kind->setMaximumChecked(1);
    m_cue->setObjectName(QStringLiteral("planCue"));
    m_act->setObjectName(QStringLiteral("planAct"));
    QList<Chip> chips;
    for (NextStepKind offered : offeredSteps)
        chips.append({chipId(offered), nextStepText(offered)});
    m_kind->setChips(chips);
    auto *plan = new QVBoxLayout(m_plan);
    plan->setContentsMargins(0, 0, 0, 0);
    plan->setSpacing(space());
    const auto addLine = [&](const QString &text, const QString &example, QLineEdit *field) {
        auto *label = new TextLabel(text, TypeSize::Body, m_plan);
        label->setBuddy(field);
        field->setAccessibleName(text);
        field->setPlaceholderText(example);
        plan->addWidget(label);
        plan->addWidget(field);
    };
    //: first half of an if-then plan; the field holds a time, a place or a feeling
    addLine(tr("If …"), tr("it is Friday noon"), m_cue);
    //: second half of an if-then plan; the field holds one act
    addLine(tr("… then I will"), tr("ask someone to lunch"), m_act);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(m_kind);
    column->addWidget(m_plan);
    column->addStretch();
    showPlan();
}

void NextStepStep::showPlan()
{
    const NextStepKind chosen = kind();
    m_plan->setVisible(chosen != NextStepKind::None && chosen != NextStepKind::NothingNow);
}

NextStepKind NextStepStep::kind() const
{
    const QStringList chosen = m_kind->checkedIds();
    return chosen.isEmpty() ? NextStepKind::None : NextStepKind(chosen.first().toInt());
}

QString NextStepStep::title() const
{
    //: a step of the guided thought record
    return tr("Next step");
}

QString NextStepStep::question() const
{
    return tr("What is one small thing to do next?");
}

QString NextStepStep::hint() const
{
    return tr("Resting counts, and so does nothing now.");
}

void NextStepStep::present(const ThoughtRecord &record)
{
    m_kind->setCheckedIds({chipId(record.nextStep.kind)});
    m_cue->setText(record.nextStep.cue);
    m_act->setText(record.nextStep.act);
    showPlan();
}

void NextStepStep::apply(ThoughtRecord &record) const
{
    record.nextStep = {kind(), m_cue->text(), m_act->text()};
}

bool NextStepStep::isAnswered(const ThoughtRecord &record) const
{
    return record.nextStep.kind != NextStepKind::None;
}
