// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/quiz.h"
#include "ui/widgets/card.h"

class QPushButton;
class QuestionCard;
class TextLabel;

/// "Check what you took along": the questions of a page, one at a time. Nothing is counted.
class QuizCard : public Card
{
    Q_OBJECT

public:
    explicit QuizCard(QWidget *parent = nullptr);

    /// In the language asked for ("de"); questions that fell back to English are said to have done so. No
    /// questions hide it.
    void setQuiz(const Quiz &quiz, const QString &language);
    void begin();

Q_SIGNALS:
    void answered(const QString &page, const QString &question, bool isRight);

private:
    void ask(int row);
    void restart();

    Quiz m_quiz;
    int m_row = -1;
    TextLabel *m_note; ///< the language that the questions fell back to
    TextLabel *m_hint;
    QuestionCard *m_question;
    QPushButton *m_begin;
    QPushButton *m_next;
};
