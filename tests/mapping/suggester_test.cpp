// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/suggester.h"

#include "core/patterns.h"
#include "mapping/tables.h"
#include "support/testmain.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>
#include <thread>

namespace
{

PatternFinding findingOf(const Findings &findings, const QString &pattern)
{
    for (const PatternFinding &finding : findings.patterns) {
        if (finding.pattern == pattern)
            return finding;
    }
    return {};
}

QStringList wordsOf(const QString &thought, const PatternFinding &finding)
{
    QStringList words;
    for (const TextSpan &span : finding.because)
        words.append(thought.mid(span.start, span.length));
    return words;
}

QString repeated(const QString &text, qsizetype length)
{
    return text.repeated(length / text.size() + 1).first(length);
}

} // namespace

class SuggesterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPatternIsScoredBestFirst();
    void anOrdinaryThoughtSuggestsNothing();
    void anEmptyThoughtSuggestsNothing();
    void atMostTwoAreSuggestedAndTheyRestOnDifferentWords();
    void theSpansNameTheWords_data();
    void theSpansNameTheWords();
    void theQuestionQuotesThePersonsWords();
    void aLongQuoteIsCutBetweenCharacters();
    void negationQuotationAndQuestionsWeigh_data() { addTableRows(QStringLiteral("scope")); }
    void negationQuotationAndQuestionsWeigh();
    void whatIsTakenBackIsNotSuggestedAndItsLookAlikesAre_data()
    {
        addTableRows(QStringLiteral("shown"), {QStringLiteral("en")});
    }
    void whatIsTakenBackIsNotSuggestedAndItsLookAlikesAre();
    void discriminationAndDangerAreNeverCalledAPattern_data() { addTableRows(QStringLiteral("unfair")); }
    void discriminationAndDangerAreNeverCalledAPattern();
    void thePracticeExamplesAreMapped_data()
    {
        addTableRows(QStringLiteral("practice"), {QStringLiteral("en")});
    }
    void thePracticeExamplesAreMapped();
    void theModelKeepsMostPracticeExamples();
    void theModelNamesItsWords();
    void dangerInTheSituationSilencesToo();
    void theWordsOfAnUnfairAccountAreNamed();
    void wordsOfGreatPainOfferHelp_data() { addTableRows(QStringLiteral("help")); }
    void wordsOfGreatPainOfferHelp();
    void helpIsOfferedForSituationAndCauseToo();
    void helpIsHeardAtTheEndOfALongText();
    void anUnknownLanguageStaysSilent();
    void aLanguageTagWithACountryIsUnderstood();
    void hostileTextIsAnswered_data();
    void hostileTextIsAnswered();
    void manyThreadsGetTheSameAnswer();

private:
    [[nodiscard]] const Suggester &suggester(const QString &language) const
    {
        return *m_suggesters[language];
    }
    /// The cue rules by themselves, where a test is about what they do.
    [[nodiscard]] const Suggester &rules(const QString &language) const { return *m_rules[language]; }
    QHash<QString, std::shared_ptr<Suggester>> m_suggesters;
    QHash<QString, std::shared_ptr<Suggester>> m_rules;
};

void SuggesterTest::initTestCase()
{
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("de")}) {
        for (const MappingParts parts : {MappingParts::All, MappingParts::Rules}) {
            auto loaded = Suggester::load(language, parts);
            QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
            QVERIFY(loaded->hasRules());
            (parts == MappingParts::All ? m_suggesters : m_rules)
                .insert(language, std::make_shared<Suggester>(std::move(*loaded)));
        }
    }
}

void SuggesterTest::everyPatternIsScoredBestFirst()
{
    const Findings findings = suggester(QStringLiteral("en")).suggest(QStringLiteral("I'm such an idiot."));
    QStringList ids;
    for (const PatternFinding &finding : findings.patterns) {
        QVERIFY(finding.score >= 0 && finding.score <= 1);
        QVERIFY(!ids.contains(finding.pattern));
        ids.append(finding.pattern);
    }
    QCOMPARE(ids.size(), static_cast<qsizetype>(patternIds.size()));
    QVERIFY(std::is_sorted(findings.patterns.begin(), findings.patterns.end(),
                           [](const auto &a, const auto &b) { return a.score > b.score; }));
    QCOMPARE(findings.patterns.first().pattern, QStringLiteral("labeling"));
    QCOMPARE(findings.suggested.value(0), QStringLiteral("labeling"));
    QVERIFY(findingOf(findings, patternNone).score < 0.5);
    QVERIFY(!findings.patterns.first().reason.isEmpty());
}

void SuggesterTest::anOrdinaryThoughtSuggestsNothing()
{
    for (const QString &thought :
         {QStringLiteral("I see her less than I used to, and I miss it."),
          QStringLiteral("I would like to have someone to eat with on Sundays."),
          QStringLiteral("The last bus leaves at eight."), QStringLiteral("I feel sad, and I miss her.")}) {
        const Findings findings = suggester(QStringLiteral("en")).suggest(thought);
        QCOMPARE(findings.suggested, QStringList());
        QCOMPARE(findings.patterns.first().pattern, QString(patternNone));
    }
}

void SuggesterTest::anEmptyThoughtSuggestsNothing()
{
    for (const QString &thought : {QString(), QStringLiteral("  \n "), QStringLiteral("?!…")}) {
        const Findings findings = suggester(QStringLiteral("en")).suggest(thought);
        QCOMPARE(findings.suggested, QStringList());
        QVERIFY(!findings.offerHelp);
        QCOMPARE(findings.causes.locus, 4.0);
    }
}

void SuggesterTest::atMostTwoAreSuggestedAndTheyRestOnDifferentWords()
{
    const QString thought = QStringLiteral(
        "They must think I'm lazy. I'm such an idiot. I should always be strong. I'll end up alone.");
    QVERIFY(suggester(QStringLiteral("en")).suggest(thought).suggested.size() <= 2);
    const Findings findings = rules(QStringLiteral("en")).suggest(thought);
    QCOMPARE(findings.suggested.size(), 2);
    QVERIFY(findingOf(findings, findings.suggested[0]).because
            != findingOf(findings, findings.suggested[1]).because);
}

void SuggesterTest::theSpansNameTheWords_data()
{
    QTest::addColumn<QString>("thought");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("words");
    const auto list = [](const char *text) { return QString::fromUtf8(text).split(u'|'); };
    QTest::newRow("plain") << QStringLiteral("So my friends all hate me now.")
                           << QStringLiteral("mind_reading") << list("friends|hate");
    QTest::newRow("emoji before") << QStringLiteral("\U0001F622\U0001F622 I'm such an idiot")
                                  << QStringLiteral("labeling") << list("I'm|idiot");
    QTest::newRow("curly apostrophe")
        << QStringLiteral("I’m such an idiot") << QStringLiteral("labeling") << list("I’m|idiot");
    QTest::newRow("typed without apostrophe")
        << QStringLiteral("im such an idiot") << QStringLiteral("labeling") << list("im|idiot");
    QTest::newRow("contraction") << QStringLiteral("They don't like me") << QStringLiteral("mind_reading")
                                 << list("They don't like");
    QTest::newRow("composed of two signs")
        << QStringLiteral("cafe\u0301, I'm such an idiot") << QStringLiteral("labeling") << list("I'm|idiot");
    QTest::newRow("broken surrogate before") << QString(QChar(0xD83D)) + QStringLiteral(" I'm such an idiot")
                                             << QStringLiteral("labeling") << list("I'm|idiot");
}

void SuggesterTest::theSpansNameTheWords()
{
    QFETCH(const QString, thought);
    QFETCH(const QString, pattern);
    QFETCH(const QStringList, words);
    const PatternFinding finding = findingOf(suggester(QStringLiteral("en")).suggest(thought), pattern);
    for (const QString &word : words)
        QVERIFY2(wordsOf(thought, finding).contains(word), qPrintable(wordsOf(thought, finding).join(u'|')));
    int end = 0;
    for (const TextSpan &span : finding.because) {
        QVERIFY(span.start >= end && span.length > 0);
        end = span.start + span.length;
    }
    QVERIFY(end <= thought.size());
}

void SuggesterTest::theQuestionQuotesThePersonsWords()
{
    const Findings english =
        suggester(QStringLiteral("en")).suggest(QStringLiteral("Well, I'm such an IDIOT."));
    QCOMPARE(findingOf(english, QStringLiteral("labeling")).question,
             QStringLiteral("You wrote “IDIOT”. What happened, told in one sentence without that name?"));
    const Findings german = suggester(QStringLiteral("de")).suggest(QStringLiteral("Ich bin so ein Idiot."));
    QVERIFY(
        findingOf(german, QStringLiteral("labeling")).question.startsWith(u"Du hast „Idiot“ geschrieben."));
    const Findings byRules = rules(QStringLiteral("en")).suggest(QStringLiteral("Well, I'm such an IDIOT."));
    QCOMPARE(findingOf(byRules, QStringLiteral("comparing")).question, QString());
}

void SuggesterTest::aLongQuoteIsCutBetweenCharacters()
{
    const QString gap = repeated(QStringLiteral("\U0001F622"), 80);
    const Findings findings =
        suggester(QStringLiteral("en"))
            .suggest(QStringLiteral("They") + gap + QStringLiteral("hate ") + gap + QStringLiteral(" me"));
    const QString question = findingOf(findings, QStringLiteral("mind_reading")).question;
    QVERIFY(question.contains(u'…'));
    QVERIFY(question.isValidUtf16());
}

void SuggesterTest::negationQuotationAndQuestionsWeigh()
{
    QFETCH(const QString, language);
    QFETCH(const QString, expected);
    QFETCH(const QString, text);
    const double score = findingOf(rules(language).suggest(text), QStringLiteral("mind_reading")).score;
    const bool isStrong = score >= 0.5;
    const bool isAbsent = score < 0.1;
    const QString found = isStrong ? QStringLiteral("yes")
        : isAbsent                 ? QStringLiteral("no")
                                   : QStringLiteral("half");
    QCOMPARE(found, expected);
    const QStringList shown = suggester(language).suggest(text).suggested;
    if (expected != u"half")
        QCOMPARE(shown.contains(QStringLiteral("mind_reading")), expected == u"yes");
}

/// Beliefs that are corrected, words that deny, good news and literal uses, each beside a thought like it.
void SuggesterTest::whatIsTakenBackIsNotSuggestedAndItsLookAlikesAre()
{
    QFETCH(const QString, language);
    QFETCH(const QString, expected);
    QFETCH(const QString, text);
    const QStringList shown = suggester(language).suggest(text).suggested;
    if (expected == patternNone)
        QCOMPARE(shown, QStringList());
    else
        QVERIFY2(shown.contains(expected), qPrintable(shown.join(u' ')));
}

void SuggesterTest::discriminationAndDangerAreNeverCalledAPattern()
{
    QFETCH(const QString, language);
    QFETCH(const QString, expected);
    QFETCH(const QString, text);
    const Findings findings = suggester(language).suggest(text);
    if (expected == u"no") {
        QVERIFY(!rules(language).suggest(text).suggested.isEmpty());
        return;
    }
    QCOMPARE(findings.suggested, QStringList());
    QCOMPARE(findings.patterns.first().pattern, QString(patternNone));
    QCOMPARE(findings.patterns.first().score, 1.0);
    for (const PatternFinding &finding : findings.patterns) {
        QVERIFY(finding.question.isEmpty());
        QVERIFY(finding.because.isEmpty() || finding.pattern == patternNone);
    }
}

void SuggesterTest::thePracticeExamplesAreMapped()
{
    QFETCH(const QString, language);
    QFETCH(const QString, expected);
    QFETCH(const QString, text);
    const QStringList suggested = rules(language).suggest(text).suggested;
    if (expected == patternNone) {
        QCOMPARE(suggested, QStringList());
        return;
    }
    const QStringList fitting = expected.split(u',');
    QVERIFY2(std::any_of(suggested.begin(), suggested.end(),
                         [&](const QString &id) { return fitting.contains(id); }),
             qPrintable(suggested.join(u' ')));
}

/// The rules were written in sight of these examples; the model never saw them, and joined with it some are
/// lost.
void SuggesterTest::theModelKeepsMostPracticeExamples()
{
    QFile file(QStringLiteral(KINWARD_TEST_DATA "/mapping/practice_en.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const auto isMapped = [&](const QString &line) {
        const QStringList fitting = line.section(u'\t', 0, 0).split(u',');
        const QStringList suggested =
            suggester(QStringLiteral("en")).suggest(line.section(u'\t', 1)).suggested;
        if (fitting.contains(QString(patternNone)))
            return suggested.isEmpty();
        return std::any_of(suggested.begin(), suggested.end(),
                           [&](const QString &id) { return fitting.contains(id); });
    };
    const auto mapped = std::count_if(lines.begin(), lines.end(), isMapped);
    qInfo("%d of %d practice examples", static_cast<int>(mapped), static_cast<int>(lines.size()));
    QVERIFY(mapped >= lines.size() * 4 / 5);
}

void SuggesterTest::theModelNamesItsWords()
{
    const auto model = Suggester::load(QStringLiteral("en"), MappingParts::Model);
    QVERIFY(model);
    const QString thought = QStringLiteral("It's all down to me, the whole team lost because of me.");
    const PatternFinding finding = findingOf(model->suggest(thought), QStringLiteral("self_blame"));
    QVERIFY(!finding.because.isEmpty());
    QVERIFY(finding.reason.isEmpty());
    QVERIFY(finding.question.startsWith(u"You wrote “"));
    // "me" may well carry it, but it tells a reader little.
    const QStringList words = wordsOf(thought, finding);
    QVERIFY(std::all_of(words.begin(), words.end(), [](const QString &word) { return word.size() > 2; }));
}

void SuggesterTest::dangerInTheSituationSilencesToo()
{
    const QString thought = QStringLiteral("I'm such an idiot.");
    QVERIFY(!suggester(QStringLiteral("en"))
                 .suggest(thought, QStringLiteral("He was late."))
                 .suggested.isEmpty());
    QVERIFY(
        suggester(QStringLiteral("en")).suggest(thought, QStringLiteral("He hit me.")).suggested.isEmpty());
    QVERIFY(suggester(QStringLiteral("en"))
                .suggest(thought, {}, QStringLiteral("because my boss is racist"))
                .suggested.isEmpty());
}

/// No phrase is in this account; the model of sentences hears it, and its words can be named.
void SuggesterTest::theWordsOfAnUnfairAccountAreNamed()
{
    const QString thought =
        QStringLiteral("It was Monday. The officer twisted my arm because I wear a turban.");
    const Findings findings = suggester(QStringLiteral("en")).suggest(thought);
    QVERIFY(findings.isSteppedBack);
    QCOMPARE(findings.patterns.first().pattern, QString(patternNone));
    QCOMPARE(findings.patterns.first().score, 1.0); // by which programs beside this one know it
    QCOMPARE(findings.suggested, QStringList());
    QVERIFY(!suggester(QStringLiteral("en")).suggest(QStringLiteral("It rains.")).isSteppedBack);
    QVERIFY(wordsOf(thought, findings.patterns.first()).join(u' ').contains(u"turban"));
    QVERIFY(rules(QStringLiteral("en")).suggest(thought).patterns.first().because.isEmpty());
    const QString named = QStringLiteral("Mein Chef ist rassistisch zu uns allen.");
    const Findings german = suggester(QStringLiteral("de")).suggest(named);
    QCOMPARE(wordsOf(named, german.patterns.first()), QStringList{QStringLiteral("rassistisch")});
}

void SuggesterTest::wordsOfGreatPainOfferHelp()
{
    QFETCH(const QString, language);
    QFETCH(const QString, expected);
    QFETCH(const QString, text);
    QCOMPARE(suggester(language).suggest(text).offerHelp, expected == u"yes");
    QCOMPARE(suggester(language).namesGreatPain(text), expected == u"yes");
}

void SuggesterTest::helpIsOfferedForSituationAndCauseToo()
{
    const QString words = QStringLiteral("I wanted to kill myself.");
    QVERIFY(suggester(QStringLiteral("en")).suggest(QStringLiteral("It is late."), words).offerHelp);
    QVERIFY(suggester(QStringLiteral("en")).suggest(QStringLiteral("It is late."), {}, words).offerHelp);
}

void SuggesterTest::helpIsHeardAtTheEndOfALongText()
{
    const QString day = repeated(QStringLiteral("We walked by the lake and had soup. "), 500'000);
    QVERIFY(!suggester(QStringLiteral("en")).namesGreatPain(day));
    QVERIFY(suggester(QStringLiteral("en")).namesGreatPain(day + QStringLiteral(" I want to die.")));
    const QString onlyTheModelHears =
        QStringLiteral("I gave my bike away, I will not be needing it where I go.");
    QVERIFY(suggester(QStringLiteral("en")).namesGreatPain(onlyTheModelHears));
    QVERIFY(!rules(QStringLiteral("en")).namesGreatPain(onlyTheModelHears));
    QVERIFY(suggester(QStringLiteral("en")).namesGreatPain(day + QStringLiteral(". ") + onlyTheModelHears));
}

void SuggesterTest::anUnknownLanguageStaysSilent()
{
    for (const QString &language : {QStringLiteral("tlh"), QString(), QStringLiteral("../en")}) {
        const auto silent = Suggester::load(language);
        QVERIFY(silent);
        QVERIFY(!silent->hasRules());
        const Findings findings =
            silent->suggest(QStringLiteral("Everyone hates me."), {}, QStringLiteral("because I am dull"));
        QCOMPARE(findings.suggested, QStringList());
        QCOMPARE(findings.patterns.size(), static_cast<qsizetype>(patternIds.size()));
        QCOMPARE(findings.patterns.first().pattern, QString(patternNone));
        QCOMPARE(findings.causes.locus, 4.0);
        QVERIFY(!findings.offerHelp);
    }
}

void SuggesterTest::aLanguageTagWithACountryIsUnderstood()
{
    for (const QString &language : {QStringLiteral("de_AT"), QStringLiteral("de-CH"), QStringLiteral("DE")}) {
        const auto german = Suggester::load(language);
        QVERIFY(german);
        QCOMPARE(german->suggest(QStringLiteral("Alle hassen mich.")).suggested.value(0),
                 QStringLiteral("mind_reading"));
    }
}

void SuggesterTest::hostileTextIsAnswered_data()
{
    constexpr qsizetype million = 1'000'000;
    QTest::addColumn<QString>("text");
    QTest::newRow("100,000 clauses") << QStringLiteral("everyone hates me, ").repeated(100'000);
    QTest::newRow("one word") << QString(million, u'a');
    QTest::newRow("one stretched word") << QStringLiteral("kill") + QString(million, u'l');
    QTest::newRow("high surrogates") << QString(million, QChar(0xD83D));
    QTest::newRow("low surrogates") << QString(million, QChar(0xDE22));
    QTest::newRow("apostrophes") << repeated(QStringLiteral("i'"), million);
    QTest::newRow("combining marks") << QStringLiteral("a") + QString(million, QChar(0x0301));
    QTest::newRow("quotation marks") << repeated(QStringLiteral("“‘\"'"), million);
    QTest::newRow("open gaps") << repeated(QStringLiteral("if they do not want to "), million);
    QTest::newRow("help words without sense") << repeated(QStringLiteral("want to not wish "), million);
    QTest::newRow("reports") << repeated(QStringLiteral("she said "), million);
    QTest::newRow("nothing but zeros") << QString(million, QChar(0));
    QTest::newRow("question marks") << QString(million, u'?');
}

void SuggesterTest::hostileTextIsAnswered()
{
    QFETCH(const QString, text);
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("de")}) {
        const Findings findings =
            suggester(language).suggest(text, {}, language == QStringLiteral("en") ? text : QString());
        QCOMPARE(findings.patterns.size(), static_cast<qsizetype>(patternIds.size()));
        QVERIFY(findings.suggested.size() <= 2);
        for (const PatternFinding &finding : findings.patterns) {
            for (const TextSpan &span : finding.because)
                QVERIFY(span.start >= 0 && span.length > 0 && span.start + span.length <= text.size());
        }
    }
}

void SuggesterTest::manyThreadsGetTheSameAnswer()
{
    const QString thought = QStringLiteral("Everyone hates me. I'll end up alone.");
    const QStringList expected = suggester(QStringLiteral("en")).suggest(thought).suggested;
    QVERIFY(!expected.isEmpty());
    std::array<QStringList, 4> answers;
    std::vector<std::thread> threads;
    for (QStringList &answer : answers) {
        threads.emplace_back([&] {
            for (int i = 0; i < 50; ++i)
                answer = suggester(QStringLiteral("en")).suggest(thought).suggested;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const QStringList &answer : answers)
        QCOMPARE(answer, expected);
}

KINWARD_TEST("suggester", SuggesterTest)
#include "suggester_test.moc"
