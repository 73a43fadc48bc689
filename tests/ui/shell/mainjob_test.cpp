// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/randomsource.h"
#include "storage/journal.h"
#include "support/fixedclock.h"
#include "support/person.h"
#include "support/testmain.h"
#include "ui/exchange/importdialog.h"
#include "ui/journal/suggestioncard.h"
#include "ui/library/readingpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationbar.h"
#include "ui/shell/navigationbutton.h"
#include "ui/shell/rooms.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/preferences.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QScatterSeries>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTimer>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
const QString passphrase = u"walnut ferry clumsy ordinal"_s;
const QString importFolder = u"" KINWARD_TEST_DATA "/import/"_s;
const QString hurtfulThought = u"Maya didn't reply, so she must hate me."_s;

/// A place inside the words of the first link.
int firstLinkIn(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().isAnchor())
                return part.fragment().position() + 1;
        }
    }
    return -1;
}
} // namespace

/// The program's main job from end to end, by mouse and keyboard in the real window over a real vault.
class MainJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void filesOfOtherProgramsComeIntoTheJournal();
    void anImportedThoughtIsMappedWeighedAndClosed();
    void itIsFoundAgainAfterLocking();
    void aCheckInIsMade();
    void aGoalWithOneStepIsMarkedDone();
    void theTrendsShowMoodOverSteps();
    void theLibraryIsReadAndItsLinksWork();
    void helpIsOneClickFromEverywhere();

private:
    void unlock();
    void go(Room room);
    void import(const QString &file);
    void openFirstHit(const QString &query);
    void weighTheThought();
    [[nodiscard]] Person person() const { return Person(m_window.get()); }
    [[nodiscard]] QAbstractItemModel *entries() const
    {
        return person().needed<QListView>(u"entries"_s)->model();
    }

    FixedClock m_clock;
    SeededRandomSource m_random{1};
    QString m_suggested;
    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<VaultSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void MainJobTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString vault = m_folder.filePath(u"Mine.kinward"_s);
    const DerivationCost cheap{minimumDerivationMemory, 1};
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"kinward.ini"_s));
    m_theme = std::make_unique<Theme>();
    m_session = std::make_unique<VaultSession>(m_clock, m_random);
    QVERIFY(vaultDoor(m_clock, m_random, cheap).create(vault, SecureBuffer::fromPassphrase(passphrase)));
    m_window = std::make_unique<MainWindow>(*m_session, *m_preferences, pageFactory(*m_preferences, *m_theme),
                                            vaultDoor(m_clock, m_random, cheap));
    m_window->begin(vault);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    unlock();
}

void MainJobTest::cleanupTestCase()
{
    m_session->lock();
    m_window.reset();
    m_session.reset();
}

void MainJobTest::unlock()
{
    auto *field = m_window->findChild<PassphraseField *>();
    QTest::keyClicks(field, passphrase);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isUnlocked(), 30000);
}

void MainJobTest::go(Room room)
{
    QTest::mouseClick(m_window->navigation().button(room), Qt::LeftButton);
    QTRY_COMPARE(m_window->pages().room(), room);
}

void MainJobTest::import(const QString &file)
{
    bool wasImported = false;
    QTimer::singleShot(0, m_window.get(), [&] {
        auto *dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        dialog->preview(importFolder + file);
        const Person reader(dialog);
        reader.click(u"writeImport"_s);
        const auto *notice = reader.needed<Notice>(u"importNotice"_s);
        // A backup is made first.
        wasImported = QTest::qWaitFor([&] { return notice->sentence().startsWith(u"Imported: "_s); }, 30'000);
        dialog->reject();
    });
    for (QAction *action : m_window->pages().page(Room::Journal).widget->actions()) {
        if (action->text().contains(u"Import"_s))
            action->trigger();
    }
    QVERIFY2(wasImported, qPrintable(file));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainJobTest::openFirstHit(const QString &query)
{
    go(Room::Journal);
    auto *search = person().needed<QLineEdit>(u"search"_s);
    search->clear();
    QTest::keyClicks(search, query);
    auto *list = person().needed<QListView>(u"entries"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
}

void MainJobTest::filesOfOtherProgramsComeIntoTheJournal()
{
    go(Room::Journal);
    for (const QString &file : {u"freecbt/FreeCBT.json"_s, u"freecbt/FreeCBT-backup-v1.txt"_s,
                                u"daylio/daylio_export_2026_03_02.csv"_s, u"jrnl/export.json"_s})
        import(file);
    const RecordCounts counts = m_session->journal()->counts().value();
    QVERIFY(counts.thoughtRecords >= 2);
    QCOMPARE(counts.notes, 2);
    QCOMPARE(counts.checkIns, 2);
    QTRY_COMPARE(entries()->rowCount(), counts.thoughtRecords + counts.notes);
}

void MainJobTest::anImportedThoughtIsMappedWeighedAndClosed()
{
    openFirstHit(u"\"must hate me\""_s);
    person().click(u"editRecord"_s);
    auto *steps = person().needed<QListWidget>(u"steps"_s);
    steps->setCurrentRow(2);
    // The caret stands behind the words that are there.
    person().type(u"thought1"_s, u" Everyone saw my message."_s);
    person().rate(u"belief"_s, 80);
    person().click(u"next"_s);
    const QString suggested = person().needed<SuggestionCard>(QString())->pattern();
    QVERIFY(!suggested.isEmpty());
    m_suggested = suggested;
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY(!person().find<SuggestionCard>(QString())
                || person().find<SuggestionCard>(QString())->pattern() != suggested);
    person().click(u"next"_s);
    weighTheThought();
    person().click(u"next"_s);
    QTRY_VERIFY(person().sees(u"editRecord"_s));
}

void MainJobTest::weighTheThought()
{
    person().type(u"The cause, in your own words"_s, u"I write too much"_s);
    person().rateByKeys(u"locus"_s, 6);
    person().rate(u"stability"_s, 3);
    person().rateByKeys(u"globality"_s, 1);
    person().rate(u"control"_s, 6);
    person().click(u"next"_s);
    person().type(u"evidenceAgainst"_s, u"She laughed at lunch."_s);
    person().click(u"next"_s);
    person().type(u"fairerThought"_s, u"Waiting says little."_s);
    person().rate(u"fairerBelief"_s, 65);
    person().click(u"next"_s);
    person().rate(u"beliefAfter"_s, 30);
    person().click(u"next"_s);
    person().choose(u"nextStep"_s, QString::number(int(NextStepKind::Message)));
    person().type(u"planCue"_s, u"it is Friday noon"_s);
    person().type(u"planAct"_s, u"send one line"_s);
}

void MainJobTest::itIsFoundAgainAfterLocking()
{
    m_session->lock();
    QVERIFY(!m_window->findChild<QListView *>(u"entries"_s));
    unlock();
    openFirstHit(u"pattern:%1 has:plan laughed"_s.arg(m_suggested));
    QTRY_VERIFY(person().sees(u"editRecord"_s));
    const QList<ThoughtRecord> records = m_session->journal()->thoughtRecords().value();
    const auto kept = std::find_if(records.cbegin(), records.cend(), [](const ThoughtRecord &record) {
        return record.nextStep.kind == NextStepKind::Message;
    });
    QVERIFY(kept != records.cend());
    QCOMPARE(kept->hotThought()->text, hurtfulThought + u" Everyone saw my message."_s);
    QCOMPARE(kept->hotThought()->belief, std::optional(80));
    QCOMPARE(kept->hotThought()->beliefAfter, std::optional(30));
    QVERIFY(kept->patterns.contains(PatternTag{m_suggested, QString()}));
    QCOMPARE(kept->causes, QList<Cause>({{u"I write too much"_s, 7, 3, 2, 6}}));
    QVERIFY(kept->fairerThought.contains(u"Waiting says little."_s));
    QCOMPARE(kept->fairerBelief, std::optional(65));
    QCOMPARE(kept->nextStep.act, u"send one line"_s);
    QCOMPARE(kept->isDraft, false);
}

void MainJobTest::aCheckInIsMade()
{
    go(Room::Today);
    person().rate(u"valence"_s, -1);
    person().click(u"saveCheckIn"_s);
    const QDate today = m_clock.now().date();
    QCOMPARE(m_session->journal()->checkIns(today, today).value().size(), 1);
}

void MainJobTest::aGoalWithOneStepIsMarkedDone()
{
    go(Room::Goals);
    person().type(u"goalName"_s, u"Say a few words"_s);
    person().click(u"addGoal"_s);
    person().type(u"stepText"_s, u"Greet one neighbour"_s);
    person().click(u"addStep"_s);
    person().click(u"done"_s);
    const QList<Attempt> attempts = m_session->journal()->attempts().value();
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(attempts.first().status, AttemptStatus::Done);
}

void MainJobTest::theTrendsShowMoodOverSteps()
{
    // Fewer days than this are said, and not drawn.
    for (int day = 3; day <= 12; ++day) {
        MoodCheckIn checkIn;
        checkIn.when = Moment::wallClock(QDate(2026, 3, day), QTime(20, 0));
        checkIn.valence = day % 3 - 1;
        QVERIFY(m_session->journal()->save(checkIn));
    }
    go(Room::Trends);
    QWidget *page = m_window->pages().page(Room::Trends).widget;
    QList<QChartView *> charts;
    QTRY_VERIFY((charts = page->findChildren<QChartView *>()).size() == 2 && charts[0]->isVisible());
    const auto edge = [&charts](int chart, bool isRight) {
        const QRectF plot = charts[chart]->chart()->plotArea();
        return qRound(isRight ? plot.right() : plot.left());
    };
    QTRY_COMPARE(edge(0, false), edge(1, false));
    QTRY_COMPARE(edge(0, true), edge(1, true));
    int dots = 0;
    for (QAbstractSeries *series : charts[0]->chart()->series()) {
        if (const auto *points = qobject_cast<QScatterSeries *>(series))
            dots += int(points->count());
    }
    QVERIFY2(dots >= 11, qPrintable(QString::number(dots)));
}

void MainJobTest::theLibraryIsReadAndItsLinksWork()
{
    go(Room::Library);
    m_window->pages().page(Room::Library).openConcept(u"attribution"_s);
    auto *pane = m_window->findChild<ReadingPane *>();
    QTRY_VERIFY(pane->isVisible());
    const QString first = pane->document()->firstBlock().text();
    const int link = firstLinkIn(*pane->document());
    QVERIFY(link > 0);
    QTextCursor caret = pane->textCursor();
    caret.setPosition(link);
    pane->setTextCursor(caret);
    pane->ensureCursorVisible();
    QTest::mouseClick(pane->viewport(), Qt::LeftButton, {}, pane->cursorRect(caret).center());
    QTRY_VERIFY(pane->document()->firstBlock().text() != first);
}

void MainJobTest::helpIsOneClickFromEverywhere()
{
    for (const RoomRow &row : roomRows()) {
        go(row.room);
        go(Room::Help);
    }
    m_session->lock();
    go(Room::Help);
}

KINWARD_TEST("mainjob", MainJobTest)
#include "mainjob_test.moc"
