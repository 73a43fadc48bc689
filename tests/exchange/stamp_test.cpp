// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/daylioclock.h"
#include "exchange/mooddictionary.h"
#include "exchange/stamp.h"
#include "exchange/taglist.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class StampTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStampIsShownWhereItWasWritten_data();
    void aStampIsShownWhereItWasWritten();
    void otherFormsAreNoStamps_data();
    void otherFormsAreNoStamps();
    void aWallClockInAGapStaysAsWritten();
    void daylioTimesComeInTwoClocks_data();
    void daylioTimesComeInTwoClocks();
    void daylioDaysOf2018HaveNames();
    void aMoodIsNeverGuessed();
    void tagsAreTrimmedAndCountOnce();
};

void StampTest::aStampIsShownWhereItWasWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("zone");
    const QString warsaw = u"Europe/Warsaw"_s;
    QTest::newRow("day") << u"2024-02-29"_s << u"2024-02-29"_s << QString() << QString();
    QTest::newRow("minute") << u"2026-03-02 18:04"_s << u"2026-03-02T18:04:00"_s << QString() << QString();
    QTest::newRow("second") << u"2026-03-02T18:04:11"_s << u"2026-03-02T18:04:11"_s << QString() << QString();
    QTest::newRow("UTC in winter") << u"2026-03-02T18:04:11.123Z"_s << u"2026-03-02T19:04:11"_s
                                   << u"2026-03-02T18:04:11.123Z"_s << warsaw;
    QTest::newRow("UTC in summer") << u"2026-07-02T22:30Z"_s << u"2026-07-03T00:30:00"_s
                                   << u"2026-07-02T22:30:00.000Z"_s << warsaw;
    QTest::newRow("offset") << u"2026-03-02T18:04:11.1-05:30"_s << u"2026-03-02T18:04:11"_s
                            << u"2026-03-02T23:34:11.100Z"_s << QString();
    QTest::newRow("offset without colon") << u"2026-03-02 18:04+0100"_s << u"2026-03-02T18:04:00"_s
                                          << u"2026-03-02T17:04:00.000Z"_s << QString();
    QTest::newRow("nine digits") << u"2026-03-02T18:04:11.123456789Z"_s << u"2026-03-02T19:04:11"_s
                                 << u"2026-03-02T18:04:11.123Z"_s << warsaw;
    QTest::newRow("first year") << u"1900-01-01"_s << u"1900-01-01"_s << QString() << QString();
    QTest::newRow("last year") << u"2199-12-31"_s << u"2199-12-31"_s << QString() << QString();
}

void StampTest::aStampIsShownWhereItWasWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, local);
    QFETCH(QString, utc);
    QFETCH(QString, zone);
    const auto stamp = parseStamp(text);
    QVERIFY(stamp.has_value());
    const Moment moment = stamp->moment(QTimeZone("Europe/Warsaw"));
    QCOMPARE(moment.localText(), local);
    QCOMPARE(moment.utc ? moment.utc->toString(Qt::ISODateWithMs) : QString(), utc);
    QCOMPARE(moment.zone, zone);
    QCOMPARE(moment.offsetSeconds.has_value(), !utc.isEmpty());
}

void StampTest::otherFormsAreNoStamps_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "2024-3-1",
                             "24-03-01",
                             "2023-02-29",
                             "2026-00-10",
                             "2026-01-00",
                             "1899-12-31",
                             "2200-01-01",
                             "2026-03-02T",
                             "2026-03-02T8:04",
                             "2026-03-02T24:00",
                             "2026-03-02T18:60",
                             "2026-03-02T18:04:60",
                             "2026-03-02T18:04:11.",
                             "2026-03-02T18:04:11.1234567890",
                             "2026-03-02T18:04z",
                             "2026-03-02Z",
                             "2026-03-02T18:04+1",
                             "2026-03-02T18:04+01:60",
                             "2026-03-02T18:04+15:00",
                             "2026-03-02T18:04Zx",
                             " 2026-03-02",
                             "2026-03-02 ",
                             "2026/03/02",
                             "+2026-03-02",
                             "-026-03-02"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("other digits") << u"٢٠٢٦-٠٣-٠٢"_s;
}

void StampTest::otherFormsAreNoStamps()
{
    QFETCH(QString, text);
    QVERIFY(!parseStamp(text).has_value());
}

void StampTest::aWallClockInAGapStaysAsWritten()
{
    // On this day Warsaw has no 02:30.
    const auto stamp = parseStamp(u"2026-03-29 02:30");
    QVERIFY(stamp.has_value());
    QCOMPARE(stamp->moment(QTimeZone("Europe/Warsaw")).localText(), u"2026-03-29T02:30:00"_s);
}

void StampTest::daylioTimesComeInTwoClocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    QTest::newRow("24 hours") << u"20:15"_s << QTime(20, 15);
    QTest::newRow("one digit") << u"8:15"_s << QTime(8, 15);
    QTest::newRow("pm") << u"8:15 pm"_s << QTime(20, 15);
    QTest::newRow("PM") << u"8:15 PM"_s << QTime(20, 15);
    QTest::newRow("no-break space") << u"8:15\u00A0pm"_s << QTime(20, 15);
    QTest::newRow("narrow space") << u"11:54\u202Fpm"_s << QTime(23, 54);
    QTest::newRow("midnight") << u"12:05 am"_s << QTime(0, 5);
    QTest::newRow("noon") << u"12:20 pm"_s << QTime(12, 20);
    for (const char *text :
         {"", "13:15 pm", "0:15 am", "24:00", "8.15", "8:5", "8:15:00", "x", "pm", "8:75 pm"})
        QTest::newRow(text) << QString::fromLatin1(text) << QTime();
}

void StampTest::daylioTimesComeInTwoClocks()
{
    QFETCH(QString, text);
    QFETCH(QTime, time);
    QCOMPARE(parseDaylioTime(text).value_or(QTime()), time);
}

void StampTest::daylioDaysOf2018HaveNames()
{
    QCOMPARE(parseDaylioDay(u"2018", u"18 May"), QDate(2018, 5, 18));
    QCOMPARE(parseDaylioDay(u"2018", u"May 18"), QDate(2018, 5, 18));
    QCOMPARE(parseDaylioDay(u"2018", u" Sept  3 "), QDate(2018, 9, 3));
    QCOMPARE(parseDaylioDay(u"2018", u"december 31"), QDate(2018, 12, 31));
    for (const char16_t *text : {u"18 Ma", u"18 mai", u"31 June", u"0 May", u"18", u"18 May x", u"May"})
        QVERIFY(!parseDaylioDay(u"2018", text).has_value());
    QVERIFY(!parseDaylioDay(u"18", u"18 May").has_value());
}

void StampTest::aMoodIsNeverGuessed()
{
    const MoodDictionary moods({{u"vaguely ok"_s, 3}, {u"rad"_s, 4}, {u"odd"_s, 9}});
    QCOMPARE(moods.valence(u"awful"_s), -3);
    QCOMPARE(moods.valence(u"Bad"_s), -2);
    QCOMPARE(moods.valence(u" MEH "_s), 0);
    QCOMPARE(moods.valence(u"bien"_s), 2);
    QCOMPARE(moods.valence(u"super"_s), 3);
    QCOMPARE(moods.valence(u"Vaguely OK"_s), 0);
    QCOMPARE(moods.valence(u"rad"_s), 2);
    for (const QString &name : {u"happy"_s, u"very good"_s, u"odd"_s, u""_s})
        QVERIFY(!moods.valence(name).has_value());
}

void StampTest::tagsAreTrimmedAndCountOnce()
{
    QCOMPARE(cleanTags({u" Friends "_s, u""_s, u"friends"_s, u"movies / tv"_s, u" "_s, u"FRIENDS"_s}),
             (QStringList{u"Friends"_s, u"movies / tv"_s}));
}

KINWARD_TEST("stamp", StampTest)
#include "stamp_test.moc"
