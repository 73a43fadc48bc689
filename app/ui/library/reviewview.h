// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/reviewschedule.h"
#include "ui/widgets/scrollcolumn.h"

class Card;
class LibraryShelf;
class Notice;
class QPushButton;
class QuestionCard;
class StudyDesk;
class TextLabel;

/// The review queue: the questions that are due today, at most five. A weeks-long pause costs nothing.
class ReviewView : public ScrollColumn
{
    Q_OBJECT

public:
    ReviewView(const LibraryShelf &shelf, StudyDesk &desk, QWidget *parent = nullptr);

    /// Shows what is due now.
    void begin();

Q_SIGNALS:
    void pageRequested(const QString &id);

private:
    void buildGrades();
    void buildColumn();
    void connectParts();
    void takeDue();
    void askNext();
    void takeAnswer(bool isRight);
    void grade(ReviewGrade how);
    void showRest(const QString &title, const QString &sentence);

    const LibraryShelf &m_shelf;
    StudyDesk &m_desk;
    QList<ReviewCard> m_due;
    ReviewCard m_card;
    TextLabel *m_title;
    TextLabel *m_hint;
    Notice *m_problem; ///< questions that can not be read
    TextLabel *m_note; ///< the language that the question fell back to
    Card *m_paper;
    QPushButton *m_from;
    QuestionCard *m_question;
    QWidget *m_grades;
    TextLabel *m_how;
    QPushButton *m_onward;
    QPushButton *m_enough;
    TextLabel *m_method; ///< by what the questions are spaced
    QPushButton *m_hard = nullptr;
    bool m_isEnough = false;
};
