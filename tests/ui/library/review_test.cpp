// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openlibrary.h"
#include "support/picture.h"
#include "support/testmain.h"
#include "ui/library/librarymodel.h"

#include <QTreeView>

/// The review queue over cards of which some belong to questions that are asked no longer.
class ReviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void questionsThatAreGoneTakeNoPlace();
    void onlyGoneQuestionsMeanThatNothingIsDue();
    void theMethodIsNamed();

private:
    void addDue(const QString &page, const QString &question, int daysAgo);
    [[nodiscard]] QString rowOfReview() const;

    std::unique_ptr<OpenLibrary> m_library;
    QList<ReviewCard> m_cards;
};

void ReviewTest::init()
{
    m_library.reset();
    m_cards.clear();
    m_library = std::make_unique<OpenLibrary>();
}

void ReviewTest::addDue(const QString &page, const QString &question, int daysAgo)
{
    ReviewCard card;
    card.page = page;
    card.question = question;
    const QDate today = m_library->vault.clock.now().date();
    m_cards.append(reviewed(card, ReviewGrade::Again, today.addDays(-daysAgo)));
    QVERIFY(m_library->vault.journal->setSetting(reviewSetting(), toText(m_cards)));
}

QString ReviewTest::rowOfReview() const
{
    const QAbstractItemModel *rows = m_library->page.findChild<QTreeView *>()->model();
    const QModelIndexList found =
        rows->match(rows->index(0, 0), LibraryModel::IdRole, QStringLiteral("review"), 1,
                    Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0).data().toString();
}

void ReviewTest::questionsThatAreGoneTakeNoPlace()
{
    // The dead ones are the least likely to be known: they would come first, each day.
    for (int i = 0; i < mostCardsADay; ++i)
        addDue(QStringLiteral("attribution"), QStringLiteral("gone_%1").arg(i), 200);
    addDue(QStringLiteral("no_page_any_more"), QStringLiteral("gone"), 200);
    addDue(QStringLiteral("attribution"), QStringLiteral("most_room_to_act"), 3);
    m_library->page.openVault(*m_library->vault.journal, m_library->vault.clock);
    m_library->open(QStringLiteral("review"));
    QTRY_COMPARE(rowOfReview(), QStringLiteral("Review · 1 cards"));
    const Result<Quiz> quiz = Library::load(QStringLiteral("en"))->quiz(QStringLiteral("attribution"));
    QString asked;
    for (const QuizQuestion &question : quiz->questions) {
        if (question.id == QStringLiteral("most_room_to_act"))
            asked = question.question;
    }
    QVERIFY(!asked.isEmpty());
    QTRY_VERIFY(m_library->says(asked));
    QVERIFY(m_library->says(QStringLiteral("The last one for today.")));
    QVERIFY(!m_library->says(QStringLiteral("Nothing is due today")));
    keepPicture(&m_library->page, QStringLiteral("library-review-method"));
}

void ReviewTest::onlyGoneQuestionsMeanThatNothingIsDue()
{
    addDue(QStringLiteral("attribution"), QStringLiteral("gone"), 200);
    m_library->open(QStringLiteral("review"));
    QTRY_VERIFY(m_library->says(QStringLiteral("Nothing is due today")));
    QCOMPARE(rowOfReview(), QStringLiteral("Review"));
}

void ReviewTest::theMethodIsNamed()
{
    m_library->open(QStringLiteral("review"));
    QTRY_VERIFY(m_library->says(QStringLiteral("Spacing follows FSRS 6")));
    QVERIFY(m_library->says(QStringLiteral("(Ye, Su & Cao 2022; Open Spaced Repetition)")));
}

KINWARD_TEST("review", ReviewTest)
#include "review_test.moc"
