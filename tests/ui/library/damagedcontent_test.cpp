// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/librarycopy.h"
#include "support/openlibrary.h"
#include "support/picture.h"
#include "support/testmain.h"
#include "ui/library/diagramview.h"
#include "ui/library/practiceview.h"
#include "ui/widgets/notice.h"

#include <QTextDocument>
#include <QTreeView>

/// What is missing in a language or damaged on the disk is said where it would stand, and the rest goes on.
class DamagedContentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsSoundIsShownWithoutAWord();
    void questionsThatFellBackSaySo();
    void questionsFollowTheLanguage();
    void aDiagramThatFellBackSaysSo();
    void anExampleThatFellBackSaysSo();
    void aQuestionOfTheReviewThatFellBackSaysSo();
    void aPageDamagedOnTheDiskSaysSoAndTheOthersOpen();
    void aDamagedQuizIsSaidWhereItWouldStand();
    void aPageWithoutAQuizSaysNothing();
    void aDamagedDiagramIsSaidWhereItWouldStand();
    void aDamagedSetIsSaidAndTheOthersArePractised();
    void onlyDamagedSetsAreSaid();
    void aDamagedPathKeepsItsRowAndSaysWhy();
    void aDamagedQuizIsSaidInTheReview();

private:
    void begin(const QString &language = QStringLiteral("en"))
    {
        m_library = std::make_unique<OpenLibrary>(m_copy->path(), language);
    }
    [[nodiscard]] QStringList sets() const
    {
        return Library::loadFrom(m_copy->path(), QStringLiteral("en"))->practiceSets();
    }
    void makeDue(const QString &page, const QString &question) const;
    /// The sentence of a visible notice; empty for none.
    [[nodiscard]] QString told(const QString &notice) const;
    [[nodiscard]] static QString untranslated() { return QStringLiteral("not translated yet"); }

    std::unique_ptr<LibraryCopy> m_copy;
    std::unique_ptr<OpenLibrary> m_library;
};

void DamagedContentTest::init()
{
    m_library.reset();
    m_copy = std::make_unique<LibraryCopy>();
}

QString DamagedContentTest::told(const QString &notice) const
{
    const auto *found = m_library->person().find<Notice>(notice);
    return found ? found->sentence() : QString();
}

void DamagedContentTest::makeDue(const QString &page, const QString &question) const
{
    const QDate today = m_library->vault.clock.now().date();
    ReviewCard card;
    card.page = page;
    card.question = question;
    card = reviewed(card, ReviewGrade::Again, today.addDays(-9));
    QVERIFY(m_library->vault.journal->setSetting(reviewSetting(), toText(QList<ReviewCard>{card})));
}

void DamagedContentTest::whatIsSoundIsShownWithoutAWord()
{
    begin(QStringLiteral("de"));
    for (const QString &id : {QStringLiteral("overview"), QStringLiteral("practice"),
                              QStringLiteral("path:first_day"), QStringLiteral("review")}) {
        m_library->open(id);
        QVERIFY2(!m_library->says(untranslated()), qPrintable(id));
        for (const Notice *notice : m_library->page.findChildren<Notice *>())
            QVERIFY2(!notice->isVisible(), qPrintable(id + notice->sentence()));
    }
    m_library->open(QStringLiteral("overview"));
    QVERIFY(!m_library->page.findChild<DiagramView *>()->accessibleDescription().contains(untranslated()));
}

void DamagedContentTest::questionsThatFellBackSaySo()
{
    m_copy->remove(QStringLiteral("de/quizzes/attribution.json"));
    begin(QStringLiteral("de"));
    m_library->open(QStringLiteral("attribution"));
    QTRY_VERIFY(m_library->says(QStringLiteral("These questions are not translated yet")));
    QVERIFY(!m_library->pane()->toPlainText().contains(untranslated())); // the page itself is
    m_library->open(QStringLiteral("overview"));
    QTRY_VERIFY(!m_library->says(untranslated()));
}

void DamagedContentTest::questionsFollowTheLanguage()
{
    begin();
    m_library->open(QStringLiteral("attribution"));
    const Result<Library> german = Library::loadFrom(m_copy->path(), QStringLiteral("de"));
    m_library->page.setLanguage(QStringLiteral("de"));
    m_library->person().click(QStringLiteral("beginQuiz"));
    QCOMPARE(m_library->person().needed<QLabel>(QStringLiteral("question"))->text(),
             german->quiz(QStringLiteral("attribution"))->questions.first().question);
}

void DamagedContentTest::aDiagramThatFellBackSaysSo()
{
    begin(QStringLiteral("de"));
    m_library->open(QStringLiteral("overview"));
    auto *diagram = m_library->page.findChild<DiagramView *>();
    m_copy->remove(QStringLiteral("de/diagrams/loop.json"));
    m_library->open(QStringLiteral("biases"));
    m_library->open(QStringLiteral("overview"));
    QCOMPARE(diagram->accessibleName(), QStringLiteral("The loneliness loop"));
    QVERIFY(diagram->accessibleDescription().endsWith(
        QStringLiteral("This picture is not translated yet, so its words stand here in English.")));
    // It is drawn as well: the picture needs a line more than the same words without it.
    DiagramView plain;
    const Result<Library> english = Library::loadFrom(m_copy->path(), QStringLiteral("en"));
    plain.setDiagram(*english->diagram(QStringLiteral("loop")), QStringLiteral("en"));
    QVERIFY(diagram->heightForWidth(600) > plain.heightForWidth(600) + 10);
    keepPicture(&m_library->page, QStringLiteral("library-untranslated-diagram"));
}

void DamagedContentTest::anExampleThatFellBackSaysSo()
{
    for (const QString &set : sets())
        m_copy->remove(QStringLiteral("de/practice/%1.json").arg(set));
    begin(QStringLiteral("de"));
    m_library->open(QStringLiteral("practice"));
    QTRY_VERIFY(m_library->says(QStringLiteral("This example is not translated yet")));
}

void DamagedContentTest::aQuestionOfTheReviewThatFellBackSaysSo()
{
    m_copy->remove(QStringLiteral("de/quizzes/attribution.json"));
    begin(QStringLiteral("de"));
    makeDue(QStringLiteral("attribution"), QStringLiteral("most_room_to_act"));
    m_library->open(QStringLiteral("review"));
    QTRY_VERIFY(m_library->says(QStringLiteral("This question is not translated yet")));
}

void DamagedContentTest::aPageDamagedOnTheDiskSaysSoAndTheOthersOpen()
{
    begin();
    m_library->open(QStringLiteral("overview"));
    m_copy->damage(QStringLiteral("en/concepts/attribution.md"));
    m_library->open(QStringLiteral("attribution"));
    const QString shown = m_library->pane()->toPlainText();
    QVERIFY2(shown.contains(QStringLiteral("This page can not be shown")), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("attribution.md")), qPrintable(shown));
    m_library->open(QStringLiteral("biases"));
    QVERIFY(!m_library->pane()->toPlainText().contains(QStringLiteral("can not be shown")));
}

void DamagedContentTest::aDamagedQuizIsSaidWhereItWouldStand()
{
    m_copy->damage(QStringLiteral("en/quizzes/attribution.json"));
    begin();
    m_library->open(QStringLiteral("attribution"));
    QTRY_VERIFY(told(QStringLiteral("quizProblem")).contains(QStringLiteral("en/quizzes/attribution.json")));
    QVERIFY(!m_library->person().sees(QStringLiteral("beginQuiz")));
    QVERIFY(m_library->person().sees(QStringLiteral("works"))); // the rest of the foot
    m_library->open(QStringLiteral("overview"));
    QCOMPARE(told(QStringLiteral("quizProblem")), QString());
    QVERIFY(m_library->person().sees(QStringLiteral("beginQuiz")));
}

void DamagedContentTest::aPageWithoutAQuizSaysNothing()
{
    m_copy->remove(QStringLiteral("en/quizzes/attribution.json"));
    begin();
    m_library->open(QStringLiteral("attribution"));
    QCOMPARE(told(QStringLiteral("quizProblem")), QString());
    QVERIFY(!m_library->person().sees(QStringLiteral("beginQuiz")));
}

void DamagedContentTest::aDamagedDiagramIsSaidWhereItWouldStand()
{
    m_copy->damage(QStringLiteral("en/diagrams/loop.json"));
    begin();
    m_library->open(QStringLiteral("overview"));
    QTRY_VERIFY(told(QStringLiteral("diagramProblem")).contains(QStringLiteral("en/diagrams/loop.json")));
    QVERIFY(!m_library->page.findChild<DiagramView *>()->isVisible());
    // Above the first section, and not over the words.
    const auto *notice = m_library->person().find<Notice>(QStringLiteral("diagramProblem"));
    const ReadingPane *pane = m_library->pane();
    keepPicture(&m_library->page, QStringLiteral("library-damaged-diagram"));
    QVERIFY(notice->height() >= 24);
    QVERIFY(notice->geometry().bottom() <= pane->placeOfBlock(sectionsOf(*pane->document()).first().block));
    m_library->open(QStringLiteral("biases"));
    QCOMPARE(told(QStringLiteral("diagramProblem")), QString());
    QVERIFY(m_library->page.findChild<DiagramView *>()->isVisible());
}

void DamagedContentTest::aDamagedSetIsSaidAndTheOthersArePractised()
{
    QVERIFY(sets().size() > 1);
    const QString damaged = QStringLiteral("en/practice/%1.json").arg(sets().first());
    m_copy->damage(damaged);
    begin();
    m_library->open(QStringLiteral("practice"));
    QTRY_VERIFY(told(QStringLiteral("practiceProblems")).contains(damaged));
    QVERIFY(!m_library->page.findChild<PracticeView *>()->item().isEmpty());
    QVERIFY(m_library->person().sees(QStringLiteral("situation")));
    keepPicture(&m_library->page, QStringLiteral("library-damaged-set"));
}

void DamagedContentTest::onlyDamagedSetsAreSaid()
{
    for (const QString &set : sets())
        m_copy->damage(QStringLiteral("en/practice/%1.json").arg(set));
    begin();
    m_library->open(QStringLiteral("practice"));
    QTRY_VERIFY(!told(QStringLiteral("practiceProblems")).isEmpty());
    QVERIFY(!m_library->person().sees(QStringLiteral("situation")));
    QVERIFY(!m_library->says(QStringLiteral("Made-up thoughts of made-up people")));
}

void DamagedContentTest::aDamagedPathKeepsItsRowAndSaysWhy()
{
    m_copy->damage(QStringLiteral("en/paths/first_day.json"));
    begin();
    m_library->open(QStringLiteral("overview"));
    const QAbstractItemModel *rows = m_library->page.findChild<QTreeView *>()->model();
    const QModelIndex ways = rows->index(0, 0);
    QCOMPARE(rows->rowCount(ways), 4);
    QCOMPARE(rows->index(0, 0, ways).data().toString(), QStringLiteral("first day"));
    m_library->open(QStringLiteral("path:first_day"));
    QTRY_VERIFY(m_library->says(QStringLiteral("This path can not be shown")));
    QVERIFY(told(QStringLiteral("pathProblem")).contains(QStringLiteral("en/paths/first_day.json")));
    keepPicture(&m_library->page, QStringLiteral("library-damaged-path"));
    m_library->open(QStringLiteral("path:eight_weeks"));
    QCOMPARE(told(QStringLiteral("pathProblem")), QString());
}

void DamagedContentTest::aDamagedQuizIsSaidInTheReview()
{
    m_copy->damage(QStringLiteral("en/quizzes/attribution.json"));
    begin();
    makeDue(QStringLiteral("attribution"), QStringLiteral("most_room_to_act"));
    m_library->open(QStringLiteral("review"));
    QTRY_VERIFY(told(QStringLiteral("reviewProblem")).contains(QStringLiteral("quizzes/attribution.json")));
    QTRY_VERIFY(m_library->says(QStringLiteral("Nothing is due today")));
}

KINWARD_TEST("damagedcontent", DamagedContentTest)
#include "damagedcontent_test.moc"
