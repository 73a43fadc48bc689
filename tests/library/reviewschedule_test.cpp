// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/reviewschedule.h"
#include "support/testmain.h"

#include <QTest>

namespace
{
const QDate start(2026, 3, 2);

ReviewCard newCard(int number)
{
    return {QStringLiteral("attribution"), QStringLiteral("question_%1").arg(number), 0, 0, {}, {}};
}

QList<ReviewCard> answeredCards(int count, ReviewGrade grade, QDate day)
{
    QList<ReviewCard> cards;
    for (int i = 0; i < count; ++i)
        cards.append(reviewed(newCard(i), grade, day));
    return cards;
}

void answer(QList<ReviewCard> &cards, const ReviewCard &card, ReviewGrade grade, QDate day)
{
    for (ReviewCard &known : cards) {
        if (known.question == card.question)
            known = reviewed(known, grade, day);
    }
}
} // namespace

class ReviewScheduleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstAnswerSetsTheDay_data();
    void theFirstAnswerSetsTheDay();
    void rightAnswersOnTimeWaitLongerEachTime();
    void aForgottenAnswerComesBackSoon();
    void aQuestionRestsAYearAtMost();
    void aSecondAnswerOnTheSameDayGainsNothing();
    void aClockThatWentBackIsNoHarm();
    void aCardNeverAskedIsNotKnown();
    void fiveADayAreTheMost();
    void answersOfTodayCountTowardsTheFive();
    void theLeastKnownComesFirstAndTheNeverAskedLast();
    void whatIsNotDueIsLeftOut();
    void aQuestionThatIsGoneTakesNoPlace();
    void aMissedMonthDoesNotPileUp();
    void aLateAnswerIsNotPunished();
};

void ReviewScheduleTest::theFirstAnswerSetsTheDay_data()
{
    QTest::addColumn<int>("grade");
    QTest::addColumn<int>("days");
    // Stabilities of the first answer, rounded to days: 0.212, 1.2931, 2.3065, 8.2956.
    QTest::newRow("again") << 1 << 1;
    QTest::newRow("hard") << 2 << 1;
    QTest::newRow("good") << 3 << 2;
    QTest::newRow("easy") << 4 << 8;
}

void ReviewScheduleTest::theFirstAnswerSetsTheDay()
{
    QFETCH(int, grade);
    QFETCH(int, days);
    const ReviewCard card = reviewed(newCard(1), static_cast<ReviewGrade>(grade), start);
    QCOMPARE(card.last, start);
    QCOMPARE(start.daysTo(card.due), days);
    QCOMPARE(card.page, QStringLiteral("attribution"));
}

// The first intervals of the authors' test of version 6 (py-fsrs, test_review_card: 0, 2, 11, 46, 163, …
// days); its zero is a learning step, which this schedule does not have.
void ReviewScheduleTest::rightAnswersOnTimeWaitLongerEachTime()
{
    ReviewCard card = newCard(1);
    QList<qint64> intervals;
    QDate day = start;
    for (int i = 0; i < 4; ++i) {
        card = reviewed(card, ReviewGrade::Good, day);
        intervals.append(day.daysTo(card.due));
        day = card.due;
    }
    QCOMPARE(intervals, (QList<qint64>{2, 11, 46, 163}));
}

void ReviewScheduleTest::aForgottenAnswerComesBackSoon()
{
    ReviewCard card = reviewed(newCard(1), ReviewGrade::Easy, start);
    const QDate due = card.due;
    card = reviewed(card, ReviewGrade::Again, due);
    QVERIFY(due.daysTo(card.due) >= 1);
    QVERIFY(due.daysTo(card.due) <= 3);
    QVERIFY(card.difficulty > 1);
}

void ReviewScheduleTest::aQuestionRestsAYearAtMost()
{
    ReviewCard card = newCard(1);
    QDate day = start;
    for (int i = 0; i < 12; ++i) {
        card = reviewed(card, ReviewGrade::Easy, day);
        QVERIFY(day.daysTo(card.due) <= longestRest);
        day = card.due;
    }
    QVERIFY(card.stability > longestRest);
}

void ReviewScheduleTest::aSecondAnswerOnTheSameDayGainsNothing()
{
    const ReviewCard once = reviewed(newCard(1), ReviewGrade::Good, start);
    const ReviewCard twice = reviewed(once, ReviewGrade::Good, start);
    QCOMPARE(twice.stability, once.stability);
    QCOMPARE(twice.due, once.due);
}

void ReviewScheduleTest::aClockThatWentBackIsNoHarm()
{
    const ReviewCard once = reviewed(newCard(1), ReviewGrade::Good, start);
    QCOMPARE(recallOn(once, start.addDays(-400)), 1.0);
    QCOMPARE(reviewed(once, ReviewGrade::Good, start.addDays(-400)).stability, once.stability);
}

void ReviewScheduleTest::aCardNeverAskedIsNotKnown()
{
    QCOMPARE(recallOn(newCard(1), start), 0.0);
    const ReviewCard card = reviewed(newCard(1), ReviewGrade::Good, start);
    QCOMPARE(recallOn(card, start), 1.0);
    QVERIFY(recallOn(card, start.addDays(30)) < recallOn(card, start.addDays(3)));
}

void ReviewScheduleTest::fiveADayAreTheMost()
{
    const QList<ReviewCard> cards = answeredCards(40, ReviewGrade::Good, start);
    QCOMPARE(cardsOfToday(cards, start.addDays(2)).size(), mostCardsADay);
    QCOMPARE(cardsOfToday(answeredCards(3, ReviewGrade::Good, start), start.addDays(2)).size(), 3);
    QVERIFY(cardsOfToday({}, start).isEmpty());
}

void ReviewScheduleTest::answersOfTodayCountTowardsTheFive()
{
    const QDate today = start.addDays(2);
    QList<ReviewCard> cards = answeredCards(40, ReviewGrade::Good, start);
    for (int left = 4; left >= 0; --left) {
        answer(cards, cardsOfToday(cards, today).front(), ReviewGrade::Again, today);
        QCOMPARE(cardsOfToday(cards, today).size(), left);
    }
    QCOMPARE(cardsOfToday(cards, today.addDays(1)).size(), mostCardsADay);
}

void ReviewScheduleTest::theLeastKnownComesFirstAndTheNeverAskedLast()
{
    const ReviewCard easy = reviewed(newCard(1), ReviewGrade::Easy, start);
    const ReviewCard good = reviewed(newCard(2), ReviewGrade::Good, start);
    const ReviewCard again = reviewed(newCard(3), ReviewGrade::Again, start);
    const QList<ReviewCard> today = cardsOfToday({newCard(4), easy, good, again}, start.addDays(30));
    QStringList order;
    for (const ReviewCard &card : today)
        order.append(card.question.right(1));
    QCOMPARE(order.join(u' '), QStringLiteral("3 2 1 4"));
}

void ReviewScheduleTest::whatIsNotDueIsLeftOut()
{
    const QList<ReviewCard> cards{reviewed(newCard(1), ReviewGrade::Good, start),
                                  reviewed(newCard(2), ReviewGrade::Easy, start)};
    QVERIFY(cardsOfToday(cards, start.addDays(1)).isEmpty());
    QCOMPARE(cardsOfToday(cards, start.addDays(2)).size(), 1);
    QCOMPARE(cardsOfToday(cards, start.addDays(8)).size(), 2);
}

void ReviewScheduleTest::aQuestionThatIsGoneTakesNoPlace()
{
    // The gone ones are the least likely to be known, and so come first.
    QList<ReviewCard> cards = answeredCards(mostCardsADay + 2, ReviewGrade::Again, start);
    const ReviewCard alive = reviewed(newCard(90), ReviewGrade::Again, start.addDays(20));
    cards.append(alive);
    const QDate day = start.addDays(30);
    const auto isAsked = [&alive](const ReviewCard &card) { return card.question == alive.question; };
    const QList<ReviewCard> today = cardsOfToday(cards, day, isAsked);
    QCOMPARE(today.size(), 1);
    QCOMPARE(today.first().question, alive.question);
    QCOMPARE(cardsOfToday(cards, day).size(), mostCardsADay);
    QVERIFY(cardsOfToday(cards, day, [](const ReviewCard &) { return false; }).isEmpty());
}

void ReviewScheduleTest::aMissedMonthDoesNotPileUp()
{
    QList<ReviewCard> cards = answeredCards(20, ReviewGrade::Good, start);
    QDate day = start.addDays(33);
    int asked = 0;
    for (int i = 0; i < 4; ++i, day = day.addDays(1)) {
        const QList<ReviewCard> today = cardsOfToday(cards, day);
        QVERIFY(today.size() <= mostCardsADay);
        asked += int(today.size());
        for (const ReviewCard &card : today)
            answer(cards, card, ReviewGrade::Good, day);
    }
    QCOMPARE(asked, 20);
    QVERIFY(cardsOfToday(cards, day).isEmpty());
}

void ReviewScheduleTest::aLateAnswerIsNotPunished()
{
    const ReviewCard card = reviewed(newCard(1), ReviewGrade::Good, start);
    const ReviewCard onTime = reviewed(card, ReviewGrade::Good, card.due);
    const ReviewCard late = reviewed(card, ReviewGrade::Good, card.due.addDays(31));
    QVERIFY(late.stability > onTime.stability);
    QCOMPARE(late.difficulty, onTime.difficulty);
}

KINWARD_TEST("reviewschedule", ReviewScheduleTest)
#include "reviewschedule_test.moc"
