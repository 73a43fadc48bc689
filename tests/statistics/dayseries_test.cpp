// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/dayseries.h"
#include "support/testmain.h"

#include <QTest>

class DaySeriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayTakesTheMedianOfItsCheckIns();
    void aSkippedScaleLeavesNoDay();
    void aDayTakesItsHighestContactCategory();
    void stepsDoneAndPartlyDoneCountSkippedOnesDoNot();
    void theTrailingMedianGivesThePublishedVector();
    void theTrailingMedianIsSilentWithFewerThanThreeDays();
    void aGapOfThreeDaysCutsTheLine();
    void coverageCountsLoggedDaysAmongAllDays();
};

static const QDate firstDay(2026, 3, 1);

static MoodCheckIn checkInOn(QDate day, std::optional<int> valence, std::optional<int> contacts = {})
{
    MoodCheckIn checkIn;
    checkIn.when = Moment::wallClock(day);
    checkIn.valence = valence;
    checkIn.contacts = contacts;
    return checkIn;
}

static DaySeries seriesOf(const QList<double> &values)
{
    DaySeries series;
    for (double value : values)
        series.append({firstDay.addDays(series.size()), value});
    return series;
}

static const auto valenceOf = [](const MoodCheckIn &checkIn) { return checkIn.valence; };

void DaySeriesTest::aDayTakesTheMedianOfItsCheckIns()
{
    const DaySeries series = dayMedians({checkInOn(firstDay, 2), checkInOn(firstDay.addDays(1), -1),
                                         checkInOn(firstDay, -3), checkInOn(firstDay, 1)},
                                        valenceOf);
    QCOMPARE(series, (DaySeries{{firstDay, 1}, {firstDay.addDays(1), -1}}));
}

void DaySeriesTest::aSkippedScaleLeavesNoDay()
{
    QVERIFY(dayMedians({checkInOn(firstDay, {})}, valenceOf).isEmpty());
}

void DaySeriesTest::aDayTakesItsHighestContactCategory()
{
    const DaySeries series = dayContacts(
        {checkInOn(firstDay, 0, 3), checkInOn(firstDay, 0, 1), checkInOn(firstDay.addDays(1), 0)});
    QCOMPARE(series, (DaySeries{{firstDay, 3}}));
}

void DaySeriesTest::stepsDoneAndPartlyDoneCountSkippedOnesDoNot()
{
    QList<Attempt> attempts(4);
    const AttemptStatus statuses[] = {AttemptStatus::Done, AttemptStatus::Partly, AttemptStatus::Skipped,
                                      AttemptStatus::NotDone};
    for (int i = 0; i < attempts.size(); ++i) {
        attempts[i].when = Moment::wallClock(firstDay);
        attempts[i].status = statuses[i];
    }
    QCOMPARE(daySteps(attempts), (DaySeries{{firstDay, 2}}));
}

void DaySeriesTest::theTrailingMedianGivesThePublishedVector()
{
    const DaySeries medians = trailingWeekMedian(seriesOf({3, 4, 4, 5, 3, 2, 4, 5, 6, 5, 4, 6, 6, 5}));
    const QList<double> expected = {4, 4, 4, 3.5, 4, 4, 4, 5, 4, 5, 5, 5};
    QCOMPARE(medians.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(medians[i].value, expected[i]);
        QCOMPARE(medians[i].day, firstDay.addDays(i + 2));
    }
}

void DaySeriesTest::theTrailingMedianIsSilentWithFewerThanThreeDays()
{
    const DaySeries sparse = {{firstDay, 1}, {firstDay.addDays(3), 2}, {firstDay.addDays(7), 3}};
    QVERIFY(trailingWeekMedian(sparse).isEmpty());
}

void DaySeriesTest::aGapOfThreeDaysCutsTheLine()
{
    const DaySeries series = {{firstDay, 1}, {firstDay.addDays(2), 2}, {firstDay.addDays(5), 3}};
    const QList<DaySeries> runs = unbrokenRuns(series);
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[0].size(), 2);
    QCOMPARE(runs[1], (DaySeries{{firstDay.addDays(5), 3}}));
}

void DaySeriesTest::coverageCountsLoggedDaysAmongAllDays()
{
    const Coverage found = coverage(seriesOf({1, 2, 3}), firstDay.addDays(1), firstDay.addDays(10));
    QCOMPARE(found.logged, 2);
    QCOMPARE(found.days, 10);
}

KINWARD_TEST("dayseries", DaySeriesTest)
#include "dayseries_test.moc"
