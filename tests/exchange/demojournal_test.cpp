// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns.h"
#include "exchange/demojournal.h"
#include "exchange/recordjson.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <algorithm>
#include <functional>

namespace
{
const QDate demoLastDay(2026, 3, 17);

template <typename R> QByteArray linesOf(const QList<R> &records)
{
    QByteArray lines;
    for (const R &record : records)
        lines += QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact) + '\n';
    return lines;
}

QByteArray everythingIn(const ImportBatch &batch)
{
    return linesOf(batch.thoughtRecords) + linesOf(batch.notes) + linesOf(batch.checkIns)
        + linesOf(batch.goals) + linesOf(batch.steps) + linesOf(batch.attempts) + linesOf(batch.experiments);
}

template <typename R> bool areAllBetween(const QList<R> &records, QDate first, QDate last)
{
    return std::all_of(records.cbegin(), records.cend(),
                       [&](const R &record) { return record.when.day >= first && record.when.day <= last; });
}

void collectTexts(const QJsonValue &value, const std::function<void(const QString &)> &visit)
{
    if (value.isString())
        visit(value.toString());
    for (const QJsonValue &item : value.toArray())
        collectTexts(item, visit);
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys())
        collectTexts(object[key], visit);
}
} // namespace

class DemoJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameDiary();
    void anotherSeedGivesAnotherDiary();
    void everythingLiesInTheDaysAskedFor();
    void aDiaryHasEveryKindOfRecord();
    void checkInsHaveGaps();
    void everyRatingIsInItsRange();
    void everyPatternIsOfTheClosedList();
    void stepsAndAttemptsBelongToTheirGoal();
    void noNameInBracesIsLeft();
    void tenThousandRecordsRarelyRepeatThemselves();
    void theSmallestDiariesWork_data();
    void theSmallestDiariesWork();
    void theWordsShowRespect();
};

void DemoJournalTest::theSameSeedGivesTheSameDiary()
{
    QCOMPARE(everythingIn(demoBatch(90, 30, 7, demoLastDay)),
             everythingIn(demoBatch(90, 30, 7, demoLastDay)));
}

void DemoJournalTest::anotherSeedGivesAnotherDiary()
{
    QVERIFY(everythingIn(demoBatch(90, 30, 7, demoLastDay))
            != everythingIn(demoBatch(90, 30, 8, demoLastDay)));
}

void DemoJournalTest::everythingLiesInTheDaysAskedFor()
{
    const ImportBatch batch = demoBatch(60, 40, 1, demoLastDay);
    const QDate first = demoLastDay.addDays(-59);
    QCOMPARE(batch.thoughtRecords.size(), 40);
    QVERIFY(areAllBetween(batch.thoughtRecords, first, demoLastDay));
    // The last day is still open: only the unfinished record is of today.
    const QDate yesterday = demoLastDay.addDays(-1);
    QVERIFY(areAllBetween(batch.thoughtRecords.first(39), first, yesterday));
    QVERIFY(areAllBetween(batch.checkIns, first, yesterday));
    QVERIFY(areAllBetween(batch.notes, first, yesterday));
    QVERIFY(areAllBetween(batch.attempts, first, yesterday));
    QVERIFY(areAllBetween(batch.experiments, first, yesterday));
    QVERIFY(batch.thoughtRecords.last().isDraft);
    QCOMPARE(batch.thoughtRecords.last().when.day, demoLastDay);
}

void DemoJournalTest::aDiaryHasEveryKindOfRecord()
{
    const ImportBatch batch = demoBatch(120, 40, 1, demoLastDay);
    QCOMPARE(batch.goals.size(), 2);
    QCOMPARE(batch.steps.size(), 10);
    QVERIFY(batch.attempts.size() > 20);
    QVERIFY(batch.notes.size() > 5);
    QCOMPARE(batch.experiments.size(), 5);
    QVERIFY(!batch.experiments.last().isDone());
    const auto withSecondCause = std::count_if(batch.thoughtRecords.cbegin(), batch.thoughtRecords.cend(),
                                               [](const ThoughtRecord &r) { return r.causes.size() == 2; });
    QVERIFY(withSecondCause >= 5);
    QSet<NextStepKind> kinds;
    for (const ThoughtRecord &record : batch.thoughtRecords)
        kinds.insert(record.nextStep.kind);
    QVERIFY(kinds.size() >= 5);
}

void DemoJournalTest::checkInsHaveGaps()
{
    const ImportBatch batch = demoBatch(120, 0, 1, demoLastDay);
    QSet<QDate> days;
    int longest = 0;
    QDate last = batch.checkIns.first().when.day;
    for (const MoodCheckIn &checkIn : batch.checkIns) {
        days.insert(checkIn.when.day);
        longest = std::max(longest, int(last.daysTo(checkIn.when.day)));
        last = checkIn.when.day;
    }
    QVERIFY2(days.size() > 75 && days.size() < 115, qPrintable(QString::number(days.size())));
    QVERIFY(longest >= 4);
}

void DemoJournalTest::everyRatingIsInItsRange()
{
    const auto isPercent = [](const std::optional<int> &value) {
        return !value || (*value >= 0 && *value <= 100);
    };
    const ImportBatch batch = demoBatch(200, 500, 3, demoLastDay);
    for (const ThoughtRecord &record : batch.thoughtRecords) {
        QCOMPARE(std::count_if(record.thoughts.cbegin(), record.thoughts.cend(),
                               [](const Thought &thought) { return thought.isHot; }),
                 1);
        for (const Thought &thought : record.thoughts)
            QVERIFY(isPercent(thought.belief) && isPercent(thought.beliefAfter));
        for (const Feeling &feeling : record.feelings)
            QVERIFY(isPercent(feeling.before) && isPercent(feeling.after));
        for (const Cause &cause : record.causes) {
            for (const auto &scale : {cause.locus, cause.stability, cause.globality, cause.control})
                QVERIFY(scale && *scale >= 1 && *scale <= 7);
        }
    }
    for (const MoodCheckIn &checkIn : batch.checkIns) {
        QVERIFY(*checkIn.valence >= -3 && *checkIn.valence <= 3);
        QVERIFY(*checkIn.energy >= -3 && *checkIn.energy <= 3);
        QVERIFY(*checkIn.connectedness >= 0 && *checkIn.connectedness <= 10);
        QVERIFY(*checkIn.contacts >= 0 && *checkIn.contacts <= 3);
        QCOMPARE(checkIn.bestQuality.has_value(), *checkIn.contacts > 0);
    }
    for (const Attempt &attempt : batch.attempts)
        QVERIFY(isPercent(attempt.feltDiscomfort));
}

void DemoJournalTest::everyPatternIsOfTheClosedList()
{
    QSet<QString> seen;
    for (const ThoughtRecord &record : demoBatch(365, 600, 2, demoLastDay).thoughtRecords) {
        QVERIFY(record.patterns.size() <= maximumPatternTags);
        for (const PatternTag &tag : record.patterns) {
            QVERIFY2(std::find(patternIds.begin(), patternIds.end(), tag.pattern) != patternIds.end(),
                     qPrintable(tag.pattern));
            seen.insert(tag.pattern);
        }
    }
    QCOMPARE(seen.size(), qsizetype(patternIds.size()));
}

void DemoJournalTest::stepsAndAttemptsBelongToTheirGoal()
{
    const ImportBatch batch = demoBatch(150, 10, 5, demoLastDay);
    QHash<RecordId, RecordId> goalOfStep;
    for (const Step &step : batch.steps) {
        QVERIFY(std::any_of(batch.goals.cbegin(), batch.goals.cend(),
                            [&](const SocialGoal &goal) { return goal.id == step.goal; }));
        goalOfStep.insert(step.id, step.goal);
    }
    for (const Attempt &attempt : batch.attempts) {
        QVERIFY(goalOfStep.contains(attempt.step));
        QCOMPARE(attempt.goal, goalOfStep.value(attempt.step));
    }
    QSet<RecordId> ids;
    for (const ThoughtRecord &record : batch.thoughtRecords)
        ids.insert(record.id);
    for (const Experiment &experiment : batch.experiments)
        QVERIFY(experiment.thoughtRecord.isNull() || ids.contains(experiment.thoughtRecord));
}

void DemoJournalTest::noNameInBracesIsLeft()
{
    const ImportBatch batch = demoBatch(365, 400, 4, demoLastDay);
    const auto check = [](const QString &text) {
        QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("..")), qPrintable(text));
    };
    for (const ThoughtRecord &record : batch.thoughtRecords)
        collectTexts(toJson(record), check);
    for (const JournalNote &note : batch.notes)
        collectTexts(toJson(note), check);
    for (const MoodCheckIn &checkIn : batch.checkIns)
        collectTexts(toJson(checkIn), check);
    for (const Experiment &experiment : batch.experiments)
        collectTexts(toJson(experiment), check);
    for (const Attempt &attempt : batch.attempts)
        collectTexts(toJson(attempt), check);
}

void DemoJournalTest::tenThousandRecordsRarelyRepeatThemselves()
{
    const ImportBatch batch = demoBatch(3650, 10'000, 1, demoLastDay);
    QCOMPARE(batch.thoughtRecords.size(), 10'000);
    QHash<QString, int> uses;
    QSet<RecordId> ids;
    QString last;
    for (const ThoughtRecord &record : batch.thoughtRecords) {
        const QString words = record.situation + u'|' + record.thoughts.first().text;
        ++uses[words];
        QVERIFY(words != last);
        last = words;
        ids.insert(record.id);
    }
    QCOMPARE(ids.size(), 10'000);
    QVERIFY2(uses.size() > 6000, qPrintable(QString::number(uses.size())));
    const int most = *std::max_element(uses.cbegin(), uses.cend());
    QVERIFY2(most <= 30, qPrintable(QString::number(most)));
}

void DemoJournalTest::theSmallestDiariesWork_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("records");
    QTest::newRow("nothing") << 0 << 0;
    QTest::newRow("one day") << 1 << 1;
    QTest::newRow("two days") << 2 << 3;
    QTest::newRow("a week") << 7 << 0;
    QTest::newRow("many in two days") << 2 << 2000;
    QTest::newRow("negative") << -5 << -5;
}

void DemoJournalTest::theSmallestDiariesWork()
{
    QFETCH(int, days);
    QFETCH(int, records);
    const ImportBatch batch = demoBatch(days, records, 1, demoLastDay);
    QCOMPARE(batch.thoughtRecords.size(), std::max(0, records));
    QVERIFY(!batch.checkIns.isEmpty());
}

void DemoJournalTest::theWordsShowRespect()
{
    static const QStringList unwanted = {
        QStringLiteral("irrational"),  QStringLiteral("distortion"),       QStringLiteral("dysfunctional"),
        QStringLiteral("sufferer"),    QStringLiteral("impaired"),         QStringLiteral("suicide"),
        QStringLiteral("kill"),        QStringLiteral("want to die"),      QStringLiteral("better off"),
        QStringLiteral("hurt myself"), QStringLiteral("no reason to live")};
    const ImportBatch batch = demoBatch(365, 600, 6, demoLastDay);
    const QString everything = QString::fromUtf8(everythingIn(batch)).toLower();
    for (const QString &word : unwanted)
        QVERIFY2(!everything.contains(word), qPrintable(word));
}

KINWARD_TEST("demojournal", DemoJournalTest)
#include "demojournal_test.moc"
