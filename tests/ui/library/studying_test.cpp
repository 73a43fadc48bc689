// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns.h"
#include "support/accessibility.h"
#include "support/openvault.h"
#include "support/person.h"
#include "support/picture.h"
#include "support/testmain.h"
#include "ui/library/librarymodel.h"
#include "ui/library/librarypage.h"
#include "ui/library/pageview.h"
#include "ui/library/practiceview.h"
#include "ui/library/readingpane.h"
#include "ui/library/wrappedradio.h"
#include "ui/widgets/plaintextfield.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

/// Reading, noting and practising with a real vault: what is kept is there after it was closed and opened.
class StudyingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aBookmarkIsKeptAndNarrowsTheList();
    void aNoteIsSafeAMomentAfterTheLastKey();
    void aNoteIsChangedAndRemovedAndBroughtBack();
    void aNoteGoesOnAfterALock();
    void anUnsavedNoteIsHandedOver();
    void lockingTakesEverythingOfThePersonsAway();
    void aPageReadToItsEndSaysWhen();
    void aPatternShowsWhereItIsInTheJournal();
    void theQuizExplainsAndFeedsTheReview();
    void aWrongAnswerComesAgainTomorrow();
    void reviewSaysThatItNeedsTheVault();
    void reviewCanBeEnoughForToday();
    void practiceIsKeptAndExplained();
    void aCauseIsRatedOnFourSides();
    void practiceWorksWithoutAVault();
    void aPathKeepsItsPlace();
    void everyViewCanBeUsedByKeyboardAndReader();

private:
    [[nodiscard]] Person person() const { return Person(m_page.get()); }
    [[nodiscard]] ReadingPane *pane() const { return m_page->findChild<ReadingPane *>(); }
    [[nodiscard]] bool says(const QString &part) const;
    void openVault() const { m_page->openVault(*m_vault->journal, m_vault->clock); }
    void reopen();
    void open(const QString &id) const;
    void finishQuiz(bool rightly) const;
    void answerQuestion(bool rightly) const;
    [[nodiscard]] QStringList rowsOfList() const;
    [[nodiscard]] PracticeItem shownItem() const;
    void goToExample(bool isCause) const;

    Theme m_theme; // targets have the size that the program gives them
    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<LibraryPage> m_page;
    std::optional<Library> m_library;
};

void StudyingTest::init()
{
    m_page.reset();
    m_vault = std::make_unique<OpenVault>();
    m_library = *Library::load(QStringLiteral("en"));
    m_page = std::make_unique<LibraryPage>();
    m_page->setLanguage(QStringLiteral("en"));
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    openVault();
}

void StudyingTest::reopen()
{
    QVERIFY(m_page->flush());
    m_page->closeVault();
    m_vault->reopen();
    openVault();
}

void StudyingTest::open(const QString &id) const
{
    m_page->openPage(id);
    QTest::qWait(20);
}

bool StudyingTest::says(const QString &part) const
{
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

QStringList StudyingTest::rowsOfList() const
{
    QStringList ids;
    const QAbstractItemModel *model = m_page->findChild<QTreeView *>()->model();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex parent = model->index(group, 0);
        for (int row = 0; row < model->rowCount(parent); ++row)
            ids.append(model->index(row, 0, parent).data(LibraryModel::IdRole).toString());
    }
    return ids;
}

void StudyingTest::aBookmarkIsKeptAndNarrowsTheList()
{
    open(QStringLiteral("attribution"));
    person().click(QStringLiteral("Mark"));
    reopen();
    QVERIFY(person().needed<QToolButton>(QStringLiteral("bookmark"))->isChecked());
    person().click(QStringLiteral("Only marked pages"));
    QCOMPARE(rowsOfList(), QStringList{QStringLiteral("attribution")});
    person().click(QStringLiteral("Marked"));
    QCOMPARE(rowsOfList(), QStringList());
    QTRY_VERIFY(says(QStringLiteral("No page is marked so far")));
}

void StudyingTest::aNoteIsSafeAMomentAfterTheLastKey()
{
    open(QStringLiteral("attribution"));
    person().click(QStringLiteral("note"));
    person().type(QStringLiteral("marginNote"), QStringLiteral("like last Friday"));
    auto *section = person().needed<QComboBox>(QStringLiteral("noteSection"));
    section->setCurrentIndex(section->findText(QStringLiteral("What helps")));
    const auto kept = [this] {
        const Result<PageState> state = pageStateFrom(
            m_vault->journal->setting(pageStateSetting(QStringLiteral("attribution"))).value_or(QString()));
        return state && state->notes.size() == 1 ? state->notes.first() : MarginNote();
    };
    QTRY_COMPARE_WITH_TIMEOUT(kept().text, QStringLiteral("like last Friday"), 2000);
    QTRY_COMPARE_WITH_TIMEOUT(kept().heading, QStringLiteral("What helps"), 2000);
    keepPicture(m_page.get(), QStringLiteral("library-note-writing"));
    person().click(QStringLiteral("noteDone"));
    reopen();
    QTRY_VERIFY(says(QStringLiteral("like last Friday")));
    QTRY_VERIFY(says(QStringLiteral("What helps · ")));
}

void StudyingTest::aNoteIsChangedAndRemovedAndBroughtBack()
{
    open(QStringLiteral("attribution"));
    person().click(QStringLiteral("note"));
    person().type(QStringLiteral("marginNote"), QStringLiteral("first"));
    person().click(QStringLiteral("noteDone"));
    person().click(QStringLiteral("Change"));
    person().type(QStringLiteral("marginNote"), QStringLiteral(" and second"));
    person().click(QStringLiteral("noteDone"));
    QTRY_VERIFY(says(QStringLiteral("first and second")));
    person().click(QStringLiteral("Remove"));
    QTRY_VERIFY(!says(QStringLiteral("first and second")));
    person().click(QStringLiteral("Bring it back"));
    reopen();
    QTRY_VERIFY(says(QStringLiteral("first and second")));
}

void StudyingTest::aNoteGoesOnAfterALock()
{
    open(QStringLiteral("attribution"));
    person().click(QStringLiteral("note"));
    person().type(QStringLiteral("marginNote"), QStringLiteral("in the middle of a wo"));
    QVERIFY(m_page->flush());
    const UnfinishedWork work = m_page->unfinishedWork();
    QVERIFY(!work.hasUnsavedWords);
    m_page->closeVault();
    QVERIFY(!person().sees(QStringLiteral("marginNote")));
    m_page->openPage(QStringLiteral("overview"));
    m_vault->reopen();
    m_page->resumeWork(work.bytes); // the window gives it back before the page knows the vault
    openVault();
    QCOMPARE(m_page->currentPage(), QStringLiteral("attribution"));
    auto *field = person().needed<PlainTextField>(QStringLiteral("marginNote"));
    QCOMPARE(field->text(), QStringLiteral("in the middle of a wo"));
    QTest::keyClicks(field, QStringLiteral("rd"));
    person().click(QStringLiteral("noteDone"));
    QTRY_VERIFY(says(QStringLiteral("in the middle of a word")));
}

void StudyingTest::anUnsavedNoteIsHandedOver()
{
    const QString setting = pageStateSetting(QStringLiteral("attribution"));
    open(QStringLiteral("attribution"));
    person().click(QStringLiteral("note"));
    QVERIFY(
        m_vault->journal->setSetting(setting, QStringLiteral("no such JSON"))); // nothing can be kept here
    person().type(QStringLiteral("marginNote"), QStringLiteral("not lost"));
    QVERIFY(!m_page->flush());
    QCOMPARE(m_vault->journal->setting(setting).value_or(QString()), QStringLiteral("no such JSON"));
    const UnfinishedWork work = m_page->unfinishedWork();
    QVERIFY(work.hasUnsavedWords);
    m_page->closeVault();
    QVERIFY(m_vault->journal->setSetting(setting, QString()));
    m_page->resumeWork(work.bytes);
    QVERIFY(!m_page->flush()); // not before the vault is open
    openVault();
    QVERIFY(m_page->flush());
    const Result<PageState> state = pageStateFrom(m_vault->journal->setting(setting).value_or(QString()));
    QCOMPARE(state->notes.value(0).text, QStringLiteral("not lost"));
}

void StudyingTest::lockingTakesEverythingOfThePersonsAway()
{
    open(QStringLiteral("mind_reading"));
    person().click(QStringLiteral("Mark"));
    person().click(QStringLiteral("note"));
    person().type(QStringLiteral("marginNote"), QStringLiteral("private words"));
    person().click(QStringLiteral("noteDone"));
    QTRY_VERIFY(says(QStringLiteral("private words")));
    m_page->closeVault();
    QTRY_VERIFY(!says(QStringLiteral("private words")));
    for (const QString &name :
         {QStringLiteral("bookmark"), QStringLiteral("note"), QStringLiteral("marginNotes"),
          QStringLiteral("journalPlaces"), QStringLiteral("onlyMarked")})
        QVERIFY2(!person().sees(name), qPrintable(name));
    QCOMPARE(m_page->currentPage(), QStringLiteral("mind_reading"));
}

void StudyingTest::aPageReadToItsEndSaysWhen()
{
    open(QStringLiteral("culture"));
    QTest::qWait(4200); // someone reads
    const auto scrolls = m_page->findChild<PageView *>()->findChildren<ScrollColumn *>();
    QScrollBar *bar = scrolls.first()->verticalScrollBar();
    bar->setValue(bar->maximum());
    open(QStringLiteral("overview"));
    open(QStringLiteral("culture"));
    QVERIFY(pane()->toPlainText().contains(QStringLiteral("Read on ")));
    QVERIFY(pane()->toPlainText().contains(QLocale().toString(QDate(2026, 3, 17), QLocale::LongFormat)));
    m_page->closeVault();
    QVERIFY(!pane()->toPlainText().contains(QStringLiteral("Read on ")));
}

void StudyingTest::aPatternShowsWhereItIsInTheJournal()
{
    ThoughtRecord record;
    record.when = Moment::of(m_vault->clock.now());
    record.situation = QStringLiteral("Lunch & a silent table");
    record.patterns.append({QStringLiteral("mind_reading"), {}});
    const Result<RecordId> id = m_vault->journal->save(record);
    QVERIFY(id);
    open(QStringLiteral("mind_reading"));
    QTRY_VERIFY(says(QStringLiteral("You confirmed it in 1 entr")));
    QSignalSpy asked(m_page.get(), &LibraryPage::entryRequested);
    QTRY_VERIFY(says(QStringLiteral("Lunch & a silent table")));
    person().click(QStringLiteral("Open"));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).value<RecordId>(), *id);
    open(QStringLiteral("labeling"));
    QTRY_VERIFY(says(QStringLiteral("Not so far.")));
    open(QStringLiteral("grounding")); // no pattern
    QVERIFY(!person().sees(QStringLiteral("journalPlaces")));
}

void StudyingTest::answerQuestion(bool rightly) const
{
    const QString asked = person().needed<QLabel>(QStringLiteral("question"))->text();
    for (const LibraryHeader &page : m_library->pages()) {
        const Result<Quiz> quiz = m_library->quiz(page.id);
        for (const QuizQuestion &question : quiz ? quiz->questions : QList<QuizQuestion>()) {
            if (question.question != asked)
                continue;
            const int right = question.rightOption();
            const int row = rightly ? right : (right + 1) % int(question.options.size());
            auto *option = person().needed<WrappedRadio>(question.options.at(row).text);
            option->setFocus();
            QTest::keyClick(option, Qt::Key_Space);
            person().click(QStringLiteral("answer"));
            QTRY_VERIFY(says(question.options.at(row).why));
            QTRY_VERIFY(says(question.options.at(right).why));
            return;
        }
    }
    QFAIL("the question stands in no quiz");
}

void StudyingTest::finishQuiz(bool rightly) const
{
    person().click(QStringLiteral("beginQuiz"));
    for (;;) {
        answerQuestion(rightly);
        auto *next = person().needed<QPushButton>(QStringLiteral("nextQuestion"));
        const bool isLast = next->text() == QStringLiteral("Finish");
        QTest::mouseClick(next, Qt::LeftButton);
        if (isLast)
            return;
    }
}

void StudyingTest::theQuizExplainsAndFeedsTheReview()
{
    open(QStringLiteral("attribution"));
    finishQuiz(true);
    QTRY_VERIFY(says(QStringLiteral("That was all.")));
    const int questions = int(m_library->quiz(QStringLiteral("attribution"))->questions.size());
    reopen();
    const Result<QList<ReviewCard>> cards =
        reviewCardsFrom(m_vault->journal->setting(reviewSetting()).value_or(QString()));
    QCOMPARE(cards->size(), questions);
    m_page->openPage(QStringLiteral("review"));
    QTRY_VERIFY(says(QStringLiteral("Nothing is due today")));
    m_vault->clock.set(m_vault->clock.now().addDays(60)); // a long pause
    m_page->openPage(QStringLiteral("overview"));
    m_page->openPage(QStringLiteral("review"));
    int asked = 0;
    while (!says(QStringLiteral("Nothing is due today"))) {
        answerQuestion(true);
        QVERIFY(++asked <= mostCardsADay);
        keepPicture(m_page.get(), QStringLiteral("library-review"));
        person().click(asked == 1 ? QStringLiteral("It was hard") : QStringLiteral("It came"));
    }
    QCOMPARE(asked, qMin(questions, mostCardsADay));
}

void StudyingTest::aWrongAnswerComesAgainTomorrow()
{
    open(QStringLiteral("attribution"));
    person().click(QStringLiteral("beginQuiz"));
    answerQuestion(false);
    m_vault->clock.set(m_vault->clock.now().addDays(1));
    m_page->openPage(QStringLiteral("review"));
    answerQuestion(false);
    QVERIFY(!person().sees(QStringLiteral("It came")));
    person().click(QStringLiteral("Go on"));
    QTRY_VERIFY(says(QStringLiteral("Nothing is due today")));
}

void StudyingTest::reviewSaysThatItNeedsTheVault()
{
    m_page->closeVault();
    m_page->openPage(QStringLiteral("review"));
    QTRY_VERIFY(says(QStringLiteral("Unlock it to see what is due")));
    QVERIFY(!person().sees(QStringLiteral("answer")));
}

void StudyingTest::reviewCanBeEnoughForToday()
{
    open(QStringLiteral("attribution"));
    person().click(QStringLiteral("beginQuiz"));
    answerQuestion(false);
    m_vault->clock.set(m_vault->clock.now().addDays(2));
    open(QStringLiteral("overview"));
    const QStringList rows = rowsOfList();
    QVERIFY(rows.contains(QStringLiteral("review")));
    m_page->openPage(QStringLiteral("review"));
    person().click(QStringLiteral("Enough for today"));
    QTRY_VERIFY(says(QStringLiteral("nothing is lost by waiting")));
    QVERIFY(!person().sees(QStringLiteral("answer")));
}

PracticeItem StudyingTest::shownItem() const
{
    const QString id = m_page->findChild<PracticeView *>()->item();
    const Result<QList<PracticeItem>> items = m_library->practice();
    for (const PracticeItem &item : *items) {
        if (item.id == id)
            return item;
    }
    return {};
}

void StudyingTest::goToExample(bool isCause) const
{
    m_page->openPage(QStringLiteral("practice"));
    for (int i = 0; i < 400 && shownItem().isCause() != isCause; ++i) {
        if (shownItem().isCause()) {
            for (int side = 0; side < causeSideCount; ++side)
                person().rate(QStringLiteral("side%1").arg(side), 4);
        } else {
            person().choose(QStringLiteral("No pattern"), QString(patternNone));
        }
        person().click(QStringLiteral("practiceAnswerButton"));
        person().click(QStringLiteral("nextExample"));
    }
    QCOMPARE(shownItem().isCause(), isCause);
}

void StudyingTest::practiceIsKeptAndExplained()
{
    goToExample(false);
    const PracticeItem item = shownItem();
    QTest::qWait(50);
    keepPicture(m_page.get(), QStringLiteral("library-practice"));
    QTRY_VERIFY(says(item.situation));
    QTRY_VERIFY(says(item.thought));
    QVERIFY(!person().needed<QPushButton>(QStringLiteral("practiceAnswerButton"))->isEnabled());
    const QString right = item.rightPatterns().first();
    for (ChipRow *chips : m_page->findChildren<ChipRow *>()) {
        if (ChipButton *chip = chips->chip(right))
            QTest::mouseClick(chip, Qt::LeftButton);
    }
    person().click(QStringLiteral("practiceAnswerButton"));
    QTRY_VERIFY(says(QStringLiteral("Yes, that fits.")));
    QTRY_VERIFY(says(item.answerTo(right).why));
    keepPicture(m_page.get(), QStringLiteral("library-practice-answer"));
    const auto kept = [this] {
        return practiceTriesFrom(m_vault->journal->setting(practiceSetting()).value_or(QString()));
    };
    QCOMPARE(kept()->last().item, item.id);
    QCOMPARE(kept()->last().fit, PracticeFit::Right);
    const qsizetype made = kept()->size();
    person().click(QStringLiteral("nextExample"));
    QVERIFY(shownItem().id != item.id);
    reopen();
    QCOMPARE(kept()->size(), made);
}

void StudyingTest::aCauseIsRatedOnFourSides()
{
    goToExample(true);
    const PracticeItem item = shownItem();
    keepPicture(m_page.get(), QStringLiteral("library-practice-cause"));
    for (int side = 0; side < causeSideCount; ++side)
        person().rate(QStringLiteral("side%1").arg(side), item.ranges->at(size_t(side)).from);
    person().click(QStringLiteral("practiceAnswerButton"));
    QTRY_VERIFY(says(QStringLiteral("Yes, all four fit.")));
    for (const PracticeRange &range : *item.ranges)
        QTRY_VERIFY(says(range.why));
}

void StudyingTest::practiceWorksWithoutAVault()
{
    m_page->closeVault();
    goToExample(false);
    person().choose(QStringLiteral("No pattern"), QString(patternNone));
    const QString before = shownItem().id;
    person().click(QStringLiteral("practiceAnswerButton"));
    QTRY_VERIFY(says(QStringLiteral("with the vault unlocked it is kept")));
    person().click(QStringLiteral("nextExample"));
    QVERIFY(shownItem().id != before);
}

void StudyingTest::aPathKeepsItsPlace()
{
    m_page->openPage(QStringLiteral("path:eight_weeks"));
    QVERIFY(!says(QStringLiteral("You are here")));
    QSignalSpy asked(m_page.get(), &LibraryPage::tryRequested);
    person().click(QStringLiteral("Write a small goal"));
    QCOMPARE(asked.first().at(0).toString(), QStringLiteral("goal"));
    // It begins as on the page of the same part that opens this form.
    QCOMPARE(asked.first().at(1).toString(), m_library->page(QStringLiteral("values_and_goals"))->tryText);
    QVERIFY(!asked.first().at(1).toString().isEmpty());
    reopen();
    QTRY_VERIFY(says(QStringLiteral("You are here")));
    QCOMPARE(m_vault->journal->setting(pathSetting()).value_or(QString()), QStringLiteral("eight_weeks 2"));
    keepPicture(m_page.get(), QStringLiteral("library-path"));
    person().click(m_library->page(QStringLiteral("overview"))->title);
    QCOMPARE(m_page->currentPage(), QStringLiteral("overview"));
}

void StudyingTest::everyViewCanBeUsedByKeyboardAndReader()
{
    for (const QString &id : {QStringLiteral("mind_reading"), QStringLiteral("practice"),
                              QStringLiteral("review"), QStringLiteral("path:first_day")}) {
        open(id);
        QCOMPARE(accessibilityProblems(m_page.get()), QString());
    }
    open(QStringLiteral("mind_reading"));
    person().click(QStringLiteral("beginQuiz"));
    person().click(QStringLiteral("note"));
    QTest::qWait(20);
    QCOMPARE(accessibilityProblems(m_page.get()), QString());
}

KINWARD_TEST("studying", StudyingTest)
#include "studying_test.moc"
