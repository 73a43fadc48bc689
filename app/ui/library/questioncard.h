// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/quiz.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;
class TextLabel;

/// One question with its options. After the answer it says, kindly, what is to be said of the chosen option
/// and of the right one.
class QuestionCard : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionCard(QWidget *parent = nullptr);

    void ask(const QuizQuestion &question);
    [[nodiscard]] bool isAnswered() const { return m_isAnswered; }
    void takeFocus();

Q_SIGNALS:
    void answered(bool isRight);

private:
    void clearOptions();
    void answer();
    void explain(int chosen);

    QuizQuestion m_question;
    bool m_isAnswered = false;
    TextLabel *m_words;
    QVBoxLayout *m_options;
    QButtonGroup *m_group = nullptr;
    QPushButton *m_answer;
    TextLabel *m_verdict;
    TextLabel *m_why;
    TextLabel *m_right;
};
