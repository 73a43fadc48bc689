// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openlibrary.h"
#include "support/testmain.h"
#include "ui/library/librarymodel.h"
#include "ui/library/wrappedradio.h"
#include "ui/widgets/scrollcolumn.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTreeView>

/// How far one has come is told in words; nobody is counted, ranked or kept in a row.
class QuietProgressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theScanKnowsAScoreFromASentence_data();
    void theScanKnowsAScoreFromASentence();
    void aPageTellsWhenItWasRead();
    void aQuizTellsWhichQuestionItIs();
    void reviewTellsWhatIsLeft();
    void practiceTellsWhatFits();
    void aPathTellsWhereOneStands();

private:
    [[nodiscard]] static bool isScore(const QString &text);
    /// Every text of the screen that counts a person, one a line.
    [[nodiscard]] QString scores() const;
    void answer() const;
    /// What the examples to practise on say; people in them may well say "three times in a row".
    [[nodiscard]] static const QStringList &madeUpWords();

    std::unique_ptr<OpenLibrary> m_library;
};

void QuietProgressTest::init()
{
    m_library.reset();
    m_library = std::make_unique<OpenLibrary>();
}

bool QuietProgressTest::isScore(const QString &text)
{
    static const QRegularExpression score(
        QStringLiteral("\\d\\s*(%|per ?cent|points?)|\\bscores?\\b|\\bstreaks?\\b|\\bin a row\\b"
                       "|\\bbadges?\\b|\\blevel \\d|\\d+ (of|out of|/) \\d+ (right|correct)"),
        QRegularExpression::CaseInsensitiveOption);
    return score.match(text).hasMatch();
}

void QuietProgressTest::theScanKnowsAScoreFromASentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("per cent") << QStringLiteral("You have read 40 % of it.") << true;
    QTest::newRow("per cent at once") << QStringLiteral("40%") << true;
    QTest::newRow("points") << QStringLiteral("12 Points") << true;
    QTest::newRow("streak") << QStringLiteral("Your streak: 4 days") << true;
    QTest::newRow("in a row") << QStringLiteral("Three days in a row!") << true;
    QTest::newRow("right ones") << QStringLiteral("3 of 5 right") << true;
    QTest::newRow("a place") << QStringLiteral("Question 2 of 3") << false;
    QTest::newRow("a day") << QStringLiteral("Read on 17 March 2026") << false;
}

void QuietProgressTest::theScanKnowsAScoreFromASentence()
{
    QFETCH(QString, text);
    QFETCH(bool, isOne);
    QCOMPARE(isScore(text), isOne);
}

const QStringList &QuietProgressTest::madeUpWords()
{
    static const QStringList all = [] {
        QStringList words;
        const Result<Library> library = Library::load(QStringLiteral("en"));
        const Result<QList<PracticeItem>> items = library->practice();
        for (const PracticeItem &item : *items) {
            words << item.situation << item.thought << item.otherwise;
            for (const PracticeAnswer &answer : item.answers)
                words << answer.why;
            for (size_t side = 0; item.isCause() && side < item.ranges->size(); ++side)
                words << item.ranges->at(side).why;
        }
        words.removeAll({});
        return words;
    }();
    return all;
}

QString QuietProgressTest::scores() const
{
    QStringList texts = m_library->sentences();
    for (const QAbstractButton *button : m_library->page.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    const QAbstractItemModel *rows = m_library->page.findChild<QTreeView *>()->model();
    for (int group = 0; group < rows->rowCount(); ++group) {
        const QModelIndex parent = rows->index(group, 0);
        for (int row = 0; row < rows->rowCount(parent); ++row)
            texts.append(rows->index(row, 0, parent).data().toString());
    }
    QStringList found;
    for (QString text : std::as_const(texts)) {
        for (const QString &words : madeUpWords())
            text.remove(words);
        if (isScore(text))
            found.append(text);
    }
    return found.join(u'\n');
}

void QuietProgressTest::answer() const
{
    Person person = m_library->person();
    auto *option = m_library->page.findChild<WrappedRadio *>();
    option->setFocus();
    QTest::keyClick(option, Qt::Key_Space);
    person.click(QStringLiteral("answer"));
}

void QuietProgressTest::aPageTellsWhenItWasRead()
{
    const QDate day = m_library->vault.clock.now().date();
    PageState state;
    state.isRead = true;
    state.read = day;
    QVERIFY(
        m_library->vault.journal->setSetting(pageStateSetting(QStringLiteral("attribution")), toText(state)));
    m_library->open(QStringLiteral("attribution"));
    QVERIFY(m_library->pane()->toPlainText().contains(QStringLiteral("Read on ")
                                                      + QLocale().toString(day, QLocale::LongFormat)));
    QCOMPARE(scores(), QString());
}

void QuietProgressTest::aQuizTellsWhichQuestionItIs()
{
    m_library->open(QStringLiteral("attribution"));
    QTRY_VERIFY(m_library->says(QStringLiteral("short questions, no marks.")));
    m_library->person().click(QStringLiteral("beginQuiz"));
    for (int question = 1;; ++question) {
        QTRY_VERIFY(m_library->says(QStringLiteral("Question %1 of ").arg(question)));
        answer();
        QCOMPARE(scores(), QString());
        auto *next = m_library->person().needed<QPushButton>(QStringLiteral("nextQuestion"));
        const bool isLast = next->text() == QStringLiteral("Finish");
        QTest::mouseClick(next, Qt::LeftButton);
        if (isLast)
            break;
    }
    QTRY_VERIFY(m_library->says(QStringLiteral("That was all. What stuck is yours")));
    QCOMPARE(scores(), QString());
}

void QuietProgressTest::reviewTellsWhatIsLeft()
{
    const Result<Quiz> quiz = Library::load(QStringLiteral("en"))->quiz(QStringLiteral("attribution"));
    QList<ReviewCard> cards;
    for (const QuizQuestion &question : quiz->questions.first(2)) {
        ReviewCard card;
        card.page = quiz->page;
        card.question = question.id;
        cards.append(reviewed(card, ReviewGrade::Again, m_library->vault.clock.now().date().addDays(-9)));
    }
    QVERIFY(m_library->vault.journal->setSetting(reviewSetting(), toText(cards)));
    m_library->open(QStringLiteral("review"));
    QTRY_VERIFY(m_library->says(QStringLiteral("1 more after this one.")));
    QCOMPARE(scores(), QString());
    answer();
    QCOMPARE(scores(), QString());
    m_library->person().click(QStringLiteral("Enough for today"));
    QTRY_VERIFY(m_library->says(QStringLiteral("nothing is lost by waiting")));
    QCOMPARE(scores(), QString());
}

void QuietProgressTest::practiceTellsWhatFits()
{
    m_library->open(QStringLiteral("practice"));
    QTRY_VERIFY(m_library->says(QStringLiteral("What you mix up comes again.")));
    for (int i = 0; i < 6; ++i) {
        Person person = m_library->person();
        if (person.sees(QStringLiteral("side0"))) {
            for (int side = 0; side < causeSideCount; ++side)
                person.rate(QStringLiteral("side%1").arg(side), 4);
        } else {
            person.choose(QStringLiteral("No pattern"), QStringLiteral("none"));
        }
        person.click(QStringLiteral("practiceAnswerButton"));
        QCOMPARE(scores(), QString());
        person.click(QStringLiteral("nextExample"));
        QCOMPARE(scores(), QString());
    }
}

void QuietProgressTest::aPathTellsWhereOneStands()
{
    QVERIFY(m_library->vault.journal->setSetting(pathSetting(), QStringLiteral("eight_weeks 2")));
    PageState state;
    state.isRead = true;
    state.read = m_library->vault.clock.now().date();
    QVERIFY(
        m_library->vault.journal->setSetting(pageStateSetting(QStringLiteral("overview")), toText(state)));
    m_library->open(QStringLiteral("path:eight_weeks"));
    QTRY_VERIFY(m_library->says(QStringLiteral("You are here")));
    QVERIFY(m_library->says(QStringLiteral("Read on ")));
    QCOMPARE(scores(), QString());
}

KINWARD_TEST("quietprogress", QuietProgressTest)
#include "quietprogress_test.moc"
