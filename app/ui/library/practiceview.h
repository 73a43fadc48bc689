// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/practicechoice.h"
#include "ui/widgets/scrollcolumn.h"

class Card;
class CauseChoice;
class LibraryShelf;
class PatternChoice;
class Notice;
class PracticeAnswerView;
class QPushButton;
class RandomSource;
class StudyDesk;
class TextLabel;

/// The practice bench: made-up situations, each with a thought to name the pattern of, or a cause to rate.
/// What was mixed up comes again. Nothing is counted.
class PracticeView : public ScrollColumn
{
    Q_OBJECT

public:
    PracticeView(const LibraryShelf &shelf, StudyDesk &desk, RandomSource &random, QWidget *parent = nullptr);

    /// Shows an example; the one that is open stays.
    void begin();
    /// The pages are others, as after a change of language.
    void reload();
    [[nodiscard]] QString item() const { return m_item.id; } ///< empty when there is none

Q_SIGNALS:
    void pageRequested(const QString &id);

private:
    void buildCard();
    void showNext();
    void answer();
    void showConfused();
    void refreshAnswerButton();
    void showHint();
    void showProblems();

    const LibraryShelf &m_shelf;
    StudyDesk &m_desk;
    RandomSource &m_random;
    QList<PracticeItem> m_items;
    PracticeItem m_item;
    bool m_isAnswered = false;
    TextLabel *m_hint;
    Notice *m_problems; ///< sets that can not be read
    Card *m_paper;
    TextLabel *m_note; ///< the language that the example fell back to
    TextLabel *m_situation;
    TextLabel *m_thought;
    TextLabel *m_task;
    PatternChoice *m_patterns;
    CauseChoice *m_cause;
    QPushButton *m_answer;
    PracticeAnswerView *m_said;
    QPushButton *m_next;
    TextLabel *m_confused;
};
