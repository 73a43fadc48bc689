// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"
#include "support/testmain.h"

#include <QTest>

/// What the questions of the pages must hold to: two languages that match, and an answer that has to be
/// known.
class QuizContentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPageHasItsQuestionsInBothLanguages();
    void theRightAnswerIsNotToldByItsLength_data();
    void theRightAnswerIsNotToldByItsLength();
    void theRuleOfLengthSeesALongAnswer();

private:
    [[nodiscard]] static QList<Quiz> quizzesOf(const Library &library);
    [[nodiscard]] static double lengthOfRight(const QuizQuestion &question);

    Library m_english;
    Library m_german;
};

void QuizContentTest::initTestCase()
{
    const Result<Library> english = Library::load(QStringLiteral("en"));
    const Result<Library> german = Library::load(QStringLiteral("de"));
    QVERIFY(english && german);
    m_english = *english;
    m_german = *german;
}

QList<Quiz> QuizContentTest::quizzesOf(const Library &library)
{
    QList<Quiz> quizzes;
    for (const LibraryHeader &page : library.pages())
        quizzes.append(library.quiz(page.id).value_or(Quiz{}));
    return quizzes;
}

void QuizContentTest::everyPageHasItsQuestionsInBothLanguages()
{
    for (const LibraryHeader &page : m_english.pages()) {
        const Result<Quiz> english = m_english.quiz(page.id);
        const Result<Quiz> german = m_german.quiz(page.id);
        QVERIFY2(english && german, qPrintable(page.id));
        QCOMPARE(english->language, QStringLiteral("en"));
        QCOMPARE(german->language, QStringLiteral("de"));
        QCOMPARE(german->questions.size(), english->questions.size());
        for (qsizetype i = 0; i < english->questions.size(); ++i) {
            const QuizQuestion &one = english->questions.at(i);
            const QuizQuestion &other = german->questions.at(i);
            QCOMPARE(other.id, one.id);
            QCOMPARE(other.options.size(), one.options.size());
            QCOMPARE(other.rightOption(), one.rightOption());
        }
    }
}

/// How many times as long as the longest wrong option the right one is.
double QuizContentTest::lengthOfRight(const QuizQuestion &question)
{
    qsizetype right = 0;
    qsizetype wrong = 1;
    for (const QuizOption &option : question.options) {
        qsizetype &longest = option.isRight ? right : wrong;
        longest = qMax(longest, option.text.size());
    }
    return double(right) / double(wrong);
}

void QuizContentTest::theRightAnswerIsNotToldByItsLength_data()
{
    QTest::addColumn<bool>("isGerman");
    QTest::newRow("en") << false;
    QTest::newRow("de") << true;
}

// Of three options, chance alone would make the right one the longest in a third of the questions.
void QuizContentTest::theRightAnswerIsNotToldByItsLength()
{
    QFETCH(bool, isGerman);
    const QList<Quiz> quizzes = quizzesOf(isGerman ? m_german : m_english);
    int asked = 0;
    int rightIsLongest = 0;
    for (const Quiz &quiz : quizzes) {
        for (const QuizQuestion &question : quiz.questions) {
            if (question.options.size() != 3)
                continue;
            const double length = lengthOfRight(question);
            QVERIFY2(length < 1.25, qPrintable(quiz.page + u'/' + question.id));
            ++asked;
            rightIsLongest += length > 1 ? 1 : 0;
        }
    }
    QVERIFY2(asked >= 100, qPrintable(QString::number(asked)));
    QVERIFY2(3 * rightIsLongest <= asked, qPrintable(QString::number(rightIsLongest)));
}

void QuizContentTest::theRuleOfLengthSeesALongAnswer()
{
    const QuizOption wrong{QStringLiteral("Four"), false, QString()};
    const QuizOption longer{QStringLiteral("Five!"), true, QString()};
    const QuizOption shorter{QStringLiteral("Tw"), true, QString()};
    QuizQuestion question;
    question.options = QList<QuizOption>{wrong, longer, wrong};
    QCOMPARE(lengthOfRight(question), 1.25);
    question.options = QList<QuizOption>{shorter, wrong, wrong};
    QCOMPARE(lengthOfRight(question), 0.5);
}

KINWARD_TEST("quizcontent", QuizContentTest)
#include "quizcontent_test.moc"
