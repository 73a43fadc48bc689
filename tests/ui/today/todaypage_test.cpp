// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "library/studystate.h"
#include "support/accessibility.h"
#include "support/openvault.h"
#include "support/person.h"
#include "support/picture.h"
#include "support/testmain.h"
#include "ui/today/checkinform.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// Today, from the first check-in to what is due.
class TodayPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCheckInIsKeptOnDisk();
    void aCheckInNeedsOneRatingAndSaysSoInSight();
    void aDoneCheckInFoldsAwayAndCanBeDoneAgain();
    void aLineBecomesANote();
    void anEmptyLineBecomesNothing();
    void aPlannedStepIsDueOnItsDay();
    void aStepThatWasTriedIsNoLongerDue();
    void aDraftCanBeGoneOnWith();
    void onlyQuestionsThatAreStillAskedAreDue();
    void aNewDayBeginsAnew();
    void helpIsOfferedUnderTheQuickLineAndOutlastsIt();
    void helpIsOfferedUnderTheCheckInAndOutlastsIt();
    void everyControlHasANameAndATarget();
    void picturesForTheEye();

private:
    [[nodiscard]] bool reads(const QString &text) const;
    RecordId addStep(const QString &text, QDate planned);
    void showPage();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<TodayPage> m_page;
    std::unique_ptr<Person> m_person;
};

void TodayPageTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_page.reset();
    m_theme = std::make_unique<Theme>();
    m_vault = std::make_unique<OpenVault>();
    showPage();
}

void TodayPageTest::showPage()
{
    m_page = std::make_unique<TodayPage>(*m_vault->journal, m_vault->clock);
    m_person = std::make_unique<Person>(m_page.get());
    m_page->resize(1080, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

bool TodayPageTest::reads(const QString &text) const
{
    return QTest::qWaitFor(
        [&] {
            const auto labels = m_page->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&](const QLabel *l) { return l->isVisible() && l->text().contains(text); });
        },
        500);
}

RecordId TodayPageTest::addStep(const QString &text, QDate planned)
{
    SocialGoal goal;
    goal.when = Moment::of(m_vault->clock.now());
    goal.name = u"Talk with neighbours"_s;
    Step step;
    step.goal = m_vault->journal->save(goal).value();
    step.when = goal.when;
    step.text = text;
    step.planned = planned;
    return m_vault->journal->save(step).value();
}

void TodayPageTest::aCheckInIsKeptOnDisk()
{
    m_person->rate(u"valence"_s, -1);
    m_person->rate(u"connectedness"_s, 0);
    m_person->choose(u"contacts"_s, u"1"_s);
    m_person->choose(u"Who began"_s, u"1"_s);
    m_person->type(u"checkInNote"_s, u"A call"_s);
    m_person->click(u"saveCheckIn"_s);
    m_page.reset();
    m_vault->reopen();
    const QList<MoodCheckIn> kept = m_vault->journal->checkIns().value();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().when.day, QDate(2026, 3, 17));
    QCOMPARE(kept.first().when.time, std::optional(QTime(19, 30)));
    QCOMPARE(kept.first().valence, std::optional(-1));
    QCOMPARE(kept.first().energy, std::nullopt);
    QCOMPARE(kept.first().connectedness, std::optional(0));
    QCOMPARE(kept.first().contacts, std::optional(1));
    QCOMPARE(kept.first().bestQuality, std::nullopt);
    QCOMPARE(kept.first().startedByMe, std::optional(true));
    QCOMPARE(kept.first().note, u"A call"_s);
}

void TodayPageTest::aCheckInNeedsOneRatingAndSaysSoInSight()
{
    m_page->resize(800, 400);
    m_person->rate(u"energy"_s, 2);
    auto *scroll = m_page->findChild<QScrollArea *>();
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    m_person->click(u"saveCheckIn"_s);
    QCOMPARE(m_vault->journal->counts().value().checkIns, 0);
    const auto *notice =
        m_person->needed<QWidget>(u"One rating is needed: how you feel, from unpleasant to pleasant."_s);
    const auto isInSight = [&] {
        const QRect place(notice->mapTo(scroll->viewport(), QPoint()), notice->size());
        return scroll->viewport()->rect().contains(place);
    };
    QTRY_VERIFY(isInSight());
    m_person->rate(u"valence"_s, 0);
    m_person->click(u"saveCheckIn"_s);
    QCOMPARE(m_vault->journal->counts().value().checkIns, 1);
    QCOMPARE(m_vault->journal->checkIns().value().first().energy, std::optional(2));
}

void TodayPageTest::aDoneCheckInFoldsAwayAndCanBeDoneAgain()
{
    m_person->rate(u"valence"_s, 2);
    m_person->click(u"saveCheckIn"_s);
    QVERIFY(!m_person->sees(u"valence"_s));
    QVERIFY(reads(u"Checked in at 19:30"_s));
    m_person->click(u"Another check-in"_s);
    QCOMPARE(m_person->needed<RatingSlider>(u"valence"_s)->value(), std::nullopt);
    m_vault->clock.advance(3600'000);
    m_person->rate(u"valence"_s, -3);
    m_person->click(u"saveCheckIn"_s);
    QVERIFY(reads(u"Checked in at 20:30"_s));
    QCOMPARE(m_vault->journal->counts().value().checkIns, 2);
}

void TodayPageTest::aLineBecomesANote()
{
    m_person->type(u"quickCapture"_s, u"The light was good"_s);
    QTest::keyClick(m_person->needed<QLineEdit>(u"quickCapture"_s), Qt::Key_Return);
    QCOMPARE(m_person->needed<QLineEdit>(u"quickCapture"_s)->text(), QString());
    m_vault->clock.advance(1000);
    m_person->type(u"quickCapture"_s, u"Bread"_s);
    m_person->click(u"keepLine"_s);
    const QList<JournalNote> notes = m_vault->journal->notes().value();
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes[0].body, u"The light was good"_s);
    QCOMPARE(notes[1].body, u"Bread"_s);
}

void TodayPageTest::anEmptyLineBecomesNothing()
{
    m_person->type(u"quickCapture"_s, u"   "_s);
    m_person->click(u"keepLine"_s);
    QCOMPARE(m_vault->journal->counts().value().notes, 0);
}

void TodayPageTest::aPlannedStepIsDueOnItsDay()
{
    QSignalSpy asked(m_page.get(), &TodayPage::goalRequested);
    const RecordId due = addStep(u"Say hello on the stairs"_s, QDate(2026, 3, 17));
    addStep(u"Ask about the garden"_s, QDate(2026, 3, 18));
    QVERIFY(reads(u"Say hello on the stairs"_s));
    QVERIFY(!reads(u"Ask about the garden"_s));
    m_person->click(u"Open"_s);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<RecordId>(), m_vault->journal->step(due).value().goal);
}

void TodayPageTest::aStepThatWasTriedIsNoLongerDue()
{
    Attempt attempt;
    attempt.step = addStep(u"Say hello on the stairs"_s, QDate(2026, 3, 16));
    attempt.goal = m_vault->journal->goals().value().first().id;
    attempt.when = Moment::of(m_vault->clock.now());
    QVERIFY(reads(u"Say hello on the stairs"_s));
    QVERIFY(m_vault->journal->save(attempt));
    QVERIFY(!reads(u"Say hello on the stairs"_s));
    QVERIFY(!reads(u"Planned"_s));
}

void TodayPageTest::aDraftCanBeGoneOnWith()
{
    QSignalSpy asked(m_page.get(), &TodayPage::entryRequested);
    ThoughtRecord draft;
    draft.when = Moment::of(m_vault->clock.now());
    draft.situation = u"No answer in the <b>chat</b>"_s;
    const RecordId id = m_vault->journal->save(draft).value();
    QVERIFY(reads(u"No answer in the <b>chat</b>"_s));
    m_person->click(u"Go on"_s);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<RecordKind>(), RecordKind::ThoughtRecord);
    QCOMPARE(asked.first().at(1).value<RecordId>(), id);
    draft.id = id;
    draft.isDraft = false;
    QVERIFY(m_vault->journal->save(draft));
    QVERIFY(!reads(u"Not finished"_s));
}

void TodayPageTest::onlyQuestionsThatAreStillAskedAreDue()
{
    const QDate before = m_vault->clock.now().date().addDays(-9);
    ReviewCard gone;
    gone.page = QStringLiteral("attribution");
    gone.question = QStringLiteral("gone");
    ReviewCard asked = gone;
    asked.question = QStringLiteral("most_room_to_act");
    const auto keep = [this](const QList<ReviewCard> &cards) {
        QVERIFY(m_vault->journal->setSetting(reviewSetting(), toText(cards)));
        showPage();
    };
    gone = reviewed(gone, ReviewGrade::Again, before);
    keep({gone});
    QVERIFY(!m_person->sees(QStringLiteral("Review")));
    keep({gone, reviewed(asked, ReviewGrade::Again, before)});
    QVERIFY(reads(QStringLiteral("1 questions from the Library are about to fade.")));
}

void TodayPageTest::aNewDayBeginsAnew()
{
    m_person->rate(u"valence"_s, 2);
    m_person->click(u"saveCheckIn"_s);
    QVERIFY(reads(u"Tuesday, 17 March 2026"_s));
    m_page->hide();
    m_vault->clock.advance(24 * 3600'000);
    m_page->show();
    QVERIFY(reads(u"Wednesday, 18 March 2026"_s));
    QVERIFY(m_person->sees(u"valence"_s));
}

void TodayPageTest::helpIsOfferedUnderTheQuickLineAndOutlastsIt()
{
    QSignalSpy asked(m_page.get(), &TodayPage::helpRequested);
    m_person->type(u"quickCapture"_s, u"I want to die"_s);
    m_person->click(u"keepLine"_s); // before the typing has rested
    QVERIFY(m_person->sees(u"helpOffer"_s));
    QTest::qWait(500);
    QVERIFY(m_person->sees(u"helpOffer"_s));
    m_person->click(u"Show me"_s);
    QCOMPARE(asked.count(), 1);
    m_person->type(u"quickCapture"_s, u"It rains"_s); // something else
    QTRY_VERIFY(!m_person->sees(u"helpOffer"_s));
}

void TodayPageTest::helpIsOfferedUnderTheCheckInAndOutlastsIt()
{
    m_person->type(u"checkInNote"_s, u"I want to die"_s);
    QTRY_VERIFY(m_person->sees(u"helpOffer"_s));
    m_person->rate(u"valence"_s, -3);
    m_person->click(u"saveCheckIn"_s);
    QVERIFY(!m_person->sees(u"checkInNote"_s));
    QTest::qWait(500);
    QVERIFY(m_person->sees(u"helpOffer"_s));
}

void TodayPageTest::everyControlHasANameAndATarget()
{
    addStep(u"Say hello on the stairs"_s, QDate(2026, 3, 17));
    QVERIFY(reads(u"Say hello on the stairs"_s));
    QTest::qWait(1);
    QCOMPARE(accessibilityProblems(m_page.get()), QString());
    m_person->rate(u"valence"_s, 2);
    m_person->click(u"saveCheckIn"_s);
    QTest::qWait(1);
    QCOMPARE(accessibilityProblems(m_page.get()), QString());
}

void TodayPageTest::picturesForTheEye()
{
    Theme &theme = *m_theme;
    addStep(u"Say hello to the neighbour on the stairs"_s, QDate(2026, 3, 17));
    ThoughtRecord draft;
    draft.when = Moment::of(m_vault->clock.now());
    draft.situation = u"I wrote to the group chat at noon and nobody has answered so far"_s;
    QVERIFY(m_vault->journal->save(draft));
    theme.setScheme(Scheme::Light);
    showPage();
    m_page->resize(1080, 800);
    m_person->choose(u"contacts"_s, u"1"_s);
    m_person->rate(u"valence"_s, 1);
    m_page->resize(1080, 1400);
    QTest::qWait(20);
    keepPicture(m_page.get(), u"today-light"_s);
    theme.setScheme(Scheme::Dark);
    theme.setTextScale(200);
    showPage();
    m_page->resize(800, 1200);
    QTest::qWait(20);
    keepPicture(m_page.get(), u"today-dark-200"_s);
    auto *scroll = m_page->findChild<QScrollArea *>();
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    theme.setTextScale(100);
}

KINWARD_TEST("todaypage", TodayPageTest)
#include "todaypage_test.moc"
