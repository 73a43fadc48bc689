// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are damaged, foreign or hostile: a clear refusal that names the place, or one row less.
#include "exchange/importer.h"
#include "support/testmain.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
QByteArray sampleBytes(const QString &name)
{
    QFile file(QStringLiteral(KINWARD_TEST_DATA "/import/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray freeCbtArchive(const QByteArray &fields)
{
    return "{\"v\":\"Archive-v2\",\"thoughts\":[{\"automaticThought\":\"Nobody waved\","
           "\"createdAt\":\"2026-03-02T18:04:11.000Z\","
        + fields + "\"uuid\":\"1\"}]}";
}

QByteArray jrnlExport(const QByteArray &entry)
{
    return "{\"tags\":{},\"entries\":[" + entry + "]}";
}

const QByteArray daylioHeader = "full_date,date,weekday,time,mood,activities,note_title,note\n";

/// The error's message; "read" when there was none.
QString messageOf(const QByteArray &bytes, const QString &format = {})
{
    const auto preview = readImportData(bytes, {}, format);
    return preview ? u"read"_s : preview.error().message;
}
} // namespace

class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCutSampleIsRefusedOrGivesOnlyWholeRows_data();
    void aCutSampleIsRefusedOrGivesOnlyWholeRows();
    void aSampleWithOneChangedByteNeverCrashes_data() { aCutSampleIsRefusedOrGivesOnlyWholeRows_data(); }
    void aSampleWithOneChangedByteNeverCrashes();
    void aRefusalSaysWhatAndWhere_data();
    void aRefusalSaysWhatAndWhere();
    void anEmptyFileIsInvalid_data();
    void anEmptyFileIsInvalid();
    void aMissingFileIsNotFound();
    void aFolderIsRefused();
    void anOversizedFileIsRefusedBeforeItIsRead();
    void aKnownFormatThatCanNotBeReadYetIsNamed_data();
    void aKnownFormatThatCanNotBeReadYetIsNamed();
    void aBadRowIsLeftOutWithItsPlace_data();
    void aBadRowIsLeftOutWithItsPlace();
    void aWarningIsGivenAndTheRowKept_data();
    void aWarningIsGivenAndTheRowKept();
    void hostileTextIsKeptLiterally_data();
    void hostileTextIsKeptLiterally();
    void otherEncodingsWithAMarkAreRead_data();
    void otherEncodingsWithAMarkAreRead();
    void aFileWithoutEntriesIsNoError_data();
    void aFileWithoutEntriesIsNoError();
    void anUnknownFormatNameIsInvalid();
    void aBackupTextThatUnpacksToTooMuchIsRefused();
    void theSameFileTwiceGivesTheSameKeys();
};

void BadInputTest::aCutSampleIsRefusedOrGivesOnlyWholeRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isCsv");
    for (const char *name : {"freecbt/FreeCBT.json", "freecbt/FreeCBT-backup-v2.txt", "freecbt/FreeCBT.csv",
                             "daylio/daylio_export_2026_03_02.csv", "daylio/daylio_export_8col_12h.csv",
                             "daylio/daylio_export_7col_2018.csv", "jrnl/export.json"}) {
        const QByteArray bytes = sampleBytes(QString::fromLatin1(name));
        QVERIFY(!bytes.isEmpty());
        QTest::newRow(name) << bytes << QByteArray(name).endsWith("csv");
    }
}

void BadInputTest::aCutSampleIsRefusedOrGivesOnlyWholeRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isCsv);
    const auto whole = readImportData(bytes);
    QVERIFY(whole.has_value());
    const QByteArray trimmed = bytes.trimmed();
    for (qsizetype size = 0; size < trimmed.size(); ++size) {
        const auto cut = readImportData(trimmed.first(size));
        if (!cut) {
            QVERIFY(!cut.error().message.isEmpty());
            continue;
        }
        // Only a CSV has a valid beginning: it may lose rows at its end, never gain any.
        QVERIFY2(isCsv, qPrintable(QString::number(size)));
        QVERIFY(cut->batch.thoughtRecords.size() <= whole->batch.thoughtRecords.size());
        QVERIFY(cut->batch.checkIns.size() <= whole->batch.checkIns.size());
    }
}

void BadInputTest::aSampleWithOneChangedByteNeverCrashes()
{
    QFETCH(QByteArray, bytes);
    int read = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const char other : {'\0', '"', '{', ']', ',', '\n', '\xFF', 'A', '9'}) {
            QByteArray changed = bytes;
            changed[at] = other;
            read += readImportData(changed).has_value() ? 1 : 0;
        }
    }
    QVERIFY(read > 0);
}

void BadInputTest::aRefusalSaysWhatAndWhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &words) {
        QTest::newRow(name) << bytes << words;
    };
    row("Latin-1", "full_date,time,mood,activities\n2026-03-02,20:15,caf\xE9,\n",
        {u"UTF-8"_s, u"offset 51"_s, u"line 2"_s});
    row("Latin-1 after a mark", "\xEF\xBB\xBF{\"a\":\"\xE9\"}", {u"offset 9"_s, u"line 1"_s});
    row("cut character", "{\"a\":\"\xE2\x82", {u"offset 6"_s});
    row("overlong", "{\"a\":\"\xC0\xAF\"}", {u"offset 6"_s});
    row("half pair in UTF-8", "{\"a\":\"\xED\xA0\x80\"}", {u"offset 6"_s});
    row("UTF-16 without a mark", QByteArray("{\0\"\0a\0", 6), {u"zero byte"_s, u"offset 1"_s, u"line 1"_s});
    row("zero byte", QByteArray("a\nb\nc\0d", 7), {u"zero byte"_s, u"offset 5"_s, u"line 3"_s});
    row("UTF-16 of odd length", QByteArray("\xFF\xFE{\0}", 5), {u"UTF-16"_s, u"offset 4"_s});
    row("UTF-16 with half a pair", QByteArray("\xFE\xFF\x00{\xD8\x00\x00}", 8), {u"UTF-16"_s, u"offset 4"_s});
    row("UTF-32 past Unicode", QByteArray("\x00\x00\xFE\xFF\x00\x11\x00\x00", 8),
        {u"UTF-32"_s, u"offset 4"_s});

    row("PNG", "\x89PNG\r\n\x1A\n", {u"picture"_s});
    row("JPEG", "\xFF\xD8\xFF\xE0 JFIF", {u"picture"_s});
    row("WebP", "RIFF0000WEBPVP8 ", {u"picture"_s});
    row("ZIP", "PK\x03\x04rest", {u"ZIP"_s});
    row("empty ZIP", "PK\x05\x06rest", {u"ZIP"_s});
    row("PDF", "%PDF-1.7\n%\xE2\xE3", {u"PDF"_s, u"CSV"_s});
    row("SQLite", QByteArray("SQLite format 3\0rest", 20), {u"SQLite"_s});
    row("gzip", "\x1F\x8B\x08rest", {u"compressed"_s});
    row("binary plist", "bplist00rest", {u"property list"_s});
    row("encrypted jrnl", "JRNLv3rest", {u"encrypted"_s});
    row("encrypted jrnl 2", "gAAAAABrest", {u"encrypted"_s});

    row("cut JSON", "{\"thoughts\":[{\"uuid\":", {u"byte 21"_s, u"line 1"_s});
    row("cut JSON on line 3", "{\n\"thoughts\":\n[", {u"byte 15"_s, u"line 3"_s});
    row("text after the end", "{\"thoughts\":[]} {}", {u"byte"_s});
    row("NaN", "{\"thoughts\":[],\"n\":NaN}", {u"byte"_s});
    row("Infinity", "{\"thoughts\":[],\"n\":-Infinity}", {u"byte 19"_s});
    row("leading zero", "{\"thoughts\":[],\"n\":012}", {u"byte 19"_s});
    row("comment", "{\"thoughts\":[] /* none */}", {u"byte"_s});
    row("single quotes", "{'thoughts':[]}", {u"byte"_s});
    row("raw line break in a text", "{\"a\":\"b\nc\"}", {u"byte 7"_s});
    row("unknown escape", "{\"a\":\"\\x41\"}", {u"byte 7"_s});
    row("short escape", "{\"a\":\"\\u12G4\"}", {u"byte 7"_s});
    row("trailing comma", "{\"thoughts\":[],}", {u"byte"_s});
    row("65 levels", QByteArray(65, '[') + QByteArray(65, ']'), {u"64"_s, u"byte 64"_s});
    row("a million levels", QByteArray(1'000'000, '['), {u"64"_s, u"byte 64"_s});
    row("a million objects", QByteArray("{\"a\":").repeated(1'000'000), {u"64"_s});
    row("UTF-16 JSON, cut", QByteArray("\xFF\xFE{\0\"\0a\0\"\0", 10), {u"byte 10"_s});

    row("array of numbers", "[1,2,3]", {u"no file that Kinward knows"_s, u"FreeCBT"_s});
    row("empty object", "{}", {u"no file that Kinward knows"_s});
    row("prose", "Dear diary, today I met Ola.", {u"no file that Kinward knows"_s, u"Daylio"_s});
    row("other CSV", "name,price\nsoup,3\n", {u"no file that Kinward knows"_s});
    row("thoughts is a number", "{\"thoughts\":5}", {u"“thoughts”"_s, u"not a list"_s});
    row("thoughts is an object", "{\"thoughts\":{}}", {u"“thoughts”"_s, u"not a list"_s});
    row("thoughts is null", "{\"thoughts\":null}", {u"“thoughts”"_s});
    row("archive without thoughts", "{\"v\":\"Archive-v2\"}", {u"no field “thoughts”"_s});
    row("entries is a number", "{\"tags\":{},\"entries\":5}", {u"“entries”"_s, u"not a list"_s});

    row("backup without its end", ":FreeCBT:IZA=", {u"damaged or incomplete"_s});
    row("backup with a foreign letter",
        ":FreeCBT:!!!!:FreeCBT:", {u"damaged or incomplete"_s, u"letter 0"_s});
    row("backup of nothing", ":FreeCBT:Q===:FreeCBT:", {u"damaged or incomplete"_s});
    row("backup of a letter", ":FreeCBT:IZA=:FreeCBT:", {u"damaged or incomplete"_s, u"byte"_s});
    row("backup that is empty", ":FreeCBT::FreeCBT:", {u"damaged or incomplete"_s});

    row("open quote", daylioHeader + "2026-03-02,,,20:15,good,,,ok\n2026-03-03,,,20:15,good,,,\"open\nnext\n",
        {u"line 3"_s, u"never closes"_s});
    row("open quote in the header", "full_date,\"mood,activities,time\n2026",
        {u"line 1"_s, u"never closes"_s});
    row("no mood column", "full_date,date,weekday,time,activities,note_title,note\n2026-03-02,,,20:15,,,\n",
        {u"“mood”"_s, u"missing"_s});
    row("no time column", "full_date,date,weekday,mood,activities,note\n2026-03-02,,,good,,\n",
        {u"“time”"_s, u"missing"_s});
    row("no activities column", "full_date,date,weekday,time,mood,note\n2026-03-02,,,20:15,good,\n",
        {u"“activities”"_s, u"missing"_s});
    row("year without date", "year,weekday,time,mood,activities,note\n2018,,20:15,good,,\n",
        {u"“date”"_s, u"missing"_s});
    row("mood twice", "full_date,time,mood,activities,Mood,note\n2026-03-02,20:15,good,,bad,\n",
        {u"“mood”"_s, u"twice"_s});
    row("unknown column twice", "full_date,time,mood,activities,x,X\n", {u"“x”"_s, u"twice"_s});
    row("FreeCBT CSV without a day", "automaticThought,cognitiveDistortions,uuid\nx,,1\n",
        {u"“createdAt”"_s, u"missing"_s});
    row("FreeCBT CSV without slugs", "uuid,createdAt,automaticThought,challenge\n1,,x,\n",
        {u"“cognitiveDistortions”"_s, u"missing"_s});
}

void BadInputTest::aRefusalSaysWhatAndWhere()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, words);
    const auto preview = readImportData(bytes);
    QVERIFY(!preview.has_value());
    QCOMPARE(preview.error().kind, ErrorKind::Format);
    const QString message = preview.error().message;
    for (const QString &word : words)
        QVERIFY2(message.contains(word), qPrintable(word + u" is not in: "_s + message));
    QVERIFY2(message.contains(u"Nothing was imported"_s), qPrintable(message));
}

void BadInputTest::anEmptyFileIsInvalid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("white space") << QByteArray(" \r\n\t \n");
    QTest::newRow("a mark only") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("UTF-16 white space") << QByteArray("\xFF\xFE \0\n\0", 6);
    QTest::newRow("no-break spaces") << QByteArray("\xC2\xA0\n\xE2\x80\xAF");
}

void BadInputTest::anEmptyFileIsInvalid()
{
    QFETCH(QByteArray, bytes);
    const auto preview = readImportData(bytes);
    QVERIFY(!preview.has_value());
    QCOMPARE(preview.error().kind, ErrorKind::Invalid);
    QVERIFY(preview.error().message.contains(u"empty"_s));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"empty.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QCOMPARE(readImport(file.fileName()).error().kind, ErrorKind::Invalid);
}

void BadInputTest::aMissingFileIsNotFound()
{
    QTemporaryDir folder;
    const auto preview = readImport(folder.filePath(u"none.json"_s));
    QVERIFY(!preview.has_value());
    QCOMPARE(preview.error().kind, ErrorKind::NotFound);
    QVERIFY(preview.error().message.contains(u"none.json"_s));
}

void BadInputTest::aFolderIsRefused()
{
    QTemporaryDir folder;
    const auto preview = readImport(folder.path());
    QVERIFY(!preview.has_value());
    QCOMPARE(preview.error().kind, ErrorKind::Format);
}

void BadInputTest::anOversizedFileIsRefusedBeforeItIsRead()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"large.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(maximumImportBytes + 1)); // a hole: it takes no room
    file.close();
    const auto preview = readImport(file.fileName());
    QVERIFY(!preview.has_value());
    QCOMPARE(preview.error().kind, ErrorKind::Invalid);
    QVERIFY2(preview.error().message.contains(u"256 MB"_s), qPrintable(preview.error().message));
}

void BadInputTest::aKnownFormatThatCanNotBeReadYetIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << bytes << QString::fromLatin1(name);
    };
    row("Day One",
        "{\"metadata\":{\"version\":\"1.0\"},\"entries\":[{\"creationDate\":\"2026-03-02T10:00:00Z\"}]}");
    row("Day One Classic", "<?xml version=\"1.0\"?><plist/>");
    row("Mini Diary",
        "{\"metadata\":{\"application\":\"Mini Diary\"},\"entries\":{\"2026-03-02\":{\"text\":\"x\"}}}");
    row("Mini Diarium", "{\"metadata\":{\"application\":\"Mini Diarium\"},\"entries\":[]}");
    row("Konstantysz", "{\"version\":1,\"thoughtRecords\":[],\"behavioralExperiments\":[]}");
    row("alexcoledev", "{\"thoughts\":\"x\",\"balancedThought\":\"y\"}");
    row("Quirk", "{\"@Quirk:thoughts:1\":\"{}\"}");
    row("Daylio", "{\"version\":15,\"dayEntries\":[],\"customMoods\":[]}");
    row("Track & Graph", "FeatureName,Timestamp,Value,Label,Note\n");
    row("HabitBull", "HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\n");
    row("Loop Habit Tracker", "Position,Name,Type,Question,Description,FrequencyNumerator\n");
    row("jrnl", "[2026-03-02 18:04] Nobody answered my message. *\nI felt @lonely.\n");
    row("jrnl YAML", "title: Nobody answered\ndate: 2026-03-02 18:04\n");
}

void BadInputTest::aKnownFormatThatCanNotBeReadYetIsNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const QString message = messageOf(bytes);
    QVERIFY2(message.contains(name), qPrintable(message));
    QVERIFY2(message.contains(u"can not read it yet"_s), qPrintable(message));
}

void BadInputTest::aBadRowIsLeftOutWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &place,
                        const QString &reason) { QTest::newRow(name) << bytes << place << reason; };
    const QByteArray good =
        "{\"automaticThought\":\"a\",\"createdAt\":\"2026-03-02T10:00:00Z\",\"uuid\":\"g\"}";
    const auto archive = [&](const QByteArray &bad) { return "{\"thoughts\":[" + good + "," + bad + "]}"; };
    row("number for an item", archive("5"), u"thoughts[1]"_s, u"group of fields"_s);
    row("thought is a number", archive("{\"automaticThought\":5,\"createdAt\":\"2026-03-02T10:00:00Z\"}"),
        u"thoughts[1]"_s, u"“automaticThought”"_s);
    row("no text", archive("{\"automaticThought\":\" \",\"createdAt\":\"2026-03-02T10:00:00Z\"}"),
        u"thoughts[1]"_s, u"no text"_s);
    for (const char *day : {"2026-02-30T10:00:00Z", "yesterday", "2024-3-1", "1899-12-31T10:00:00Z",
                            "2200-01-01T10:00:00Z", "2026-13-01T10:00:00Z", "2026-03-02T25:00:00Z",
                            "2026-03-02T10:00:00Zjunk", "2026-03-02T10:00:00+99:00", "0000-00-00"}) {
        const QByteArray bad = QByteArray("{\"automaticThought\":\"b\",\"createdAt\":\"") + day + "\"}";
        row(day, archive(bad), u"thoughts[1]"_s, QString::fromLatin1(day));
    }
    row("no day", archive("{\"automaticThought\":\"b\"}"), u"thoughts[1]"_s, u"“createdAt”"_s);
    row("day is a number", archive("{\"automaticThought\":\"b\",\"createdAt\":1772470000000}"),
        u"thoughts[1]"_s, u"“createdAt”"_s);
    row("huge number", archive("{\"automaticThought\":\"b\",\"createdAt\":1e999}"), u"thoughts[1]"_s,
        u"“createdAt”"_s);

    const auto daylio = [](const QByteArray &bad) {
        return daylioHeader + "2026-03-01,,,20:15,good,,,fine\n" + bad + "\n";
    };
    row("short row", daylio("2026-03-02,,,20:15,good"), u"line 3"_s, u"5 cells"_s);
    row("long row", daylio("2026-03-02,,,20:15,good,,,a,b"), u"line 3"_s, u"9 cells"_s);
    row("no mood", daylio("2026-03-02,,,20:15, ,,,x"), u"line 3"_s, u"no mood"_s);
    row("30 February", daylio("2026-02-30,,,20:15,good,,,x"), u"line 3"_s, u"2026-02-30"_s);
    row("US day", daylio("03/02/2026,,,20:15,good,,,x"), u"line 3"_s, u"03/02/2026"_s);
    row("day with a time", daylio("2026-03-02T10:00,,,20:15,good,,,x"), u"line 3"_s, u"2026-03-02T10:00"_s);
    row("13 pm", daylio("2026-03-02,,,13:15 pm,good,,,x"), u"line 3"_s, u"13:15 pm"_s);
    row("0 am", daylio("2026-03-02,,,0:15 am,good,,,x"), u"line 3"_s, u"0:15 am"_s);
    row("25 o'clock", daylio("2026-03-02,,,25:15,good,,,x"), u"line 3"_s, u"25:15"_s);
    row("text after a quote", daylio("2026-03-02,,,20:15,good,,,\"x\"y"), u"line 3"_s,
        u"closing quotation mark"_s);
    row("after a long cell", daylioHeader + "2026-03-01,,,20:15,good,,,\"1\n2\n3\"\nbad\n", u"line 5"_s,
        u"1 cells"_s);
    row("other language",
        "year,date,weekday,time,mood,activities,note\n2018,18 May,,20:15,good,,\n2018,18 mai,,20:15,good,,\n",
        u"line 3"_s, u"18 mai"_s);
    row("29 February",
        "year,date,weekday,time,mood,activities,note\n2018,18 May,,20:15,good,,\n2018,29 Feb,,20:15,good,,\n",
        u"line 3"_s, u"29 Feb"_s);

    const auto jrnl = [](const QByteArray &bad) {
        return jrnlExport("{\"title\":\"a\",\"body\":\"\",\"date\":\"2026-03-02\",\"time\":\"18:04\"},"
                          + bad);
    };
    row("entry is text", jrnl("\"x\""), u"entries[1]"_s, u"group of fields"_s);
    row("entry without day", jrnl("{\"title\":\"b\",\"body\":\"\"}"), u"entries[1]"_s, u"“date”"_s);
    row("entry on 31 June",
        jrnl("{\"title\":\"b\",\"body\":\"\",\"date\":\"2026-06-31\",\"time\":\"18:04\"}"), u"entries[1]"_s,
        u"2026-06-31"_s);
    row("entry at 24:00", jrnl("{\"title\":\"b\",\"body\":\"\",\"date\":\"2026-06-30\",\"time\":\"24:00\"}"),
        u"entries[1]"_s, u"24:00"_s);
    row("empty entry", jrnl("{\"title\":\"\",\"body\":\" \",\"date\":\"2026-06-30\"}"), u"entries[1]"_s,
        u"no text"_s);
    row("body is a list", jrnl("{\"title\":\"b\",\"body\":[],\"date\":\"2026-06-30\"}"), u"entries[1]"_s,
        u"“body”"_s);
}

void BadInputTest::aBadRowIsLeftOutWithItsPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    QFETCH(QString, reason);
    const auto preview = readImportData(bytes);
    QVERIFY2(preview.has_value(), qPrintable(messageOf(bytes)));
    QCOMPARE(preview->skipped.size(), 1);
    QCOMPARE(preview->skipped.first().place, place);
    QVERIFY2(preview->skipped.first().reason.contains(reason), qPrintable(preview->skipped.first().reason));
    QVERIFY(preview->skipped.first().row > 0);
    const ImportBatch &batch = preview->batch;
    QCOMPARE(batch.thoughtRecords.size() + batch.checkIns.size() + batch.notes.size(), 1);
}

void BadInputTest::aWarningIsGivenAndTheRowKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("warning");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &warning) {
        QTest::newRow(name) << bytes << warning;
    };
    row("unknown pattern", freeCbtArchive("\"cognitiveDistortions\":[\"my-own\"],"), u"“my-own”"_s);
    row("patterns are text", freeCbtArchive("\"cognitiveDistortions\":\"labeling\","),
        u"“cognitiveDistortions”"_s);
    row("a pattern is a number", freeCbtArchive("\"cognitiveDistortions\":[7],"),
        u"“cognitiveDistortions”"_s);
    row("challenge is a number", freeCbtArchive("\"challenge\":5,"), u"“challenge”"_s);
    row("bad updatedAt", freeCbtArchive("\"updatedAt\":\"soon\","), u"“updatedAt”"_s);
    row("zero in a text", freeCbtArchive("\"challenge\":\"a\\u0000b\","), u"zero character"_s);
    row("half a pair in a text", freeCbtArchive("\"challenge\":\"a\\ud83cb\","), u"\uFFFD"_s);
    row("unknown column", "full_date,time,mood,activities,note,colour\n2026-03-02,20:15,good,,x,red\n",
        u"“colour”"_s);
    row("tag is a number",
        jrnlExport("{\"title\":\"b\",\"body\":\"\",\"date\":\"2026-06-30\",\"time\":\"18:04\",\"tags\":[5]}"),
        u"“tags”"_s);
    row("starred is text",
        jrnlExport(
            "{\"title\":\"b\",\"body\":\"\",\"date\":\"2026-06-30\",\"time\":\"18:04\",\"starred\":\"yes\"}"),
        u"“starred”"_s);
}

void BadInputTest::aWarningIsGivenAndTheRowKept()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, warning);
    const auto preview = readImportData(bytes);
    QVERIFY2(preview.has_value(), qPrintable(messageOf(bytes)));
    QCOMPARE(preview->skipped.size(), 0);
    QCOMPARE(preview->warnings.size(), 1);
    QVERIFY2(preview->warnings.first().contains(warning), qPrintable(preview->warnings.first()));
    const ImportBatch &batch = preview->batch;
    QCOMPARE(batch.thoughtRecords.size() + batch.checkIns.size() + batch.notes.size(), 1);
}

void BadInputTest::hostileTextIsKeptLiterally_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("javascript link") << u"[x](javascript:alert(1)) ![](http://example.org/x.png)"_s;
    QTest::newRow("formula") << u"=HYPERLINK(\"http://example.org\")"_s;
    QTest::newRow("quotes and commas") << u"a, \"b\", 'c'\n; d | e"_s;
    QTest::newRow("SQL") << u"'); DROP TABLE thought_record; --"_s;
    QTest::newRow("right to left") << u"\u202Eabc \u05E9\u05DC\u05D5\u05DD\u202C"_s;
    QTest::newRow("emoji") << u"\U0001F469\U0001F3FD\u200D\U0001F680 e\u0301 \uFFFE"_s;
    QTest::newRow("backup mark") << u":FreeCBT:"_s;
    QTest::newRow("white space") << u"  two spaces before, one after\t "_s;
    QTest::newRow("line ends") << u"a\r\nb"_s;
    QTest::newRow("placeholder") << u"%1 %2 %n %L1"_s;
}

void BadInputTest::hostileTextIsKeptLiterally()
{
    QFETCH(QString, text);
    QByteArray escaped;
    for (const QChar unit : text)
        escaped += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    const auto archive = readImportData(freeCbtArchive("\"challenge\":\"" + escaped + "\","));
    QVERIFY(archive.has_value());
    QCOMPARE(archive->batch.thoughtRecords.first().evidenceAgainst, text);
    const auto jrnl = readImportData(jrnlExport(
        "{\"title\":\"" + escaped + "\",\"body\":\"\",\"date\":\"2026-06-30\",\"time\":\"18:04\"}"));
    QVERIFY(jrnl.has_value());
    QCOMPARE(jrnl->batch.notes.first().title, text);
    QByteArray cell = text.toUtf8();
    cell.replace('"', "\"\"");
    const auto csv =
        readImportData("uuid,createdAt,updatedAt,automaticThought,cognitiveDistortions,challenge,"
                       "alternativeThought\n1,2026-03-02T10:00:00Z,,x,,\""
                       + cell + "\",");
    QVERIFY(csv.has_value());
    QString withLineFeeds = text;
    QCOMPARE(csv->batch.thoughtRecords.first().evidenceAgainst, withLineFeeds.replace(u"\r\n"_s, u"\n"_s));
}

void BadInputTest::otherEncodingsWithAMarkAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QString::fromUtf8(sampleBytes(u"freecbt/FreeCBT.csv"_s));
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE,
                                QStringConverter::Utf32LE, QStringConverter::Utf32BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        QTest::newRow(QStringConverter::nameForEncoding(encoding)) << QByteArray(encoder.encode(text));
    }
}

void BadInputTest::otherEncodingsWithAMarkAreRead()
{
    QFETCH(QByteArray, bytes);
    const auto preview = readImportData(bytes);
    QVERIFY2(preview.has_value(), qPrintable(messageOf(bytes)));
    QCOMPARE(preview->batch.thoughtRecords.size(), 2);
    QCOMPARE(preview->batch.thoughtRecords.last().thoughts.first().text,
             u"I always ruin every party \U0001F388"_s);
}

void BadInputTest::aFileWithoutEntriesIsNoError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("FreeCBT") << QByteArray("{\"v\":\"Archive-v2\",\"thoughts\":[]}");
    QTest::newRow("backup") << QByteArray(
        ":FreeCBT:N4IgbiBcIIIE4GMAWBLMBTAtGATCANCAC5ID2ArgOZJEDOUA2gLoC+QA:FreeCBT:\n");
    QTest::newRow("Daylio") << daylioHeader;
    QTest::newRow("jrnl") << QByteArray("{\"tags\":{},\"entries\":[]}");
}

void BadInputTest::aFileWithoutEntriesIsNoError()
{
    QFETCH(QByteArray, bytes);
    const auto preview = readImportData(bytes);
    QVERIFY2(preview.has_value(), qPrintable(messageOf(bytes)));
    QCOMPARE(preview->warnings, QStringList{u"This file contains no entries."_s});
}

void BadInputTest::anUnknownFormatNameIsInvalid()
{
    const auto preview = readImportData("{\"thoughts\":[]}", {}, u"word-document"_s);
    QVERIFY(!preview.has_value());
    QCOMPARE(preview.error().kind, ErrorKind::Invalid);
    QVERIFY(preview.error().message.contains(u"word-document"_s));
    // A known name is taken at its word.
    QVERIFY(messageOf("a,b\n1,2\n", u"daylio-csv"_s).contains(u"“full_date”"_s));
    QVERIFY(messageOf("a,b\n1,2\n", u"jrnl-json"_s).contains(u"byte 1"_s));
}

void BadInputTest::aBackupTextThatUnpacksToTooMuchIsRefused()
{
    const auto preview = readImport(QStringLiteral(KINWARD_TEST_DATA "/import/bad/200-million-letters.txt"));
    QVERIFY(!preview.has_value());
    QCOMPARE(preview.error().kind, ErrorKind::Format);
    QVERIFY2(preview.error().message.contains(u"33 million"_s), qPrintable(preview.error().message));
}

void BadInputTest::theSameFileTwiceGivesTheSameKeys()
{
    for (const QString &name : {u"freecbt/FreeCBT.json"_s, u"daylio/daylio_export_2026_03_02.csv"_s,
                                u"daylio/daylio_export_7col_2018.csv"_s, u"jrnl/export.json"_s}) {
        const auto first = readImportData(sampleBytes(name));
        const auto second = readImportData(sampleBytes(name));
        QStringList keys[2];
        for (const auto &[preview, list] : {std::pair(&first, &keys[0]), std::pair(&second, &keys[1])}) {
            for (const auto &record : (*preview)->batch.thoughtRecords)
                list->append(record.sourceKey);
            for (const auto &record : (*preview)->batch.checkIns)
                list->append(record.sourceKey);
            for (const auto &record : (*preview)->batch.notes)
                list->append(record.sourceKey);
        }
        QCOMPARE(keys[0], keys[1]);
        QCOMPARE(QSet<QString>(keys[0].begin(), keys[0].end()).size(), 2);
        QVERIFY(!keys[0].contains(QString()));
    }
}

KINWARD_TEST("badinput", BadInputTest)
#include "badinput_test.moc"
