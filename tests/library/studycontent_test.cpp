// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns.h"
#include "library/bannedwords.h"
#include "library/claims.h"
#include "library/library.h"
#include "library/readability.h"
#include "support/testmain.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <cmath>

/// What every example, path and diagram that ships must hold to, and the words of every quiz.
class StudyContentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void bothLanguagesHaveTheSameExamples();
    void bothLanguagesHaveTheSamePaths();
    void bothLanguagesHaveTheSameDiagrams();
    void everyPatternAndEveryFairThoughtCanBePractised();
    void theFirstDayTakesLessThanEightMinutes();
    void noPartOfAPathIsLongerThanItSays();
    void theEightWeeksAreEight();
    void theDiagramsBelongToPages();
    void noWordHurts_data() { addTexts(); }
    void noWordHurts();
    void everyClaimWithANumberNamesItsWork_data() { addTexts(); }
    void everyClaimWithANumberNamesItsWork();
    void englishReadsAtGradeEightOrBelow_data() { addTexts(); }
    void englishReadsAtGradeEightOrBelow();
    void quotationMarksAreTheLanguagesOwn_data() { addTexts(); }
    void quotationMarksAreTheLanguagesOwn();
    void noTextIsLeftInEnglish();

private:
    void addTexts() const;
    [[nodiscard]] static double minutesOf(const Library &library, const PathPart &part);
    /// All words of one file, by the file's name.
    [[nodiscard]] static QMap<QString, QString> textsOf(const Library &library);
    static void addPractice(QMap<QString, QString> &texts, const QList<PracticeItem> &items);

    Library m_english;
    Library m_german;
};

void StudyContentTest::initTestCase()
{
    const Result<Library> english = Library::load(QStringLiteral("en"));
    const Result<Library> german = Library::load(QStringLiteral("de"));
    QVERIFY(english && german);
    m_english = *english;
    m_german = *german;
}

void StudyContentTest::bothLanguagesHaveTheSameExamples()
{
    const QList<PracticeItem> english = *m_english.practice();
    const QList<PracticeItem> german = *m_german.practice();
    QCOMPARE(m_english.practiceProblems(), QStringList());
    QVERIFY(english.size() >= 120);
    QCOMPARE(german.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        const PracticeItem &one = english.at(i);
        const PracticeItem &other = german.at(i);
        QCOMPARE(other.language, QStringLiteral("de"));
        QCOMPARE(other.id, one.id);
        QCOMPARE(other.set, one.set);
        QCOMPARE(other.isCause(), one.isCause());
        QCOMPARE(other.answers.size(), one.answers.size());
        for (qsizetype k = 0; k < one.answers.size(); ++k) {
            QCOMPARE(other.answers.at(k).pattern, one.answers.at(k).pattern);
            QCOMPARE(other.answers.at(k).fit, one.answers.at(k).fit);
        }
        for (size_t side = 0; one.isCause() && side < one.ranges->size(); ++side) {
            QCOMPARE(other.ranges->at(side).from, one.ranges->at(side).from);
            QCOMPARE(other.ranges->at(side).to, one.ranges->at(side).to);
        }
    }
}

void StudyContentTest::bothLanguagesHaveTheSamePaths()
{
    QCOMPARE(m_english.paths(), (QStringList{QStringLiteral("first_day"), QStringLiteral("eight_weeks")}));
    QCOMPARE(m_german.paths(), m_english.paths());
    for (const QString &id : m_english.paths()) {
        const Result<LearningPath> one = m_english.path(id);
        const Result<LearningPath> other = m_german.path(id);
        QVERIFY(one && other);
        QCOMPARE(other->language, QStringLiteral("de"));
        QCOMPARE(other->parts.size(), one->parts.size());
        for (qsizetype i = 0; i < one->parts.size(); ++i) {
            QCOMPARE(other->parts.at(i).minutes, one->parts.at(i).minutes);
            QCOMPARE(other->parts.at(i).steps.size(), one->parts.at(i).steps.size());
            for (qsizetype k = 0; k < one->parts.at(i).steps.size(); ++k) {
                QCOMPARE(other->parts.at(i).steps.at(k).page, one->parts.at(i).steps.at(k).page);
                QCOMPARE(other->parts.at(i).steps.at(k).form, one->parts.at(i).steps.at(k).form);
            }
        }
    }
}

void StudyContentTest::bothLanguagesHaveTheSameDiagrams()
{
    QCOMPARE(diagramIds().size(), 6);
    for (const QString &id : diagramIds()) {
        const Result<DiagramWords> one = m_english.diagram(id);
        const Result<DiagramWords> other = m_german.diagram(id);
        QVERIFY(one && other);
        QCOMPARE(one->language, QStringLiteral("en"));
        QCOMPARE(other->language, QStringLiteral("de"));
        QCOMPARE(QSet<QString>(other->labels.keyBegin(), other->labels.keyEnd()),
                 QSet<QString>(one->labels.keyBegin(), one->labels.keyEnd()));
        QVERIFY(!one->alternative.isEmpty());
    }
}

void StudyContentTest::everyPatternAndEveryFairThoughtCanBePractised()
{
    QMap<QString, int> times;
    int causes = 0;
    const QList<PracticeItem> items = *m_english.practice();
    for (const PracticeItem &item : items) {
        causes += item.isCause() ? 1 : 0;
        for (const QString &pattern : item.rightPatterns())
            ++times[pattern];
    }
    for (const QLatin1StringView pattern : patternIds)
        QVERIFY2(times.value(pattern) >= 3, qPrintable(QString(pattern)));
    QVERIFY(causes >= 20);
}

void StudyContentTest::theFirstDayTakesLessThanEightMinutes()
{
    for (const Library *library : {&m_english, &m_german}) {
        const LearningPath path = *library->path(QStringLiteral("first_day"));
        double all = 0;
        QStringList forms;
        for (const PathPart &part : path.parts) {
            all += minutesOf(*library, part);
            QCOMPARE(part.minutes, int(std::ceil(minutesOf(*library, part))));
            for (const PathStep &step : part.steps)
                forms.append(step.form);
        }
        QVERIFY2(all > 0 && all < 8, qPrintable(QString::number(all)));
        QVERIFY(forms.contains(QStringLiteral("step")));
    }
}

void StudyContentTest::noPartOfAPathIsLongerThanItSays()
{
    for (const Library *library : {&m_english, &m_german}) {
        for (const QString &id : library->paths()) {
            const LearningPath path = *library->path(id);
            for (const PathPart &part : path.parts)
                QVERIFY2(minutesOf(*library, part) <= part.minutes, qPrintable(part.title));
        }
    }
}

/// Two hundred words a minute, and two minutes for a form.
double StudyContentTest::minutesOf(const Library &library, const PathPart &part)
{
    static const QRegularExpression seeAlso(QStringLiteral("\n## (?:See also|Siehe auch)\n"));
    double minutes = 0;
    for (const PathStep &step : part.steps) {
        const QString text = step.page.isEmpty() ? QString() : library.text(step.page)->body;
        minutes +=
            countText(proseOf(text.section(seeAlso, 0, 0))).words / 200.0 + (step.form.isEmpty() ? 0 : 2);
    }
    return minutes;
}

void StudyContentTest::theEightWeeksAreEight()
{
    QCOMPARE(m_english.path(QStringLiteral("eight_weeks"))->parts.size(), 8);
}

void StudyContentTest::theDiagramsBelongToPages()
{
    QSet<QString> shown;
    for (const LibraryHeader &page : m_english.pages()) {
        if (const QString diagram = diagramOfPage(page.id); !diagram.isEmpty())
            shown.insert(diagram);
    }
    const QStringList all = diagramIds();
    QCOMPARE(shown, QSet<QString>(all.cbegin(), all.cend()));
    QVERIFY(diagramOfPage(QStringLiteral("nowhere")).isEmpty());
}

void StudyContentTest::addPractice(QMap<QString, QString> &texts, const QList<PracticeItem> &items)
{
    for (const PracticeItem &item : items) {
        QStringList lines{item.situation, item.thought, item.otherwise};
        for (const PracticeAnswer &answer : item.answers)
            lines.append(answer.why);
        for (size_t side = 0; item.isCause() && side < item.ranges->size(); ++side)
            lines.append(item.ranges->at(side).why);
        texts[QStringLiteral("practice ") + item.set] += lines.join(u'\n') + u'\n';
    }
}

QMap<QString, QString> StudyContentTest::textsOf(const Library &library)
{
    QMap<QString, QString> texts;
    for (const LibraryHeader &page : library.pages()) {
        QStringList lines;
        const Quiz quiz = *library.quiz(page.id);
        for (const QuizQuestion &question : quiz.questions) {
            lines.append(question.question);
            for (const QuizOption &option : question.options)
                lines += QStringList{option.text, option.why};
        }
        texts[QStringLiteral("quiz ") + page.id] = lines.join(u'\n');
    }
    addPractice(texts, *library.practice());
    for (const QString &id : library.paths()) {
        const LearningPath path = *library.path(id);
        QStringList lines{path.title, path.summary};
        for (const PathPart &part : path.parts) {
            lines.append(part.title);
            for (const PathStep &step : part.steps)
                lines.append(step.text);
        }
        texts[QStringLiteral("path ") + id] = lines.join(u'\n');
    }
    for (const QString &id : diagramIds()) {
        const DiagramWords words = *library.diagram(id);
        texts[QStringLiteral("diagram ") + id] =
            words.title + u'\n' + words.alternative + u'\n' + words.labels.values().join(u'\n');
    }
    return texts;
}

void StudyContentTest::addTexts() const
{
    QTest::addColumn<bool>("isGerman");
    QTest::addColumn<QString>("text");
    for (const Library *library : {&m_english, &m_german}) {
        const QMap<QString, QString> texts = textsOf(*library);
        for (auto text = texts.cbegin(); text != texts.cend(); ++text)
            QTest::addRow("%s %s", qPrintable(library->language()), qPrintable(text.key()))
                << (library == &m_german) << text.value();
    }
}

void StudyContentTest::noWordHurts()
{
    QFETCH(bool, isGerman);
    QFETCH(QString, text);
    QVERIFY(!text.isEmpty());
    QCOMPARE(bannedWordIn(text, isGerman), QString());
}

void StudyContentTest::everyClaimWithANumberNamesItsWork()
{
    QFETCH(QString, text);
    const bool isQuiz = QByteArray(QTest::currentDataTag()).contains(" quiz ");
    const ClaimedNumbers numbers = isQuiz ? ClaimedNumbers::All : ClaimedNumbers::BesideAStudy;
    QCOMPARE(claimsWithoutWork(text, m_english.references().keys(), numbers).join(u'\n'), QString());
}

void StudyContentTest::englishReadsAtGradeEightOrBelow()
{
    QFETCH(bool, isGerman);
    QFETCH(QString, text);
    if (isGerman)
        return; // the formula is one for English
    const double grade = gradeOf(countText(text));
    QVERIFY2(grade <= 8, qPrintable(QString::number(grade)));
}

void StudyContentTest::quotationMarksAreTheLanguagesOwn()
{
    QFETCH(bool, isGerman);
    QFETCH(QString, text);
    QVERIFY(!text.contains(u'"'));
    QVERIFY(!text.contains(isGerman ? u'”' : u'„'));
    if (isGerman)
        QCOMPARE(text.count(u'„'), text.count(u'“'));
    else
        QCOMPARE(text.count(u'“'), text.count(u'”'));
}

void StudyContentTest::noTextIsLeftInEnglish()
{
    const QMap<QString, QString> english = textsOf(m_english);
    const QMap<QString, QString> german = textsOf(m_german);
    QCOMPARE(german.keys(), english.keys());
    for (auto text = english.cbegin(); text != english.cend(); ++text)
        QVERIFY2(german.value(text.key()) != text.value(), qPrintable(text.key()));
}

KINWARD_TEST("studycontent", StudyContentTest)
#include "studycontent_test.moc"
