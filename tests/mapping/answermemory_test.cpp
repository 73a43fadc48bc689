// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/answermemory.h"

#include "mapping/suggester.h"
#include "support/testmain.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

namespace
{
const QString mindReading = QStringLiteral("mind_reading");
const QString labeling = QStringLiteral("labeling");

RecordId entry(int number)
{
    return RecordId::fromBytes((QByteArray(16, 'e') + QByteArray::number(number)).last(16));
}

double logOdds(double share)
{
    return std::log(share / (1 - share));
}

struct Simulated {
    AnswerMemory memory;
    double errorBefore = 0; ///< mean distance of the likelihood from the person's own, before and after
    double errorAfter = 0;
};

/// A person for whom one pattern fits more often than the model says (or less), by `bias` in log-odds,
/// answers as chance has it.
Simulated simulate(int answers, double bias, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> any(0, 1);
    Simulated result;
    const auto own = [&](double said) { return 1 / (1 + std::exp(-logOdds(said) - bias)); };
    for (int i = 0; i < answers; ++i) {
        const double said = 0.35 + 0.5 * any(random);
        if (any(random) < own(said))
            result.memory.confirm(mindReading, said);
        else
            result.memory.dismiss(mindReading, said);
    }
    constexpr int places = 50;
    for (int i = 0; i < places; ++i) {
        const double said = 0.35 + 0.5 * i / places;
        result.errorBefore += std::abs(said - own(said)) / places;
        result.errorAfter += std::abs(result.memory.shifted(mindReading, said) - own(said)) / places;
    }
    return result;
}

} // namespace

class AnswerMemoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingAnsweredShiftsNothing();
    void confirmingRaisesAndDismissingLowers();
    void answersAsPromisedShiftNothing();
    void theShiftIsBounded();
    void onePatternDoesNotMoveAnother();
    void theOrderOfAnswersDoesNotMatter();
    void moreAnswersComeNearerToThePerson_data();
    void moreAnswersComeNearerToThePerson();
    void aPersonTheModelFitsIsLeftAlone();
    void clearingForgets();
    void textKeepsEverything();
    void anAnswerCountsOnceForAnEntryAndAPattern();
    void whatIsTakenBackIsAsIfItHadNotBeenAnswered();
    void anEntryThatGetsItsNameKeepsItsAnswers();
    void theMarksOfEntriesAreKeptAndTellNothingOfThem();
    void brokenTextIsRefused_data();
    void brokenTextIsRefused();
    void dismissalsQuietenASuggestionAndClearingBringsItBack();
};

void AnswerMemoryTest::nothingAnsweredShiftsNothing()
{
    const AnswerMemory memory;
    QCOMPARE(memory.shift(mindReading), 0.0);
    QCOMPARE(memory.shifted(mindReading, 0.4), 0.4);
    QCOMPARE(memory.toText(), QString());
}

void AnswerMemoryTest::confirmingRaisesAndDismissingLowers()
{
    AnswerMemory memory;
    memory.confirm(mindReading, 0.5);
    QVERIFY(memory.shifted(mindReading, 0.5) > 0.5);
    QVERIFY(memory.shifted(mindReading, 0.5) < 0.57); // one answer says little
    memory.clear();
    memory.dismiss(mindReading, 0.5);
    QVERIFY(memory.shifted(mindReading, 0.5) < 0.5);
}

void AnswerMemoryTest::answersAsPromisedShiftNothing()
{
    AnswerMemory memory;
    for (int i = 0; i < 10; ++i) {
        memory.confirm(mindReading, 0.5);
        memory.dismiss(mindReading, 0.5);
    }
    QVERIFY(std::abs(memory.shift(mindReading)) < 1e-9);
}

void AnswerMemoryTest::theShiftIsBounded()
{
    AnswerMemory memory;
    for (int i = 0; i < 10'000; ++i) {
        memory.confirm(mindReading, 0.4);
        memory.dismiss(labeling, 0.9);
    }
    QCOMPARE(memory.shift(mindReading), AnswerMemory::largestShift);
    QCOMPARE(memory.shift(labeling), -AnswerMemory::largestShift);
    QVERIFY(memory.shifted(mindReading, 0.05) < 0.2);
}

void AnswerMemoryTest::onePatternDoesNotMoveAnother()
{
    AnswerMemory memory;
    for (int i = 0; i < 50; ++i)
        memory.dismiss(mindReading, 0.7);
    QCOMPARE(memory.shift(labeling), 0.0);
    memory.confirm(QStringLiteral("none"), 0.9);
    memory.confirm(QStringLiteral("no such pattern"), 0.9);
    QCOMPARE(memory.answers().size(), 1);
}

void AnswerMemoryTest::theOrderOfAnswersDoesNotMatter()
{
    AnswerMemory first;
    AnswerMemory second;
    for (int i = 0; i < 20; ++i)
        first.confirm(mindReading, 0.5);
    for (int i = 0; i < 20; ++i)
        first.dismiss(mindReading, 0.5);
    for (int i = 0; i < 20; ++i) {
        second.dismiss(mindReading, 0.5);
        second.confirm(mindReading, 0.5);
    }
    QCOMPARE(first.shift(mindReading), second.shift(mindReading));
}

void AnswerMemoryTest::moreAnswersComeNearerToThePerson_data()
{
    QTest::addColumn<int>("answers");
    QTest::addColumn<double>("leastGain"); ///< share of the error that is gone, mean of many persons
    QTest::newRow("20 answers") << 20 << 0.35;
    QTest::newRow("50 answers") << 50 << 0.55;
    QTest::newRow("200 answers") << 200 << 0.75;
}

void AnswerMemoryTest::moreAnswersComeNearerToThePerson()
{
    QFETCH(const int, answers);
    QFETCH(const double, leastGain);
    double before = 0;
    double after = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const Simulated person = simulate(answers, seed % 2 == 0 ? 1.0 : -1.0, seed);
        before += person.errorBefore;
        after += person.errorAfter;
    }
    const double gain = 1 - after / before;
    qInfo("after %d answers %.0f %% of the error is gone", answers, 100 * gain);
    QVERIFY(gain >= leastGain);
}

void AnswerMemoryTest::aPersonTheModelFitsIsLeftAlone()
{
    double after = 0;
    constexpr unsigned persons = 200;
    for (unsigned seed = 1; seed <= persons; ++seed)
        after += simulate(200, 0, seed).errorAfter / persons;
    QVERIFY2(after < 0.04, qPrintable(QString::number(after)));
}

void AnswerMemoryTest::clearingForgets()
{
    AnswerMemory memory;
    memory.confirm(mindReading, 0.5);
    memory.confirm(labeling, 0.5);
    memory.clear();
    QVERIFY(memory.answers().isEmpty());
}

void AnswerMemoryTest::textKeepsEverything()
{
    AnswerMemory memory;
    memory.confirm(mindReading, 0.625);
    memory.dismiss(mindReading, 0.5);
    memory.dismiss(labeling, 0.75);
    QCOMPARE(memory.toText(), QStringLiteral("labeling 0 1 0.7500\nmind_reading 1 1 1.1250\n"));
    const auto read = AnswerMemory::fromText(memory.toText());
    QVERIFY(read);
    QCOMPARE(read->answers(), memory.answers());
    QVERIFY(AnswerMemory::fromText(QString()));
}

void AnswerMemoryTest::anAnswerCountsOnceForAnEntryAndAPattern()
{
    AnswerMemory memory;
    memory.dismiss(mindReading, 0.75, entry(1));
    memory.dismiss(mindReading, 0.5, entry(1));
    QCOMPARE(memory.answers().value(mindReading), (AnswerMemory::Answers{0, 1, 0.5}));
    memory.confirm(mindReading, 0.5, entry(1));
    QCOMPARE(memory.answers().value(mindReading), (AnswerMemory::Answers{1, 0, 0.5}));
    memory.confirm(mindReading, 0.25, entry(2));
    memory.dismiss(labeling, 0.25, entry(1));
    QCOMPARE(memory.answers().value(mindReading), (AnswerMemory::Answers{2, 0, 0.75}));
    QCOMPARE(memory.answers().value(labeling), (AnswerMemory::Answers{0, 1, 0.25}));
}

void AnswerMemoryTest::whatIsTakenBackIsAsIfItHadNotBeenAnswered()
{
    AnswerMemory memory;
    memory.confirm(mindReading, 0.5);
    const QString before = memory.toText();
    memory.dismiss(mindReading, 0.75, entry(1));
    QVERIFY(memory.isAnswered(mindReading, entry(1)));
    memory.takeBack(mindReading, entry(1));
    memory.takeBack(mindReading, entry(1));
    memory.takeBack(labeling, entry(1));
    QVERIFY(!memory.isAnswered(mindReading, entry(1)));
    QCOMPARE(memory.toText(), before);
}

void AnswerMemoryTest::anEntryThatGetsItsNameKeepsItsAnswers()
{
    AnswerMemory memory;
    memory.confirm(mindReading, 0.5, entry(1));
    memory.rename(entry(1), entry(2));
    QVERIFY(!memory.isAnswered(mindReading, entry(1)));
    QVERIFY(memory.isAnswered(mindReading, entry(2)));
}

void AnswerMemoryTest::theMarksOfEntriesAreKeptAndTellNothingOfThem()
{
    AnswerMemory memory;
    for (int i = 0; i < 600; ++i)
        memory.confirm(mindReading, 0.5, entry(i));
    const QString text = memory.toText();
    QVERIFY(!text.contains(entry(599).toString()) && !text.contains(entry(599).toString().remove(u'-')));
    const auto read = AnswerMemory::fromText(text);
    QVERIFY(read);
    QCOMPARE(read->toText(), text);
    QCOMPARE(read->answers().value(mindReading).confirmed, 600);
    QVERIFY(read->isAnswered(mindReading, entry(599)));
    QVERIFY(!read->isAnswered(mindReading, entry(0))); // the oldest marks go; what they counted stays
}

void AnswerMemoryTest::brokenTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no number") << QStringLiteral("labeling a 1 0.5");
    QTest::newRow("too few") << QStringLiteral("labeling 1 0.5");
    QTest::newRow("unknown pattern") << QStringLiteral("gloom 1 1 0.5");
    QTest::newRow("negative") << QStringLiteral("labeling -1 1 0");
    QTest::newRow("promised more than answered") << QStringLiteral("labeling 1 1 2.5");
    QTest::newRow("more than anyone answers") << QStringLiteral("labeling 2147483647 2147483647 1");
    QTest::newRow("a short mark") << QStringLiteral("@0123 taken 0.5");
    QTest::newRow("a mark without an answer") << QStringLiteral("@0123456789abcdef01234567 maybe 0.5");
    QTest::newRow("a mark without a likelihood") << QStringLiteral("@0123456789abcdef01234567 away nan");
    QTest::newRow("not a number") << QStringLiteral("labeling 1 1 nan");
}

void AnswerMemoryTest::brokenTextIsRefused()
{
    QFETCH(const QString, text);
    const auto read = AnswerMemory::fromText(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Format);
}

void AnswerMemoryTest::dismissalsQuietenASuggestionAndClearingBringsItBack()
{
    const auto suggester = Suggester::load(QStringLiteral("en"));
    QVERIFY(suggester);
    const QString thought = QStringLiteral("He thinks my story is dull.");
    QVERIFY(suggester->suggest(thought).suggested.contains(mindReading));
    AnswerMemory memory;
    for (int i = 0; i < 200; ++i)
        memory.dismiss(mindReading, 0.8);
    const double before = suggester->suggest(thought).patterns.first().score;
    const Findings shifted = suggester->suggest(thought, {}, {}, memory);
    const auto found =
        std::find_if(shifted.patterns.begin(), shifted.patterns.end(),
                     [](const PatternFinding &finding) { return finding.pattern == mindReading; });
    QVERIFY(std::abs(logOdds(before) - logOdds(found->score) - AnswerMemory::largestShift) < 1e-6);
    memory.clear();
    QVERIFY(suggester->suggest(thought, {}, {}, memory).suggested.contains(mindReading));
}

KINWARD_TEST("answermemory", AnswerMemoryTest)
#include "answermemory_test.moc"
