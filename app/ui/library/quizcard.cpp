// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/quizcard.h"

#include "ui/library/questioncard.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

QuizCard::QuizCard(QWidget *parent)
    : Card(parent)
    , m_note(new TextLabel(tr("These questions are not translated yet, so they stand here in English."),
                           TypeSize::Caption, this))
    , m_hint(new TextLabel({}, TypeSize::Body, this))
    , m_question(new QuestionCard(this))
    //: begins the questions about a page
    , m_begin(new QPushButton(tr("Begin"), this))
    , m_next(new QPushButton(this))
{
    //: heading above a few questions about the page that was read
    auto *title = new TextLabel(tr("Check what you took along"), TypeSize::Title, this);
    m_note->setTone(TextTone::Muted);
    m_hint->setTone(TextTone::Muted);
    m_begin->setObjectName(QStringLiteral("beginQuiz"));
    m_next->setObjectName(QStringLiteral("nextQuestion"));
    column()->addWidget(title);
    column()->addWidget(m_note);
    column()->addWidget(m_hint);
    column()->addWidget(m_question);
    column()->addWidget(m_begin, 0, Qt::AlignLeading);
    column()->addWidget(m_next, 0, Qt::AlignLeading);
    connect(m_begin, &QPushButton::clicked, this, &QuizCard::begin);
    connect(m_next, &QPushButton::clicked, this, [this] { ask(m_row + 1); });
    connect(m_question, &QuestionCard::answered, this, [this](bool isRight) {
        const bool isLast = m_row + 1 == m_quiz.questions.size();
        //: goes to the next question
        m_next->setText(isLast ? tr("Finish") : tr("Next question"));
        m_next->show();
        m_next->setFocus(Qt::OtherFocusReason);
        Q_EMIT answered(m_quiz.page, m_quiz.questions.at(m_row).id, isRight);
    });
}

void QuizCard::setQuiz(const Quiz &quiz, const QString &language)
{
    m_quiz = quiz;
    setVisible(!quiz.questions.isEmpty());
    m_note->setVisible(quiz.language != language);
    restart();
}

void QuizCard::restart()
{
    m_row = -1;
    m_hint->setText(tr("%n short questions, no marks.", nullptr, int(m_quiz.questions.size())));
    m_hint->show();
    m_question->hide();
    m_next->hide();
    m_begin->show();
}

void QuizCard::begin()
{
    m_begin->hide();
    ask(0);
}

void QuizCard::ask(int row)
{
    if (row >= m_quiz.questions.size()) {
        restart();
        m_hint->setText(tr("That was all. What stuck is yours; the rest can be read again any time."));
        //: asks the questions about a page once more
        m_begin->setText(tr("Once more"));
        m_begin->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_row = row;
    //: which question this is: "Question 2 of 3"
    m_hint->setText(tr("Question %1 of %2").arg(row + 1).arg(m_quiz.questions.size()));
    m_next->hide();
    m_question->ask(m_quiz.questions.at(row));
    m_question->show();
    m_question->takeFocus();
}
