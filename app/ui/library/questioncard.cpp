// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/questioncard.h"

#include "ui/library/wrappedradio.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QPushButton>
#include <QVBoxLayout>

QuestionCard::QuestionCard(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel({}, TypeSize::Reading, this))
    , m_options(new QVBoxLayout)
    //: gives the chosen option as the answer
    , m_answer(new QPushButton(tr("Answer"), this))
    , m_verdict(new TextLabel({}, TypeSize::Body, this))
    , m_why(new TextLabel({}, TypeSize::Body, this))
    , m_right(new TextLabel({}, TypeSize::Body, this))
{
    m_words->setObjectName(QStringLiteral("question"));
    m_words->setWeight(TypeWeight::Semibold);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setWeight(TypeWeight::Semibold);
    m_why->setObjectName(QStringLiteral("why"));
    m_right->setObjectName(QStringLiteral("rightAnswer"));
    m_answer->setObjectName(QStringLiteral("answer"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget(m_words);
    column->addLayout(m_options);
    column->addWidget(m_answer, 0, Qt::AlignLeading);
    for (TextLabel *label : {m_verdict, m_why, m_right})
        column->addWidget(label);
    connect(m_answer, &QPushButton::clicked, this, &QuestionCard::answer);
}

void QuestionCard::clearOptions()
{
    while (QLayoutItem *item = m_options->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    delete m_group;
    m_group = new QButtonGroup(this);
}

void QuestionCard::ask(const QuizQuestion &question)
{
    clearOptions();
    m_question = question;
    m_isAnswered = false;
    m_words->setText(question.question);
    for (int row = 0; row < question.options.size(); ++row) {
        auto *option = new WrappedRadio(question.options.at(row).text, this);
        m_group->addButton(option, row);
        m_options->addWidget(option);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this] { m_answer->setEnabled(!m_isAnswered); });
    m_answer->setEnabled(false);
    m_answer->show();
    for (TextLabel *label : {m_verdict, m_why, m_right})
        label->hide();
    setReadingOrder(this);
}

void QuestionCard::takeFocus()
{
    if (m_group && !m_group->buttons().isEmpty())
        m_group->buttons().first()->setFocus(Qt::OtherFocusReason);
}

void QuestionCard::answer()
{
    const int chosen = m_group->checkedId();
    if (chosen < 0 || m_isAnswered)
        return;
    m_isAnswered = true;
    explain(chosen);
    m_answer->hide();
    for (QAbstractButton *option : m_group->buttons())
        option->setEnabled(false);
    Q_EMIT answered(m_question.options.at(chosen).isRight);
}

void QuestionCard::explain(int chosen)
{
    const QuizOption &option = m_question.options.at(chosen);
    //: said of an answer that was right
    m_verdict->setText(option.isRight ? tr("Yes, that is it.")
                                      //: said of an answer that was not right
                                      : tr("Not quite, and that is how one learns."));
    m_why->setText(option.why);
    const int right = m_question.rightOption();
    m_right->setVisible(!option.isRight && right >= 0);
    if (!option.isRight && right >= 0)
        //: %1 is the right answer to a question, %2 says why it is
        m_right->setText(
            tr("What fits: %1\n%2").arg(m_question.options.at(right).text, m_question.options.at(right).why));
    m_verdict->show();
    m_why->show();
    QAccessibleEvent said(m_verdict, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}
