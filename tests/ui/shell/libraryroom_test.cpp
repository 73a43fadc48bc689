// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/studystate.h"
#include "support/realwindow.h"
#include "support/testmain.h"
#include "ui/library/librarypage.h"

#include <QLineEdit>
#include <QListView>

/// The library inside the window: with the vault, across a lock, and on the way to the forms.
class LibraryRoomTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aMarginNoteGoesOnAfterALockInTheMiddleOfAWord();
    void tryingOpensTheFormWithItsWords_data();
    void tryingOpensTheFormWithItsWords();
    void aFirstStepNeedsNoGoalBefore();
    void aPieIsANoteToFillIn();
    void tryingWhileLockedLeadsToUnlocking();
    void whatWasTriedWhileLockedOpensAfterUnlocking();
    void goingElsewhereForgetsWhatWasTriedWhileLocked();
    void theSearchKeyLeadsToTheLibrarysField();
    void todaySaysWhatIsDueAndLeadsThere();
    void everyEntryWithAPatternIsShownInTheJournal();
    void theReadingSizeIsRemembered();

private:
    [[nodiscard]] LibraryPage *library() const;

    std::unique_ptr<RealWindow> m_window;
};

void LibraryRoomTest::init()
{
    m_window = std::make_unique<RealWindow>();
}

LibraryPage *LibraryRoomTest::library() const
{
    m_window->window->showRoom(Room::Library);
    auto *page = m_window->window->findChild<LibraryPage *>();
    page->setLanguage(QStringLiteral("en"));
    return page;
}

void LibraryRoomTest::aMarginNoteGoesOnAfterALockInTheMiddleOfAWord()
{
    library()->openPage(QStringLiteral("attribution")); // before unlocking: the page stays through it
    m_window->unlock();
    m_window->window->showRoom(Room::Library);
    m_window->person().click(QStringLiteral("note"));
    m_window->person().type(QStringLiteral("marginNote"), QStringLiteral("half a wo"));
    m_window->session.lock();
    QVERIFY(!m_window->person().sees(QStringLiteral("marginNote")));
    m_window->unlock();
    QCOMPARE(m_window->window->pages().room(), Room::Library);
    auto *field = m_window->person().needed<PlainTextField>(QStringLiteral("marginNote"));
    QCOMPARE(field->text(), QStringLiteral("half a wo"));
    QTest::keyClicks(field, QStringLiteral("rd"));
    m_window->session.lock();
    m_window->unlock();
    const Result<PageState> state =
        pageStateFrom(m_window->session.journal()
                          ->setting(pageStateSetting(QStringLiteral("attribution")))
                          .value_or(QString()));
    QCOMPARE(state->notes.size(), 1);
    QCOMPARE(state->notes.first().text, QStringLiteral("half a word"));
}

void LibraryRoomTest::tryingOpensTheFormWithItsWords_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<Room>("room");
    QTest::addColumn<QString>("field");
    QTest::newRow("record") << QStringLiteral("record") << Room::Journal << QStringLiteral("situation");
    QTest::newRow("cause") << QStringLiteral("cause") << Room::Journal
                           << QStringLiteral("The cause, in your own words");
    QTest::newRow("experiment") << QStringLiteral("experiment") << Room::Goals
                                << QStringLiteral("prediction");
    QTest::newRow("note") << QStringLiteral("note") << Room::Journal << QStringLiteral("noteBody");
    QTest::newRow("message") << QStringLiteral("message") << Room::Journal << QStringLiteral("noteBody");
    QTest::newRow("goal") << QStringLiteral("goal") << Room::Goals << QStringLiteral("goalName");
    QTest::newRow("step") << QStringLiteral("step") << Room::Goals << QStringLiteral("stepText");
    QTest::newRow("check-in") << QStringLiteral("checkin") << Room::Today << QStringLiteral("checkInNote");
}

void LibraryRoomTest::tryingOpensTheFormWithItsWords()
{
    QFETCH(QString, form);
    QFETCH(Room, room);
    QFETCH(QString, field);
    m_window->unlock();
    SocialGoal goal;
    goal.name = QStringLiteral("Talk once a week");
    goal.when = Moment::of(m_window->clock.now());
    QVERIFY(m_window->session.journal()->save(goal));
    Q_EMIT library()->tryRequested(form, QStringLiteral("Say hello"));
    QCOMPARE(m_window->window->pages().room(), room);
    auto *place = m_window->person().needed<QWidget>(field);
    const auto *line = qobject_cast<QLineEdit *>(place);
    QCOMPARE(line ? line->text() : qobject_cast<PlainTextField *>(place)->text(),
             QStringLiteral("Say hello"));
    // Nothing is kept before the person has a hand in it.
    QCOMPARE(m_window->session.journal()->counts()->thoughtRecords, 0);
    QCOMPARE(m_window->session.journal()->counts()->notes, 0);
    QCOMPARE(m_window->session.journal()->counts()->steps, 0);
    QCOMPARE(m_window->session.journal()->counts()->experiments, 0);
}

void LibraryRoomTest::aFirstStepNeedsNoGoalBefore()
{
    m_window->unlock();
    Q_EMIT library()->tryRequested(QStringLiteral("step"), QStringLiteral("Say hello"));
    const Person person = m_window->person();
    QCOMPARE(person.needed<QLineEdit>(QStringLiteral("stepText"))->text(), QStringLiteral("Say hello"));
    QCOMPARE(m_window->session.journal()->counts()->goals, 0);
    m_window->session.lock(); // in the middle
    m_window->unlock();
    QCOMPARE(m_window->window->pages().room(), Room::Goals);
    QCOMPARE(person.needed<QLineEdit>(QStringLiteral("stepText"))->text(), QStringLiteral("Say hello"));
    person.click(QStringLiteral("addStep"));
    const auto goals = m_window->session.journal()->goals();
    QCOMPARE(goals->size(), 1);
    QCOMPARE(goals->first().name, QStringLiteral("Small steps"));
    const auto steps = m_window->session.journal()->steps(goals->first().id);
    QCOMPARE(steps->size(), 1);
    QCOMPARE(steps->first().text, QStringLiteral("Say hello"));
    QVERIFY(person.needed<QWidget>(QStringLiteral("done")));
}

void LibraryRoomTest::aPieIsANoteToFillIn()
{
    m_window->unlock();
    Q_EMIT library()->tryRequested(QStringLiteral("pie"), QStringLiteral("The evening ended early"));
    const QString words = m_window->person().needed<PlainTextField>(QStringLiteral("noteBody"))->text();
    QVERIFY2(words.startsWith(QStringLiteral("The evening ended early\n")), qPrintable(words));
    const QStringList lines = words.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.last(), QStringLiteral("Me, last of all: … %"));
}

void LibraryRoomTest::whatWasTriedWhileLockedOpensAfterUnlocking()
{
    Q_EMIT library()->tryRequested(QStringLiteral("experiment"), QStringLiteral("They say no"));
    QCOMPARE(m_window->window->pages().room(), Room::Unlock);
    m_window->unlock();
    QCOMPARE(m_window->window->pages().room(), Room::Goals);
    QCOMPARE(m_window->person().needed<PlainTextField>(QStringLiteral("prediction"))->text(),
             QStringLiteral("They say no"));
    m_window->session.lock();
    m_window->unlock();
    QVERIFY(m_window->window->pages().room() == Room::Goals); // its words were begun there
}

void LibraryRoomTest::goingElsewhereForgetsWhatWasTriedWhileLocked()
{
    Q_EMIT library()->tryRequested(QStringLiteral("experiment"), QStringLiteral("They say no"));
    m_window->window->showRoom(Room::Help);
    m_window->unlock();
    QCOMPARE(m_window->window->pages().room(), Room::Today);
}

void LibraryRoomTest::tryingWhileLockedLeadsToUnlocking()
{
    Q_EMIT library()->tryRequested(QStringLiteral("record"), QStringLiteral("Say hello"));
    QCOMPARE(m_window->window->pages().room(), Room::Unlock);
}

void LibraryRoomTest::theSearchKeyLeadsToTheLibrarysField()
{
    m_window->window->showRoom(Room::Library);
    QTest::keyClick(m_window->window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_window->person().needed<QLineEdit>(QStringLiteral("librarySearch"))->hasFocus());
}

void LibraryRoomTest::todaySaysWhatIsDueAndLeadsThere()
{
    m_window->unlock();
    ReviewCard card;
    card.page = QStringLiteral("attribution");
    card.question = QStringLiteral("most_room_to_act");
    card = reviewed(card, ReviewGrade::Again, m_window->clock.now().date().addDays(-9));
    QVERIFY(m_window->session.journal()->setSetting(reviewSetting(), toText(QList<ReviewCard>{card})));
    m_window->window->showRoom(Room::Journal);
    m_window->window->showRoom(Room::Today);
    m_window->person().click(QStringLiteral("Review"));
    QCOMPARE(m_window->window->pages().room(), Room::Library);
    QCOMPARE(m_window->window->findChild<LibraryPage *>()->currentPage(), QStringLiteral("review"));
}

void LibraryRoomTest::everyEntryWithAPatternIsShownInTheJournal()
{
    m_window->unlock();
    for (int i = 0; i < 5; ++i) {
        ThoughtRecord record;
        record.when = Moment::of(m_window->clock.now());
        record.situation = QStringLiteral("Lunch %1").arg(i);
        record.patterns.append({i == 0 ? QStringLiteral("labeling") : QStringLiteral("mind_reading"), {}});
        QVERIFY(m_window->session.journal()->save(record));
    }
    library()->openPage(QStringLiteral("mind_reading"));
    m_window->person().click(QStringLiteral("Show all in the journal"));
    QCOMPARE(m_window->window->pages().room(), Room::Journal);
    QCOMPARE(m_window->person().needed<QLineEdit>(QStringLiteral("search"))->text(),
             QStringLiteral("pattern:mind_reading"));
    auto *list = m_window->person().needed<QListView>(QStringLiteral("entries"));
    QTRY_COMPARE(list->model()->rowCount(), 4);
}

void LibraryRoomTest::theReadingSizeIsRemembered()
{
    library()->openPage(QStringLiteral("attribution"));
    m_window->person().click(QStringLiteral("larger"));
    QCOMPARE(m_window->preferences.readingSize(), 110);
}

KINWARD_TEST("libraryroom", LibraryRoomTest)
#include "libraryroom_test.moc"
