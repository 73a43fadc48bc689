// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/moodtrend.h"
#include "support/testmain.h"

#include <QTest>

class MoodTrendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyDaysOfTheRangeAreShown();
    void theTrailingMedianLooksBackBeyondTheRange();
    void aGapCutsTheMedianIntoRuns();
    void nothingLoggedGivesNoTypicalMood();
};

static const QDate rangeStart(2026, 3, 1);

static QList<MoodCheckIn> moodOn(const QList<int> &daysFromStart)
{
    QList<MoodCheckIn> checkIns;
    for (int day : daysFromStart) {
        MoodCheckIn checkIn;
        checkIn.when = Moment::wallClock(rangeStart.addDays(day));
        checkIn.valence = day % 4 - 1;
        checkIn.contacts = day % 4;
        checkIns.append(checkIn);
    }
    return checkIns;
}

void MoodTrendTest::onlyDaysOfTheRangeAreShown()
{
    const MoodTrend trend = moodTrend(moodOn({-5, 0, 1, 9, 10}), {}, rangeStart, rangeStart.addDays(9));
    QCOMPARE(trend.mood.size(), 3);
    QCOMPARE(trend.contacts.size(), 3);
    QCOMPARE(trend.logged.logged, 3);
    QCOMPARE(trend.logged.days, 10);
    QCOMPARE(trend.typical, std::optional<double>(0));
}

void MoodTrendTest::theTrailingMedianLooksBackBeyondTheRange()
{
    const MoodTrend trend = moodTrend(moodOn({-2, -1, 0}), {}, rangeStart, rangeStart.addDays(3));
    QCOMPARE(trend.medianRuns.size(), 1);
    QCOMPARE(trend.medianRuns.first().first().day, rangeStart);
}

void MoodTrendTest::aGapCutsTheMedianIntoRuns()
{
    const MoodTrend trend =
        moodTrend(moodOn({0, 1, 2, 3, 12, 13, 14, 15}), {}, rangeStart, rangeStart.addDays(20));
    QCOMPARE(trend.medianRuns.size(), 2);
    QCOMPARE(trend.medianRuns[1].first().day, rangeStart.addDays(14));
}

void MoodTrendTest::nothingLoggedGivesNoTypicalMood()
{
    const MoodTrend trend = moodTrend({}, {}, rangeStart, rangeStart.addDays(9));
    QVERIFY(!trend.typical);
    QVERIFY(trend.mood.isEmpty());
}

KINWARD_TEST("moodtrend", MoodTrendTest)
#include "moodtrend_test.moc"
