// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/suggester.h"
#include "support/testmain.h"

#include <QTest>

class CauseReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStatedCauseMovesTheSliders_data();
    void aStatedCauseMovesTheSliders();
    void withoutACauseEverythingIsInTheMiddle();
    void theCausalClauseOfAThoughtIsRead();
    void aCauseInItsOwnFieldComesFirst();
    void eachHintHasTheWordsThatSaySo_data();
    void eachHintHasTheWordsThatSaySo();
    void theWordsOfAClauseStandInTheThought();
    void readingsStayWithinTheirRanges();
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

KINWARD_TEST("causereader", CauseReaderTest)
#include "causereader_test.moc"
