// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/checkinform.h"

#include "support/accessibility.h"
#include "support/person.h"
#include "support/testmain.h"
#include "ui/widgets/theme.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// What a person gives is what the form holds, and nothing else.
class CheckInFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anUntouchedFormHoldsNothing();
    void everyAnswerIsHeldExactly();
    void zeroIsAnAnswer();
    void contactIsAskedOnlyWhereThereWasSome();
    void contactAnswersTakenBackAreNotHeld();
    void atMostThreeFeelingsAreHeld();
    void everyControlHasANameAndATarget();

private:
    std::unique_ptr<CheckInForm> m_form;
    std::unique_ptr<Person> m_person;
};

void CheckInFormTest::init()
{
    m_form = std::make_unique<CheckInForm>();
    m_person = std::make_unique<Person>(m_form.get());
    m_form->resize(640, 800);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
}

void CheckInFormTest::anUntouchedFormHoldsNothing()
{
    const MoodCheckIn checkIn = m_form->checkIn();
    QCOMPARE(checkIn.valence, std::nullopt);
    QCOMPARE(checkIn.energy, std::nullopt);
    QCOMPARE(checkIn.connectedness, std::nullopt);
    QCOMPARE(checkIn.contacts, std::nullopt);
    QCOMPARE(checkIn.bestQuality, std::nullopt);
    QCOMPARE(checkIn.startedByMe, std::nullopt);
    QCOMPARE(checkIn.channel, ContactChannel::None);
    QCOMPARE(checkIn.feelings, QStringList());
    QCOMPARE(checkIn.note, QString());
}

void CheckInFormTest::everyAnswerIsHeldExactly()
{
    QSignalSpy submitted(m_form.get(), &CheckInForm::submitted);
    m_person->rate(u"valence"_s, -2);
    m_person->rateByKeys(u"energy"_s, 5);
    m_person->rate(u"connectedness"_s, 7);
    m_person->choose(u"In a word (up to three)"_s, u"tired"_s);
    m_person->choose(u"In a word (up to three)"_s, u"lonely"_s);
    m_person->choose(u"contacts"_s, u"2"_s);
    m_person->rate(u"How good was the best one?"_s, 8);
    m_person->choose(u"How you met"_s, QString::number(int(ContactChannel::Voice)));
    m_person->choose(u"Who began"_s, u"0"_s);
    m_person->type(u"checkInNote"_s, u"A call"_s);
    m_person->click(u"saveCheckIn"_s);
    QCOMPARE(submitted.count(), 1);
    const MoodCheckIn checkIn = m_form->checkIn();
    QCOMPARE(checkIn.valence, std::optional(-2));
    QCOMPARE(checkIn.energy, std::optional(2));
    QCOMPARE(checkIn.connectedness, std::optional(7));
    QCOMPARE(checkIn.feelings, QStringList({u"tired"_s, u"lonely"_s}));
    QCOMPARE(checkIn.contacts, std::optional(2));
    QCOMPARE(checkIn.bestQuality, std::optional(8));
    QCOMPARE(checkIn.channel, ContactChannel::Voice);
    QCOMPARE(checkIn.startedByMe, std::optional(false));
    QCOMPARE(checkIn.note, u"A call"_s);
}

void CheckInFormTest::zeroIsAnAnswer()
{
    m_person->rate(u"valence"_s, 0);
    m_person->rateByKeys(u"connectedness"_s, 0);
    m_person->choose(u"contacts"_s, u"0"_s);
    QCOMPARE(m_form->checkIn().valence, std::optional(0));
    QCOMPARE(m_form->checkIn().connectedness, std::optional(0));
    QCOMPARE(m_form->checkIn().contacts, std::optional(0));
    QCOMPARE(m_form->checkIn().energy, std::nullopt);
}

void CheckInFormTest::contactIsAskedOnlyWhereThereWasSome()
{
    QVERIFY(!m_person->sees(u"How you met"_s));
    m_person->choose(u"contacts"_s, u"0"_s);
    QVERIFY(!m_person->sees(u"How you met"_s));
    m_person->choose(u"contacts"_s, u"1"_s);
    QVERIFY(m_person->sees(u"How you met"_s));
    m_person->choose(u"contacts"_s, u"1"_s);
    QVERIFY(!m_person->sees(u"How you met"_s));
    QCOMPARE(m_form->checkIn().contacts, std::nullopt);
}

void CheckInFormTest::contactAnswersTakenBackAreNotHeld()
{
    m_person->choose(u"contacts"_s, u"3"_s);
    m_person->rate(u"How good was the best one?"_s, 8);
    m_person->choose(u"Who began"_s, u"1"_s);
    QCOMPARE(m_form->checkIn().startedByMe, std::optional(true));
    m_person->choose(u"contacts"_s, u"0"_s);
    QCOMPARE(m_form->checkIn().bestQuality, std::nullopt);
    QCOMPARE(m_form->checkIn().startedByMe, std::nullopt);
}

void CheckInFormTest::atMostThreeFeelingsAreHeld()
{
    for (const QString &word : {u"calm"_s, u"glad"_s, u"tired"_s, u"sad"_s})
        m_person->choose(u"In a word (up to three)"_s, word);
    QCOMPARE(m_form->checkIn().feelings, QStringList({u"glad"_s, u"tired"_s, u"sad"_s}));
}

void CheckInFormTest::everyControlHasANameAndATarget()
{
    const Theme theme;
    m_person->choose(u"contacts"_s, u"1"_s);
    QVERIFY(m_person->needed<QWidget>(u"How you met"_s));
    m_form->resize(640, 1000);
    QTest::qWait(1);
    QCOMPARE(accessibilityProblems(m_form.get()), QString());
}

KINWARD_TEST("checkinform", CheckInFormTest)
#include "checkinform_test.moc"
