// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/backupretention.h"

#include "support/testmain.h"

#include <QTest>
#include <QTimeZone>
#include <algorithm>

class BackupRetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofOneDayOnlyTheNewestIsKept();
    void aYearOfDailyBackupsLeavesDaysWeeksAndMonths();
    void aPauseOfAYearRemovesNothing();
    void theOrderOfTheListDoesNotMatter();
    void nothingMeansNothing();
};

namespace
{
QDateTime noonOf(QDate day)
{
    return QDateTime(day, QTime(12, 0), Qt::UTC);
}

QList<QDateTime> daily(QDate last, int count)
{
    QList<QDateTime> made;
    for (int age = 0; age < count; ++age)
        made.append(noonOf(last.addDays(-age)));
    return made;
}

QList<QDate> keptDays(const QList<QDateTime> &made)
{
    QList<QDate> days;
    const QList<bool> kept = keptBackups(made);
    for (qsizetype i = 0; i < made.size(); ++i) {
        if (kept.at(i))
            days.append(made.at(i).date());
    }
    std::sort(days.begin(), days.end(), std::greater<>());
    return days;
}
} // namespace

void BackupRetentionTest::ofOneDayOnlyTheNewestIsKept()
{
    const QDate day(2026, 3, 17);
    const QList<QDateTime> made{QDateTime(day, QTime(8, 0), Qt::UTC), QDateTime(day, QTime(22, 0), Qt::UTC),
                                QDateTime(day, QTime(9, 0), Qt::UTC)};
    QCOMPARE(keptBackups(made), (QList<bool>{false, true, false}));
}

void BackupRetentionTest::aYearOfDailyBackupsLeavesDaysWeeksAndMonths()
{
    // 17 March 2026 is a Tuesday.
    const QList<QDate> days = keptDays(daily({2026, 3, 17}, 365));
    QList<QDate> expected;
    for (int age = 0; age < 12; ++age)
        expected.append(QDate(2026, 3, 17).addDays(-age)); // down to 6 March, with the Sundays 15 and 8 March
    for (const QDate sunday : {QDate(2026, 3, 1), QDate(2026, 2, 22), QDate(2026, 2, 15), QDate(2026, 2, 8),
                               QDate(2026, 2, 1), QDate(2026, 1, 25), QDate(2026, 1, 18)})
        expected.append(sunday);
    for (const QDate lastOfMonth :
         {QDate(2026, 2, 28), QDate(2026, 1, 31), QDate(2025, 12, 31), QDate(2025, 11, 30),
          QDate(2025, 10, 31), QDate(2025, 9, 30), QDate(2025, 8, 31), QDate(2025, 7, 31)})
        expected.append(lastOfMonth);
    std::sort(expected.begin(), expected.end(), std::greater<>());
    QCOMPARE(days, expected);
}

void BackupRetentionTest::aPauseOfAYearRemovesNothing()
{
    QList<QDateTime> made = daily({2024, 5, 10}, 12);
    made.prepend(noonOf({2026, 3, 17}));
    QCOMPARE(keptDays(made).size(), 13 - 1); // twelve days that have one; the oldest gives way to today
    QCOMPARE(keptDays(daily({2024, 5, 10}, 12)).size(), 12);
}

void BackupRetentionTest::theOrderOfTheListDoesNotMatter()
{
    QList<QDateTime> made = daily({2026, 3, 17}, 100);
    const QList<QDate> newestFirst = keptDays(made);
    std::reverse(made.begin(), made.end());
    QCOMPARE(keptDays(made), newestFirst);
}

void BackupRetentionTest::nothingMeansNothing()
{
    QVERIFY(keptBackups({}).isEmpty());
}

KINWARD_TEST("backupretention", BackupRetentionTest)
#include "backupretention_test.moc"
