// SPDX-License-Identifier: GPL-3.0-or-later
// Words of great pain in the corpora of both languages. A model has learned from most lists; those named
// "not-learned" were seen by nobody who wrote a phrase, and nothing learns from them.
#include "mapping/suggester.h"
#include "support/testmain.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace
{
struct Sentence {
    QString text;
    QString kind;
};

QList<Sentence> sentencesOf(const QString &language, const QString &name)
{
    QFile file(QStringLiteral(KINWARD_SOURCE "/resources/mapping/%1/corpus/%2.tsv").arg(language, name));
    QList<Sentence> sentences;
    if (!file.open(QIODevice::ReadOnly))
        return sentences;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).sliced(1);
    for (const QString &line : lines)
        sentences.append({line.section(u'\t', 1, 1), line.section(u'\t', 2, 2)});
    return sentences;
}

/// What is neither a look-alike nor about a pain that is over.
QList<Sentence> plainOnes(const QList<Sentence> &sentences)
{
    static const QSet<QString> others{QStringLiteral("film"), QStringLiteral("idiom"),
                                      QStringLiteral("past"), QStringLiteral("others"),
                                      QStringLiteral("twin"), QStringLiteral("lookalike")};
    QList<Sentence> plain;
    std::copy_if(sentences.begin(), sentences.end(), std::back_inserter(plain),
                 [](const Sentence &sentence) { return !others.contains(sentence.kind); });
    return plain;
}

double shareHeard(const Suggester &suggester, const QList<Sentence> &sentences)
{
    const auto heard =
        std::count_if(sentences.begin(), sentences.end(), [&suggester](const Sentence &sentence) {
            return suggester.namesGreatPain(sentence.text);
        });
    return double(heard) / double(sentences.size());
}
} // namespace

class GreatPainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mostIsHeardAndOrdinaryWordsSeldom_data();
    void mostIsHeardAndOrdinaryWordsSeldom();
    void ordinaryWordsOfAnotherLanguageAreNoPain_data();
    void ordinaryWordsOfAnotherLanguageAreNoPain();
};

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
         {"tenth-writer", "eleventh-writer", "twelfth-writer", "thirteenth-writer", "fourteenth-writer",
          "fifteenth-writer", "sixteenth-writer", "seventeenth-writer"})
        add("en", writer, 0.7, 0.015);
    add("en", "not-learned", 0.75, 0.015);
    add("en", "not-learned-either", 0.8, 0.015);
    for (const char *writer : {"first-writer", "second-writer", "fourth-writer"})
        add("de", writer, 0.7, 0.015);
    add("de", "not-learned", 0.6, 0.025);
}

void GreatPainTest::mostIsHeardAndOrdinaryWordsSeldom()
{
    QFETCH(const QString, language);
    QFETCH(const QString, list);
    const auto suggester = Suggester::load(language);
    QVERIFY(suggester);
    const auto loud = sentencesOf(language, QStringLiteral("help-") + list);
    const auto quiet = plainOnes(sentencesOf(language, QStringLiteral("help-ordinary-") + list));
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
    const auto quiet = plainOnes(sentencesOf(written, QStringLiteral("help-ordinary-not-learned")));
    QVERIFY(quiet.size() >= 500);
    QVERIFY(shareHeard(*suggester, quiet) <= 0.01);
}

KINWARD_TEST("greatpain", GreatPainTest)
#include "greatpain_test.moc"
