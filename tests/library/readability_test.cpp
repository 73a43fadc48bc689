// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/readability.h"
#include "support/testmain.h"

#include <QTest>

class ReadabilityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFormulasGiveThePublishedValues();
    void syllablesAreCounted_data();
    void syllablesAreCounted();
    void aTextIsCountedInWordsAndSentences();
    void headingsAndReferencesAreNoProse();
    void aHardTextIsFound();
};

void ReadabilityTest::theFormulasGiveThePublishedValues()
{
    QCOMPARE(qRound(gradeOf({100, 8, 140}) * 1000), 5805);
    QCOMPARE(qRound(easeOf({100, 8, 140}) * 100), 7571);
    QCOMPARE(qRound(gradeOf({120, 10, 156}) * 100), 443);
    QCOMPARE(qRound(easeOf({120, 10, 156}) * 100), 8468);
}

void ReadabilityTest::syllablesAreCounted_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("syllables");
    const std::pair<const char *, int> words[] = {
        {"the", 1},    {"made", 1},    {"table", 2}, {"liked", 1},        {"wanted", 2}, {"faces", 2},
        {"people", 2}, {"medical", 3}, {"takes", 1}, {"relationship", 4}, {"you’re", 1}, {"wishes", 2}};
    for (const auto &[word, syllables] : words)
        QTest::newRow(word) << QString::fromUtf8(word) << syllables;
}

void ReadabilityTest::syllablesAreCounted()
{
    QFETCH(QString, word);
    QFETCH(int, syllables);
    QCOMPARE(syllablesOf(word), syllables);
}

void ReadabilityTest::aTextIsCountedInWordsAndSentences()
{
    const TextCounts counts = countText(QStringLiteral("You said yes. “Why not?” she asked.\nIt went well"));
    QCOMPARE(counts.words, 10);
    QCOMPARE(counts.sentences, 4);
}

void ReadabilityTest::headingsAndReferencesAreNoProse()
{
    QCOMPARE(
        proseOf(QStringLiteral("## Head\nA *small* [step](concept:x).\n\n## See also\n\n- [B](pattern:b)\n")),
        QStringLiteral("A small step."));
}

void ReadabilityTest::aHardTextIsFound()
{
    const QString hard =
        QStringLiteral("Maladaptive attributional tendencies perpetuate interpersonal "
                       "disengagement, notwithstanding considerable affiliative motivation.");
    QVERIFY(gradeOf(countText(hard)) > 18);
}

KINWARD_TEST("readability", ReadabilityTest)
#include "readability_test.moc"
