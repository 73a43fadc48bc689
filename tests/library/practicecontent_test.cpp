// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns.h"
#include "library/library.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>
#include <algorithm>

/// What the answers of the practice bench must hold to: nobody is told "close" of what does not fit.
class PracticeContentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void unfairTreatmentIsNeverNearAPattern();
    void whatSoundsLikeUnfairTreatmentIsTagged();
    void bothLanguagesTagTheSameExamples();
    void aNearAnswerBeginsByGranting_data();
    void aNearAnswerBeginsByGranting();
    void theRuleAgainstDenyingSeesADenial_data();
    void theRuleAgainstDenyingSeesADenial();

private:
    [[nodiscard]] static bool isDenial(const QString &why);
    [[nodiscard]] static const PracticeItem *itemOf(const QList<PracticeItem> &items, const QString &id);

    QList<PracticeItem> m_english;
    QList<PracticeItem> m_german;
};

void PracticeContentTest::initTestCase()
{
    const Result<Library> english = Library::load(QStringLiteral("en"));
    const Result<Library> german = Library::load(QStringLiteral("de"));
    QVERIFY(english && german);
    m_english = english->practice().value_or(QList<PracticeItem>());
    m_german = german->practice().value_or(QList<PracticeItem>());
    QVERIFY(m_english.size() >= 120);
    QCOMPARE(m_german.size(), m_english.size());
}

const PracticeItem *PracticeContentTest::itemOf(const QList<PracticeItem> &items, const QString &id)
{
    const auto found =
        std::find_if(items.cbegin(), items.cend(), [&id](const PracticeItem &item) { return item.id == id; });
    return found == items.cend() ? nullptr : &*found;
}

void PracticeContentTest::unfairTreatmentIsNeverNearAPattern()
{
    for (const char *id : {"plan_taken", "flat_viewing", "three_steps", "uncle_jokes"}) {
        const PracticeItem *item = itemOf(m_english, QString::fromLatin1(id));
        QVERIFY2(item && item->isUnfair, id);
        for (const QLatin1StringView pattern : patternIds) {
            const PracticeAnswer answer = item->answerTo(pattern);
            QCOMPARE(answer.fit, pattern == patternNone ? PracticeFit::Right : PracticeFit::Other);
            QVERIFY(!answer.why.isEmpty());
        }
    }
}

// A net under those who write examples: these words belong to what is never called a pattern.
void PracticeContentTest::whatSoundsLikeUnfairTreatmentIsTagged()
{
    static const QRegularExpression unfair(
        QStringLiteral("\\b(?:unfair|not fair|racist|insult|surname|skin|threat|hits? "
                       "(?:me|you)|beat|wheelchair|stole|his own)"),
        QRegularExpression::CaseInsensitiveOption);
    for (const PracticeItem &item : std::as_const(m_english)) {
        if (!item.isCause() && unfair.match(item.situation + u' ' + item.thought).hasMatch())
            QVERIFY2(item.isUnfair, qPrintable(item.id));
    }
}

void PracticeContentTest::bothLanguagesTagTheSameExamples()
{
    for (qsizetype i = 0; i < m_english.size(); ++i) {
        QCOMPARE(m_german.at(i).id, m_english.at(i).id);
        QCOMPARE(m_german.at(i).isUnfair, m_english.at(i).isUnfair);
    }
}

/// Whether a why begins by saying that the answer chosen is not in the thought.
bool PracticeContentTest::isDenial(const QString &why)
{
    static const QRegularExpression denial(QStringLiteral(
        "\\A(?:There is no|No |Nobody|Nothing (?:neutral|good)|Neither|That (?:would|puts)|It would "
        "(?:be|fit)|"
        "(?:You|It|The thought) (?:do|does|did) not|You did not|You say what|"
        "Es gibt kein|Es steht nicht|Es heißt nicht|Kein|Niemand|Nichts|Ein Grund (?:fehlt|wird nicht)|"
        "Das (?:wäre|würde)|Dann (?:hieße|würdest|ginge)|Du (?:\\w+ )?(?:nicht|keinen|keine) |"
        "(?:Du|Der Gedanke) \\w+ (?:dich |dir |ihm )?(?:nicht|kein))"));
    return denial.match(why).hasMatch();
}

void PracticeContentTest::aNearAnswerBeginsByGranting_data()
{
    QTest::addColumn<QString>("why");
    for (const QList<PracticeItem> *items : {&m_english, &m_german}) {
        for (const PracticeItem &item : *items) {
            for (const PracticeAnswer &answer : item.answers) {
                if (answer.fit == PracticeFit::Near)
                    QTest::addRow("%s %s %s", qPrintable(item.language), qPrintable(item.id),
                                  qPrintable(answer.pattern))
                        << answer.why;
            }
        }
    }
}

void PracticeContentTest::aNearAnswerBeginsByGranting()
{
    QFETCH(QString, why);
    QVERIFY2(!isDenial(why), qPrintable(why));
}

void PracticeContentTest::theRuleAgainstDenyingSeesADenial_data()
{
    QTest::addColumn<QString>("why");
    for (const char *why :
         {"There is no name for her in it.", "You do not call yourself anything.",
          "It would be that if you said so.", "No cause is given.", "Es heißt nicht, was er denkt.",
          "Du gibst dir keinen Namen.", "Das wäre es, wenn du es sagst.", "Niemand weist dich ab."})
        QTest::newRow(why) << QString::fromUtf8(why);
}

void PracticeContentTest::theRuleAgainstDenyingSeesADenial()
{
    QFETCH(QString, why);
    QVERIFY(isDenial(why));
}

KINWARD_TEST("practicecontent", PracticeContentTest)
#include "practicecontent_test.moc"
