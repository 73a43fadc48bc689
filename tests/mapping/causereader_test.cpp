// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/suggester.h"
#include "support/testmain.h"
#include "tables.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>

namespace
{
constexpr double clearlyOff = 1.5; ///< steps from the middle, from which a slider asks

bool isOnSide(const QString &side, double locus)
{
    const bool isSelf = locus >= 4 + clearlyOff;
    const bool isOutside = locus <= 4 - clearlyOff;
    if (side == u"undecided")
        return !isSelf && !isOutside;
    return side == u"me" ? isSelf : side == u"outside" ? isOutside : side == u"open-me" ? !isOutside : true;
}

bool isOnWrongSide(const QString &side, double locus)
{
    return (side == u"me" && locus <= 4 - clearlyOff) || (side == u"outside" && locus >= 4 + clearlyOff);
}

double locusOf(const Suggester &suggester, const QString &cause)
{
    return suggester.suggest(QStringLiteral("…"), {}, cause).causes.locus;
}
} // namespace

class CauseReaderTest : public QObject
{
    Q_OBJECT
private:
    /// Many rows ask the same one.
    const Suggester &suggesterOf(const QString &language)
    {
        auto known = m_suggesters.find(language);
        if (known == m_suggesters.end())
            known = m_suggesters.emplace(language, Suggester::load(language).value()).first;
        return known->second;
    }
    std::map<QString, Suggester> m_suggesters;

private Q_SLOTS:
    void aStatedCauseMovesTheSliders_data();
    void aStatedCauseMovesTheSliders();
    void withoutACauseEverythingIsInTheMiddle();
    void theCausalClauseOfAThoughtIsRead();
    void whatCameOfACauseIsNotReadWithIt_data();
    void whatCameOfACauseIsNotReadWithIt();
    void aCauseInItsOwnFieldComesFirst();
    void eachHintHasTheWordsThatSaySo_data();
    void eachHintHasTheWordsThatSaySo();
    void theWordsOfAClauseStandInTheThought();
    void readingsStayWithinTheirRanges();
    void aCauseLiesOnItsSide_data() { addTableRows(QStringLiteral("causesides")); }
    void aCauseLiesOnItsSide();
    void mostCausesThatWereNotSeenLieOnTheirSide_data();
    void mostCausesThatWereNotSeenLieOnTheirSide();
    void theWordsOfAClearSideAreTold();
    void aClauseEndsWhereItsConsequenceBegins_data();
    void aClauseEndsWhereItsConsequenceBegins();
    void theWordsOfAClauseAreReadOnce();
};

void CauseReaderTest::aStatedCauseMovesTheSliders_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("inner"); ///< more internal, stable and global
    QTest::addColumn<QString>("outer"); ///< more external, passing and specific
    const auto row = [](const char *name, const char *language, const char *inner, const char *outer) {
        QTest::newRow(name) << QString::fromUtf8(language) << QString::fromUtf8(inner)
                            << QString::fromUtf8(outer);
    };
    row("character, weather", "en", "I am always boring with everyone", "the train was late that day");
    row("trait, one talk", "en", "it's my fault, I am so stupid, always", "they were busy this time");
    row("German", "de", "ich bin immer so langweilig für alle", "der Zug war gestern zu spät");
}

void CauseReaderTest::aStatedCauseMovesTheSliders()
{
    QFETCH(const QString, language);
    QFETCH(const QString, inner);
    QFETCH(const QString, outer);
    const auto suggester = Suggester::load(language);
    QVERIFY(suggester);
    const QString thought = QStringLiteral("…");
    const CauseHint a = suggester->suggest(thought, {}, inner).causes;
    const CauseHint b = suggester->suggest(thought, {}, outer).causes;
    QVERIFY2(a.locus > 4.5 && b.locus < 3.5, qPrintable(QStringLiteral("%1 %2").arg(a.locus).arg(b.locus)));
    QVERIFY2(a.stability > b.stability,
             qPrintable(QStringLiteral("%1 %2").arg(a.stability).arg(b.stability)));
    QVERIFY2(a.globality > b.globality,
             qPrintable(QStringLiteral("%1 %2").arg(a.globality).arg(b.globality)));
}

void CauseReaderTest::eachHintHasTheWordsThatSaySo_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<int>("slider"); ///< locus, stability, globality, control
    QTest::addColumn<QString>("words");
    const auto row = [](const char *language, const char *cause, int slider, const char *words) {
        QTest::addRow("%s %s %d", language, words, slider)
            << QString::fromUtf8(language) << QString::fromUtf8(cause) << slider << QString::fromUtf8(words);
    };
    row("en", "it was my fault, I did not listen", 0, "fault");
    row("en", "I am always like that", 1, "always");
    row("en", "they were busy that day", 0, "they");
    row("de", "es war meine Schuld", 0, "meine Schuld");
    row("de", "ich bin immer so", 1, "immer");
    row("de", "der Zug war gestern zu spät", 1, "gestern");
}

void CauseReaderTest::eachHintHasTheWordsThatSaySo()
{
    QFETCH(const QString, language);
    QFETCH(const QString, cause);
    QFETCH(const int, slider);
    QFETCH(const QString, words);
    const auto suggester = Suggester::load(language);
    QVERIFY(suggester);
    const CauseHint hint = suggester->suggest(QStringLiteral("…"), {}, cause).causes;
    QStringList said;
    for (const TextSpan &span : hint.because.at(static_cast<size_t>(slider)))
        said.append(cause.mid(span.start, span.length));
    QVERIFY2(said.join(u' ').contains(words), qPrintable(said.join(u'|')));
}

void CauseReaderTest::theWordsOfAClauseStandInTheThought()
{
    const auto suggester = Suggester::load(QStringLiteral("de"));
    QVERIFY(suggester);
    const QString thought = QStringLiteral("Sie ist gegangen, weil ich immer so langweilig bin.");
    const QList<TextSpan> words = suggester->suggest(thought).causes.because.at(1);
    QVERIFY(!words.isEmpty());
    QCOMPARE(thought.mid(words.first().start, words.first().length), QStringLiteral("immer"));
}

void CauseReaderTest::withoutACauseEverythingIsInTheMiddle()
{
    const auto suggester = Suggester::load(QStringLiteral("en"));
    QVERIFY(suggester);
    const CauseHint hint = suggester->suggest(QStringLiteral("Everyone was at the lake.")).causes;
    QCOMPARE(hint.locus, 4.0);
    QCOMPARE(hint.stability, 4.0);
    QCOMPARE(hint.globality, 4.0);
    QCOMPARE(hint.control, 4.0);
    QCOMPARE(hint.selfResponsibility, 0.5);
    QCOMPARE(hint.selfControl, 0.5);
    QCOMPARE(hint.circumstanceControl, 0.5);
    for (const QList<TextSpan> &words : hint.because)
        QVERIFY(words.isEmpty());
}

void CauseReaderTest::theCausalClauseOfAThoughtIsRead()
{
    const auto suggester = Suggester::load(QStringLiteral("en"));
    QVERIFY(suggester);
    const CauseHint self = suggester->suggest(QStringLiteral("She left because I am boring.")).causes;
    const CauseHint other = suggester->suggest(QStringLiteral("I am late because the bus was full.")).causes;
    QVERIFY(self.locus > 4.5);
    QVERIFY(other.locus < 4);
}

void CauseReaderTest::whatCameOfACauseIsNotReadWithIt_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("thought");
    QTest::addColumn<QString>("side");
    const auto row = [](const char *language, const char *thought, const char *side) {
        QTest::newRow(thought) << QString::fromUtf8(language) << QString::fromUtf8(thought)
                               << QString::fromUtf8(side);
    };
    row("en", "The reason she left is that I worked too much.", "me");
    row("en", "He left because he was tired, and I cried.", "outside");
    row("en", "I can not go out as my mother needs me.", "outside");
    row("en", "It was down to me that we lost.", "me");
    row("en", "He yelled at me because I had broken the vase.", "me");
    row("de", "Er ist gegangen, weil er müde war, und ich habe geweint.", "outside");
    row("de", "Es liegt daran, dass ich zu schüchtern bin.", "me");
    row("de", "Der Grund ist, dass ich zu spät war.", "me");
}

void CauseReaderTest::whatCameOfACauseIsNotReadWithIt()
{
    QFETCH(const QString, language);
    QFETCH(const QString, thought);
    QFETCH(const QString, side);
    const double locus = suggesterOf(language).suggest(thought).causes.locus;
    QVERIFY2(isOnSide(side, locus), qPrintable(QString::number(locus)));
}

void CauseReaderTest::aCauseInItsOwnFieldComesFirst()
{
    const auto suggester = Suggester::load(QStringLiteral("en"));
    QVERIFY(suggester);
    const QString thought = QStringLiteral("She left because I am boring.");
    QVERIFY(suggester->suggest(thought, {}, QStringLiteral("the train was late")).causes.locus < 4);
}

void CauseReaderTest::readingsStayWithinTheirRanges()
{
    const auto suggester = Suggester::load(QStringLiteral("en"));
    QVERIFY(suggester);
    const QString cause =
        QStringLiteral("it is my fault i am always stupid i forgot everything they lied it rained ");
    const CauseHint hint = suggester->suggest(QString(), {}, cause.repeated(500)).causes;
    for (const double slider : {hint.locus, hint.stability, hint.globality, hint.control})
        QVERIFY(slider >= 1 && slider <= 7);
    for (const double share : {hint.selfResponsibility, hint.selfControl, hint.circumstanceControl})
        QVERIFY(share >= 0 && share <= 1);
}

void CauseReaderTest::aCauseLiesOnItsSide()
{
    QFETCH(const QString, language);
    QFETCH(const QString, expected);
    QFETCH(const QString, text);
    const Suggester &suggester = suggesterOf(language);
    const double locus = locusOf(suggester, text);
    QVERIFY2(isOnSide(expected, locus), qPrintable(QString::number(locus)));
}

void CauseReaderTest::mostCausesThatWereNotSeenLieOnTheirSide_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("leastRight");
    QTest::addColumn<int>("mostWrong");
    QTest::newRow("English") << QStringLiteral("en") << 20 << 2;
    QTest::newRow("German") << QStringLiteral("de") << 14 << 1;
}

/// Written after the phrases, in other words, and never used to mend them: what a new writer may expect.
void CauseReaderTest::mostCausesThatWereNotSeenLieOnTheirSide()
{
    QFETCH(const QString, language);
    QFETCH(const int, leastRight);
    QFETCH(const int, mostWrong);
    const Suggester &suggester = suggesterOf(language);
    const QStringList lines = tableLines(QStringLiteral("causesidesunseen"), language);
    int right = 0;
    int wrong = 0;
    for (const QString &line : lines) {
        const double locus = locusOf(suggester, line.section(u'\t', 1));
        right += isOnSide(line.section(u'\t', 0, 0), locus) ? 1 : 0;
        wrong += isOnWrongSide(line.section(u'\t', 0, 0), locus) ? 1 : 0;
    }
    qInfo("%s: %d of %lld on their side, %d on the other", qPrintable(language), right,
          static_cast<long long>(lines.size()), wrong);
    QVERIFY(right >= leastRight);
    QVERIFY(wrong <= mostWrong);
}

void CauseReaderTest::theWordsOfAClearSideAreTold()
{
    const auto suggester = Suggester::load(QStringLiteral("en"));
    QVERIFY(suggester);
    const QString thought = QStringLiteral("I sat there alone because I was not told.");
    const QList<TextSpan> words = suggester->suggest(thought).causes.because.at(0);
    QCOMPARE(words.size(), 1);
    QCOMPARE(thought.mid(words.first().start, words.first().length), QStringLiteral("I was not told"));
}

void CauseReaderTest::aClauseEndsWhereItsConsequenceBegins_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("thought");
    QTest::addColumn<QString>("stated"); ///< empty: no cause is stated
    const auto row = [](const char *language, const char *thought, const char *stated) {
        QTest::newRow(thought) << QString::fromUtf8(language) << QString::fromUtf8(thought)
                               << QString::fromUtf8(stated);
    };
    row("en", "They cancelled because it was snowing, so I stayed home.", "it was snowing");
    row("en", "They cancelled because it was snowing and then I cried.", "it was snowing");
    row("en", "She left because I lied, but I miss her.", "I lied");
    row("en", "Because it was snowing, I stayed home.", "it was snowing");
    row("en", "I stayed home. Because it was snowing.", "it was snowing");
    row("en", "I was late due to the traffic. I hate it.", "the traffic");
    row("en", "Nobody calls since I am so boring.", "I am so boring");
    row("en", "It is all my fault, I said.", "It is all my fault, I said");
    row("en", "I am boring, that is why nobody calls.", "I am boring");
    row("en", "I forgot her birthday. That is why she is angry.", "I forgot her birthday");
    row("en", "They left not because I am boring but because he had to catch a train.",
        "he had to catch a train");
    row("en", "I stayed home because of the rain and watched a film.", "the rain");
    row("en", "I was late because of the rain and the wind.", "the rain and the wind");
    row("en", "She left because I lied and forgot her birthday.", "I lied and forgot her birthday");
    row("en", "It's because I'm ugly that no one talks to me.", "I'm ugly");
    row("en", "It's because I think that nobody likes me.", "I think that nobody likes me");
    row("en", "It was because I was so tired that I fell asleep.", "I was so tired that I fell asleep");
    row("en", "He left because he was tired, and I cried.", "he was tired");
    row("en", "She left because I lied, and they found out.", "I lied");
    row("en", "She left because I lied, and I never called.", "I lied, and I never called");
    row("en", "Because I was late we missed the film.", "I was late");
    row("en", "Because I know they laugh at me I stay home.", "I know they laugh at me");
    row("en", "She has not called because I talk too much, I think.", "I talk too much");
    row("en", "He yelled at me because I had broken the vase.", "I had broken the vase");
    row("en", "She texted me because I had forgotten my keys.", "I had forgotten my keys");
    row("en", "He yelled that it was all because I am stupid", "");
    row("en", "The reason she left is that I worked too much.", "I worked too much");
    row("en", "It's on me that we lost touch.", "It's on me that we lost touch");
    row("en", "It was down to me that we lost.", "It was down to me that we lost");
    row("en", "That was down to the weather.", "the weather");
    row("en", "I caused it all.", "I caused it all");
    row("en", "I lost my friends through my drinking.", "my drinking");
    row("en", "I can not go out as my mother needs me.", "my mother needs me");
    row("en", "The doors stayed shut as the manager forgot the key.", "the manager forgot the key");
    row("en", "She is not as kind as my sister was.", "");
    row("en", "I saw him as I was leaving.", "");
    row("en", "I met him through my sister.", "");
    row("en", "I don't blame myself.", "");
    row("en", "I stopped blaming myself.", "");
    row("en", "I can't stop blaming myself.", "I can't stop blaming myself");
    row("en", "It's nobody's fault.", "");
    row("en", "I was late because the tram broke down so everybody had to wait.", "the tram broke down");
    row("en", "None of it is on me.", "");
    row("en", "People should bow down to me.", "");
    row("en", "One day I will break my arm doing it.", "");
    row("en", "I have been alone since she left.", "");
    row("en", "I have not slept since Monday.", "");
    row("en", "I am shy since I was a child.", "");
    row("en", "It has been like this since 2019.", "");
    row("en", "Because is a long word.", "");
    row("en", "She said it happened because I am stupid", "");
    row("en", "It was not because of me.", "");
    row("en", "Just because.", "");
    row("en", "That is why.", "");
    row("de", "Sie haben abgesagt, weil es geschneit hat, also blieb ich daheim.", "es geschneit hat");
    row("de", "Er ging, weil ich gelogen habe, aber ich vermisse ihn.", "ich gelogen habe");
    row("de", "Ich weinte, weil er ging und dann wurde es dunkel.", "er ging");
    row("de", "Weil es geschneit hat, bin ich daheim geblieben.", "es geschneit hat");
    row("de", "Ich bin langweilig, deshalb ruft keiner an.", "Ich bin langweilig");
    row("de", "Er kommt nicht, weil ich langweilig bin.", "ich langweilig bin");
    row("de", "Er ging nicht, weil ich langweilig bin, sondern weil er müde war.", "er müde war");
    row("de", "Er ist gegangen, weil er müde war, und ich habe geweint.", "er müde war");
    row("de", "Sie antwortet nicht, weil ich zu viel rede, glaube ich.", "ich zu viel rede");
    row("de", "Wegen des Regens kamen nur vier.", "des Regens");
    row("de", "Ich blieb wegen des Regens daheim.", "des Regens");
    row("de", "Es liegt daran, dass ich zu schüchtern bin.", "ich zu schüchtern bin");
    row("de", "Es liegt daran, dass ich glaube, dass mich keiner mag.", "ich glaube, dass mich keiner mag");
    row("de", "Es liegt nicht daran, dass ich nerve, sondern daran, dass er müde war.", "er müde war");
    row("de", "Ich gebe mir die Schuld.", "Ich gebe mir die Schuld");
    row("de", "Ich gebe mir nicht die Schuld.", "");
    row("de", "Niemand ist schuld.", "");
    row("de", "Sie sagte, es sei passiert, weil ich dumm bin.", "");
    row("de", "Ich bin allein, seit sie weg ist.", "");
}

void CauseReaderTest::aClauseEndsWhereItsConsequenceBegins()
{
    QFETCH(const QString, language);
    QFETCH(const QString, thought);
    QFETCH(const QString, stated);
    const Suggester &suggester = suggesterOf(language);
    const Findings findings = suggester.suggest(thought);
    const TextSpan span = findings.statedCause.value_or(TextSpan());
    QCOMPARE(thought.mid(span.start, span.length), stated);
    if (stated.isEmpty())
        QCOMPARE(findings.causes.locus, 4.0);
    QVERIFY(!suggester.suggest(thought, {}, QStringLiteral("the train")).statedCause);
}

/// A text of nothing but causes costs no more than one without any, whether they are stated or reported.
void CauseReaderTest::theWordsOfAClauseAreReadOnce()
{
    const auto suggester = Suggester::load(QStringLiteral("en"));
    QVERIFY(suggester);
    const auto milliseconds = [&](const QString &words) {
        const QString text = words.repeated(500'000 / words.size());
        QElapsedTimer timer;
        timer.start();
        (void)suggester->suggest(text);
        return timer.elapsed();
    };
    const qint64 plain = milliseconds(QStringLiteral("they do not hate me, "));
    for (const char *words : {"because they hate me, ", "she said it was because they hate me, "})
        QVERIFY2(milliseconds(QString::fromLatin1(words)) < 3 * plain + 200, words);
}

KINWARD_TEST("causereader", CauseReaderTest)
#include "causereader_test.moc"
