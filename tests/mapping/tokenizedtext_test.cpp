// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/tokenizedtext.h"

#include "mapping/slip.h"
#include "mapping/tokenpattern.h"
#include "support/testmain.h"

#include <QTest>

namespace
{

Vocabulary smallVocabulary()
{
    Vocabulary vocabulary;
    vocabulary.setPlainLetters({{u'ä', QStringLiteral("ae")}, {u'ß', QStringLiteral("ss")}});
    vocabulary.addSpelling(QStringLiteral("can't"), {QStringLiteral("can"), QStringLiteral("not")});
    vocabulary.addEnding(QStringLiteral("n't"), QStringLiteral("not"));
    vocabulary.addForgiving(QStringLiteral("suicide"));
    for (const char *word : {"do", "i", "so", "all", "they", "hate", "me", "hass*", "hasslich", "weiß"})
        vocabulary.add(QString::fromUtf8(word));
    return vocabulary;
}

} // namespace

class TokenizedTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentencesEndAtTheirMarks_data();
    void sentencesEndAtTheirMarks();
    void aQuestionMarkMarksItsOwnSentence();
    void commasAndDashesOpenAClause();
    void quotationIsMarkedAndEndsWithTheLine();
    void contractionsBecomeTwoWordsOfOnePlace();
    void lettersMayBeStretchedPlainOrWrong_data();
    void lettersMayBeStretchedPlainOrWrong();
    void aSlipIsOneLetterAtMost_data();
    void aSlipIsOneLetterAtMost();
    void aPatternFindsItsWordsWithinOneSentence_data();
    void aPatternFindsItsWordsWithinOneSentence();
    void aSearchStopsWhenItsBudgetIsUsedUp();
};

void TokenizedTextTest::sentencesEndAtTheirMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sentences");
    QTest::newRow("none") << QStringLiteral("i hate me") << 1;
    QTest::newRow("full stops") << QStringLiteral("i hate. they hate... me") << 3;
    QTest::newRow("numbers") << QStringLiteral("i 3.5 me") << 1;
    QTest::newRow("no space") << QStringLiteral("i hate.They hate") << 2;
    QTest::newRow("lines") << QStringLiteral("i\n\nhate\nme") << 3;
    const QString longLine = QStringLiteral("they hate me so they all hate me");
    QTest::newRow("a line that was wrapped") << longLine + QStringLiteral("\nso they do") << 1;
    QTest::newRow("long lines with capitals") << longLine + QStringLiteral("\nSo they do") << 2;
    QTest::newRow("an empty line between") << longLine + QStringLiteral("\n\nso they do") << 2;
    QTest::newRow("a short line before")
        << QStringLiteral("i hate\n") + longLine + QStringLiteral("\nme") << 2;
    QTest::newRow("mixed marks") << QStringLiteral("i?! hate; me: so…") << 4;
}

void TokenizedTextTest::sentencesEndAtTheirMarks()
{
    QFETCH(const QString, text);
    QFETCH(const int, sentences);
    const TokenizedText read = tokenize(text, smallVocabulary());
    QCOMPARE(read.tokens.back().sentence + 1, sentences);
}

void TokenizedTextTest::aQuestionMarkMarksItsOwnSentence()
{
    const TokenizedText text = tokenize(u"i hate me. they hate me?! all so", smallVocabulary());
    QCOMPARE(text.isQuestion.size(), size_t(3));
    QVERIFY(!text.isQuestion[0]);
    QVERIFY(text.isQuestion[1]);
    QVERIFY(!text.isQuestion[2]);
}

void TokenizedTextTest::commasAndDashesOpenAClause()
{
    const TokenizedText text = tokenize(u"i, they – me self-hate (all) so", smallVocabulary());
    std::vector<bool> opens;
    for (const Token &token : text.tokens)
        opens.push_back(token.opensClause);
    QCOMPARE(opens, (std::vector<bool>{true, true, true, false, false, true, true}));
}

void TokenizedTextTest::quotationIsMarkedAndEndsWithTheLine()
{
    const auto quoted = [](QStringView written) {
        QString marks;
        const TokenizedText text = tokenize(written, smallVocabulary());
        for (const Token &token : text.tokens)
            marks += token.isQuoted ? u'q' : u'-';
        return marks;
    };
    QCOMPARE(quoted(u"they “hate me” so"), QStringLiteral("-qq-"));
    QCOMPARE(quoted(u"they \"hate me\" so"), QStringLiteral("-qq-"));
    QCOMPARE(quoted(u"they ‘hate me’ so"), QStringLiteral("-qq-"));
    QCOMPARE(quoted(u"they 'hate me' so"), QStringLiteral("-qq-"));
    QCOMPARE(quoted(u"they „hate me“ so"), QStringLiteral("-qq-"));
    QCOMPARE(quoted(u"they »hate me« so"), QStringLiteral("-qq-"));
    QCOMPARE(quoted(u"i don't hate"), QStringLiteral("----"));
    QCOMPARE(quoted(u"they \"hate\nme so"), QStringLiteral("-q--"));
}

void TokenizedTextTest::contractionsBecomeTwoWordsOfOnePlace()
{
    const Vocabulary vocabulary = smallVocabulary();
    for (const QString &written :
         {QStringLiteral("i don't"), QStringLiteral("I DON’T"), QStringLiteral("i can't")}) {
        const TokenizedText text = tokenize(written, vocabulary);
        QCOMPARE(text.size(), 3);
        QCOMPARE(text.at(2).word, vocabulary.read(u"not")[0]);
        QCOMPARE(text.at(1).start, 2);
        QCOMPARE(text.at(2).start, 2);
        QCOMPARE(text.at(2).length, 5);
    }
}

void TokenizedTextTest::lettersMayBeStretchedPlainOrWrong_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    QTest::newRow("stretched to one") << QStringLiteral("sooooo") << QStringLiteral("so");
    QTest::newRow("stretched to two") << QStringLiteral("allll") << QStringLiteral("all");
    QTest::newRow("slip") << QStringLiteral("suicdie") << QStringLiteral("suicide");
    QTest::newRow("sharp s") << QStringLiteral("weiss") << QStringLiteral("weiss");
    QTest::newRow("beginning") << QStringLiteral("hasserfüllt") << QStringLiteral("hass*");
    QTest::newRow("soft hyphen") << QStringLiteral("ha\u00adte") << QStringLiteral("hate");
}

void TokenizedTextTest::lettersMayBeStretchedPlainOrWrong()
{
    QFETCH(const QString, written);
    QFETCH(const QString, meant);
    Vocabulary vocabulary = smallVocabulary();
    const TokenizedText text = tokenize(written, vocabulary);
    QCOMPARE(text.size(), 1);
    QVERIFY(text.at(0).word != Vocabulary::unknown);
    QCOMPARE(text.at(0).word, vocabulary.add(meant));
}

void TokenizedTextTest::aSlipIsOneLetterAtMost_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("isSlip");
    QTest::newRow("missing") << QStringLiteral("sucide") << true;
    QTest::newRow("added") << QStringLiteral("suiicide") << true;
    QTest::newRow("changed") << QStringLiteral("suicode") << true;
    QTest::newRow("swapped") << QStringLiteral("sucicde") << false;
    QTest::newRow("neighbours swapped") << QStringLiteral("suciide") << true;
    QTest::newRow("end missing") << QStringLiteral("suicid") << true;
    QTest::newRow("two wrong") << QStringLiteral("sooicide") << false;
    QTest::newRow("another first letter") << QStringLiteral("buicide") << false;
    QTest::newRow("too short") << QStringLiteral("suic") << false;
    QTest::newRow("the word itself") << QStringLiteral("suicide") << true;
}

void TokenizedTextTest::aSlipIsOneLetterAtMost()
{
    QFETCH(const QString, written);
    QFETCH(const bool, isSlip);
    QCOMPARE(isOneSlipAway(written, u"suicide"), isSlip);
}

void TokenizedTextTest::aPatternFindsItsWordsWithinOneSentence_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("first");
    QTest::newRow("in a row") << QStringLiteral("they hate") << QStringLiteral("so they hate me") << 1;
    QTest::newRow("not in a row") << QStringLiteral("they hate") << QStringLiteral("they all hate me") << -1;
    QTest::newRow("gap") << QStringLiteral("they ..1 hate") << QStringLiteral("they all hate me") << 0;
    QTest::newRow("gap too small") << QStringLiteral("they ..1 hate") << QStringLiteral("they do all hate")
                                   << -1;
    QTest::newRow("gap over a sentence")
        << QStringLiteral("they ..3 hate") << QStringLiteral("they so. hate") << -1;
    QTest::newRow("missing") << QStringLiteral("they all? hate") << QStringLiteral("they hate") << 0;
    QTest::newRow("must not follow") << QStringLiteral("hate !me") << QStringLiteral("hate me, hate all")
                                     << 2;
    QTest::newRow("begins") << QStringLiteral("^ hate") << QStringLiteral("i hate. hate me") << 2;
    QTest::newRow("ends") << QStringLiteral("hate $") << QStringLiteral("hate me so hate") << 3;
    QTest::newRow("joined") << QStringLiteral("so|all_they hate") << QStringLiteral("all they hate") << 0;
    QTest::newRow("list") << QStringLiteral("@people hate") << QStringLiteral("i hate they hate") << 2;
    QTest::newRow("beginning of known words") << QStringLiteral("hass*") << QStringLiteral("i hasslich") << 1;
}

void TokenizedTextTest::aPatternFindsItsWordsWithinOneSentence()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    QFETCH(const int, first);
    Vocabulary vocabulary = smallVocabulary();
    const auto lists = WordLists::compile({{QStringLiteral("people"), {QStringLiteral("they")}}}, vocabulary);
    QVERIFY(lists);
    auto compiled = TokenPattern::compile(pattern, *lists, vocabulary);
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error()));
    compiled->close(vocabulary);
    const TokenizedText read = tokenize(text, vocabulary);
    int found = -1;
    int budget = 1000;
    for (int token = read.size() - 1; token >= 0; --token) {
        if (compiled->matchAt(read, token, budget))
            found = token;
    }
    QCOMPARE(found, first);
}

void TokenizedTextTest::aSearchStopsWhenItsBudgetIsUsedUp()
{
    Vocabulary vocabulary = smallVocabulary();
    const auto lists = WordLists::compile({}, vocabulary);
    auto pattern =
        TokenPattern::compile(QStringLiteral("they ..9 they ..9 they ..9 hate"), *lists, vocabulary);
    QVERIFY(pattern);
    pattern->close(vocabulary);
    const TokenizedText text = tokenize(QStringLiteral("they ").repeated(40), vocabulary);
    int budget = 50;
    QVERIFY(!pattern->matchAt(text, 0, budget));
    QVERIFY(budget < 0);
}

KINWARD_TEST("tokenizedtext", TokenizedTextTest)
#include "tokenizedtext_test.moc"
