// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/answermemory.h"

#include "mapping/suggester.h"
#include "support/testmain.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

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

/// What the model says of its first suggestions for the thoughts of the English corpus, every fifteenth, from
/// the least sure to the surest.
const std::vector<double> &saidLikelihoods()
{
    static const std::vector<double> likelihoods = [] {
        std::vector<double> read;
        QFile file(QStringLiteral(KINWARD_SOURCE "/tests/data/mapping/likelihoods_en.txt"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no likelihoods");
        while (!file.atEnd())
            read.push_back(file.readLine().trimmed().toDouble());
        return read;
    }();
    return likelihoods;
}

double anyOf(const std::vector<double> &list, std::mt19937 &random)
{
    return list[random() % list.size()];
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
        const double said = anyOf(saidLikelihoods(), random);
        if (any(random) < own(said))
            result.memory.confirm(mindReading, said);
        else
            result.memory.dismiss(mindReading, said);
    }
    const auto count = static_cast<double>(saidLikelihoods().size());
    for (const double said : saidLikelihoods()) {
        result.errorBefore += std::abs(said - own(said)) / count;
        result.errorAfter += std::abs(result.memory.shifted(mindReading, said) - own(said)) / count;
    }
    return result;
}

constexpr double shownFrom = 0.55; ///< the limit of the English model

double shareShown(const AnswerMemory &memory, const QString &pattern = mindReading)
{
    const auto &all = saidLikelihoods();
    return static_cast<double>(
               std::count_if(all.begin(), all.end(),
                             [&](double said) { return memory.shifted(pattern, said) >= shownFrom; }))
        / static_cast<double>(all.size());
}

/// Someone who puts a pattern away each time it is shown, until it was put away so often, or is not shown in
/// 400 thoughts.
AnswerMemory dismissedAlways(int times, unsigned seed)
{
    std::mt19937 random(seed);
    AnswerMemory memory;
    for (int thought = 0; thought < 400 && memory.answers().value(mindReading).dismissed < times; ++thought) {
        const double said = anyOf(saidLikelihoods(), random);
        if (memory.shifted(mindReading, said) >= shownFrom)
            memory.dismiss(mindReading, said);
    }
    return memory;
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
    void aPersonTheModelFitsIsLeftAlone_data();
    void aPersonTheModelFitsIsLeftAlone();
    void oneDismissalSaysLittleEightHalfAndTwelveMakeThePatternQuiet_data();
    void oneDismissalSaysLittleEightHalfAndTwelveMakeThePatternQuiet();
    void aQuietPatternComesBackWhenItIsConfirmed();
    void aConfirmedPatternStaysThroughADismissal();
    void aSurerLikelihoodIsNeverTheLessLikelyOne();
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
    QVERIFY(memory.shifted(mindReading, 0.5) > 0.43);
    memory.clear();
    memory.dismiss(mindReading, 0.96);
    QVERIFY(memory.shifted(mindReading, 0.96) < 0.96);
    QVERIFY2(memory.shifted(mindReading, 0.96) > 0.93,
             qPrintable(QString::number(memory.shifted(mindReading, 0.96))));
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
    QCOMPARE(memory.shift(mindReading), 1.5);
    QCOMPARE(memory.shift(labeling), -8.0);
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
    QTest::newRow("20 answers") << 20 << 0.5;
    QTest::newRow("50 answers") << 50 << 0.6;
    QTest::newRow("200 answers") << 200 << 0.7;
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

void AnswerMemoryTest::aPersonTheModelFitsIsLeftAlone_data()
{
    QTest::addColumn<int>("answers");
    QTest::addColumn<double>("mostMoved");
    QTest::newRow("20 answers") << 20 << 0.04;
    QTest::newRow("50 answers") << 50 << 0.03;
    QTest::newRow("200 answers") << 200 << 0.02;
}

void AnswerMemoryTest::aPersonTheModelFitsIsLeftAlone()
{
    QFETCH(const int, answers);
    QFETCH(const double, mostMoved);
    double after = 0;
    constexpr unsigned persons = 200;
    for (unsigned seed = 1; seed <= persons; ++seed)
        after += simulate(answers, 0, seed).errorAfter / persons;
    qInfo("after %d answers a likelihood is moved by %.3f", answers, after);
    QVERIFY(after < mostMoved);
}

void AnswerMemoryTest::oneDismissalSaysLittleEightHalfAndTwelveMakeThePatternQuiet_data()
{
    QTest::addColumn<int>("dismissals");
    QTest::addColumn<double>("leastShown");
    QTest::addColumn<double>("mostShown");
    QTest::newRow("one") << 1 << 0.95 << 1.0;
    QTest::newRow("five") << 5 << 0.7 << 0.9;
    QTest::newRow("eight") << 8 << 0.3 << 0.6;
    QTest::newRow("twelve") << 12 << 0.0 << 0.0;
    QTest::newRow("fifty") << 50 << 0.0 << 0.0;
}

void AnswerMemoryTest::oneDismissalSaysLittleEightHalfAndTwelveMakeThePatternQuiet()
{
    QFETCH(const int, dismissals);
    double shown = 0;
    constexpr unsigned persons = 100;
    for (unsigned seed = 1; seed <= persons; ++seed)
        shown += shareShown(dismissedAlways(dismissals, seed)) / persons;
    qInfo("put away %d times: %.0f %% of its suggestions are shown still", dismissals, 100 * shown);
    QFETCH(const double, leastShown);
    QFETCH(const double, mostShown);
    QVERIFY(shown >= leastShown);
    QVERIFY(shown <= mostShown);
}

void AnswerMemoryTest::aQuietPatternComesBackWhenItIsConfirmed()
{
    AnswerMemory memory = dismissedAlways(12, 1);
    QCOMPARE(shareShown(memory), 0.0);
    QCOMPARE(shareShown(memory, labeling), 1.0);
    memory.confirm(mindReading, 0.95);
    memory.confirm(mindReading, 0.95);
    QVERIFY(shareShown(memory) > 0.05); // the surest come first
    for (int i = 0; i < 8; ++i)
        memory.confirm(mindReading, 0.95);
    QVERIFY2(shareShown(memory) > 0.4, qPrintable(QString::number(shareShown(memory))));
}

void AnswerMemoryTest::aConfirmedPatternStaysThroughADismissal()
{
    AnswerMemory memory;
    for (int i = 0; i < 30; ++i)
        memory.confirm(mindReading, 0.95);
    memory.dismiss(mindReading, 0.95);
    memory.dismiss(mindReading, 0.95);
    QVERIFY(shareShown(memory) > 0.9);
}

void AnswerMemoryTest::aSurerLikelihoodIsNeverTheLessLikelyOne()
{
    for (const int dismissals : {1, 4, 8, 12}) {
        const AnswerMemory memory = dismissedAlways(dismissals, 2);
        double before = 0;
        for (const double said : saidLikelihoods()) {
            QVERIFY(memory.shifted(mindReading, said) >= before);
            before = memory.shifted(mindReading, said);
        }
    }
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
    const double said = suggester->suggest(thought).patterns.first().score;
    const QString other = QStringLiteral("I'm such an idiot.");
    QVERIFY(suggester->suggest(other).suggested.contains(labeling));
    AnswerMemory memory;
    memory.dismiss(mindReading, said);
    QVERIFY(suggester->suggest(thought, {}, {}, memory).suggested.contains(mindReading));
    for (int i = 0; i < 11; ++i)
        memory.dismiss(mindReading, said);
    QVERIFY(!suggester->suggest(thought, {}, {}, memory).suggested.contains(mindReading));
    QCOMPARE(suggester->suggest(other, {}, {}, memory).suggested, suggester->suggest(other).suggested);
    memory.clear();
    QVERIFY(suggester->suggest(thought, {}, {}, memory).suggested.contains(mindReading));
}

KINWARD_TEST("answermemory", AnswerMemoryTest)
#include "answermemory_test.moc"
