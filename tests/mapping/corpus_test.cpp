// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns.h"
#include "mapping/suggester.h"
#include "support/testmain.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>

namespace
{

/// The rows of resources/mapping/en/corpus/<name>, the head left out.
QList<QStringList> corpusRows(const QString &name)
{
    QFile file(QStringLiteral(KINWARD_SOURCE "/resources/mapping/en/corpus/") + name);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.split(u'\t'));
    rows.removeFirst();
    return rows;
}

template <typename Says> double shareOf(const QList<QStringList> &rows, Says says)
{
    return static_cast<double>(std::count_if(rows.begin(), rows.end(), says))
        / static_cast<double>(rows.size());
}

} // namespace

class CorpusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wordsOfGreatPainAreHeard();
    void ordinaryWordsOfferNoHelp();
    void unfairTreatmentIsRecognised();
    void everyLabelIsOnTheClosedList();
    void everySuggestionCarriesItsWords();
    void fairThoughtsAreMostlyLeftAlone();
    void plainNegatedAndReportedWordsAreMostlyLeftAlone();

private:
    [[nodiscard]] bool isCalledUnfair(const QString &text) const
    {
        const PatternFinding first = m_suggester->suggest(text).patterns.first();
        return first.pattern == patternNone && first.score == 1.0;
    }
    std::unique_ptr<Suggester> m_suggester;
};

void CorpusTest::initTestCase()
{
    auto loaded = Suggester::load(QStringLiteral("en"));
    QVERIFY(loaded);
    m_suggester = std::make_unique<Suggester>(std::move(*loaded));
}

void CorpusTest::wordsOfGreatPainAreHeard()
{
    const QList<QStringList> rows =
        corpusRows(QStringLiteral("help-phrases.tsv")) + corpusRows(QStringLiteral("help-held-out.tsv"));
    QVERIFY(rows.size() >= 300);
    QVERIFY(shareOf(rows, [&](const QStringList &row) { return m_suggester->namesGreatPain(row[1]); })
            >= 0.95);
}

void CorpusTest::ordinaryWordsOfferNoHelp()
{
    const QList<QStringList> rows = corpusRows(QStringLiteral("help-ordinary.tsv"))
        + corpusRows(QStringLiteral("help-ordinary-held-out.tsv"));
    QVERIFY(rows.size() >= 1500);
    QVERIFY(shareOf(rows, [&](const QStringList &row) { return m_suggester->namesGreatPain(row[1]); })
            <= 0.015);
}

void CorpusTest::unfairTreatmentIsRecognised()
{
    const QList<QStringList> rows =
        corpusRows(QStringLiteral("unfair.tsv")) + corpusRows(QStringLiteral("unfair-held-out.tsv"));
    QList<QStringList> unfair;
    QList<QStringList> ordinary;
    for (const QStringList &row : rows)
        (row[2] == u"unfair" ? unfair : ordinary).append(row);
    const auto isCalled = [&](const QStringList &row) { return isCalledUnfair(row[1]); };
    QVERIFY(shareOf(unfair, isCalled) >= 0.95);
    QVERIFY(shareOf(ordinary, isCalled) <= 0.03);
}

void CorpusTest::everyLabelIsOnTheClosedList()
{
    for (const char *part : {"mixed", "others-self", "predicting-weighing", "twins"}) {
        const auto rows = corpusRows(QStringLiteral("thoughts-%1.tsv").arg(QLatin1StringView(part)));
        QVERIFY(rows.size() >= 1000);
        for (const QStringList &row : rows) {
            QCOMPARE(row.size(), 6);
            for (const QString &label : row[2].split(u','))
                QVERIFY2(std::find(patternIds.begin(), patternIds.end(), label) != patternIds.end(),
                         qPrintable(row[0]));
        }
    }
}

void CorpusTest::everySuggestionCarriesItsWords()
{
    for (const QStringList &row : corpusRows(QStringLiteral("thoughts-mixed.tsv"))) {
        const Findings findings = m_suggester->suggest(row[1]);
        QVERIFY(findings.suggested.size() <= 2);
        for (const PatternFinding &finding : findings.patterns) {
            for (const TextSpan &span : finding.because)
                QVERIFY(span.start >= 0 && span.length > 0 && span.start + span.length <= row[1].size());
            if (findings.suggested.contains(finding.pattern))
                QVERIFY2(!finding.because.isEmpty() && !finding.question.isEmpty(), qPrintable(row[0]));
        }
    }
}

/// The model has learned from these thoughts, so this guards against a broken model, not for its quality.
void CorpusTest::fairThoughtsAreMostlyLeftAlone()
{
    QList<QStringList> fair;
    for (const QStringList &row : corpusRows(QStringLiteral("thoughts-others-self.tsv"))) {
        if (row[2] == patternNone)
            fair.append(row);
    }
    QVERIFY(shareOf(fair,
                    [&](const QStringList &row) { return !m_suggester->suggest(row[1]).suggested.isEmpty(); })
            <= 0.12);
}

/// A list that no model learns from: negated, past, reported, asked, supposed, fair and plain sentences.
void CorpusTest::plainNegatedAndReportedWordsAreMostlyLeftAlone()
{
    const QList<QStringList> rows = corpusRows(QStringLiteral("quiet-check.tsv"));
    QVERIFY(rows.size() >= 150);
    QVERIFY(shareOf(rows,
                    [&](const QStringList &row) { return !m_suggester->suggest(row[1]).suggested.isEmpty(); })
            <= 0.1);
}

KINWARD_TEST("corpus", CorpusTest)
#include "corpus_test.moc"
