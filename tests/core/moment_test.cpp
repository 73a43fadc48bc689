// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moment.h"

#include "support/testmain.h"

#include <QTest>
#include <QTimeZone>

class MomentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInstantKeepsItsLocalDayOffsetAndZone();
    void aWallClockHasNoInstant();
    void theTimeThatAClockChangeSkipsStaysAsWritten();
    void aDayAloneSaysNoTime();
};

void MomentTest::anInstantKeepsItsLocalDayOffsetAndZone()
{
    const QDateTime late(QDate(2026, 3, 5), QTime(0, 30), QTimeZone("Europe/Warsaw"));
    const Moment moment = Moment::of(late);
    QCOMPARE(moment.day, QDate(2026, 3, 5));
    QCOMPARE(moment.utc->date(), QDate(2026, 3, 4));
    QCOMPARE(moment.offsetSeconds, 3600);
    QCOMPARE(moment.zone, QStringLiteral("Europe/Warsaw"));
    QCOMPARE(moment.sortKey(), late.toMSecsSinceEpoch());
}

void MomentTest::aWallClockHasNoInstant()
{
    const Moment moment = Moment::wallClock(QDate(2026, 3, 2), QTime(20, 15));
    QVERIFY(!moment.utc);
    QVERIFY(moment.zone.isEmpty());
    QCOMPARE(moment.localText(), QStringLiteral("2026-03-02T20:15:00"));
}

void MomentTest::theTimeThatAClockChangeSkipsStaysAsWritten()
{
    const Moment moment = Moment::wallClock(QDate(2026, 3, 29), QTime(2, 30));
    QCOMPARE(moment.localText(), QStringLiteral("2026-03-29T02:30:00"));
    QVERIFY(Moment::wallClock(QDate(2026, 3, 29), QTime(1, 59)).sortKey() < moment.sortKey());
}

void MomentTest::aDayAloneSaysNoTime()
{
    QCOMPARE(Moment::wallClock(QDate(2026, 3, 2)).localText(), QStringLiteral("2026-03-02"));
}

KINWARD_TEST("moment", MomentTest)
#include "moment_test.moc"
