// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/wordlists.h"

#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class WordListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListHoldsTheWordsOfTheListsItNames();
    void aWordThatIsNamedTwiceCountsOnce();
    void aListThatNamesItselfIsRefused();
    void fiveListsDeepIsDeepEnough();
    void listsThatNameEachOtherOftenCostLittle();
};

void WordListsTest::aListHoldsTheWordsOfTheListsItNames()
{
    Vocabulary vocabulary;
    const auto lists = WordLists::compile(
        {{u"all"_s, {u"@some"_s, u"nobody"_s}}, {u"some"_s, {u"they"_s, u"no_one"_s}}}, vocabulary);
    QVERIFY(lists.has_value());
    const WordAlternatives *all = lists->find(u"all"_s);
    QVERIFY(all);
    QCOMPARE(all->words, (std::vector{vocabulary.add(u"they"_s), vocabulary.add(u"nobody"_s)}));
    const std::vector<std::vector<int>> phrases{{vocabulary.add(u"no"_s), vocabulary.add(u"one"_s)}};
    QCOMPARE(all->phrases, phrases);
}

void WordListsTest::aWordThatIsNamedTwiceCountsOnce()
{
    Vocabulary vocabulary;
    const auto lists = WordLists::compile(
        {{u"all"_s, {u"they"_s, u"they"_s, u"@some"_s, u"@some"_s}}, {u"some"_s, {u"they"_s}}}, vocabulary);
    QVERIFY(lists.has_value());
    QCOMPARE(lists->sortedWords(u"all"_s).size(), size_t(1));
}

void WordListsTest::aListThatNamesItselfIsRefused()
{
    Vocabulary vocabulary;
    const auto itself = WordLists::compile({{u"a"_s, {u"@b"_s}}, {u"b"_s, {u"@a"_s}}}, vocabulary);
    QVERIFY(!itself.has_value());
    QVERIFY(itself.error().contains(u"names itself"_s));
    QVERIFY(!WordLists::compile({{u"a"_s, {u"@gone"_s}}}, vocabulary).has_value());
}

void WordListsTest::fiveListsDeepIsDeepEnough()
{
    // In any order of compiling: a list that is known counts as deep as it is.
    for (const auto &[count, isRead] : {std::pair{5, true}, std::pair{6, false}}) {
        WordLists::Texts texts;
        for (int i = 1; i < count; ++i)
            texts.insert(u"list%1"_s.arg(i), {u"@list%1"_s.arg(i + 1)});
        texts.insert(u"list%1"_s.arg(count), {u"word"_s});
        for (int round = 0; round < 20; ++round) {
            Vocabulary vocabulary;
            QHash<QString, QStringList> reordered;
            reordered.reserve(round * 7 + 8);
            for (auto text = texts.begin(); text != texts.end(); ++text)
                reordered.insert(text.key(), *text);
            QCOMPARE(WordLists::compile(reordered, vocabulary).has_value(), isRead);
        }
    }
}

void WordListsTest::listsThatNameEachOtherOftenCostLittle()
{
    Vocabulary vocabulary;
    const auto lists = WordLists::compile({{u"a"_s, QStringList(500, u"@b"_s)},
                                           {u"b"_s, QStringList(500, u"@c"_s)},
                                           {u"c"_s, QStringList(500, u"@d"_s)},
                                           {u"d"_s, QStringList(500, u"word"_s)}},
                                          vocabulary);
    QVERIFY(lists.has_value());
    QCOMPARE(lists->sortedWords(u"a"_s).size(), size_t(1));
}

KINWARD_TEST("wordlists", WordListsTest)
#include "wordlists_test.moc"
