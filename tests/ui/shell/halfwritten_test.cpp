// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/realwindow.h"
#include "support/testmain.h"
#include "ui/goals/experimentcard.h"
#include "ui/goals/stepcard.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

/// Words in fields that only a button keeps, when the vault locks over them: on Today and in Goals.
class HalfWrittenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_here.reset(); }
    void whatWasLearnedComesBackToItsOwnStep();
    void whatWasLearnedComesBackToItsOwnTest();
    void theNoteOfASecondCheckInIsSeenAfterALock();

private:
    void lockAndUnlock();
    void addGoal(const QString &name);
    void addStep(const QString &text);
    void addExperiment(const QString &prediction);
    /// The card that shows these words.
    template <typename Card> [[nodiscard]] Card *card(const QString &words) const;
    [[nodiscard]] Person person() const { return m_here->person(); }

    std::unique_ptr<RealWindow> m_here;
};

void HalfWrittenTest::init()
{
    m_here = std::make_unique<RealWindow>();
    m_here->unlock();
}

void HalfWrittenTest::lockAndUnlock()
{
    m_here->session.lock();
    m_here->unlock();
}

void HalfWrittenTest::addGoal(const QString &name)
{
    m_here->window->showRoom(Room::Goals);
    person().type(u"goalName"_s, name);
    person().click(u"addGoal"_s);
    m_here->clock.advance(1000);
}

void HalfWrittenTest::addStep(const QString &text)
{
    person().type(u"stepText"_s, text);
    person().click(u"addStep"_s);
    m_here->clock.advance(1000);
}

void HalfWrittenTest::addExperiment(const QString &prediction)
{
    person().type(u"prediction"_s, prediction);
    person().type(u"criterion"_s, u"I see it"_s);
    person().click(u"addExperiment"_s);
    m_here->clock.advance(1000);
}

template <typename Card> Card *HalfWrittenTest::card(const QString &words) const
{
    Card *found = nullptr;
    const bool isThere = QTest::qWaitFor([&] {
        for (Card *card : m_here->window->findChildren<Card *>()) {
            const QList<QLabel *> labels = card->template findChildren<QLabel *>();
            if (card->isVisible() && std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
                    return label->text() == words;
                }))
                found = card;
        }
        return found != nullptr;
    });
    if (!isThere)
        qFatal("there is no card with these words");
    return found;
}

void HalfWrittenTest::whatWasLearnedComesBackToItsOwnStep()
{
    addGoal(u"Talk with neighbours"_s);
    addStep(u"Greet one"_s);
    addStep(u"Ask one"_s);
    Person(card<StepCard>(u"Ask one"_s)).click(u"done"_s);
    Person(card<StepCard>(u"Greet one"_s)).click(u"done"_s);
    Person(card<StepCard>(u"Greet one"_s)).type(u"learned"_s, u"She smiled"_s);
    lockAndUnlock();
    QCOMPARE(m_here->window->pages().room(), Room::Goals);
    const Person first(card<StepCard>(u"Greet one"_s));
    const Person second(card<StepCard>(u"Ask one"_s));
    QCOMPARE(first.needed<PlainTextField>(u"learned"_s)->text(), u"She smiled"_s);
    QCOMPARE(second.needed<PlainTextField>(u"learned"_s)->text(), QString());
}

void HalfWrittenTest::whatWasLearnedComesBackToItsOwnTest()
{
    m_here->window->showRoom(Room::Goals);
    person().click(u"smallTests"_s);
    addExperiment(u"They look away"_s);
    addExperiment(u"They say no"_s);
    Person(card<ExperimentCard>(u"They say no"_s)).click(u"didNotHappen"_s);
    Person(card<ExperimentCard>(u"They look away"_s)).click(u"didNotHappen"_s);
    Person(card<ExperimentCard>(u"They look away"_s)).type(u"experimentLearned"_s, u"They were busy"_s);
    lockAndUnlock();
    const Person first(card<ExperimentCard>(u"They look away"_s));
    const Person second(card<ExperimentCard>(u"They say no"_s));
    QCOMPARE(first.needed<PlainTextField>(u"experimentLearned"_s)->text(), u"They were busy"_s);
    QCOMPARE(second.needed<PlainTextField>(u"experimentLearned"_s)->text(), QString());
}

void HalfWrittenTest::theNoteOfASecondCheckInIsSeenAfterALock()
{
    person().rate(u"valence"_s, 1);
    person().click(u"saveCheckIn"_s);
    person().click(u"Another check-in"_s);
    person().type(u"checkInNote"_s, u"A call came"_s);
    lockAndUnlock();
    QCOMPARE(person().needed<PlainTextField>(u"checkInNote"_s)->text(), u"A call came"_s);
    QVERIFY(!person().sees(u"Another check-in"_s));
}

KINWARD_TEST("halfwritten", HalfWrittenTest)
#include "halfwritten_test.moc"
