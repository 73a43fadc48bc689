// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns.h"
#include "library/readability.h"
#include "library/socialsteps.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>

namespace
{
SocialSteps stepsIn(const QString &language)
{
    const Result<SocialSteps> steps = SocialSteps::load(language);
    if (!steps)
        qFatal("%s", qPrintable(steps.error().message));
    return *steps;
}
} // namespace

class SocialStepsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBankIsWhole();
    void stepsStandEasiestFirst();
    void everyStepCanBeDoneInSomeFormAtHome();
    void everyStepTestsAPatternOfTheClosedList();
    void stepsThatShowMuchAskForASafePerson();
    void textsReadAtGradeEightOrBelow();
    void germanIsComplete();
    void anUnknownLanguageIsEnglish();
    void damageIsNamedWithItsPlace_data();
    void damageIsNamedWithItsPlace();
};

void SocialStepsTest::theBankIsWhole()
{
    const SocialSteps bank = stepsIn(QStringLiteral("en"));
    QCOMPARE(bank.steps().size(), 48);
    QSet<QString> ids;
    for (const BankStep &step : bank.steps())
        ids.insert(step.id);
    QCOMPARE(ids.size(), 48);
    QCOMPARE(bank.step(QStringLiteral("name-a-day"))->channel, StepChannel::Text);
    QVERIFY(!bank.step(QStringLiteral("nothing")));
}

void SocialStepsTest::stepsStandEasiestFirst()
{
    const SocialSteps bank = stepsIn(QStringLiteral("en"));
    int last = 5;
    for (const BankStep &step : bank.steps()) {
        QVERIFY(step.difficulty >= last);
        last = step.difficulty;
    }
    QCOMPARE(bank.steps().front().difficulty, 5);
    QCOMPARE(last, 95);
}

void SocialStepsTest::everyStepCanBeDoneInSomeFormAtHome()
{
    const SocialSteps bank = stepsIn(QStringLiteral("en"));
    for (const BankStep &step : bank.steps())
        QVERIFY2(step.isFromHome || !step.homeVersion.isEmpty(), qPrintable(step.id));
}

void SocialStepsTest::everyStepTestsAPatternOfTheClosedList()
{
    const SocialSteps bank = stepsIn(QStringLiteral("en"));
    for (const BankStep &step : bank.steps()) {
        QVERIFY2(!step.tests.isEmpty(), qPrintable(step.id));
        for (const QString &pattern : step.tests)
            QVERIFY2(std::find(patternIds.begin(), patternIds.end(), pattern) != patternIds.end(),
                     qPrintable(pattern));
    }
}

void SocialStepsTest::stepsThatShowMuchAskForASafePerson()
{
    const SocialSteps bank = stepsIn(QStringLiteral("en"));
    QVERIFY(bank.step(QStringLiteral("ask-for-company"))->needsSafePerson());
    QVERIFY(!bank.step(QStringLiteral("nod-passer-by"))->needsSafePerson());
}

void SocialStepsTest::textsReadAtGradeEightOrBelow()
{
    const SocialSteps bank = stepsIn(QStringLiteral("en"));
    QString all;
    for (const BankStep &step : bank.steps())
        all += step.text + u'\n' + step.easier + u'\n' + step.homeVersion + u'\n';
    const double grade = gradeOf(countText(all));
    QVERIFY2(grade <= 6, qPrintable(QString::number(grade)));
}

void SocialStepsTest::germanIsComplete()
{
    const SocialSteps german = stepsIn(QStringLiteral("de_DE"));
    const SocialSteps english = stepsIn(QStringLiteral("en"));
    for (const BankStep &step : english.steps()) {
        const BankStep *other = german.step(step.id);
        QVERIFY(other);
        QVERIFY2(other->text != step.text && other->easier != step.easier, qPrintable(step.id));
        QVERIFY2(step.homeVersion.isEmpty() == other->homeVersion.isEmpty(), qPrintable(step.id));
        QVERIFY2(step.homeVersion.isEmpty() || step.homeVersion != other->homeVersion, qPrintable(step.id));
    }
}

void SocialStepsTest::anUnknownLanguageIsEnglish()
{
    QCOMPARE(stepsIn(QStringLiteral("eo")).steps().front().text,
             stepsIn(QStringLiteral("en")).steps().front().text);
}

void SocialStepsTest::damageIsNamedWithItsPlace_data()
{
    const QByteArray sound =
        R"({"id":"a","difficulty":5,"channel":"text","text":{"en":"T"},"easier":{"en":"E"}})";
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << QByteArray("{\n\"steps\": [\n,]}") << QStringLiteral("line 3");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("line 1");
    QTest::newRow("twice the same id")
        << QByteArray("{\"steps\":[" + sound + "," + sound + "]}") << QStringLiteral("step 2");
    QTest::newRow("an unknown channel")
        << QByteArray("{\"steps\":[" + QByteArray(sound).replace("\"text\",", "\"fax\",") + "]}")
        << QStringLiteral("step 1");
    QTest::newRow("too hard") << QByteArray("{\"steps\":[" + QByteArray(sound).replace(":5,", ":96,") + "]}")
                              << QStringLiteral("step 1");
    QTest::newRow("no text") << QByteArray("{\"steps\":[" + sound + ",7]}") << QStringLiteral("step 2");
}

void SocialStepsTest::damageIsNamedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const Result<SocialSteps> steps = SocialSteps::parse(json, QStringLiteral("en"));
    QVERIFY(!steps);
    QCOMPARE(steps.error().kind, ErrorKind::Format);
    QVERIFY2(steps.error().message.contains(QStringLiteral("social-steps.json, ") + place),
             qPrintable(steps.error().message));
}

KINWARD_TEST("socialsteps", SocialStepsTest)
#include "socialsteps_test.moc"
