// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/stepform.h"

#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/ratingslider.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

StepForm::StepForm(QWidget *parent)
    : Card(parent)
    , m_hasDay(new QCheckBox(tr("On this day"), this))
    , m_day(new QDateEdit(this))
    , m_expected(new RatingSlider(tr("How hard may it be?"), 0, 100, this))
    , m_add(new QPushButton(tr("&Add step"), this))
{
    buildFields();
    connect(m_add, &QPushButton::clicked, this, &StepForm::submit);
    connect(m_text, &QLineEdit::returnPressed, this, &StepForm::submit);
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_hasDay, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
}

void StepForm::buildFields()
{
    auto *title = new TextLabel(tr("A next small step"), TypeSize::Body, this);
    title->setWeight(TypeWeight::Semibold);
    column()->addWidget(title);
    m_text = addLine(tr("What I will try"), tr("say hello to one neighbour"), QStringLiteral("stepText"));
    m_cue = addLine(tr("If …"), tr("I meet one on the stairs"), QStringLiteral("stepCue"));
    m_act = addLine(tr("… then I will"), tr("look up and say hello"), QStringLiteral("stepAct"));
    m_day->setCalendarPopup(true);
    m_day->setEnabled(false);
    m_day->setMinimumWidth(scaled(140));
    m_day->setAccessibleName(m_hasDay->text());
    auto *day = new QHBoxLayout;
    day->addWidget(m_hasDay);
    day->addWidget(m_day);
    day->addStretch();
    column()->addLayout(day);
    m_expected->setStep(5);
    m_expected->setEndLabels(tr("calm"), tr("as hard as can be"));
    column()->addWidget(m_expected);
    m_add->setObjectName(QStringLiteral("addStep"));
    m_add->setEnabled(false);
    setPrimary(m_add);
    column()->addWidget(m_add, 0, Qt::AlignTrailing);
}

QLineEdit *StepForm::addLine(const QString &label, const QString &example, const QString &name)
{
    auto *caption = new TextLabel(label, TypeSize::Caption, this);
    caption->setTone(TextTone::Muted);
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(label);
    line->setPlaceholderText(example);
    caption->setBuddy(line);
    column()->addWidget(caption);
    column()->addWidget(line);
    return line;
}

void StepForm::clear(QDate today)
{
    for (QLineEdit *line : {m_text, m_cue, m_act})
        line->clear();
    m_hasDay->setChecked(false);
    m_expected->setValue({});
    setToday(today);
}

void StepForm::setToday(QDate today)
{
    if (!m_hasDay->isChecked())
        m_day->setDate(today);
}

void StepForm::begin(const QString &text)
{
    m_text->setText(text);
    m_text->setModified(!text.isEmpty());
    m_text->setFocus(Qt::OtherFocusReason);
}

bool StepForm::isBegun() const
{
    return !(m_text->text() + m_cue->text() + m_act->text()).trimmed().isEmpty();
}

void StepForm::submit()
{
    if (m_text->text().trimmed().isEmpty())
        return;
    Step step;
    step.text = m_text->text().trimmed();
    step.planCue = m_cue->text().trimmed();
    step.planAct = m_act->text().trimmed();
    if (m_hasDay->isChecked())
        step.planned = m_day->date();
    step.expectedDiscomfort = m_expected->value();
    Q_EMIT submitted(step);
}
