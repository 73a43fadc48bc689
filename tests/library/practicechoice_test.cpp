// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/practicechoice.h"

#include "core/randomsource.h"
#include "library/library.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>
#include <functional>

namespace
{
PracticeItem itemOf(const QString &id, const QString &pattern)
{
    PracticeItem item;
    item.id = id;
    item.answers = {{pattern, PracticeFit::Right, QStringLiteral("Why.")}};
    item.otherwise = QStringLiteral("Not this one.");
    return item;
}

/// Ten patterns with eight examples each.
QList<PracticeItem> manyItems()
{
    QList<PracticeItem> items;
    for (int pattern = 0; pattern < 10; ++pattern) {
        for (int i = 0; i < 8; ++i)
            items.append(itemOf(QStringLiteral("item_%1_%2").arg(pattern).arg(i),
                                QStringLiteral("pattern_%1").arg(pattern)));
    }
    return items;
}

using Learner = std::function<QString(const PracticeItem &)>;

/// Every answer right.
QString alwaysRight(const PracticeItem &item)
{
    return item.rightPatterns().value(0);
}

/// Takes two patterns for each other.
QString confused(const PracticeItem &item)
{
    const QString right = item.rightPatterns().value(0);
    if (right == QStringLiteral("pattern_2"))
        return QStringLiteral("pattern_7");
    return right == QStringLiteral("pattern_7") ? QStringLiteral("pattern_2") : right;
}

QList<PracticeTry> simulated(const QList<PracticeItem> &items, const Learner &learner, int turns,
                             quint32 seed = 7)
{
    SeededRandomSource random(seed);
    QList<PracticeTry> tries;
    for (int i = 0; i < turns; ++i) {
        const PracticeItem *item = nextPractice(items, tries, random);
        if (!item)
            break;
        const QString answer = learner(*item);
        tries.append({item->id, answer, item->answerTo(answer).fit, {}});
    }
    return tries;
}

int countOf(const QList<PracticeTry> &tries, const QString &beginning)
{
    return int(std::count_if(tries.cbegin(), tries.cend(), [&beginning](const PracticeTry &answer) {
        return answer.item.startsWith(beginning);
    }));
}
} // namespace

class PracticeChoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutItemsThereIsNone();
    void oneItemComesAgainAndAgain();
    void theSameSeedGivesTheSameOrder();
    void everyItemComesBeforeOneComesAgain();
    void allItemsComeRoundForOneWhoConfusesAPair();
    void aConfusedPairComesMoreOften();
    void anItemRestsForThreeOthers();
    void aWrongItemComesAgainSoon();
    void whatIsLearnedNoLongerComesAgain();
    void confusedPairsAreCounted();
    void onlyTheLastSixtyCount();
    void triesOfItemsThatAreGoneAreNoHarm();
    void causesAreChosenToo();
};

void PracticeChoiceTest::withoutItemsThereIsNone()
{
    SeededRandomSource random(1);
    const QList<PracticeItem> none;
    QVERIFY(!nextPractice(none, {}, random));
}

void PracticeChoiceTest::oneItemComesAgainAndAgain()
{
    const QList<PracticeItem> items{itemOf(QStringLiteral("only"), QStringLiteral("none"))};
    QCOMPARE(simulated(items, alwaysRight, 5).size(), 5);
}

void PracticeChoiceTest::theSameSeedGivesTheSameOrder()
{
    const QList<PracticeTry> one = simulated(manyItems(), confused, 100, 3);
    const QList<PracticeTry> same = simulated(manyItems(), confused, 100, 3);
    const QList<PracticeTry> other = simulated(manyItems(), confused, 100, 4);
    int different = 0;
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(same.at(i).item, one.at(i).item);
        different += other.at(i).item != one.at(i).item ? 1 : 0;
    }
    QVERIFY(different > 50);
}

void PracticeChoiceTest::everyItemComesBeforeOneComesAgain()
{
    QSet<QString> seen;
    for (const PracticeTry &answer : simulated(manyItems(), alwaysRight, 80))
        seen.insert(answer.item);
    QCOMPARE(seen.size(), 80);
}

void PracticeChoiceTest::allItemsComeRoundForOneWhoConfusesAPair()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QSet<QString> seen;
        for (const PracticeTry &answer : simulated(manyItems(), confused, 240, seed))
            seen.insert(answer.item);
        QCOMPARE(seen.size(), 80);
    }
}

void PracticeChoiceTest::aConfusedPairComesMoreOften()
{
    const QList<PracticeTry> right = simulated(manyItems(), alwaysRight, 400);
    const QList<PracticeTry> mixed = simulated(manyItems(), confused, 400);
    const auto ofPair = [](const QList<PracticeTry> &tries) {
        return countOf(tries, QStringLiteral("item_2_")) + countOf(tries, QStringLiteral("item_7_"));
    };
    QCOMPARE(ofPair(right), 80); // two patterns of ten
    QVERIFY2(ofPair(mixed) > 2 * ofPair(right), qPrintable(QString::number(ofPair(mixed))));
    QVERIFY2(ofPair(mixed) < 300, qPrintable(QString::number(ofPair(mixed))));
    for (const char *other : {"item_0_", "item_1_", "item_5_", "item_9_"})
        QVERIFY(countOf(mixed, QString::fromLatin1(other)) >= 8);
}

void PracticeChoiceTest::anItemRestsForThreeOthers()
{
    for (const Learner &learner : {Learner(alwaysRight), Learner(confused)}) {
        const QList<PracticeTry> tries = simulated(manyItems().mid(16, 5), learner, 200);
        for (int i = 1; i < tries.size(); ++i) {
            for (int before = qMax(0, i - 3); before < i; ++before)
                QVERIFY(tries.at(before).item != tries.at(i).item);
        }
    }
}

void PracticeChoiceTest::aWrongItemComesAgainSoon()
{
    const QString hard = QStringLiteral("item_4_4");
    const QList<PracticeTry> tries = simulated(
        manyItems(),
        [&hard](const PracticeItem &item) {
            return item.id == hard ? QStringLiteral("none") : alwaysRight(item);
        },
        400);
    QList<int> turns;
    for (int i = 0; i < tries.size(); ++i) {
        if (tries.at(i).item == hard)
            turns.append(i);
    }
    QVERIFY(turns.size() >= 3);
    for (int i = 1; i < turns.size(); ++i)
        QVERIFY2(turns.at(i) - turns.at(i - 1) <= 40, qPrintable(QString::number(turns.at(i))));
}

void PracticeChoiceTest::whatIsLearnedNoLongerComesAgain()
{
    QList<PracticeTry> tries = simulated(manyItems(), confused, 60);
    QVERIFY(!confusedPairs(manyItems(), tries).isEmpty());
    SeededRandomSource random(5);
    const QList<PracticeItem> items = manyItems();
    for (int i = 0; i < 160; ++i) {
        const PracticeItem *item = nextPractice(items, tries, random);
        tries.append({item->id, alwaysRight(*item), PracticeFit::Right, {}});
    }
    QVERIFY(confusedPairs(manyItems(), tries).isEmpty());
    for (const PracticeItem &item : manyItems()) {
        const auto last = std::find_if(tries.crbegin(), tries.crend(),
                                       [&item](const PracticeTry &answer) { return answer.item == item.id; });
        QCOMPARE(last->fit, PracticeFit::Right);
    }
}

void PracticeChoiceTest::confusedPairsAreCounted()
{
    const QList<PracticeItem> items = manyItems();
    const auto wrong = [](const char *item, const char *answer, PracticeFit fit) {
        return PracticeTry{QString::fromLatin1(item), QString::fromLatin1(answer), fit, {}};
    };
    const QList<PracticeTry> tries{wrong("item_1_1", "pattern_2", PracticeFit::Near),
                                   wrong("item_3_1", "pattern_4", PracticeFit::Other),
                                   wrong("item_1_2", "pattern_2", PracticeFit::Other),
                                   wrong("item_3_2", "pattern_4", PracticeFit::Near),
                                   wrong("item_3_3", "pattern_4", PracticeFit::Near),
                                   wrong("item_5_1", "pattern_6", PracticeFit::Other),
                                   wrong("item_5_2", "pattern_5", PracticeFit::Right),
                                   wrong("item_5_3", "pattern_5", PracticeFit::Right)};
    const QList<ConfusedPair> pairs = confusedPairs(items, tries);
    QCOMPARE(pairs.size(), 2);
    QCOMPARE(pairs.at(0).right, QStringLiteral("pattern_3"));
    QCOMPARE(pairs.at(0).chosen, QStringLiteral("pattern_4"));
    QCOMPARE(pairs.at(0).times, 3);
    QCOMPARE(pairs.at(1).right, QStringLiteral("pattern_1"));
    QCOMPARE(pairs.at(1).times, 2);
}

void PracticeChoiceTest::onlyTheLastSixtyCount()
{
    const PracticeTry wrong{QStringLiteral("item_1_1"), QStringLiteral("pattern_2"), PracticeFit::Other, {}};
    const PracticeTry right{QStringLiteral("item_4_1"), QStringLiteral("pattern_4"), PracticeFit::Right, {}};
    QList<PracticeTry> tries{wrong, wrong};
    tries.append(QList<PracticeTry>(58, right));
    QCOMPARE(confusedPairs(manyItems(), tries).size(), 1);
    tries.append(right);
    QVERIFY(confusedPairs(manyItems(), tries).isEmpty());
}

void PracticeChoiceTest::triesOfItemsThatAreGoneAreNoHarm()
{
    const PracticeTry gone{QStringLiteral("gone"), QStringLiteral("none"), PracticeFit::Other, {}};
    SeededRandomSource random(1);
    const QList<PracticeItem> items = manyItems();
    QVERIFY(nextPractice(items, QList<PracticeTry>(70, gone), random));
    QVERIFY(confusedPairs(manyItems(), QList<PracticeTry>(70, gone)).isEmpty());
}

void PracticeChoiceTest::causesAreChosenToo()
{
    const Result<Library> library = Library::load(QStringLiteral("en"));
    const QList<PracticeItem> items = *library->practice();
    SeededRandomSource random(9);
    QList<PracticeTry> tries;
    QSet<bool> kinds;
    for (int i = 0; i < 2 * items.size(); ++i) {
        const PracticeItem *item = nextPractice(items, tries, random);
        kinds.insert(item->isCause());
        tries.append({item->id, QStringLiteral("6,2,1,7"), PracticeFit::Near, {}});
    }
    QCOMPARE(kinds.size(), 2);
}

KINWARD_TEST("practicechoice", PracticeChoiceTest)
#include "practicechoice_test.moc"
