// SPDX-License-Identifier: GPL-3.0-or-later
// Words of great pain in the corpora of both languages. A model has learned from most lists; those named
// "not-learned" were seen by nobody who wrote a phrase, and nothing learns from them.
#include "mapping/corpusrows.h"
#include "mapping/suggester.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>

#include <iterator>

namespace
{
/// What is neither a look-alike nor about a pain that is over.
QList<QStringList> plainOnes(const QList<QStringList> &rows)
{
    static const QSet<QString> others{QStringLiteral("film"), QStringLiteral("idiom"),
                                      QStringLiteral("past"), QStringLiteral("others"),
                                      QStringLiteral("twin"), QStringLiteral("lookalike")};
    QList<QStringList> plain;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(plain),
                 [](const QStringList &row) { return !others.contains(row[2]); });
    return plain;
}

double shareHeard(const Suggester &suggester, const QList<QStringList> &rows)
{
    return shareOf(rows, [&suggester](const QStringList &row) { return suggester.namesGreatPain(row[1]); });
}
} // namespace

class GreatPainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatThePhrasesWereWrittenWithIsHeard();
    void mostIsHeardAndOrdinaryWordsSeldom_data();
    void mostIsHeardAndOrdinaryWordsSeldom();
    void aNamedMeansIsHeardAndThingsOfADayAreNot_data();
    void aNamedMeansIsHeardAndThingsOfADayAreNot();
    void aPlanThatIsNotSpelledOutIsHeardAndTheSameWordsOfADayAreNot_data();
    void aPlanThatIsNotSpelledOutIsHeardAndTheSameWordsOfADayAreNot();
    void aHardDayToldAtLengthAndADeniedWishAreNoPain_data();
    void aHardDayToldAtLengthAndADeniedWishAreNoPain();
    void ordinaryWordsOfAnotherLanguageAreNoPain_data();
    void ordinaryWordsOfAnotherLanguageAreNoPain();
};

void GreatPainTest::whatThePhrasesWereWrittenWithIsHeard()
{
    const auto suggester = Suggester::load(QStringLiteral("en"));
    QVERIFY(suggester);
    const auto loud =
        corpusRows(QStringLiteral("help-phrases.tsv")) + corpusRows(QStringLiteral("help-held-out.tsv"));
    QVERIFY(loud.size() >= 300);
    QVERIFY(shareHeard(*suggester, loud) >= 0.95);
    const auto ordinary = corpusRows(QStringLiteral("help-ordinary.tsv"))
        + corpusRows(QStringLiteral("help-ordinary-held-out.tsv"));
    QVERIFY(ordinary.size() >= 1500);
    QVERIFY(shareHeard(*suggester, ordinary) <= 0.015);
}

void GreatPainTest::mostIsHeardAndOrdinaryWordsSeldom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("list");
    QTest::addColumn<double>("leastHeard");
    QTest::addColumn<double>("mostFalseAlarms");
    const auto add = [](const char *language, const char *list, double leastHeard, double mostFalseAlarms) {
        QTest::addRow("%s %s", language, list)
            << QString::fromLatin1(language) << QString::fromLatin1(list) << leastHeard << mostFalseAlarms;
    };
    for (const char *writer :
         {"tenth-writer", "eleventh-writer", "twelfth-writer", "fourteenth-writer", "fifteenth-writer",
          "sixteenth-writer", "seventeenth-writer", "eighteenth-writer", "nineteenth-writer",
          "twentieth-writer", "twenty-first-writer", "twenty-second-writer", "twenty-third-writer",
          "twenty-fourth-writer", "twenty-fifth-writer", "twenty-sixth-writer", "twenty-ninth-writer"})
        add("en", writer, 0.68, 0.02);
    add("en", "not-learned", 0.7, 0.03);
    for (const char *writer : {"first-writer", "second-writer", "fourth-writer", "fifth-writer",
                               "sixth-writer", "seventh-writer", "eighth-writer", "ninth-writer",
                               "tenth-writer", "eleventh-writer", "twelfth-writer", "fourteenth-writer"})
        add("de", writer, 0.7, 0.015);
    add("de", "not-learned", 0.65, 0.035);
}

void GreatPainTest::mostIsHeardAndOrdinaryWordsSeldom()
{
    QFETCH(const QString, language);
    QFETCH(const QString, list);
    const auto suggester = Suggester::load(language);
    QVERIFY(suggester);
    const auto loud = corpusRows(QStringLiteral("help-%1.tsv").arg(list), language);
    const auto quiet = plainOnes(corpusRows(QStringLiteral("help-ordinary-%1.tsv").arg(list), language));
    QVERIFY(loud.size() >= 200);
    QVERIFY(quiet.size() >= 280);
    const double heard = shareHeard(*suggester, loud);
    const double falseAlarms = shareHeard(*suggester, quiet);
    qInfo("%s: heard %.3f, ordinary %.4f", qPrintable(list), heard, falseAlarms);
    QFETCH(const double, leastHeard);
    QFETCH(const double, mostFalseAlarms);
    QVERIFY(heard >= leastHeard);
    QVERIFY(falseAlarms <= mostFalseAlarms);
}

void GreatPainTest::aNamedMeansIsHeardAndThingsOfADayAreNot_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

/// Both models have learned from these lists; their words (bridge, train, pills) are those of any day, too.
void GreatPainTest::aNamedMeansIsHeardAndThingsOfADayAreNot()
{
    QFETCH(const QString, language);
    const auto suggester = Suggester::load(language);
    QVERIFY(suggester);
    const auto rows = [&language](const char *list) {
        return corpusRows(QString::fromLatin1(list), language);
    };
    const double heard = shareHeard(*suggester,
                                    rows("help-means.tsv") + rows("help-means-second-writer.tsv")
                                        + rows("help-means-third-writer.tsv"));
    const double falseAlarms =
        shareHeard(*suggester,
                   rows("help-ordinary-means.tsv") + rows("help-ordinary-means-second-writer.tsv")
                       + rows("help-ordinary-means-third-writer.tsv") + rows("help-ordinary-things.tsv"));
    qInfo("%s: heard %.3f, things of a day %.4f", qPrintable(language), heard, falseAlarms);
    QVERIFY(heard >= 0.65);
    QVERIFY(falseAlarms <= 0.03);
}

void GreatPainTest::aPlanThatIsNotSpelledOutIsHeardAndTheSameWordsOfADayAreNot_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("writer");
    QTest::newRow("English, plans") << QStringLiteral("en") << QStringLiteral("twenty-seventh");
    QTest::newRow("English, implied") << QStringLiteral("en") << QStringLiteral("twenty-eighth");
    QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("thirteenth");
}

/// The models have learned from these lists, whose ordinary halves are plans of any day.
void GreatPainTest::aPlanThatIsNotSpelledOutIsHeardAndTheSameWordsOfADayAreNot()
{
    QFETCH(const QString, language);
    QFETCH(const QString, writer);
    const auto suggester = Suggester::load(language);
    QVERIFY(suggester);
    const auto share = [&](const char *list) {
        return shareHeard(*suggester, corpusRows(QString::fromLatin1(list).arg(writer), language));
    };
    const double heard = share("help-%1-writer.tsv");
    const double falseAlarms = share("help-ordinary-%1-writer.tsv");
    qInfo("%s: heard %.3f, the same words of a day %.4f", qPrintable(writer), heard, falseAlarms);
    QVERIFY(heard >= 0.4); // the same words mean a holiday or a removal
    QVERIFY(falseAlarms <= 0.06);
}

void GreatPainTest::aHardDayToldAtLengthAndADeniedWishAreNoPain_data()
{
    aNamedMeansIsHeardAndThingsOfADayAreNot_data();
}

/// “I do not want coffee any more”, and entries of up to 250 words; the models have learned from these lists.
void GreatPainTest::aHardDayToldAtLengthAndADeniedWishAreNoPain()
{
    QFETCH(const QString, language);
    const auto suggester = Suggester::load(language);
    QVERIFY(suggester);
    const auto longOnes = corpusRows(QStringLiteral("help-ordinary-long-days.tsv"), language);
    const auto denials = corpusRows(QStringLiteral("help-ordinary-negations.tsv"), language);
    QVERIFY(longOnes.size() >= 200 && denials.size() >= 290);
    const double ofLongOnes = shareHeard(*suggester, longOnes);
    const double ofDenials = shareHeard(*suggester, denials);
    qInfo("%s: long days %.3f, denied wishes %.4f", qPrintable(language), ofLongOnes, ofDenials);
    QVERIFY(ofLongOnes <= 0.03);
    QVERIFY(ofDenials <= 0.015);
}

void GreatPainTest::ordinaryWordsOfAnotherLanguageAreNoPain_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("written");
    QTest::newRow("German, read as English") << QStringLiteral("en") << QStringLiteral("de");
    QTest::newRow("English, read as German") << QStringLiteral("de") << QStringLiteral("en");
}

/// The language of the window is not always the one that is written.
void GreatPainTest::ordinaryWordsOfAnotherLanguageAreNoPain()
{
    QFETCH(QString, language);
    QFETCH(QString, written);
    const auto suggester = Suggester::load(language);
    QVERIFY(suggester);
    const auto quiet = plainOnes(corpusRows(QStringLiteral("help-ordinary-not-learned.tsv"), written));
    QVERIFY(quiet.size() >= 500);
    QVERIFY(shareHeard(*suggester, quiet) <= 0.01);
}

KINWARD_TEST("greatpain", GreatPainTest)
#include "greatpain_test.moc"
