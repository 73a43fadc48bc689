// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/practiceview.h"

#include "ui/library/causechoice.h"
#include "ui/library/libraryshelf.h"
#include "ui/library/patternchoice.h"
#include "ui/library/practiceanswer.h"
#include "ui/library/studydesk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace
{
constexpr int mostConfusedPairs = 2;

QString answerText(const std::array<int, causeSideCount> &ratings)
{
    QStringList numbers;
    for (const int rating : ratings)
        numbers.append(QString::number(rating));
    return numbers.join(u',');
}
} // namespace

PracticeView::PracticeView(const LibraryShelf &shelf, StudyDesk &desk, RandomSource &random, QWidget *parent)
    : ScrollColumn(tr("Practise naming"), parent)
    , m_shelf(shelf)
    , m_desk(desk)
    , m_random(random)
    , m_hint(new TextLabel({}, TypeSize::Body, this))
    , m_problems(new Notice(this))
    , m_paper(new Card(this))
    , m_note(new TextLabel(tr("This example is not translated yet, so it stands here in English."),
                           TypeSize::Caption, m_paper))
    , m_situation(new TextLabel({}, TypeSize::Reading, m_paper))
    , m_thought(new TextLabel({}, TypeSize::Reading, m_paper))
    , m_task(new TextLabel({}, TypeSize::Body, m_paper))
    , m_patterns(new PatternChoice(m_paper))
    , m_cause(new CauseChoice(m_paper))
    //: says what is to be said of the answer
    , m_answer(new QPushButton(tr("Answer"), m_paper))
    , m_said(new PracticeAnswerView(shelf, m_paper))
    , m_next(new QPushButton(tr("Next example"), m_paper))
    , m_confused(new TextLabel({}, TypeSize::Body, this))
{
    buildCard();
    //: title of a page: examples of thoughts, to name the thinking pattern in them
    column()->addWidget(new TextLabel(tr("Practise naming"), TypeSize::Page, this));
    column()->addWidget(m_hint);
    column()->addWidget(m_problems);
    column()->addWidget(m_paper);
    column()->addWidget(m_confused);
    m_hint->setTone(TextTone::Muted);
    m_problems->setObjectName(QStringLiteral("practiceProblems"));
    m_confused->setObjectName(QStringLiteral("confused"));
    m_confused->setTone(TextTone::Muted);
    m_confused->hide();
    connect(m_patterns, &PatternChoice::chosenChanged, this, &PracticeView::refreshAnswerButton);
    connect(m_cause, &CauseChoice::ratingsChanged, this, &PracticeView::refreshAnswerButton);
    connect(m_answer, &QPushButton::clicked, this, &PracticeView::answer);
    connect(m_next, &QPushButton::clicked, this, &PracticeView::showNext);
    connect(m_said, &PracticeAnswerView::pageRequested, this, &PracticeView::pageRequested);
    connect(&m_desk, &StudyDesk::changed, this, [this] {
        showHint();
        showConfused();
    });
}

void PracticeView::buildCard()
{
    m_note->setTone(TextTone::Muted);
    m_situation->setObjectName(QStringLiteral("situation"));
    m_thought->setObjectName(QStringLiteral("thought"));
    m_thought->setWeight(TypeWeight::Semibold);
    m_task->setTone(TextTone::Muted);
    m_answer->setObjectName(QStringLiteral("practiceAnswerButton"));
    m_next->setObjectName(QStringLiteral("nextExample"));
    setPrimary(m_answer);
    setPrimary(m_next);
    for (QWidget *part : {static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_situation),
                          static_cast<QWidget *>(m_thought), static_cast<QWidget *>(m_task),
                          static_cast<QWidget *>(m_patterns), static_cast<QWidget *>(m_cause)})
        m_paper->column()->addWidget(part);
    m_paper->column()->addWidget(m_answer, 0, Qt::AlignLeading);
    m_paper->column()->addWidget(m_said);
    m_paper->column()->addWidget(m_next, 0, Qt::AlignLeading);
    m_paper->column()->setSpacing(space(1.5));
}

void PracticeView::begin()
{
    if (m_item.id.isEmpty())
        reload();
}

void PracticeView::reload()
{
    const Library *library = m_shelf.library();
    m_items = library ? library->practice().value_or(QList<PracticeItem>()) : QList<PracticeItem>();
    m_item = {};
    if (library)
        m_patterns->setPatterns(library->pages());
    showProblems();
    showHint();
    showNext();
    showConfused();
}

void PracticeView::showProblems()
{
    const QStringList problems =
        m_shelf.library() ? m_shelf.library()->practiceProblems() : QStringList{m_shelf.problem()};
    m_problems->hide();
    if (!problems.isEmpty())
        m_problems->show(problems.join(u'\n'));
}

void PracticeView::showHint()
{
    m_hint->setVisible(!m_items.isEmpty());
    m_hint->setText(m_desk.isOpen()
                        ? tr("Made-up thoughts of made-up people. What you mix up comes again.")
                        : tr("Made-up thoughts of made-up people. What you mix up comes again; with "
                             "the vault unlocked it is kept for next time."));
}

void PracticeView::showNext()
{
    const PracticeItem *next = nextPractice(m_items, m_desk.tries(), m_random);
    m_paper->setVisible(next != nullptr);
    m_item = next ? *next : PracticeItem();
    if (!next)
        return;
    m_isAnswered = false;
    m_note->setVisible(!m_shelf.isTranslated(m_item.language));
    m_situation->setText(m_item.situation);
    //: a thought, in quotation marks
    m_thought->setText(tr("“%1”").arg(m_item.thought));
    m_task->setText(m_item.isCause() ? tr("This is the cause that was named. Place it on four scales.")
                                     : tr("Which pattern do you see? It may also be a fair thought."));
    m_task->show();
    m_patterns->clear();
    m_patterns->setVisible(!m_item.isCause());
    m_cause->clear();
    m_cause->setVisible(m_item.isCause());
    m_said->clear();
    m_said->hide();
    m_next->hide();
    m_answer->show();
    refreshAnswerButton();
    verticalScrollBar()->setValue(0);
}

void PracticeView::refreshAnswerButton()
{
    m_answer->setEnabled(
        !m_isAnswered
        && (m_item.isCause() ? m_cause->ratings().has_value() : !m_patterns->chosen().isEmpty()));
}

void PracticeView::answer()
{
    m_isAnswered = true;
    PracticeTry made;
    made.item = m_item.id;
    made.when = m_desk.now().toUTC();
    if (m_item.isCause()) {
        const auto ratings = *m_cause->ratings();
        made.answer = answerText(ratings);
        made.fit = m_said->showCause(m_item, ratings);
    } else {
        made.answer = m_patterns->chosen();
        made.fit = m_said->showPattern(m_item, made.answer);
    }
    m_desk.addTry(made);
    m_said->show();
    m_answer->hide();
    m_next->show();
    // What is said stands where the eye is; the choice itself is named there.
    m_task->hide();
    m_patterns->hide();
    m_cause->hide();
    m_next->setFocus(Qt::OtherFocusReason);
    showConfused();
}

void PracticeView::showConfused()
{
    QStringList lines;
    for (const ConfusedPair &pair : confusedPairs(m_items, m_desk.tries()).mid(0, mostConfusedPairs)) {
        const LibraryHeader *right = m_shelf.header(pair.right);
        const LibraryHeader *chosen = m_shelf.header(pair.chosen);
        if (right && chosen)
            //: two thinking patterns that someone mixes up
            lines.append(tr("You often take “%1” for “%2”. A look at both pages may help.")
                             .arg(right->title, chosen->title));
    }
    m_confused->setText(lines.join(u'\n'));
    m_confused->setVisible(!lines.isEmpty());
}
