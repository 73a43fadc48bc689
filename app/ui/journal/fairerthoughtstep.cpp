// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/fairerthoughtstep.h"

#include "ui/widgets/plaintextfield.h"
#include "ui/widgets/ratingslider.h"
#include "ui/widgets/typescale.h"

#include <QVBoxLayout>

FairerThoughtStep::FairerThoughtStep(QWidget *parent)
    : RecordStep(parent)
    , m_thought(new PlainTextField(tr("A fairer thought"), this))
    , m_belief(new RatingSlider(tr("How much do you believe the fairer thought?"), 0, 100, this))
{
    m_thought->setObjectName(QStringLiteral("fairerThought"));
    m_thought->setLines(3, 10);
    m_belief->setObjectName(QStringLiteral("fairerBelief"));
    m_belief->setStep(5);
    m_belief->setSuffix(QStringLiteral(" %"));
    m_belief->setEndLabels(tr("not at all"), tr("completely"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_thought);
    column->addWidget(m_belief);
    column->addStretch();
    connect(m_thought, &QPlainTextEdit::textChanged, this, &RecordStep::edited);
    connect(m_belief, &RatingSlider::valueChanged, this, &RecordStep::edited);
}

QString FairerThoughtStep::title() const
{
    //: a step of the guided thought record
    return tr("Fairer thought");
}

QString FairerThoughtStep::question() const
{
    return tr("What would be a fairer way to say it?");
}

QString FairerThoughtStep::hint() const
{
    return tr("Kind and specific beats cheerful. Lean on one fact from before.");
}

void FairerThoughtStep::present(const ThoughtRecord &record)
{
    const QSignalBlocker blocker(m_thought);
    m_thought->setPlainText(record.fairerThought);
    m_belief->setValue(record.fairerBelief);
}

void FairerThoughtStep::apply(ThoughtRecord &record) const
{
    record.fairerThought = m_thought->toPlainText();
    record.fairerBelief = m_belief->value();
}

bool FairerThoughtStep::isAnswered(const ThoughtRecord &record) const
{
    return !record.fairerThought.trimmed().isEmpty();
}
