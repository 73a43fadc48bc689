// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalfixture.h"
#include "storage/samplerecords.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;

class DamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangedByteIsToldAndTheOthersStillRead_data();
    void aChangedByteIsToldAndTheOthersStillRead();
    void aNumberThatBecameZeroIsTold();
    void aDamagedRecordIsNotOverwritten();
    void aListWithADamagedRecordSaysSo();
    void aDamagedLineOfTheListSaysSoInItsPlace();
    void damagedWordsGiveNoSnippet();
    void aDamagedSettingIsNotWrittenOver();
    void aSoundJournalHasNoDamage();
};

void DamageTest::aChangedByteIsToldAndTheOthersStillRead_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<RecordKind>("kind");
    const QList<std::tuple<const char *, const char *, RecordKind>> places{
        {"thought_record", "situation", RecordKind::ThoughtRecord},
        {"thought", "text", RecordKind::ThoughtRecord},
        {"feeling", "name", RecordKind::ThoughtRecord},
        {"pattern_tag", "source_name", RecordKind::ThoughtRecord},
        {"cause", "text", RecordKind::ThoughtRecord},
        {"thought_record_tag", "name", RecordKind::ThoughtRecord},
        {"thought_record_person", "name", RecordKind::ThoughtRecord},
        {"note", "body", RecordKind::Note},
        {"note_tag", "name", RecordKind::Note},
        {"check_in", "note", RecordKind::CheckIn},
        {"check_in_feeling", "name", RecordKind::CheckIn},
        {"check_in_tag", "name", RecordKind::CheckIn},
        {"check_in_measure", "text", RecordKind::CheckIn},
        {"goal", "name", RecordKind::Goal},
        {"step", "text", RecordKind::Step},
        {"attempt", "learned", RecordKind::Attempt},
        {"experiment", "prediction", RecordKind::Experiment},
        {"questionnaire", "scale", RecordKind::Questionnaire},
        {"questionnaire_answer", "value", RecordKind::Questionnaire},
    };
    for (const auto &[table, column, kind] : places)
        QTest::addRow("%s.%s", table, column)
            << u"UPDATE %1 SET %2 = CASE typeof(%2) WHEN 'integer' THEN %2 + 1 ELSE 'X' || substr(%2, 2) END "
               "WHERE rowid = (SELECT min(rowid) FROM %1)"_s.arg(QLatin1StringView(table),
                                                                 QLatin1StringView(column))
            << kind;
}

namespace
{
/// One full record of each kind, twice; the first of each is the one with the lowest rowid.
struct Everything {
    explicit Everything(const JournalFixture &f)
    {
        for (QHash<RecordKind, RecordId> *ids : {&first, &second}) {
            ThoughtRecord record = fullThoughtRecord();
            JournalNote note = fullNote();
            MoodCheckIn checkIn = fullCheckIn();
            record.sourceKey.clear();
            note.sourceKey.clear();
            checkIn.sourceKey.clear();
            ids->insert(RecordKind::ThoughtRecord, f.journal->save(record).value());
            ids->insert(RecordKind::Note, f.journal->save(note).value());
            ids->insert(RecordKind::CheckIn, f.journal->save(checkIn).value());
            SocialGoal goal;
            goal.name = u"Ask"_s;
            ids->insert(RecordKind::Goal, f.journal->save(goal).value());
            Step step;
            step.goal = ids->value(RecordKind::Goal);
            step.text = u"Step"_s;
            ids->insert(RecordKind::Step, f.journal->save(step).value());
            Attempt attempt;
            attempt.goal = step.goal;
            attempt.learned = u"much"_s;
            ids->insert(RecordKind::Attempt, f.journal->save(attempt).value());
            Experiment experiment;
            experiment.prediction = u"laughter"_s;
            ids->insert(RecordKind::Experiment, f.journal->save(experiment).value());
            ids->insert(RecordKind::Questionnaire, f.journal->save(fullQuestionnaire()).value());
        }
    }
    QHash<RecordKind, RecordId> first;
    QHash<RecordKind, RecordId> second;
};

template <typename T> std::optional<ErrorKind> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

std::optional<ErrorKind> errorOfReading(const Journal &journal, RecordKind kind, const RecordId &id)
{
    switch (kind) {
    case RecordKind::ThoughtRecord:
        return errorOf(journal.thoughtRecord(id));
    case RecordKind::Note:
        return errorOf(journal.note(id));
    case RecordKind::CheckIn:
        return errorOf(journal.checkIn(id));
    case RecordKind::Goal:
        return errorOf(journal.goal(id));
    case RecordKind::Step:
        return errorOf(journal.step(id));
    case RecordKind::Attempt:
        return errorOf(journal.attempt(id));
    case RecordKind::Experiment:
        return errorOf(journal.experiment(id));
    case RecordKind::Questionnaire:
        return errorOf(journal.questionnaire(id));
    }
    return std::nullopt;
}
} // namespace

void DamageTest::aChangedByteIsToldAndTheOthersStillRead()
{
    QFETCH(QString, damage);
    QFETCH(RecordKind, kind);
    const JournalFixture f;
    const Everything records(f);
    QCOMPARE(f.runRaw(damage), 1);
    for (const RecordKind other : allRecordKinds) {
        const auto error = errorOfReading(*f.journal, other, records.first.value(other));
        QCOMPARE(error, other == kind ? std::optional(ErrorKind::Damaged) : std::nullopt);
        QCOMPARE(errorOfReading(*f.journal, other, records.second.value(other)), std::nullopt);
    }
    const auto damaged = f.journal->damaged();
    VERIFY_OK(damaged);
    QCOMPARE(damaged->size(), 1);
    QVERIFY(damaged->first() == (DamagedRecord{kind, records.first.value(kind)}));
}

void DamageTest::aNumberThatBecameZeroIsTold()
{
    const JournalFixture f;
    MoodCheckIn checkIn;
    checkIn.energy = {};
    const RecordId id = f.journal->save(checkIn).value();
    QCOMPARE(f.runRaw(u"UPDATE check_in SET energy = 0"_s), 1);
    QCOMPARE(f.journal->checkIn(id).error().kind, ErrorKind::Damaged);
}

void DamageTest::aDamagedRecordIsNotOverwritten()
{
    const JournalFixture f;
    ThoughtRecord record = fullThoughtRecord();
    record.id = f.journal->save(record).value();
    QCOMPARE(f.runRaw(u"UPDATE thought SET text = 'zeros' WHERE position = 1"_s), 1);
    record.situation = u"new"_s;
    QCOMPARE(f.journal->save(record).error().kind, ErrorKind::Damaged);
    QCOMPARE(f.runRaw(u"SELECT count(*) FROM thought_record WHERE situation = 'new'"_s), 0);
    QCOMPARE(f.journal->entries()->first().title, fullThoughtRecord().situation);
}

void DamageTest::aListWithADamagedRecordSaysSo()
{
    const JournalFixture f;
    const Everything records(f);
    QCOMPARE(f.runRaw(u"UPDATE check_in SET note = 'other' WHERE rowid = 1"_s), 1);
    QCOMPARE(f.journal->checkIns().error().kind, ErrorKind::Damaged);
    QVERIFY(!f.journal->checkIns().error().message.contains(u"SELECT"_s));
    VERIFY_OK(f.journal->notes());
}

void DamageTest::aDamagedLineOfTheListSaysSoInItsPlace()
{
    const JournalFixture f;
    const RecordId id = f.journal->save(fullThoughtRecord()).value();
    VERIFY_OK(f.journal->save(fullNote()));
    QCOMPARE(f.runRaw(u"UPDATE entry SET title = 'Something never written' WHERE kind = 'thoughtRecord'"_s),
             1);
    const auto lines = f.journal->entries();
    VERIFY_OK(lines);
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->first().id, id);
    QCOMPARE(lines->first().title, u"This line is damaged"_s);
    QCOMPARE(lines->last().title, fullNote().title);
    VERIFY_OK(f.journal->thoughtRecord(id));
    VERIFY_OK(f.journal->save(f.journal->thoughtRecord(id).value()));
    QCOMPARE(f.journal->entries()->first().title, fullThoughtRecord().situation);
}

void DamageTest::damagedWordsGiveNoSnippet()
{
    const JournalFixture f;
    VERIFY_OK(f.journal->save(fullNote()));
    QCOMPARE(f.runRaw(u"UPDATE entry_words SET words = 'Stille never written'"_s), 1);
    const auto found = f.journal->search(u"stille"_s);
    VERIFY_OK(found);
    QCOMPARE(found->total, 1);
    QCOMPARE(found->hits.first().snippet, QString());
}

void DamageTest::aDamagedSettingIsNotWrittenOver()
{
    const JournalFixture f;
    VERIFY_OK(f.journal->setSetting(u"country"_s, u"PL"_s));
    QCOMPARE(f.runRaw(u"UPDATE setting SET value = 'XX'"_s), 1);
    QCOMPARE(f.journal->setting(u"country"_s).error().kind, ErrorKind::Damaged);
    QCOMPARE(f.journal->setSetting(u"country"_s, u"DE"_s).error().kind, ErrorKind::Damaged);
    QCOMPARE(f.runRaw(u"SELECT count(*) FROM setting WHERE value = 'XX'"_s), 1);
    VERIFY_OK(f.journal->setSetting(u"another"_s, u"DE"_s));
}

void DamageTest::aSoundJournalHasNoDamage()
{
    const JournalFixture f;
    const Everything records(f);
    VERIFY_OK(f.journal->remove(RecordKind::Goal, records.first.value(RecordKind::Goal)));
    const auto damaged = f.journal->damaged();
    VERIFY_OK(damaged);
    QVERIFY(damaged->isEmpty());
}

KINWARD_TEST("damage", DamageTest)
#include "damage_test.moc"
