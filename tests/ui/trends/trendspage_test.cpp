// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendspage.h"

#include "support/accessibility.h"
#include "support/openvault.h"
#include "support/person.h"
#include "support/picture.h"
#include "support/testmain.h"
#include "ui/trends/moodpanel.h"
#include "ui/trends/stepspanel.h"
#include "ui/widgets/theme.h"

#include <QDateTimeAxis>
#include <QLabel>
#include <QLineSeries>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

/// What the charts draw of a journal, and what they leave undrawn.
class TrendsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tooLittleIsSaidAndNotDrawn_data();
    void tooLittleIsSaidAndNotDrawn();
    void everyDayIsADot();
    void gapsStayGaps();
    void bothPanelsShareOneTimeAxis();
    void theRangeChipsChooseTheDays();
    void theTableHoldsTheSameNumbers();
    void aNewCheckInIsDrawn();
    void theSummaryIsReadAloud();
    void everyControlHasANameAndATarget();
    void picturesForTheEye();

private:
    void addMood(QDate day, int valence);
    void addDaysWithAGap();
    void addStepDone(QDate day);
    template <typename Series> [[nodiscard]] QList<Series *> series() const;
    [[nodiscard]] MoodPanel *mood() const { return m_page->findChild<MoodPanel *>(); }
    [[nodiscard]] StepsPanel *steps() const { return m_page->findChild<StepsPanel *>(); }
    static QDateTimeAxis *days(const QChartView *panel);

    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<TrendsPage> m_page;
    std::unique_ptr<Person> m_person;
};

void TrendsPageTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_page.reset();
    m_vault = std::make_unique<OpenVault>();
    m_page = std::make_unique<TrendsPage>(*m_vault->journal, m_vault->clock);
    m_person = std::make_unique<Person>(m_page.get());
    m_page->resize(1080, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TrendsPageTest::addMood(QDate day, int valence)
{
    MoodCheckIn checkIn;
    checkIn.when = Moment::wallClock(day, QTime(20, 0));
    checkIn.valence = valence;
    QVERIFY(m_vault->journal->save(checkIn));
}

void TrendsPageTest::addDaysWithAGap()
{
    for (int day = 1; day <= 5; ++day)
        addMood(QDate(2026, 3, day), day - 3);
    for (int day = 12; day <= 17; ++day)
        addMood(QDate(2026, 3, day), 1);
}

void TrendsPageTest::addStepDone(QDate day)
{
    SocialGoal goal;
    goal.when = Moment::wallClock(day);
    goal.name = u"Ask one question"_s;
    Attempt attempt;
    attempt.goal = m_vault->journal->save(goal).value();
    attempt.when = Moment::wallClock(day);
    QVERIFY(m_vault->journal->save(attempt));
}

template <typename Series> QList<Series *> TrendsPageTest::series() const
{
    QList<Series *> found;
    for (QAbstractSeries *one : mood()->chart()->series()) {
        if (auto *wanted = qobject_cast<Series *>(one))
            found.append(wanted);
    }
    return found;
}

QDateTimeAxis *TrendsPageTest::days(const QChartView *panel)
{
    return qobject_cast<QDateTimeAxis *>(panel->chart()->axes(Qt::Horizontal).value(0));
}

void TrendsPageTest::tooLittleIsSaidAndNotDrawn_data()
{
    QTest::addColumn<int>("daysWithMood");
    QTest::addColumn<bool>("isDrawn");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("one") << 1 << false;
    QTest::newRow("two") << 2 << false;
    QTest::newRow("three") << 3 << true;
}

void TrendsPageTest::tooLittleIsSaidAndNotDrawn()
{
    QFETCH(int, daysWithMood);
    QFETCH(bool, isDrawn);
    QSignalSpy asked(m_page.get(), &TrendsPage::checkInRequested);
    for (int i = 0; i < daysWithMood; ++i) {
        addMood(QDate(2026, 3, 17 - i), 1);
        addMood(QDate(2026, 3, 17 - i), 0); // a second one on a day makes no second day
    }
    QCOMPARE(mood()->isVisible(), isDrawn);
    QCOMPARE(m_person->sees(u"Check in now"_s), !isDrawn);
    QCOMPARE(m_person->needed<QAbstractButton>(u"table"_s)->isEnabled(), isDrawn);
    if (!isDrawn) {
        m_person->click(u"Check in now"_s);
        QCOMPARE(asked.count(), 1);
    }
}

void TrendsPageTest::everyDayIsADot()
{
    addDaysWithAGap();
    const auto dots = series<QScatterSeries>();
    QCOMPARE(dots.size(), 1);
    QCOMPARE(dots.first()->count(), 11);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(qint64(dots.first()->at(0).x())),
             QDateTime(QDate(2026, 3, 1), QTime(12, 0)));
    QCOMPARE(dots.first()->at(0).y(), -2.0);
    QCOMPARE(dots.first()->at(10).y(), 1.0);
}

void TrendsPageTest::gapsStayGaps()
{
    addDaysWithAGap();
    const auto medians = series<QLineSeries>();
    QCOMPARE(medians.size(), 2);
    constexpr double dayLength = 24.0 * 3600'000;
    for (const QLineSeries *line : medians) {
        for (int i = 1; i < line->count(); ++i)
            QVERIFY(line->at(i).x() - line->at(i - 1).x() <= 2 * dayLength);
    }
    const auto day = [](double x) { return QDateTime::fromMSecsSinceEpoch(qint64(x)).date(); };
    QCOMPARE(day(medians[0]->points().first().x()), QDate(2026, 3, 3));
    QCOMPARE(day(medians[0]->points().last().x()), QDate(2026, 3, 6));
    QCOMPARE(day(medians[1]->points().first().x()), QDate(2026, 3, 14));
    QCOMPARE(day(medians[1]->points().last().x()), QDate(2026, 3, 18));
}

void TrendsPageTest::bothPanelsShareOneTimeAxis()
{
    addDaysWithAGap();
    addStepDone(QDate(2026, 3, 4));
    QTest::qWait(50);
    QCOMPARE(days(mood())->min(), days(steps())->min());
    QCOMPARE(days(mood())->max(), days(steps())->max());
    QCOMPARE(days(mood())->max(), QDate(2026, 3, 18).startOfDay());
    const auto edges = [this](const QChartView *panel) {
        const QRectF plot = panel->chart()->plotArea();
        return QPair(panel->mapTo(m_page.get(), plot.topLeft().toPoint()).x(),
                     panel->mapTo(m_page.get(), plot.bottomRight().toPoint()).x());
    };
    QCOMPARE(edges(mood()), edges(steps()));
    m_page->resize(820, 700);
    QTest::qWait(50);
    QCOMPARE(edges(mood()), edges(steps()));
    QVERIFY(edges(mood()).second - edges(mood()).first > 400);
}

void TrendsPageTest::theRangeChipsChooseTheDays()
{
    addDaysWithAGap();
    addMood(QDate(2025, 1, 10), -3);
    QCOMPARE(days(mood())->min().date(), QDate(2026, 3, 17).addDays(-89));
    m_person->choose(u"range"_s, u"30"_s);
    QCOMPARE(days(mood())->min().date(), QDate(2026, 2, 16));
    QVERIFY(m_person->needed<QLabel>(u"summary"_s)->text().contains(u"11 of 30 days"_s));
    m_person->choose(u"range"_s, u"365"_s);
    QCOMPARE(days(mood())->min().date(), QDate(2025, 3, 18));
    m_person->choose(u"range"_s, u"all"_s);
    QCOMPARE(days(mood())->min().date(), QDate(2025, 1, 10));
    QCOMPARE(series<QScatterSeries>().first()->count(), 12);
    m_person->choose(u"range"_s, u"all"_s);
    QVERIFY(!m_page->findChild<ChipRow *>(u"range"_s)->checkedIds().isEmpty());
}

void TrendsPageTest::theTableHoldsTheSameNumbers()
{
    addDaysWithAGap();
    addStepDone(QDate(2026, 3, 9));
    m_person->click(u"table"_s);
    const auto *table = m_person->needed<QTableView>(u"numbers"_s);
    QVERIFY(!mood()->isVisible());
    QCOMPARE(table->model()->rowCount(), 12);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"17/03/2026"_s);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"1"_s);
    m_person->click(u"table"_s);
    QVERIFY(mood()->isVisible());
}

void TrendsPageTest::aNewCheckInIsDrawn()
{
    addDaysWithAGap();
    addMood(QDate(2026, 3, 10), -3);
    QCOMPARE(series<QScatterSeries>().first()->count(), 12);
}

void TrendsPageTest::theSummaryIsReadAloud()
{
    addDaysWithAGap();
    addStepDone(QDate(2026, 3, 4));
    const QString summary =
        u"You checked in on 11 of 90 days. The middle of those days was 1 on the scale from -3 "
        "to +3."_s;
    QVERIFY(m_person->needed<QLabel>(u"summary"_s)->text().startsWith(summary));
    QVERIFY(mood()->accessibleDescription().startsWith(summary));
    QCOMPARE(mood()->accessibleName(), u"Mood"_s);
    QCOMPARE(steps()->accessibleName(), u"Social steps"_s);
}

void TrendsPageTest::everyControlHasANameAndATarget()
{
    const Theme theme;
    QTest::qWait(1);
    QCOMPARE(accessibilityProblems(m_page.get()), QString());
    addDaysWithAGap();
    QTest::qWait(1);
    QCOMPARE(accessibilityProblems(m_page.get()), QString());
    m_person->click(u"table"_s);
    QTest::qWait(1);
    QCOMPARE(accessibilityProblems(m_page.get()), QString());
}

void TrendsPageTest::picturesForTheEye()
{
    Theme theme;
    theme.setScheme(Scheme::Light);
    QTest::qWait(10);
    keepPicture(m_page.get(), u"trends-empty"_s);
    addDaysWithAGap();
    for (int day = 5; day < 25; ++day)
        addMood(QDate(2026, 2, day), day * 7 % 5 - 2);
    addStepDone(QDate(2026, 3, 4));
    addStepDone(QDate(2026, 3, 4));
    addStepDone(QDate(2026, 2, 20));
    QTest::qWait(50);
    keepPicture(m_page.get(), u"trends-light"_s);
    m_person->click(u"table"_s);
    QTest::qWait(20);
    keepPicture(m_page.get(), u"trends-table"_s);
    m_person->click(u"table"_s);
    theme.setScheme(Scheme::Dark);
    theme.setTextScale(200);
    m_page = std::make_unique<TrendsPage>(*m_vault->journal, m_vault->clock);
    m_page->show();
    m_page->resize(800, 900);
    QTest::qWait(50);
    keepPicture(m_page.get(), u"trends-dark-200"_s);
    QVERIFY(mood()->chart()->plotArea().width() > 200);
    theme.setTextScale(100);
}

KINWARD_TEST("trendspage", TrendsPageTest)
#include "trendspage_test.moc"
