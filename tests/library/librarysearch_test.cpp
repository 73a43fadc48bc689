// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarysearch.h"

#include "library/searchsnippet.h"
#include "library/searchwords.h"
#include "support/testmain.h"

#include <QTest>

namespace
{
const LibrarySearch &searchIn(const char *folder)
{
    const QString language = QString::fromLatin1(folder);
    static QHash<QString, LibrarySearch> made;
    if (!made.contains(language)) {
        const Result<Library> library = Library::load(language);
        if (!library)
            qFatal("%s", qPrintable(library.error().message));
        made.insert(language, LibrarySearch(*library));
    }
    return *made.constFind(language);
}

QStringList pagesOf(const QList<LibraryHit> &hits)
{
    QStringList pages;
    for (const LibraryHit &hit : hits)
        pages.append(hit.page);
    return pages;
}

QString foldedWord(const QString &word)
{
    const QList<SearchWord> words = searchWordsOf(word);
    return words.isEmpty() ? QString() : words.front().folded;
}
} // namespace

class LibrarySearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreComparedWithoutAccentsAndCase_data();
    void wordsAreComparedWithoutAccentsAndCase();
    void wordsKnowTheirPlace();
    void slipsAreCounted_data();
    void slipsAreCounted();
    void markdownIsReadAsAReaderSeesIt();
    void theTitleComesFirst_data();
    void theTitleComesFirst();
    void slipsAreForgiven_data();
    void slipsAreForgiven();
    void everyLetterOfAWordKeepsThePageInSight();
    void everyWordMustBeThere();
    void shortWordsAreTakenAsTheyAre();
    void anEmptyQueryFindsNothing();
    void aHitSaysWhereAndMarksTheWords();
    void marksAreTheWordsAsTheyStand();
    void germanWordsAreFound_data();
    void germanWordsAreFound();
    void theLimitHolds();
    void anyTextIsAnswered();
    void aLongTextIsCutBetweenWords();
};

void LibrarySearchTest::wordsAreComparedWithoutAccentsAndCase_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case") << QStringLiteral("Loop") << QStringLiteral("loop");
    QTest::newRow("accent") << QStringLiteral("Café") << QStringLiteral("cafe");
    QTest::newRow("combining accent") << QStringLiteral("Cafe\u0301") << QStringLiteral("cafe");
    QTest::newRow("umlaut") << QStringLiteral("Nähe") << QStringLiteral("nahe");
    QTest::newRow("sharp s") << QStringLiteral("Fuß") << QStringLiteral("fuss");
    QTest::newRow("apostrophe") << QStringLiteral("don’t") << QStringLiteral("dont");
    QTest::newRow("plain apostrophe") << QStringLiteral("don't") << QStringLiteral("dont");
    QTest::newRow("letters that stay one") << QStringLiteral("Łódź Ærø") << QStringLiteral("lodz");
    QTest::newRow("hyphen") << QStringLiteral("if-then") << QStringLiteral("if");
    QTest::newRow("number") << QStringLiteral("1985") << QStringLiteral("1985");
    QTest::newRow("no word") << QStringLiteral("… – !") << QString();
}

void LibrarySearchTest::wordsAreComparedWithoutAccentsAndCase()
{
    QFETCH(QString, word);
    QFETCH(QString, expected);
    QCOMPARE(foldedWord(word), expected);
}

void LibrarySearchTest::wordsKnowTheirPlace()
{
    const QList<SearchWord> words = searchWordsOf(QStringLiteral("„Fuß“ (don’t!)'"));
    QCOMPARE(words.size(), 2);
    QCOMPARE(words.at(0).start, 1);
    QCOMPARE(words.at(0).length, 3);
    QCOMPARE(words.at(1).start, 7);
    QCOMPARE(words.at(1).length, 5);
}

void LibrarySearchTest::slipsAreCounted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isBeginning");
    QTest::addColumn<int>("slips");
    const auto add = [](const char *name, const char *typed, const char *word, bool isBeginning, int slips) {
        QTest::newRow(name) << QString::fromLatin1(typed) << QString::fromLatin1(word) << isBeginning
                            << slips;
    };
    add("the same", "ladder", "ladder", false, 0);
    add("one left out", "lader", "ladder", false, 1);
    add("one too many", "laddder", "ladder", false, 1);
    add("one wrong", "lodder", "ladder", false, 1);
    add("two swapped", "laddre", "ladder", false, 1);
    add("two slips", "vunerabilty", "vulnerability", false, 2);
    add("more than allowed", "bench", "ladder", false, 3);
    add("an end that is missing", "vulnera", "vulnerability", false, 3);
    add("a beginning", "vulnera", "vulnerability", true, 0);
    add("a beginning with a slip", "vunera", "vulnerability", true, 1);
    add("a beginning with two swapped", "vlunera", "vulnerability", true, 1);
    add("nothing against a word", "", "an", false, 2);
}

void LibrarySearchTest::slipsAreCounted()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    QFETCH(bool, isBeginning);
    QFETCH(int, slips);
    QCOMPARE(slipsBetween(typed, word, 2, isBeginning), slips);
}

void LibrarySearchTest::markdownIsReadAsAReaderSeesIt()
{
    QCOMPARE(plainTextOf(QStringLiteral(
                 "Read *on* at [the **ladder**](skill:ladder).\n\n1. One\n- Two\n\n> Three\n")),
             QStringLiteral("Read on at the ladder. One Two Three"));
}

void LibrarySearchTest::theTitleComesFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("page");
    const auto add = [](const char *query, const char *page) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(page);
    };
    add("mind reading", "mind_reading");
    add("Mind Rea", "mind_reading");
    add("spotlight", "spotlight_effect");
    add("if-then plan", "if_then_plan");
    add("ladder", "ladder");
    add("attribution theory", "attribution");
    add("rejection sensitivity", "rejection_sensitivity");
    add("self-compassion", "self_compassion_break");
}

void LibrarySearchTest::theTitleComesFirst()
{
    QFETCH(QString, query);
    QFETCH(QString, page);
    QCOMPARE(pagesOf(searchIn("en").find(query)).value(0), page);
}

void LibrarySearchTest::slipsAreForgiven_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("page");
    const auto add = [](const char *query, const char *page) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(page);
    };
    add("mnid raeding", "mind_reading");
    add("spotligth", "spotlight_effect");
    add("ladderr", "ladder");
    add("catastrofising", "catastrophizing");
    add("overgenralisng", "overgeneralizing");
    add("spotlihg", "spotlight_effect");
    add("compasion", "self_compassion_break");
}

void LibrarySearchTest::slipsAreForgiven()
{
    QFETCH(QString, query);
    QFETCH(QString, page);
    const QStringList pages = pagesOf(searchIn("en").find(query, 5));
    QVERIFY2(pages.contains(page), qPrintable(pages.join(u' ')));
}

void LibrarySearchTest::everyLetterOfAWordKeepsThePageInSight()
{
    const QString word = QStringLiteral("spotlight");
    for (int letters = 1; letters <= word.size(); ++letters) {
        const QStringList pages = pagesOf(searchIn("en").find(word.left(letters), 100));
        QVERIFY2(pages.contains(QStringLiteral("spotlight_effect")), qPrintable(word.left(letters)));
    }
}

void LibrarySearchTest::everyWordMustBeThere()
{
    const LibrarySearch &search = searchIn("en");
    const QStringList both = pagesOf(search.find(QStringLiteral("kettle thursday"), 100));
    QVERIFY(both.contains(QStringLiteral("if_then_plan")));
    const QStringList one = pagesOf(search.find(QStringLiteral("thursday"), 100));
    for (const QString &page : both)
        QVERIFY(one.contains(page));
    QVERIFY(search.find(QStringLiteral("kettle xylophones")).isEmpty());
}

void LibrarySearchTest::shortWordsAreTakenAsTheyAre()
{
    QVERIFY(searchIn("en").find(QStringLiteral("zq")).isEmpty());
    QVERIFY(searchIn("en").find(QStringLiteral("xqz")).isEmpty());
}

void LibrarySearchTest::anEmptyQueryFindsNothing()
{
    QVERIFY(searchIn("en").find(QString()).isEmpty());
    QVERIFY(searchIn("en").find(QStringLiteral("  …  ")).isEmpty());
}

void LibrarySearchTest::aHitSaysWhereAndMarksTheWords()
{
    const QList<LibraryHit> hits = searchIn("en").find(QStringLiteral("kettle"));
    QVERIFY(!hits.isEmpty());
    const LibraryHit hit = hits.front();
    QCOMPARE(hit.page, QStringLiteral("if_then_plan"));
    QCOMPARE(hit.heading, QStringLiteral("An example"));
    QVERIFY(!hit.marks.isEmpty());
    QCOMPARE(hit.snippet.mid(hit.marks.front().first, hit.marks.front().second), QStringLiteral("kettle"));
    const LibraryHit title = searchIn("en").find(QStringLiteral("spotlight effect")).front();
    QCOMPARE(title.heading, QString());
    QVERIFY(!title.snippet.isEmpty());
    QVERIFY(title.score > hit.score / 10);
}

void LibrarySearchTest::marksAreTheWordsAsTheyStand()
{
    const QStringList queries{QStringLiteral("you"), QStringLiteral("friend tea"), QStringLiteral("rest"),
                              QStringLiteral("lonel"), QStringLiteral("study")};
    for (const QString &query : queries) {
        const QList<LibraryHit> hits = searchIn("en").find(query, 100);
        QVERIFY2(!hits.isEmpty(), qPrintable(query));
        for (const LibraryHit &hit : hits) {
            QVERIFY(hit.snippet.size() <= 180);
            int end = 0;
            for (const auto &[start, length] : hit.marks) {
                QVERIFY(start >= end && start + length <= hit.snippet.size());
                end = start + length;
                const QString word = foldedWord(hit.snippet.mid(start, length));
                const QList<SearchWord> typed = searchWordsOf(query);
                QVERIFY2(
                    std::any_of(typed.cbegin(), typed.cend(),
                                [&word](const SearchWord &part) { return word.startsWith(part.folded); }),
                    qPrintable(word));
            }
        }
    }
}

void LibrarySearchTest::germanWordsAreFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("page");
    const auto add = [](const char *query, const char *page) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(page);
    };
    add("Gedankenlesen", "mind_reading");
    add("gedankenlsen", "mind_reading");
    add("Wenn-Dann-Plan", "if_then_plan");
    add("Müde", "social_burnout");
    add("mude", "social_burnout");
    add("Nähe", "overview");
    add("kleiner Schritt", "strategies");
    add("kleinen Schritten", "ladder");
}

void LibrarySearchTest::germanWordsAreFound()
{
    QFETCH(QString, query);
    QFETCH(QString, page);
    const QStringList pages = pagesOf(searchIn("de").find(query, 5));
    QVERIFY2(pages.contains(page), qPrintable(pages.join(u' ')));
}

void LibrarySearchTest::theLimitHolds()
{
    const LibrarySearch &search = searchIn("en");
    QCOMPARE(search.find(QStringLiteral("you")).size(), 20);
    QCOMPARE(search.find(QStringLiteral("you"), 3).size(), 3);
    QVERIFY(search.find(QStringLiteral("you"), -1).isEmpty());
    QCOMPARE(search.find(QStringLiteral("you"), 1000).size(), 54);
}

void LibrarySearchTest::anyTextIsAnswered()
{
    const LibrarySearch &search = searchIn("en");
    const QStringList texts{QString(100000, u'a'),
                            QStringLiteral("a ").repeated(50000),
                            QString(QChar(0xd800)),
                            QStringLiteral("\u0301\u0301\u0301"),
                            QStringLiteral("'''’’’"),
                            QString(QChar(0)),
                            QStringLiteral("\"you* OR (pattern:"),
                            QString(39, u'b'),
                            QString(48, u'b')};
    for (const QString &text : texts)
        QVERIFY(search.find(text).size() <= 20);
}

void LibrarySearchTest::aLongTextIsCutBetweenWords()
{
    const QString text = QStringLiteral("word ").repeated(60) + QStringLiteral("needle ")
        + QStringLiteral("word ").repeated(60).trimmed();
    const SearchSnippet snippet = snippetOf(text, {QStringLiteral("needle")});
    QVERIFY(snippet.text.startsWith(QStringLiteral("…word ")));
    QVERIFY(snippet.text.endsWith(QStringLiteral(" word…")));
    QCOMPARE(snippet.marks.size(), 1);
    QCOMPARE(snippet.text.mid(snippet.marks.front().first, 6), QStringLiteral("needle"));
    const SearchSnippet none = snippetOf(QStringLiteral("A line."), {QStringLiteral("needle")});
    QCOMPARE(none.text, QStringLiteral("A line."));
    QVERIFY(none.marks.isEmpty());
    QCOMPARE(snippetOf(QString(), {}).text, QString());
}

KINWARD_TEST("librarysearch", LibrarySearchTest)
#include "librarysearch_test.moc"
