// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/experimentcard.h"

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
QString outcomeWords(const Experiment &experiment)
{
    switch (experiment.happened) {
    case ExperimentOutcome::Yes:
        return ExperimentCard::tr("It happened. What helped you cope? What was not in your hands?");
    case ExperimentOutcome::Partly:
        return ExperimentCard::tr("It happened in part.");
    case ExperimentOutcome::No:
        return ExperimentCard::tr("It did not happen.");
    case ExperimentOutcome::Open:
        break; // an imported one, with a number in place of a choice
    }
    //: how far a prediction came true, in percent
    return ExperimentCard::tr("It came true to %1 %.").arg(experiment.confirmed.value_or(0));
}
} // namespace

ExperimentCard::ExperimentCard(const Experiment &experiment, QWidget *parent)
    : Card(parent)
    , m_experiment(experiment)
{
    setWordsOwner(this, experiment.id.toString());
    auto *prediction = new TextLabel(experiment.prediction, TypeSize::Body, this);
    prediction->setTextFormat(Qt::PlainText);
    prediction->setWeight(TypeWeight::Semibold);
    column()->addWidget(prediction);
    buildPlan();
    if (experiment.isDone())
        buildOutcome();
    else
        buildChoices();
}

void ExperimentCard::buildPlan()
{
    QStringList lines;
    if (m_experiment.probability) {
        //: how likely the person thought something to be, in percent
        lines.append(tr("Expected with %1 %").arg(*m_experiment.probability));
    }
    if (!m_experiment.criterion.isEmpty()) {
        //: %1 the sign by which one will know whether it happened, in the person's words
        lines.append(tr("I will know by this: %1").arg(m_experiment.criterion));
    }
    if (!m_experiment.plan.isEmpty())
        lines.append(m_experiment.plan);
    if (lines.isEmpty())
        return;
    auto *plan = new TextLabel(lines.join(QLatin1Char('\n')), TypeSize::Caption, this);
    plan->setTextFormat(Qt::PlainText);
    plan->setTone(TextTone::Muted);
    column()->addWidget(plan);
}

void ExperimentCard::buildChoices()
{
    auto *choices = new FlowLayout;
    const auto addChoice = [&](const QString &text, const QString &name, ExperimentOutcome happened) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, happened] {
            Experiment done = m_experiment;
            done.happened = happened;
            Q_EMIT changed(done);
        });
        choices->addWidget(button);
    };
    //: buttons under a prediction that was put to the test
    addChoice(tr("It did not happen"), QStringLiteral("didNotHappen"), ExperimentOutcome::No);
    addChoice(tr("In part"), QStringLiteral("happenedPartly"), ExperimentOutcome::Partly);
    addChoice(tr("It happened"), QStringLiteral("happened"), ExperimentOutcome::Yes);
    column()->addLayout(choices);
}

void ExperimentCard::buildOutcome()
{
    auto *words = new TextLabel(outcomeWords(m_experiment), TypeSize::Body, this);
    words->setObjectName(QStringLiteral("experimentOutcome"));
    column()->addWidget(words);
    if (m_experiment.happened != ExperimentOutcome::No) {
        m_actualCost = addRating(tr("How bad was it?"), m_experiment.actualCost);
        m_actualCost->setEndLabels(tr("not bad"), tr("as bad as can be"));
    }
    m_surprise = addRating(tr("How much did it surprise you?"), m_experiment.surprise);
    m_surprise->setEndLabels(tr("not at all"), tr("very much"));
    m_outcome = addField(tr("What else happened?"), m_experiment.outcome, QStringLiteral("whatHappened"));
    m_learned =
        addField(tr("What did you learn?"), m_experiment.learned, QStringLiteral("experimentLearned"));
    auto *keepIt = new QPushButton(tr("Keep this"), this);
    keepIt->setObjectName(QStringLiteral("keepExperiment"));
    connect(keepIt, &QPushButton::clicked, this, &ExperimentCard::keep);
    column()->addWidget(keepIt, 0, Qt::AlignLeading);
}

RatingSlider *ExperimentCard::addRating(const QString &label, std::optional<int> value)
{
    auto *rating = new RatingSlider(label, 0, 100, this);
    rating->setStep(5);
    rating->setValue(value);
    column()->addWidget(rating);
    return rating;
}

PlainTextField *ExperimentCard::addField(const QString &label, const QString &words, const QString &name)
{
    auto *field = new PlainTextField(label, this);
    field->setObjectName(name);
    field->setLines(1, 5);
    field->setPlaceholderText(label);
    field->setPlainText(words);
    column()->addWidget(field);
    return field;
}

void ExperimentCard::keep()
{
    Experiment told = m_experiment;
    told.surprise = m_surprise->value();
    if (m_actualCost)
        told.actualCost = m_actualCost->value();
    told.outcome = m_outcome->text();
    told.learned = m_learned->text();
    Q_EMIT changed(told);
}
