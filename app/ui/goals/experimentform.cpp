// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/experimentform.h"

#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/plaintextfield.h"
#include "ui/widgets/ratingslider.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

ExperimentForm::ExperimentForm(QWidget *parent)
    : Card(parent)
    , m_probability(new RatingSlider(tr("How likely is it?"), 0, 100, this))
    , m_fearedCost(new RatingSlider(tr("How bad would it be?"), 0, 100, this))
    , m_add(new QPushButton(tr("Plan this &test"), this))
{
    buildFields();
    connect(m_add, &QPushButton::clicked, this, &ExperimentForm::submit);
    for (const PlainTextField *field : {m_prediction, m_criterion})
        connect(field, &PlainTextField::textChanged, this, &ExperimentForm::showWhatIsMissing);
}

void ExperimentForm::buildFields()
{
    auto *title = new TextLabel(tr("A new small test"), TypeSize::Body, this);
    title->setWeight(TypeWeight::Semibold);
    column()->addWidget(title);
    m_prediction = addField(tr("What I expect to see"), tr("they look away and say nothing"),
                            QStringLiteral("prediction"));
    m_probability->setStep(5);
    m_probability->setSuffix(tr(" %"));
    m_probability->setEndLabels(tr("it will not happen"), tr("it is sure to happen"));
    column()->addWidget(m_probability);
    m_fearedCost->setStep(5);
    m_fearedCost->setEndLabels(tr("not bad"), tr("as bad as can be"));
    column()->addWidget(m_fearedCost);
    m_criterion = addField(tr("How I will know, yes or no"), tr("someone answers within a minute"),
                           QStringLiteral("criterion"));
    m_plan = addField(tr("What I will do, when and where"), tr("on Friday at lunch I ask one question"),
                      QStringLiteral("experimentPlan"));
    m_add->setObjectName(QStringLiteral("addExperiment"));
    m_add->setEnabled(false);
    setPrimary(m_add);
    column()->addWidget(m_add, 0, Qt::AlignTrailing);
}

PlainTextField *ExperimentForm::addField(const QString &label, const QString &example, const QString &name)
{
    auto *caption = new TextLabel(label, TypeSize::Caption, this);
    caption->setTone(TextTone::Muted);
    auto *field = new PlainTextField(label, this);
    field->setObjectName(name);
    field->setPlaceholderText(example);
    field->setLines(1, 4);
    caption->setBuddy(field);
    column()->addWidget(caption);
    column()->addWidget(field);
    return field;
}

void ExperimentForm::clear()
{
    for (PlainTextField *field : {m_prediction, m_criterion, m_plan})
        field->setPlainText({});
    m_probability->setValue({});
    m_fearedCost->setValue({});
}

void ExperimentForm::begin(const QString &prediction)
{
    m_prediction->setPlainText(prediction);
    m_prediction->document()->setModified(!prediction.isEmpty());
    m_prediction->setFocus(Qt::OtherFocusReason);
    m_prediction->moveCursor(QTextCursor::End);
}

void ExperimentForm::showWhatIsMissing()
{
    m_add->setEnabled(!m_prediction->text().trimmed().isEmpty() && !m_criterion->text().trimmed().isEmpty());
}

void ExperimentForm::submit()
{
    Experiment experiment;
    experiment.prediction = m_prediction->text().trimmed();
    experiment.criterion = m_criterion->text().trimmed();
    experiment.plan = m_plan->text().trimmed();
    experiment.probability = m_probability->value();
    experiment.fearedCost = m_fearedCost->value();
    Q_EMIT submitted(experiment);
}
