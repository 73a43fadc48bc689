// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/stretch.h"

#include "mapping/corpusrows.h"
#include "mapping/language.h"
#include "mapping/suggester.h"
#include "support/testmain.h"

#include <QTest>

#include <algorithm>

/// What a model names is shown as words that make sense to a person.
class StretchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aWordByItselfIsShownWithWordsOfItsClause_data();
    void aWordByItselfIsShownWithWordsOfItsClause();
    void noSuggestionOfTheModelNamesOneWordAlone();
    void twoSuggestionsNeverNameTheSameWordsAlone();

private:
    std::optional<Language> m_language;
};

void StretchTest::initTestCase()
{
    auto english = readLanguage(QStringLiteral(KINWARD_SOURCE "/resources/mapping/en"));
    QVERIFY(english);
    m_language.emplace(std::move(*english));
}

void StretchTest::aWordByItselfIsShownWithWordsOfItsClause_data()
{
    QTest::addColumn<QString>("thought");
    QTest::addColumn<QStringList>("named");
    QTest::addColumn<QStringList>("heavy"); // further words that speak for the pattern, as much as the named
    QTest::addColumn<QStringList>("shown");
    const auto row = [](const char *name, const QString &thought, const char *named, const char *heavy,
                        const char *shown) {
        const auto list = [](const char *words) {
            return QString::fromLatin1(words).split(u'|', Qt::SkipEmptyParts);
        };
        QTest::newRow(name) << thought << list(named) << list(heavy) << list(shown);
    };
    row("the next word tells", QStringLiteral("I keep focusing on it."), "keep", "", "keep focusing");
    row("the heavier words come with it", QStringLiteral("My life is so empty now."), "empty", "life",
        "life is so empty");
    row("up to the end of its clause", QStringLiteral("He will turn me down, I know."), "turn", "down",
        "turn me down");
    row("not beyond a comma", QStringLiteral("Nobody came, again."), "came", "", "Nobody came");
    row("not beyond a sentence", QStringLiteral("I fell. Always me."), "fell", "Always", "I fell");
    row("not into a quotation", QStringLiteral("She whispered \"never again\" to me."), "never", "whispered",
        "never again");
    row("a contraction is one word", QStringLiteral("So it's worthless."), "worthless", "it's",
        "it's worthless");
    row("side by side they are one", QStringLiteral("Out of the whole weekend."), "the whole|weekend", "",
        "the whole weekend");
    row("what is no single word stays", QStringLiteral("I can't stop thinking of it."), "can't stop", "",
        "can't stop");
    row("what its clause holds alone gives way", QStringLiteral("Sure, I made a friend."),
        "Sure|made a friend", "", "made a friend");
    row("one word is no reason", QStringLiteral("Always."), "Always", "", "");
}

void StretchTest::aWordByItselfIsShownWithWordsOfItsClause()
{
    QFETCH(const QString, thought);
    QFETCH(const QStringList, named);
    QFETCH(const QStringList, heavy);
    QFETCH(const QStringList, shown);
    const auto placeOf = [&](const QString &words) {
        return TextSpan{static_cast<int>(thought.indexOf(words)), static_cast<int>(words.size())};
    };
    QList<TextSpan> spans;
    std::vector<WeighedSpan> weighed;
    for (const QString &words : named)
        spans.append(placeOf(words));
    for (const QString &words : named + heavy)
        weighed.push_back({placeOf(words), 1});
    const TokenizedText text = tokenize(thought, m_language->vocabulary);
    const StretchReader reader(thought, text, m_language->smallWords);
    QStringList read;
    for (const TextSpan &span : reader.widened(spans, weighed))
        read.append(thought.mid(span.start, span.length));
    QCOMPARE(read, shown);
}

void StretchTest::noSuggestionOfTheModelNamesOneWordAlone()
{
    const auto suggester = Suggester::load(QStringLiteral("en"));
    QVERIFY(suggester);
    QStringList alone;
    for (const QStringList &row : corpusRows(QStringLiteral("thoughts-mixed.tsv"))) {
        const Findings findings = suggester->suggest(row[1]);
        for (const PatternFinding &finding : findings.patterns) {
            if (!findings.suggested.contains(finding.pattern) || !finding.reason.isEmpty())
                continue;
            const TextSpan first = finding.because.value(0);
            if (finding.because.size() == 1 && !row[1].mid(first.start, first.length).contains(u' '))
                alone.append(row[1] + u'|' + finding.pattern);
        }
    }
    QVERIFY2(alone.isEmpty(), qPrintable(QString::number(alone.size()) + u' ' + alone.value(0)));
}

void StretchTest::twoSuggestionsNeverNameTheSameWordsAlone()
{
    const auto suggester = Suggester::load(QStringLiteral("en"));
    QVERIFY(suggester);
    for (const QStringList &row : corpusRows(QStringLiteral("thoughts-mixed.tsv"))) {
        const Findings findings = suggester->suggest(row[1]);
        QList<QList<TextSpan>> named;
        for (const PatternFinding &finding : findings.patterns) {
            if (!findings.suggested.contains(finding.pattern))
                continue;
            QVERIFY2(!named.contains(finding.because), qPrintable(row[1]));
            named.append(finding.because);
        }
    }
}

KINWARD_TEST("stretch", StretchTest)
#include "stretch_test.moc"
