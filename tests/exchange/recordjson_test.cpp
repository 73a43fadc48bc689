// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordjson.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace
{
template <typename R> R withRecordFields(R record)
{
    record.id = RecordId::fromString(u"019c9f1e-0000-7000-8000-000000000001"_s);
    record.when = Moment::of(QDateTime(QDate(2026, 3, 2), QTime(19, 4, 11, 5), QTimeZone("Europe/Warsaw")));
    record.created = QDateTime(QDate(2026, 3, 2), QTime(18, 4, 11, 5), Qt::UTC);
    record.changed = record.created.addSecs(60);
    record.sourceKey = u"freecbt:1"_s;
    return record;
}

QByteArray recordFields(const QByteArray &kind)
{
    return R"("kind":")" + kind
        + R"(","id":"019c9f1e-0000-7000-8000-000000000001","date":"2026-03-02","when":{"day":"2026-03-02",)"
          R"("time":"19:04:11.005","utc":"2026-03-02T18:04:11.005Z","offsetSeconds":3600,"zone":"Europe/Warsaw"},)"
          R"("created":"2026-03-02T18:04:11.005Z","changed":"2026-03-02T18:05:11.005Z","sourceKey":"freecbt:1")";
}

QByteArray compactBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The same object however its fields are ordered.
QByteArray sortedBytes(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError ? document.toJson(QJsonDocument::Compact)
                                                   : "not JSON: " + json;
}
} // namespace

class RecordJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThoughtRecordHasAllItsFields();
    void aNoteHasAllItsFields();
    void aCheckInHasAllItsFields();
    void aGoalWithItsStepAndAttemptHasAllItsFields();
    void anExperimentHasAllItsFields();
    void aQuestionnaireHasAllItsFields();
    void whatWasNotGivenIsNullAndNeverZero();
};

void RecordJsonTest::aThoughtRecordHasAllItsFields()
{
    auto record = withRecordFields(ThoughtRecord());
    record.situation = u"“Hi” 🎈"_s;
    record.domain = u"social"_s;
    record.thoughts = {{u"a"_s, 0, 35, true}, {u"b"_s, {}, {}, false}};
    record.feelings = {{u"sad"_s, 80, {}}};
    record.patterns = {{u"mind_reading"_s, u"mind-reading"_s}};
    record.causes = {{u"c"_s, 7, {}, 6, 2}};
    record.evidenceFor = u"f"_s;
    record.evidenceAgainst = u"g"_s;
    record.friendView = u"h"_s;
    record.fairerThought = u"i"_s;
    record.fairerBelief = 60;
    record.nextStep = {NextStepKind::AskForHelp, u"j"_s, u"k"_s};
    record.tags = {u"l"_s};
    record.people = {u"M."_s};
    record.isDraft = false;
    const QByteArray expected = "{" + recordFields("thoughtRecord")
        + R"(,"situation":"“Hi” 🎈","domain":"social","thoughts":[{"text":"a","belief":0,"beliefAfter":35,"isHot":true},)"
          R"({"text":"b","belief":null,"beliefAfter":null,"isHot":false}],"feelings":[{"name":"sad","before":80,)"
          R"("after":null}],"patterns":[{"pattern":"mind_reading","sourceName":"mind-reading"}],"causes":[{"text":"c",)"
          R"("locus":7,"stability":null,"globality":6,"control":2}],"evidenceFor":"f","evidenceAgainst":"g",)"
          R"("friendView":"h","fairerThought":"i","fairerBelief":60,"nextStep":{"kind":"askForHelp","cue":"j",)"
          R"("act":"k"},"tags":["l"],"people":["M."],"isDraft":false})";
    QCOMPARE(compactBytes(toJson(record)), sortedBytes(expected));
}

void RecordJsonTest::aNoteHasAllItsFields()
{
    auto note = withRecordFields(JournalNote());
    note.title = u"t"_s;
    note.body = u"b"_s;
    note.tags = {u"x"_s, u"y"_s};
    note.isStarred = true;
    QCOMPARE(compactBytes(toJson(note)),
             sortedBytes("{" + recordFields("note")
                         + R"(,"title":"t","body":"b","tags":["x","y"],"isStarred":true})"));
}

void RecordJsonTest::aCheckInHasAllItsFields()
{
    auto checkIn = withRecordFields(MoodCheckIn());
    checkIn.valence = -2;
    checkIn.energy = 0;
    checkIn.connectedness = 10;
    checkIn.feelings = {u"sad"_s};
    checkIn.contacts = 1;
    checkIn.bestQuality = 7;
    checkIn.channel = ContactChannel::InPerson;
    checkIn.startedByMe = false;
    checkIn.aloneTime = AloneTime::Hiding;
    checkIn.note = u"n"_s;
    checkIn.tags = {u"walk"_s};
    checkIn.measures = {{u"Sleep"_s, u"7/10"_s}};
    checkIn.importedMood = u"bad"_s;
    checkIn.isRetrospective = true;
    QCOMPARE(
        compactBytes(toJson(checkIn)),
        sortedBytes(
            "{" + recordFields("checkIn")
            + R"(,"valence":-2,"energy":0,"connectedness":10,"feelings":["sad"],"contacts":1,)"
              R"("bestQuality":7,"channel":"inPerson","startedByMe":false,"aloneTime":"hiding","note":"n",)"
              R"("tags":["walk"],"measures":[{"name":"Sleep","text":"7/10"}],"importedMood":"bad",)"
              R"("isRetrospective":true})"));
}

void RecordJsonTest::aGoalWithItsStepAndAttemptHasAllItsFields()
{
    auto goal = withRecordFields(SocialGoal());
    goal.name = u"n"_s;
    goal.question = u"q"_s;
    goal.description = u"d"_s;
    goal.isNumerical = true;
    goal.target = 1.5;
    goal.unit = u"km"_s;
    goal.isAtMost = true;
    goal.times = 3;
    goal.perDays = 7;
    goal.isArchived = true;
    QCOMPARE(
        compactBytes(toJson(goal)),
        sortedBytes(
            "{" + recordFields("goal")
            + R"(,"name":"n","question":"q","description":"d","isNumerical":true,"target":1.5,"unit":"km",)"
              R"("isAtMost":true,"times":3,"perDays":7,"isArchived":true})"));
    auto step = withRecordFields(Step());
    step.goal = goal.id;
    step.position = 2;
    step.text = u"t"_s;
    step.bankId = u"hello-neighbour"_s;
    step.planCue = u"c"_s;
    step.planAct = u"a"_s;
    step.planned = QDate(2026, 3, 5);
    step.expectedDiscomfort = 40;
    QCOMPARE(compactBytes(toJson(step)),
             sortedBytes("{" + recordFields("step")
                         + R"(,"goal":"019c9f1e-0000-7000-8000-000000000001","position":2,"text":"t",)"
                           R"("bankId":"hello-neighbour","planCue":"c","planAct":"a","planned":"2026-03-05",)"
                           R"("expectedDiscomfort":40})"));
    auto attempt = withRecordFields(Attempt());
    attempt.goal = goal.id;
    attempt.status = AttemptStatus::NotNeeded;
    attempt.value = 0.0;
    attempt.feltDiscomfort = 0;
    attempt.learned = u"l"_s;
    attempt.note = u"n"_s;
    QCOMPARE(
        compactBytes(toJson(attempt)),
        sortedBytes("{" + recordFields("attempt")
                    + R"(,"goal":"019c9f1e-0000-7000-8000-000000000001","step":null,"status":"notNeeded",)"
                      R"("value":0,"feltDiscomfort":0,"learned":"l","note":"n"})"));
}

void RecordJsonTest::anExperimentHasAllItsFields()
{
    auto experiment = withRecordFields(Experiment());
    experiment.belief = u"b"_s;
    experiment.beliefBefore = 70;
    experiment.prediction = u"p"_s;
    experiment.probability = 60;
    experiment.fearedCost = 50;
    experiment.plan = u"l"_s;
    experiment.safetyHabits = u"s"_s;
    experiment.criterion = u"c"_s;
    experiment.happened = ExperimentOutcome::Partly;
    experiment.actualCost = 0;
    experiment.surprise = 40;
    experiment.outcome = u"o"_s;
    experiment.confirmed = 10;
    experiment.beliefAfter = 30;
    experiment.learned = u"e"_s;
    QCOMPARE(
        compactBytes(toJson(experiment)),
        sortedBytes(
            "{" + recordFields("experiment")
            + R"(,"thoughtRecord":null,"belief":"b","beliefBefore":70,"prediction":"p","probability":60,)"
              R"("fearedCost":50,"plan":"l","safetyHabits":"s","criterion":"c","happened":"partly",)"
              R"("actualCost":0,"surprise":40,"outcome":"o","confirmed":10,"beliefAfter":30,)"
              R"("learned":"e"})"));
}

void RecordJsonTest::aQuestionnaireHasAllItsFields()
{
    auto response = withRecordFields(QuestionnaireResponse());
    response.scale = u"ucla3"_s;
    response.answers = {{1, 3}, {3, 1}};
    QCOMPARE(
        compactBytes(toJson(response)),
        sortedBytes("{" + recordFields("questionnaire") + R"(,"scale":"ucla3","answers":{"1":3,"3":1}})"));
}

void RecordJsonTest::whatWasNotGivenIsNullAndNeverZero()
{
    MoodCheckIn checkIn;
    checkIn.when = Moment::wallClock(QDate(2018, 5, 18));
    const QJsonObject json = toJson(checkIn);
    for (const char *field : {"id", "valence", "energy", "connectedness", "contacts", "bestQuality",
                              "startedByMe", "created", "changed"})
        QVERIFY2(json[QLatin1StringView(field)].isNull(), field);
    for (const char *field : {"time", "utc", "offsetSeconds"})
        QVERIFY2(json[u"when"][QLatin1StringView(field)].isNull(), field);
    QCOMPARE(json[u"date"].toString(), u"2018-05-18"_s);
}

KINWARD_TEST("recordjson", RecordJsonTest)
#include "recordjson_test.moc"
