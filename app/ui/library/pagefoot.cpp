// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/pagefoot.h"

#include "ui/library/journalplaces.h"
#include "ui/library/libraryshelf.h"
#include "ui/library/marginnotes.h"
#include "ui/library/quizcard.h"
#include "ui/library/studydesk.h"
#include "ui/library/tryform.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

PageFoot::PageFoot(const LibraryShelf &shelf, StudyDesk &desk, MarginNoteKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_desk(desk)
    , m_tryRow(new QWidget(this))
    , m_tryText(new TextLabel({}, TypeSize::Body, m_tryRow))
    , m_try(new QPushButton(m_tryRow))
    , m_quiz(new QuizCard(this))
    , m_quizProblem(new Notice(this))
    , m_notes(new MarginNotes(desk, keeper, this))
    , m_places(new JournalPlaces(desk, this))
    //: heading above the list of works a page rests on
    , m_worksTitle(new TextLabel(tr("References"), TypeSize::Title, this))
    , m_works(new TextLabel({}, TypeSize::Caption, this))
{
    buildColumn();
    connect(m_try, &QPushButton::clicked, this, [this] {
        if (const LibraryHeader *page = m_shelf.header(m_page))
            Q_EMIT tryRequested(page->tryForm, page->tryText);
    });
    connect(m_quiz, &QuizCard::answered, this, &PageFoot::takeAnswer);
    connect(m_places, &JournalPlaces::entryRequested, this, &PageFoot::entryRequested);
    connect(m_places, &JournalPlaces::searchRequested, this, &PageFoot::searchRequested);
}

void PageFoot::buildColumn()
{
    m_try->setObjectName(QStringLiteral("try"));
    setPrimary(m_try);
    m_tryText->setTone(TextTone::Muted);
    m_works->setObjectName(QStringLiteral("works"));
    m_works->setTone(TextTone::Muted);
    m_works->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_works->setAccessibleName(m_worksTitle->text());
    auto *trying = new QVBoxLayout(m_tryRow);
    trying->setContentsMargins(0, 0, 0, 0);
    trying->setSpacing(space(1));
    trying->addWidget(m_try, 0, Qt::AlignLeading);
    trying->addWidget(m_tryText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(2), 0, space(4));
    column->setSpacing(space(3));
    m_quizProblem->setObjectName(QStringLiteral("quizProblem"));
    for (QWidget *part : {m_tryRow, static_cast<QWidget *>(m_quiz), static_cast<QWidget *>(m_quizProblem),
                          static_cast<QWidget *>(m_places), static_cast<QWidget *>(m_notes)})
        column->addWidget(part);
    auto *works = new QVBoxLayout;
    works->setSpacing(space(1));
    works->addWidget(m_worksTitle);
    works->addWidget(m_works);
    column->addLayout(works);
}

void PageFoot::showPage(const QString &id, const QStringList &sections)
{
    const LibraryHeader *page = m_shelf.header(id);
    if (id != m_page || !page || m_language != m_shelf.library()->language())
        showQuiz(page);
    m_page = id;
    showTry(page);
    m_notes->showPage(page ? id : QString(), sections);
    showPlaces(page);
    showWorks();
}

void PageFoot::showQuiz(const LibraryHeader *page)
{
    m_language = page ? m_shelf.library()->language() : QString();
    const Result<Quiz> quiz = page ? m_shelf.library()->quiz(page->id) : Result<Quiz>(Quiz());
    m_quiz->setQuiz(quiz.value_or(Quiz()), m_language);
    // A page may have no questions; questions that can not be read are another thing.
    const bool isDamaged = !quiz && quiz.error().kind != ErrorKind::NotFound;
    m_quizProblem->hide();
    if (isDamaged)
        m_quizProblem->show(quiz.error().message);
}

void PageFoot::showPlaces(const LibraryHeader *page)
{
    QList<PatternName> patterns;
    if (page && page->kind == PageKind::Pattern)
        patterns.append({page->id, page->title});
    for (const QString &link : page && page->kind == PageKind::Concept ? page->links : QStringList()) {
        const LibraryHeader *linked = m_shelf.header(link);
        if (linked && linked->kind == PageKind::Pattern)
            patterns.append({linked->id, linked->title});
    }
    m_places->showPatterns(patterns);
}

void PageFoot::showTry(const LibraryHeader *page)
{
    const QString label = page ? tryFormLabel(page->tryForm) : QString();
    m_tryRow->setVisible(!label.isEmpty());
    if (label.isEmpty())
        return;
    //: a button that opens a form; %1 says which: "Try this: Plan one step"
    m_try->setText(tr("Try this: %1").arg(label));
    m_try->setAccessibleName(m_try->text());
    //: under the button that opens a form; %1 is what its first field will say
    m_tryText->setText(page->tryText.isEmpty()
                           ? QString()
                           : tr("It begins with: “%1” You can change it.").arg(page->tryText));
    m_tryText->setVisible(!page->tryText.isEmpty());
}

void PageFoot::showWorks()
{
    const QStringList works = m_shelf.worksOf(m_page);
    m_worksTitle->setVisible(!works.isEmpty());
    m_works->setVisible(!works.isEmpty());
    m_works->setText(works.join(QStringLiteral("\n\n")));
}

void PageFoot::takeAnswer(const QString &page, const QString &question, bool isRight)
{
    // The queue asks it again; a question that is in the queue already is graded there.
    if (!m_desk.hasCard(page, question))
        m_desk.review(page, question, isRight ? ReviewGrade::Good : ReviewGrade::Again);
}
