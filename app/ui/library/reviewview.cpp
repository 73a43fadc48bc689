// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/reviewview.h"

#include "ui/library/libraryshelf.h"
#include "ui/library/questioncard.h"
#include "ui/library/studydesk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

ReviewView::ReviewView(const LibraryShelf &shelf, StudyDesk &desk, QWidget *parent)
    : ScrollColumn(tr("Review"), parent)
    , m_shelf(shelf)
    , m_desk(desk)
    , m_title(new TextLabel(tr("Review"), TypeSize::Page, this))
    , m_hint(new TextLabel({}, TypeSize::Reading, this))
    , m_problem(new Notice(this))
    , m_note(new TextLabel(tr("This question is not translated yet, so it stands here in English."),
                           TypeSize::Caption, this))
    , m_paper(new Card(this))
    , m_from(new QPushButton(this))
    , m_question(new QuestionCard(this))
    , m_grades(new QWidget(this))
    , m_how(new TextLabel(tr("How did it come back to you?"), TypeSize::Body, m_grades))
    , m_onward(new QPushButton(tr("Go on"), this))
    , m_enough(new QPushButton(tr("Enough for today"), this))
    //: names and years of those who made the method; FSRS is its name
    , m_method(new TextLabel(tr("Spacing follows FSRS 6, the free spaced repetition scheduler "
                                "(Ye, Su & Cao 2022; Open Spaced Repetition)."),
                             TypeSize::Caption, this))
{
    m_hint->setObjectName(QStringLiteral("reviewHint"));
    m_problem->setObjectName(QStringLiteral("reviewProblem"));
    m_from->setFlat(true);
    m_from->setObjectName(QStringLiteral("reviewPage"));
    m_onward->setObjectName(QStringLiteral("onward"));
    m_enough->setObjectName(QStringLiteral("enough"));
    m_enough->setFlat(true);
    m_method->setObjectName(QStringLiteral("reviewMethod"));
    for (TextLabel *quiet : {m_note, m_method})
        quiet->setTone(TextTone::Muted);
    buildGrades();
    buildColumn();
    connectParts();
}

void ReviewView::buildColumn()
{
    m_paper->column()->addWidget(m_from, 0, Qt::AlignLeading);
    for (QWidget *part : {static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_question), m_grades})
        m_paper->column()->addWidget(part);
    m_paper->column()->addWidget(m_onward, 0, Qt::AlignLeading);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_hint),
                            static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_paper)})
        column()->addWidget(widget);
    column()->addWidget(m_enough, 0, Qt::AlignLeading);
    column()->addWidget(m_method);
}

void ReviewView::connectParts()
{
    connect(m_from, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(m_card.page); });
    connect(m_question, &QuestionCard::answered, this, &ReviewView::takeAnswer);
    connect(m_onward, &QPushButton::clicked, this, [this] { grade(ReviewGrade::Again); });
    connect(m_enough, &QPushButton::clicked, this, [this] {
        m_isEnough = true;
        showRest(tr("Enough for today"), tr("Good. What is left waits, and nothing is lost by waiting."));
    });
    // When the vault locks, the question goes with it; the answer of a card must not begin the next one.
    connect(&m_desk, &StudyDesk::changed, this, [this] {
        if (!m_desk.isOpen())
            begin();
    });
}

void ReviewView::buildGrades()
{
    auto *rows = new QVBoxLayout(m_grades);
    rows->setContentsMargins(0, 0, 0, 0);
    m_how->setWeight(TypeWeight::Semibold);
    rows->addWidget(m_how);
    auto *choices = new QWidget(m_grades);
    auto *row = new FlowLayout(choices);
    rows->addWidget(choices);
    const auto add = [&](const QString &name, const QString &text, ReviewGrade how) {
        auto *button = new QPushButton(text, choices);
        button->setObjectName(name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, how] { grade(how); });
        return button;
    };
    //: how well an answer came to mind
    m_hard = add(QStringLiteral("hard"), tr("It was hard"), ReviewGrade::Hard);
    //: how well an answer came to mind
    add(QStringLiteral("good"), tr("It came"), ReviewGrade::Good);
    //: how well an answer came to mind
    add(QStringLiteral("easy"), tr("Easy"), ReviewGrade::Easy);
}

void ReviewView::begin()
{
    m_isEnough = false;
    m_problem->hide();
    if (!m_desk.isOpen())
        return showRest(tr("Review"),
                        tr("What you have met so far is kept in your vault. Unlock it to see what is due."));
    takeDue();
    askNext();
}

void ReviewView::takeDue()
{
    QStringList problems;
    m_due = m_desk.dueToday([this, &problems](const ReviewCard &card) {
        const Result<AskedQuestion> question = m_shelf.question(card.page, card.question);
        const bool isDamaged = !question && question.error().kind != ErrorKind::NotFound;
        if (isDamaged && !problems.contains(question.error().message))
            problems.append(question.error().message);
        return question.has_value();
    });
    if (!problems.isEmpty())
        m_problem->show(problems.join(u'\n'));
}

void ReviewView::showRest(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_hint->setText(sentence);
    m_paper->hide();
    m_enough->hide();
}

void ReviewView::askNext()
{
    if (m_due.isEmpty())
        return showRest(
            tr("Nothing is due today"),
            m_desk.cards().isEmpty()
                ? tr("Answer the questions at the foot of a page. They come back here, a few at a "
                     "time, when they are about to fade.")
                : tr("The next questions come when they are about to fade. A pause costs nothing."));
    m_card = m_due.takeFirst();
    const Result<AskedQuestion> asked = m_shelf.question(m_card.page, m_card.question);
    if (!asked) // the pages are others since then
        return askNext();
    m_title->setText(tr("Review"));
    m_hint->setText(m_due.isEmpty() ? tr("The last one for today.")
                                    : tr("%n more after this one.", nullptr, int(m_due.size())));
    const LibraryHeader *page = m_shelf.header(m_card.page);
    //: a link to the page that a question comes from; %1 is its title
    m_from->setText(tr("From: %1").arg(page ? page->title : QString()));
    m_note->setVisible(!m_shelf.isTranslated(asked->language));
    m_question->ask(asked->question);
    m_grades->hide();
    m_onward->hide();
    m_enough->show();
    m_paper->show();
    if (isVisible())
        m_question->takeFocus();
}

void ReviewView::takeAnswer(bool isRight)
{
    m_grades->setVisible(isRight);
    m_onward->setVisible(!isRight);
    if (isRight)
        m_hard->setFocus(Qt::OtherFocusReason);
    else
        m_onward->setFocus(Qt::OtherFocusReason);
}

void ReviewView::grade(ReviewGrade how)
{
    m_desk.review(m_card.page, m_card.question, how);
    askNext();
}
