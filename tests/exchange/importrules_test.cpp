// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of single formats that the samples do not show.
#include "exchange/importer.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
ImportPreview previewOf(const QByteArray &bytes, const ImportOptions &options = {})
{
    const auto preview = readImportData(bytes, options);
    if (!preview)
        qWarning("%s", qPrintable(preview.error().message));
    return preview.value_or(ImportPreview());
}

QByteArray thoughtJson(const QByteArray &more)
{
    return "{\"automaticThought\":\"a\",\"createdAt\":\"2026-03-02T10:00:00.000Z\"" + more + "}";
}

QByteArray daylioCsv(const QByteArray &rows)
{
    return "full_date,date,weekday,time,mood,activities,scales,note_title,note\r\n" + rows;
}

QStringList sourceNames(const ThoughtRecord &record)
{
    QStringList names;
    for (const PatternTag &tag : record.patterns)
        names.append(tag.sourceName);
    return names;
}
} // namespace

class ImportRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofObjectsOnlySelectedPatternsCount();
    void anUnknownPatternIsKeptUnderItsOwnName();
    void theStoragePrefixIsNoPartOfAUuid();
    void withoutAUuidTheKeyComesFromDayAndThought();
    void ofTwoWithOneUuidTheLaterChangeWins();
    void anUnreadableChangeDayIsTheDayOfCreation();
    void anInstantIsShownInTheChosenZone();
    void mailWrappedBackupTextIsRead();
    void bothClocksMayStandInOneDaylioFile();
    void aRepeatedDaylioRowIsADuplicate();
    void twoDaylioRowsOfOneMinuteWithOtherNotesAreTwo();
    void moodAnswersGiveTheValence();
    void activitiesAndScalesAreSplitAtSpacedBars();
    void daylioColumnsMayComeInAnyOrder_data();
    void daylioColumnsMayComeInAnyOrder();
    void aJrnlUuidIsTheKey();
    void aJrnlEntryWithoutATimeHasOnlyADay();
    void jrnlTagsLoseTheirSign();
};

void ImportRulesTest::ofObjectsOnlySelectedPatternsCount()
{
    const auto preview =
        previewOf("{\"thoughts\":["
                  + thoughtJson(",\"cognitiveDistortions\":["
                                "{\"slug\":\"labeling\",\"label\":\"Labeling\",\"selected\":true},"
                                "{\"slug\":\"mind-reading\",\"selected\":false},"
                                "{\"slug\":\"catastrophizing\",\"emoji\":\"x\"}]")
                  + "]}");
    QCOMPARE(preview.batch.thoughtRecords.size(), 1);
    QCOMPARE(sourceNames(preview.batch.thoughtRecords.first()), QStringList{u"labeling"_s});
    QVERIFY(preview.warnings.isEmpty());
}

void ImportRulesTest::anUnknownPatternIsKeptUnderItsOwnName()
{
    const QByteArray thought =
        thoughtJson(",\"cognitiveDistortions\":[\"my-own\",\"labeling\",\"labeling\"]");
    const auto preview = previewOf("{\"thoughts\":[" + thought + "]}");
    const QList<PatternTag> expected = {{QString(), u"my-own"_s}, {u"labeling"_s, u"labeling"_s}};
    QCOMPARE(preview.batch.thoughtRecords.value(0).patterns, expected);
}

void ImportRulesTest::theStoragePrefixIsNoPartOfAUuid()
{
    const auto preview =
        previewOf("{\"thoughts\":[" + thoughtJson(",\"uuid\":\"@Quirk:thoughts:42\"") + "]}");
    QCOMPARE(preview.batch.thoughtRecords.value(0).sourceKey, u"freecbt:42"_s);
}

void ImportRulesTest::withoutAUuidTheKeyComesFromDayAndThought()
{
    const auto preview = previewOf("{\"thoughts\":[" + thoughtJson("") + "," + thoughtJson(",\"uuid\":null")
                                   + "," + thoughtJson("").replace("\"a\"", "\"b\"") + "]}");
    QCOMPARE(preview.batch.thoughtRecords.size(), 2);
    QCOMPARE(preview.duplicatesInFile, 1);
    QVERIFY(preview.batch.thoughtRecords[0].sourceKey.startsWith(u"freecbt:"_s));
    QVERIFY(preview.batch.thoughtRecords[0].sourceKey != preview.batch.thoughtRecords[1].sourceKey);
}

void ImportRulesTest::ofTwoWithOneUuidTheLaterChangeWins()
{
    const auto thought = [](const QByteArray &challenge, const QByteArray &updatedAt) {
        return thoughtJson(",\"uuid\":\"1\",\"challenge\":\"" + challenge + "\",\"updatedAt\":\"" + updatedAt
                           + "\"");
    };
    const auto preview = previewOf("{\"thoughts\":[" + thought("old", "2026-03-02T11:00:00Z") + ","
                                   + thought("new", "2026-03-04T11:00:00Z") + ","
                                   + thought("middle", "2026-03-03T11:00:00Z") + "]}");
    QCOMPARE(preview.batch.thoughtRecords.size(), 1);
    QCOMPARE(preview.batch.thoughtRecords.first().evidenceAgainst, u"new"_s);
    QCOMPARE(preview.duplicatesInFile, 2);
}

void ImportRulesTest::anUnreadableChangeDayIsTheDayOfCreation()
{
    const auto preview = previewOf("{\"thoughts\":[" + thoughtJson(",\"updatedAt\":\"soon\"") + "]}");
    QCOMPARE(preview.batch.thoughtRecords.size(), 1);
    const ThoughtRecord record = preview.batch.thoughtRecords.first();
    QCOMPARE(record.changed, record.created);
    QCOMPARE(record.created.toString(Qt::ISODateWithMs), u"2026-03-02T10:00:00.000Z"_s);
}

void ImportRulesTest::anInstantIsShownInTheChosenZone()
{
    ImportOptions options;
    options.zone = QTimeZone("Pacific/Auckland");
    const QByteArray bytes =
        "{\"thoughts\":[" + thoughtJson("") + "," + thoughtJson("").replace("000Z", "000-08:00") + "]}";
    const auto preview = previewOf(bytes, options);
    QCOMPARE(preview.batch.thoughtRecords.size(), 2);
    QCOMPARE(preview.batch.thoughtRecords[0].when.localText(), u"2026-03-02T23:00:00"_s);
    QCOMPARE(preview.batch.thoughtRecords[0].when.zone, u"Pacific/Auckland"_s);
    QCOMPARE(preview.batch.thoughtRecords[1].when.localText(), u"2026-03-02T10:00:00"_s);
    QCOMPARE(preview.batch.thoughtRecords[1].when.offsetSeconds, -8 * 3600);
}

void ImportRulesTest::mailWrappedBackupTextIsRead()
{
    const auto preview = previewOf("\r\n :FreeCBT:N4IgbiBcIIIE4GMAWBLMBTAtG\r\n ATCANCAC5ID2ArgOZJEDOUA2\t"
                                   "gLoC+QA:FreeCBT:\r\n");
    QCOMPARE(preview.format, u"freecbt-backup"_s);
    QVERIFY(preview.batch.thoughtRecords.isEmpty());
}

void ImportRulesTest::bothClocksMayStandInOneDaylioFile()
{
    const auto preview =
        previewOf(daylioCsv("2026-03-02,,,20:15,good,,,,\r\n2026-03-01,,,8:15\u202Fam,good,,,,\r\n"));
    QCOMPARE(preview.batch.checkIns.size(), 2);
    QCOMPARE(preview.batch.checkIns[0].when.localText(), u"2026-03-02T20:15:00"_s);
    QCOMPARE(preview.batch.checkIns[1].when.localText(), u"2026-03-01T08:15:00"_s);
    QVERIFY(!preview.batch.checkIns[0].when.utc.has_value());
}

void ImportRulesTest::aRepeatedDaylioRowIsADuplicate()
{
    // The order of the activities and the case of the names make no other row.
    const auto preview =
        previewOf(daylioCsv("2026-03-02,,,20:15,good,b | a,,,x\n2026-03-02,,,8:15 pm,Good,A | B,,,x\n"));
    QCOMPARE(preview.batch.checkIns.size(), 1);
    QCOMPARE(preview.duplicatesInFile, 1);
    QCOMPARE(preview.batch.checkIns.first().tags, (QStringList{u"b"_s, u"a"_s}));
}

void ImportRulesTest::twoDaylioRowsOfOneMinuteWithOtherNotesAreTwo()
{
    const auto preview = previewOf(daylioCsv("2026-03-02,,,20:15,good,,,,x\n2026-03-02,,,20:15,good,,,,y\n"));
    QCOMPARE(preview.batch.checkIns.size(), 2);
}

void ImportRulesTest::moodAnswersGiveTheValence()
{
    const QByteArray csv = daylioCsv("2026-03-02,,,20:15,Vaguely OK,,,,\n2026-03-01,,,20:15,vaguely ok,,,,\n"
                                     "2026-02-28,,,20:15,so-so,,,,\n");
    const auto asked = previewOf(csv);
    QCOMPARE(asked.unknownMoods, (QStringList{u"Vaguely OK"_s, u"so-so"_s}));
    ImportOptions options;
    options.moodLevels = {{u"vaguely ok"_s, 4}};
    const auto answered = previewOf(csv, options);
    QCOMPARE(answered.unknownMoods, QStringList{u"so-so"_s});
    QCOMPARE(answered.batch.checkIns.size(), 3);
    QCOMPARE(answered.batch.checkIns[0].valence, 2);
    QCOMPARE(answered.batch.checkIns[0].feelings, QStringList{u"Vaguely OK"_s});
    QCOMPARE(answered.batch.checkIns[0].importedMood, u"Vaguely OK"_s);
    QVERIFY(!answered.batch.checkIns[2].valence.has_value());
}

void ImportRulesTest::activitiesAndScalesAreSplitAtSpacedBars()
{
    const auto preview =
        previewOf(daylioCsv("2026-03-02,,,20:15,good,a|b | c & d |  | C & D,Energy: 6/10: fine | odd,,\n"));
    QCOMPARE(preview.batch.checkIns.size(), 1);
    const MoodCheckIn checkIn = preview.batch.checkIns.first();
    QCOMPARE(checkIn.tags, (QStringList{u"a|b"_s, u"c & d"_s}));
    QCOMPARE(checkIn.measures, (QList<Measure>{{u"Energy"_s, u"6/10: fine"_s}, {u"odd"_s, QString()}}));
}

void ImportRulesTest::daylioColumnsMayComeInAnyOrder_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("order") << QByteArray("note,mood,Time,ACTIVITIES,full_date\nx,good,20:15,,2026-03-02\n");
    QTest::newRow("semicolons") << QByteArray(
        "full_date;time;mood;activities;note\n2026-03-02;20:15;good;;x\n");
    QTest::newRow("tabs") << QByteArray(
        "full_date\ttime\tmood\tactivities\tnote\n2026-03-02\t20:15\tgood\t\tx\n");
    QTest::newRow("quoted") << QByteArray("\"full_date\",\"time\",\"mood\",\"activities\",\"note\"\r\"2026-"
                                          "03-02\",\"20:15\",\"good\",\"\",\"x\"\r");
}

void ImportRulesTest::daylioColumnsMayComeInAnyOrder()
{
    QFETCH(QByteArray, bytes);
    const auto preview = previewOf(bytes);
    QCOMPARE(preview.format, u"daylio-csv"_s);
    QCOMPARE(preview.batch.checkIns.size(), 1);
    QCOMPARE(preview.batch.checkIns.first().when.localText(), u"2026-03-02T20:15:00"_s);
    QCOMPARE(preview.batch.checkIns.first().note, u"x"_s);
}

void ImportRulesTest::aJrnlUuidIsTheKey()
{
    const auto preview = previewOf("{\"entries\":[{\"title\":\"t\",\"body\":\"b\",\"date\":\"2026-03-02\","
                                   "\"time\":\"18:04\",\"uuid\":\"AB12\"},{\"title\":\"t2\",\"body\":\"b\","
                                   "\"date\":\"2026-03-02\",\"time\":\"18:04\",\"uuid\":\"AB12\"}]}");
    QCOMPARE(preview.batch.notes.size(), 1);
    QCOMPARE(preview.batch.notes.first().sourceKey, u"jrnl:AB12"_s);
    QCOMPARE(preview.duplicatesInFile, 1);
}

void ImportRulesTest::aJrnlEntryWithoutATimeHasOnlyADay()
{
    const auto preview =
        previewOf("{\"tags\":{},\"entries\":[{\"title\":\"t\",\"body\":null,\"date\":\"2026-03-02\"}]}");
    QCOMPARE(preview.batch.notes.size(), 1);
    QCOMPARE(preview.batch.notes.first().when, Moment::wallClock(QDate(2026, 3, 2)));
    QCOMPARE(preview.batch.notes.first().body, QString());
}

void ImportRulesTest::jrnlTagsLoseTheirSign()
{
    const auto preview =
        previewOf("{\"tags\":{},\"entries\":[{\"title\":\"t\",\"body\":\"b\",\"date\":\"2026-03-02\","
                  "\"time\":\"18:04\",\"tags\":[\"@os/2\",\"#c#\",\"plain\",\"@OS/2\",\"@\"]}]}");
    QCOMPARE(preview.batch.notes.value(0).tags, (QStringList{u"os/2"_s, u"c#"_s, u"plain"_s}));
}

KINWARD_TEST("importrules", ImportRulesTest)
#include "importrules_test.moc"
