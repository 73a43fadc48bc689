// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalspage.h"

#include "support/accessibility.h"
#include "support/openvault.h"
#include "support/person.h"
#include "support/picture.h"
#include "support/testmain.h"
#include "ui/widgets/plaintextfield.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// A goal, its ladder, and what became of a step, by clicks and keys.
class GoalsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGoalAndItsStepsAreKeptOnDisk();
    void aGoalInAvoidingWordsGetsAHint_data();
    void aGoalInAvoidingWordsGetsAHint();
    void oneClickMarksAStepDone();
    void whatWasFeltAndLearnedStaysWithTheSameAttempt();
    void aSkippedStepKeepsItsReasonAndCanBeTriedAgain();
    void aHalfWrittenStepSurvivesAChangeOfItsGoal();
    void wordsNotYetKeptSurviveAnotherStep();
    void wordsNotYetKeptSurviveAnotherTry();
    void whatIsHalfWrittenStaysWithItsGoal();
    void aStepBegunWithoutAGoalStaysWithTheFirst();
    void aGoalOpensFromOutside();
    void aSmallTestIsPlannedAndItsOutcomeKept();
    void aSmallTestNeedsASignFixedBefore();
    void howBadIsAskedOnlyWhenItHappened();
    void testsThatWaitComeFirst();
    void anImportedOutcomeIsToldAsANumber();
    void aBegunTestOutlivesALock();
    void aStepBegunFromOutsideLeavesTheTests();
    void everyControlHasANameAndATarget();
    void picturesForTheEye();

private:
    void addGoal(const QString &name);
    void addStep(const QString &text);
    [[nodiscard]] QList<Attempt> attempts() const { return m_vault->journal->attempts().value(); }

    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<GoalsPage> m_page;
    std::unique_ptr<Person> m_person;
};

void GoalsPageTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_page.reset();
    m_vault = std::make_unique<OpenVault>();
    m_page = std::make_unique<GoalsPage>(*m_vault->journal, m_vault->clock);
    m_person = std::make_unique<Person>(m_page.get());
    m_page->resize(1080, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void GoalsPageTest::addGoal(const QString &name)
{
    m_person->type(u"goalName"_s, name);
    m_person->click(u"addGoal"_s);
    m_vault->clock.advance(1000);
}

void GoalsPageTest::addStep(const QString &text)
{
    m_person->type(u"stepText"_s, text);
    m_person->click(u"addStep"_s);
    m_vault->clock.advance(1000);
}

void GoalsPageTest::aGoalAndItsStepsAreKeptOnDisk()
{
    addGoal(u"Learn one thing about someone"_s);
    m_person->type(u"stepCue"_s, u"I meet one on the stairs"_s);
    m_person->type(u"stepAct"_s, u"say hello"_s);
    QTest::mouseClick(m_person->needed<QCheckBox>(u"On this day"_s), Qt::LeftButton, {}, QPoint(8, 8));
    m_person->rate(u"How hard may it be?"_s, 45);
    addStep(u"Greet a neighbour"_s);
    addStep(u"Ask how they are"_s);
    m_page.reset();
    m_vault->reopen();
    const QList<SocialGoal> goals = m_vault->journal->goals().value();
    QCOMPARE(goals.size(), 1);
    QCOMPARE(goals.first().name, u"Learn one thing about someone"_s);
    const QList<Step> steps = m_vault->journal->steps(goals.first().id).value();
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0].text, u"Greet a neighbour"_s);
    QCOMPARE(steps[0].planCue, u"I meet one on the stairs"_s);
    QCOMPARE(steps[0].planAct, u"say hello"_s);
    QCOMPARE(steps[0].planned, std::optional(QDate(2026, 3, 17)));
    QCOMPARE(steps[0].expectedDiscomfort, std::optional(45));
    QCOMPARE(steps[1].text, u"Ask how they are"_s);
    QCOMPARE(steps[1].planned, std::nullopt);
    QCOMPARE(steps[1].expectedDiscomfort, std::nullopt);
    QCOMPARE(steps[1].position, steps[0].position + 1);
}

void GoalsPageTest::aGoalInAvoidingWordsGetsAHint_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isAvoiding");
    QTest::newRow("not") << u"do not look silly"_s << true;
    QTest::newRow("Stop") << u"Stop hiding"_s << true;
    QTest::newRow("don't") << u"don't blush"_s << true;
    QTest::newRow("curly") << u"don\u2019t blush"_s << true;
    QTest::newRow("approach") << u"ask one question"_s << false;
    QTest::newRow("inside a word") << u"write a note to another"_s << false;
}

void GoalsPageTest::aGoalInAvoidingWordsGetsAHint()
{
    QFETCH(QString, name);
    QFETCH(bool, isAvoiding);
    m_person->needed<QLineEdit>(u"goalName"_s)->setText(name);
    const QString hint =
        u"Could it say what you want more of? “Learn one thing about someone” is easier to do "
        "than “not look silly”."_s;
    QCOMPARE(m_person->sees(hint), isAvoiding);
    m_person->click(u"addGoal"_s);
    QCOMPARE(m_vault->journal->goals().value().first().name, name);
    QVERIFY(!m_person->sees(hint));
}

void GoalsPageTest::oneClickMarksAStepDone()
{
    addGoal(u"Talk with neighbours"_s);
    addStep(u"Greet one"_s);
    m_person->click(u"done"_s);
    QCOMPARE(attempts().size(), 1);
    QCOMPARE(attempts().first().status, AttemptStatus::Done);
    QCOMPARE(attempts().first().when.day, QDate(2026, 3, 17));
    QCOMPARE(attempts().first().step, m_vault->journal->steps().value().first().id);
    QCOMPARE(attempts().first().goal, m_vault->journal->goals().value().first().id);
    QVERIFY(m_person->needed<QWidget>(u"outcome"_s));
    QVERIFY(!m_person->sees(u"done"_s));
}

void GoalsPageTest::whatWasFeltAndLearnedStaysWithTheSameAttempt()
{
    addGoal(u"Talk with neighbours"_s);
    addStep(u"Greet one"_s);
    m_person->click(u"done"_s);
    m_person->rate(u"How hard was it in the end?"_s, 25);
    m_person->type(u"learned"_s, u"She smiled"_s);
    m_person->click(u"keepOutcome"_s);
    m_page.reset();
    m_vault->reopen();
    QCOMPARE(attempts().size(), 1);
    QCOMPARE(attempts().first().status, AttemptStatus::Done);
    QCOMPARE(attempts().first().feltDiscomfort, std::optional(25));
    QCOMPARE(attempts().first().learned, u"She smiled"_s);
    QCOMPARE(attempts().first().note, QString());
}

void GoalsPageTest::aSkippedStepKeepsItsReasonAndCanBeTriedAgain()
{
    addGoal(u"Talk with neighbours"_s);
    addStep(u"Greet one"_s);
    m_person->click(u"skipped"_s);
    m_person->type(u"learned"_s, u"A cold"_s);
    QVERIFY(!m_person->sees(u"How hard was it in the end?"_s));
    m_person->click(u"keepOutcome"_s);
    QCOMPARE(attempts().first().note, u"A cold"_s);
    QCOMPARE(attempts().first().learned, QString());
    m_vault->clock.advance(24 * 3600'000);
    m_person->click(u"again"_s);
    m_person->click(u"done"_s);
    QCOMPARE(attempts().size(), 2);
    QCOMPARE(attempts()[0].status, AttemptStatus::Skipped);
    QCOMPARE(attempts()[1].status, AttemptStatus::Done);
    QCOMPARE(attempts()[1].when.day, QDate(2026, 3, 18));
}

void GoalsPageTest::aHalfWrittenStepSurvivesAChangeOfItsGoal()
{
    addGoal(u"Talk with neighbours"_s);
    m_person->type(u"stepText"_s, u"Greet"_s);
    SocialGoal other;
    other.when = Moment::of(m_vault->clock.now());
    other.name = u"Write to a friend"_s;
    QVERIFY(m_vault->journal->save(other));
    QCOMPARE(m_page->findChild<QListView *>(u"goals"_s)->model()->rowCount(), 2);
    QCOMPARE(m_person->needed<QLineEdit>(u"stepText"_s)->text(), u"Greet"_s);
}

void GoalsPageTest::wordsNotYetKeptSurviveAnotherStep()
{
    addGoal(u"Talk with neighbours"_s);
    addStep(u"Greet one"_s);
    m_person->click(u"done"_s);
    m_person->type(u"learned"_s, u"She smiled"_s);
    addStep(u"Ask one"_s);
    m_person->click(u"done"_s);
    QCOMPARE(attempts().size(), 2);
    QCOMPARE(m_person->needed<PlainTextField>(u"learned"_s)->toPlainText(), u"She smiled"_s);
}

void GoalsPageTest::wordsNotYetKeptSurviveAnotherTry()
{
    addGoal(u"Talk with neighbours"_s);
    addStep(u"Greet one"_s);
    m_person->click(u"done"_s);
    m_person->type(u"learned"_s, u"She smiled"_s);
    m_person->click(u"again"_s);
    m_vault->clock.advance(1000);
    m_person->click(u"partly"_s);
    QCOMPARE(attempts().size(), 2);
    QCOMPARE(m_person->needed<PlainTextField>(u"learned"_s)->text(), u"She smiled"_s);
    m_vault->clock.advance(1000);
    m_person->click(u"keepOutcome"_s);
    QCOMPARE(attempts().last().learned, u"She smiled"_s);
    QTRY_VERIFY(m_page->unfinishedWork().bytes.isEmpty());
}

void GoalsPageTest::whatIsHalfWrittenStaysWithItsGoal()
{
    addGoal(u"Talk with neighbours"_s);
    addStep(u"Greet one"_s);
    m_person->click(u"done"_s);
    m_person->type(u"learned"_s, u"She smiled"_s);
    m_person->type(u"stepText"_s, u"Ask"_s);
    m_person->type(u"stepCue"_s, u"it rains"_s);
    m_person->rate(u"How hard may it be?"_s, 45);
    addGoal(u"Write to a friend"_s);
    QCOMPARE(m_person->needed<QLineEdit>(u"stepText"_s)->text(), QString());
    QVERIFY(!m_person->sees(u"learned"_s));
    m_person->type(u"stepText"_s, u"Look for"_s);
    const auto clickGoal = [this](int row) {
        const auto *list = m_person->needed<QListView>(u"goals"_s);
        const QPoint place = list->visualRect(list->model()->index(row, 0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
    };
    clickGoal(0);
    QCOMPARE(m_person->needed<PlainTextField>(u"learned"_s)->text(), u"She smiled"_s);
    QCOMPARE(m_person->needed<QLineEdit>(u"stepText"_s)->text(), u"Ask"_s);
    QCOMPARE(m_person->needed<QLineEdit>(u"stepCue"_s)->text(), u"it rains"_s);
    QCOMPARE(m_person->needed<RatingSlider>(u"How hard may it be?"_s)->value(), std::optional(45));
    clickGoal(1);
    QCOMPARE(m_person->needed<QLineEdit>(u"stepText"_s)->text(), u"Look for"_s);
    m_person->click(u"addStep"_s);
    const QList<Step> steps = m_vault->journal->steps(m_vault->journal->goals().value().last().id).value();
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps.first().text, u"Look for"_s);
}

void GoalsPageTest::aStepBegunWithoutAGoalStaysWithTheFirst()
{
    m_page->beginStepWith(u"Greet one"_s);
    addGoal(u"Talk with neighbours"_s);
    QCOMPARE(m_person->needed<QLineEdit>(u"stepText"_s)->text(), u"Greet one"_s);
    m_person->click(u"addStep"_s);
    const QList<SocialGoal> goals = m_vault->journal->goals().value();
    QCOMPARE(goals.size(), 1);
    QCOMPARE(m_vault->journal->steps(goals.first().id).value().size(), 1);
    QVERIFY(m_person->needed<QPushButton>(u"done"_s));
}

void GoalsPageTest::aGoalOpensFromOutside()
{
    addGoal(u"Talk with neighbours"_s);
    const RecordId first = m_vault->journal->goals().value().first().id;
    addGoal(u"Write to a friend"_s);
    auto *list = m_page->findChild<QListView *>(u"goals"_s);
    QCOMPARE(list->currentIndex().data().toString(), u"Write to a friend"_s);
    m_page->openGoal(first);
    QCOMPARE(list->currentIndex().data().toString(), u"Talk with neighbours"_s);
}

void GoalsPageTest::aSmallTestIsPlannedAndItsOutcomeKept()
{
    m_person->click(u"smallTests"_s);
    m_person->type(u"prediction"_s, u"They look away"_s);
    m_person->rate(u"How likely is it?"_s, 80);
    m_person->rate(u"How bad would it be?"_s, 60);
    m_person->type(u"criterion"_s, u"Nobody answers within a minute"_s);
    m_person->type(u"experimentPlan"_s, u"I ask one question at lunch"_s);
    m_person->click(u"addExperiment"_s);
    QCOMPARE(m_person->needed<PlainTextField>(u"prediction"_s)->text(), QString());
    m_vault->clock.advance(24 * 3600'000);
    m_person->click(u"happenedPartly"_s);
    m_person->rate(u"How bad was it?"_s, 20);
    m_person->rate(u"How much did it surprise you?"_s, 70);
    m_person->type(u"whatHappened"_s, u"One laughed with me"_s);
    m_person->type(u"experimentLearned"_s, u"They were busy eating"_s);
    m_person->click(u"keepExperiment"_s);
    m_page.reset();
    m_vault->reopen();
    const QList<Experiment> kept = m_vault->journal->experiments().value();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().when.day, QDate(2026, 3, 17));
    QCOMPARE(kept.first().prediction, u"They look away"_s);
    QCOMPARE(kept.first().probability, std::optional(80));
    QCOMPARE(kept.first().fearedCost, std::optional(60));
    QCOMPARE(kept.first().criterion, u"Nobody answers within a minute"_s);
    QCOMPARE(kept.first().plan, u"I ask one question at lunch"_s);
    QCOMPARE(kept.first().happened, ExperimentOutcome::Partly);
    QCOMPARE(kept.first().actualCost, std::optional(20));
    QCOMPARE(kept.first().surprise, std::optional(70));
    QCOMPARE(kept.first().outcome, u"One laughed with me"_s);
    QCOMPARE(kept.first().learned, u"They were busy eating"_s);
}

void GoalsPageTest::aSmallTestNeedsASignFixedBefore()
{
    m_page->beginExperimentWith(u"They say no"_s);
    auto *add = m_person->needed<QPushButton>(u"addExperiment"_s);
    QVERIFY(!add->isEnabled());
    m_person->type(u"criterion"_s, u"   "_s);
    QVERIFY(!add->isEnabled());
    m_person->type(u"criterion"_s, u"the word no"_s);
    QVERIFY(add->isEnabled());
    QCOMPARE(m_vault->journal->experiments().value().size(), 0);
}

void GoalsPageTest::howBadIsAskedOnlyWhenItHappened()
{
    m_page->beginExperimentWith(u"They say no"_s);
    m_person->type(u"criterion"_s, u"the word no"_s);
    m_person->click(u"addExperiment"_s);
    m_person->click(u"didNotHappen"_s);
    QVERIFY(m_person->needed<RatingSlider>(u"How much did it surprise you?"_s));
    QVERIFY(!m_person->sees(u"How bad was it?"_s));
    QVERIFY(!m_person->sees(u"happened"_s));
}

void GoalsPageTest::testsThatWaitComeFirst()
{
    for (const ExperimentOutcome happened : {ExperimentOutcome::Open, ExperimentOutcome::No}) {
        Experiment experiment;
        experiment.when = Moment::of(m_vault->clock.now());
        experiment.prediction = happened == ExperimentOutcome::Open ? u"waits"_s : u"is done"_s;
        experiment.happened = happened;
        QVERIFY(m_vault->journal->save(experiment));
        m_vault->clock.advance(1000);
    }
    m_person->click(u"smallTests"_s);
    QTest::qWait(20);
    const auto *waits = m_person->needed<QLabel>(u"waits"_s);
    const auto *done = m_person->needed<QLabel>(u"is done"_s);
    QVERIFY(waits->mapToGlobal(QPoint()).y() < done->mapToGlobal(QPoint()).y());
}

void GoalsPageTest::anImportedOutcomeIsToldAsANumber()
{
    Experiment imported;
    imported.when = Moment::of(m_vault->clock.now());
    imported.prediction = u"It goes wrong"_s;
    imported.confirmed = 30;
    QVERIFY(m_vault->journal->save(imported));
    m_person->click(u"smallTests"_s);
    QCOMPARE(m_person->needed<QLabel>(u"experimentOutcome"_s)->text(), u"It came true to 30 %."_s);
    QVERIFY(!m_person->sees(u"happened"_s));
}

void GoalsPageTest::aBegunTestOutlivesALock()
{
    addGoal(u"Talk with neighbours"_s);
    m_page->beginExperimentWith(u"They say no"_s);
    const UnfinishedWork work = m_page->unfinishedWork();
    m_page = std::make_unique<GoalsPage>(*m_vault->journal, m_vault->clock);
    m_page->show();
    m_page->resumeWork(work.bytes);
    const Person person(m_page.get());
    QCOMPARE(person.needed<PlainTextField>(u"prediction"_s)->text(), u"They say no"_s);
}

void GoalsPageTest::aStepBegunFromOutsideLeavesTheTests()
{
    addGoal(u"Talk with neighbours"_s);
    m_person->click(u"smallTests"_s);
    m_page->beginStepWith(u"Greet one"_s);
    QCOMPARE(m_person->needed<QLineEdit>(u"stepText"_s)->text(), u"Greet one"_s);
    QVERIFY(!m_person->sees(u"prediction"_s));
}

void GoalsPageTest::everyControlHasANameAndATarget()
{
    const Theme theme;
    QTest::qWait(1);
    QCOMPARE(accessibilityProblems(m_page.get()), QString());
    addGoal(u"Talk with neighbours"_s);
    addStep(u"Greet one"_s);
    addStep(u"Ask one"_s);
    m_person->click(u"partly"_s);
    QVERIFY(m_person->needed<QWidget>(u"outcome"_s));
    QTest::qWait(20);
    QCOMPARE(accessibilityProblems(m_page.get()), QString());
    m_page->beginExperimentWith(u"They say no"_s);
    m_person->type(u"criterion"_s, u"the word no"_s);
    m_person->click(u"addExperiment"_s);
    m_person->click(u"happened"_s);
    QVERIFY(m_person->needed<QWidget>(u"experimentOutcome"_s));
    QTest::qWait(20);
    QCOMPARE(accessibilityProblems(m_page.get()), QString());
}

void GoalsPageTest::picturesForTheEye()
{
    Theme theme;
    theme.setScheme(Scheme::Light);
    QTest::qWait(10);
    keepPicture(m_page.get(), u"goals-empty"_s);
    addGoal(u"Talk with the neighbours once a week"_s);
    m_person->type(u"stepCue"_s, u"I meet one on the stairs"_s);
    m_person->type(u"stepAct"_s, u"look up and say hello"_s);
    m_person->rate(u"How hard may it be?"_s, 45);
    addStep(u"Greet a neighbour"_s);
    m_person->click(u"done"_s);
    addStep(u"Ask one how the week was"_s);
    m_page->resize(1080, 1200);
    QTest::qWait(20);
    keepPicture(m_page.get(), u"goals-light"_s);
    m_page->beginExperimentWith(u"They look away and say nothing"_s);
    m_person->rate(u"How likely is it?"_s, 80);
    m_person->type(u"criterion"_s, u"nobody answers within a minute"_s);
    m_person->click(u"addExperiment"_s);
    QVERIFY(m_person->needed<QPushButton>(u"happened"_s));
    QTest::qWait(20);
    keepPicture(m_page.get(), u"tests-light"_s);
    m_person->click(u"happened"_s);
    QVERIFY(m_person->needed<QWidget>(u"experimentOutcome"_s));
    theme.setScheme(Scheme::Dark);
    QTest::qWait(20);
    keepPicture(m_page.get(), u"tests-dark"_s);
    theme.setTextScale(200);
    m_page = std::make_unique<GoalsPage>(*m_vault->journal, m_vault->clock);
    m_page->show();
    m_page->resize(800, 900);
    QTest::qWait(20);
    keepPicture(m_page.get(), u"goals-dark-200"_s);
    theme.setTextScale(100);
    QCOMPARE(attempts().size(), 1);
}

KINWARD_TEST("goalspage", GoalsPageTest)
#include "goalspage_test.moc"
