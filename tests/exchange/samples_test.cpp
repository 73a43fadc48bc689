// SPDX-License-Identifier: GPL-3.0-or-later
// Every sample gives exactly what EXPECTED.json beside it says.
#include "exchange/importer.h"
#include "exchange/patternslugs.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace
{
const QString utcForm = QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz'Z'");

QJsonValue numberOrNull(std::optional<int> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

void addText(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object[name] = text;
}

QJsonObject withMoment(const QString &kind, const Moment &when)
{
    QJsonObject object{{QStringLiteral("kind"), kind}, {QStringLiteral("local"), when.localText()}};
    if (when.utc)
        object[QStringLiteral("utc")] = when.utc->toString(utcForm);
    addText(object, QStringLiteral("zone"), when.zone);
    return object;
}

QJsonObject asExpected(const ThoughtRecord &record)
{
    QJsonObject object = withMoment(QStringLiteral("thought_record"), record.when);
    object[QStringLiteral("created_utc")] = record.created.toString(utcForm);
    object[QStringLiteral("updated_utc")] = record.changed.toString(utcForm);
    QJsonArray thoughts;
    for (const Thought &thought : record.thoughts)
        thoughts.append(QJsonObject{{QStringLiteral("text"), thought.text},
                                    {QStringLiteral("belief"), numberOrNull(thought.belief)}});
    object[QStringLiteral("thoughts")] = thoughts;
    QJsonArray patterns;
    for (const PatternTag &tag : record.patterns)
        patterns.append(tag.sourceName);
    object[QStringLiteral("patterns")] = patterns;
    addText(object, QStringLiteral("evidence_for"), record.evidenceFor);
    addText(object, QStringLiteral("evidence_against"), record.evidenceAgainst);
    addText(object, QStringLiteral("fairer_thought"), record.fairerThought);
    return object;
}

QJsonObject asExpected(const MoodCheckIn &checkIn)
{
    QJsonObject object = withMoment(QStringLiteral("mood_checkin"), checkIn.when);
    object[QStringLiteral("mood")] = checkIn.importedMood;
    object[QStringLiteral("valence")] = numberOrNull(checkIn.valence);
    if (!checkIn.feelings.isEmpty())
        object[QStringLiteral("words")] = QJsonArray::fromStringList(checkIn.feelings);
    if (!checkIn.tags.isEmpty())
        object[QStringLiteral("activities")] = QJsonArray::fromStringList(checkIn.tags);
    QJsonArray measures;
    for (const Measure &measure : checkIn.measures)
        measures.append(
            QJsonObject{{QStringLiteral("name"), measure.name}, {QStringLiteral("text"), measure.text}});
    if (!measures.isEmpty())
        object[QStringLiteral("measures")] = measures;
    addText(object, QStringLiteral("note"), checkIn.note);
    return object;
}

QJsonObject asExpected(const JournalNote &note)
{
    QJsonObject object = withMoment(QStringLiteral("journal_entry"), note.when);
    addText(object, QStringLiteral("title"), note.title);
    addText(object, QStringLiteral("body"), note.body);
    if (!note.tags.isEmpty())
        object[QStringLiteral("tags")] = QJsonArray::fromStringList(note.tags);
    if (note.isStarred)
        object[QStringLiteral("starred")] = true;
    return object;
}

template <typename Records> void addAll(QJsonObject &sample, const QString &countName, const Records &records)
{
    if (records.isEmpty())
        return;
    QJsonObject counts = sample[QStringLiteral("counts")].toObject();
    counts[countName] = int(records.size());
    sample[QStringLiteral("counts")] = counts;
    QJsonArray all = sample[QStringLiteral("records")].toArray();
    for (const auto &record : records)
        all.append(asExpected(record));
    sample[QStringLiteral("records")] = all;
}

QString pretty(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}
} // namespace

class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSampleGivesExactlyWhatIsExpected_data();
    void aSampleGivesExactlyWhatIsExpected();
    void theFourFreeCbtFilesHoldTheSameTwoRecords();
    void aPatternNameBecomesTheProductsId();
    void importedRecordsAreNoDrafts();
    void aFileNameSaysNothingAboutItsContent();
};

void SamplesTest::aSampleGivesExactlyWhatIsExpected_data()
{
    QTest::addColumn<QJsonObject>("expected");
    QFile file(QStringLiteral(KINWARD_TEST_DATA "/import/EXPECTED.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray samples = QJsonDocument::fromJson(file.readAll())[QStringLiteral("samples")].toArray();
    QCOMPARE(samples.size(), 8);
    for (const QJsonValue &sample : samples)
        QTest::newRow(qPrintable(sample[QStringLiteral("file")].toString())) << sample.toObject();
}

void SamplesTest::aSampleGivesExactlyWhatIsExpected()
{
    QFETCH(QJsonObject, expected);
    const QString name = expected[QStringLiteral("file")].toString();
    ImportOptions options;
    options.zone = QTimeZone("Europe/Warsaw");
    const auto preview = readImport(QStringLiteral(KINWARD_TEST_DATA "/import/") + name, options);
    QVERIFY2(preview.has_value(), qPrintable(preview ? QString() : preview.error().message));

    QJsonObject actual{{QStringLiteral("file"), name},
                       {QStringLiteral("format"), preview->format},
                       {QStringLiteral("skipped"), int(preview->skipped.size())}};
    addAll(actual, QStringLiteral("thought_records"), preview->batch.thoughtRecords);
    addAll(actual, QStringLiteral("mood_checkins"), preview->batch.checkIns);
    addAll(actual, QStringLiteral("journal_entries"), preview->batch.notes);
    QCOMPARE(pretty(actual), pretty(expected));
    QCOMPARE(preview->warnings, QStringList());
    QCOMPARE(preview->duplicatesInFile, 0);
}

void SamplesTest::theFourFreeCbtFilesHoldTheSameTwoRecords()
{
    QSet<QString> keys;
    for (const char *name :
         {"FreeCBT.json", "FreeCBT-backup-v1.txt", "FreeCBT-backup-v2.txt", "FreeCBT.csv"}) {
        const auto preview =
            readImport(QStringLiteral(KINWARD_TEST_DATA "/import/freecbt/") + QLatin1StringView(name));
        QVERIFY(preview.has_value());
        for (const ThoughtRecord &record : preview->batch.thoughtRecords)
            keys.insert(record.sourceKey);
    }
    QCOMPARE(keys,
             (QSet<QString>{QStringLiteral("freecbt:0b0a7f0e-2f0a-4a53-9a0c-9d7c2f6a1e01"),
                            QStringLiteral("freecbt:0b0a7f0e-2f0a-4a53-9a0c-9d7c2f6a1e02")}));
}

void SamplesTest::aPatternNameBecomesTheProductsId()
{
    QCOMPARE(patternFromSlug(QStringLiteral("all-or-nothing")).pattern, QStringLiteral("all_or_nothing"));
    QCOMPARE(patternFromSlug(QStringLiteral("magnification-of-the-negative")).pattern,
             QStringLiteral("mental_filter"));
    QCOMPARE(patternFromSlug(QStringLiteral("other-blaming")).pattern, QStringLiteral("blaming_others"));
    const PatternTag own = patternFromSlug(QStringLiteral("my own pattern"));
    QCOMPARE(own, (PatternTag{QString(), QStringLiteral("my own pattern")}));
}

void SamplesTest::importedRecordsAreNoDrafts()
{
    const auto preview = readImport(QStringLiteral(KINWARD_TEST_DATA "/import/freecbt/FreeCBT.json"));
    QVERIFY(preview.has_value());
    QCOMPARE(preview->batch.thoughtRecords.size(), 2);
    for (const ThoughtRecord &record : preview->batch.thoughtRecords)
        QVERIFY(!record.isDraft);
}

void SamplesTest::aFileNameSaysNothingAboutItsContent()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("holiday.jpeg"));
    QVERIFY(QFile::copy(QStringLiteral(KINWARD_TEST_DATA "/import/jrnl/export.json"), path));
    const auto preview = readImport(path);
    QVERIFY(preview.has_value());
    QCOMPARE(preview->format, QStringLiteral("jrnl-json"));
}

KINWARD_TEST("samples", SamplesTest)
#include "samples_test.moc"
