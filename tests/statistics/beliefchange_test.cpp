// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/beliefchange.h"
#include "support/testmain.h"

#include <QTest>

class BeliefChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordRatedOnceIsLeftOut();
    void theMedianAndTheCountOfMovesAreTaken();
    void fourRatedRecordsSayNothingFiveMay();
};

static ThoughtRecord ratedRecord(std::optional<int> before, std::optional<int> after)
{
    ThoughtRecord record;
    record.thoughts = {{QStringLiteral("aside"), 10, 90, false},
                       {QStringLiteral("hot"), before, after, true}};
    return record;
}

void BeliefChangeTest::aRecordRatedOnceIsLeftOut()
{
    QCOMPARE(beliefChange({ratedRecord(80, {}), ratedRecord({}, 20)}).rated, 0);
}

void BeliefChangeTest::theMedianAndTheCountOfMovesAreTaken()
{
    const BeliefChange change = beliefChange({ratedRecord(80, 30), ratedRecord(50, 55), ratedRecord(60, 50)});
    QCOMPARE(change.rated, 3);
    QCOMPARE(change.movedTenOrMore, 2);
    QCOMPARE(change.medianChange, 10.0);
}

void BeliefChangeTest::fourRatedRecordsSayNothingFiveMay()
{
    QVERIFY(!beliefChange(QList<ThoughtRecord>(4, ratedRecord(80, 30))).maySpeak());
    QVERIFY(beliefChange(QList<ThoughtRecord>(5, ratedRecord(80, 30))).maySpeak());
}

KINWARD_TEST("beliefchange", BeliefChangeTest)
#include "beliefchange_test.moc"
