// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchsnippet.h"
#include "storage/wordtokens.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SearchSnippetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMatchIsMarked_data();
    void aMatchIsMarked();
    void aLongTextIsCutAroundTheFirstMatch();
    void withoutAMatchTheTextBegins();
    void signsOfTheTextAreNoMarks();
    void anEmojiIsNeverCutInHalf();
    void wordsAreFoldedAsTheIndexFoldsThem();
};

namespace
{
QString marked(const QString &query, const QString &text)
{
    QString snippet = SnippetMaker(SearchQuery::parse(query)).snippet(text);
    return snippet.replace(QChar(2), u'[').replace(QChar(3), u']');
}
} // namespace

void SearchSnippetTest::aMatchIsMarked_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("snippet");
    QTest::newRow("word") << u"bus "_s << u"The bus, the bus."_s << u"The [bus], the [bus]."_s;
    QTest::newRow("not inside a word") << u"us "_s << u"The bus is us"_s << u"The bus is [us]"_s;
    QTest::newRow("case") << u"ola "_s << u"OLA came"_s << u"[OLA] came"_s;
    QTest::newRow("accents") << u"zazolc "_s << u"Za\u017C\u00F3\u0142\u0107? za\u017Co\u0301lc"_s
                             << u"Za\u017C\u00F3\u0142\u0107? [za\u017Co\u0301lc]"_s;
    QTest::newRow("beginning") << u"lone* "_s << u"lonely alone"_s << u"[lonely] alone"_s;
    QTest::newRow("phrase") << u"\"nobody came\""_s << u"nobody else, nobody\ncame"_s
                            << u"nobody else, [nobody came]"_s;
    QTest::newRow("two words") << u"a b "_s << u"a x b"_s << u"[a] x [b]"_s;
    QTest::newRow("overlapping") << u"\"a b\" \"b c\""_s << u"a b c"_s << u"[a b] c"_s;
    QTest::newRow("excluded words are no match") << u"a -b "_s << u"a b"_s << u"[a] b"_s;
    QTest::newRow("tag") << u"#work "_s << u"at work"_s << u"at [work]"_s;
    QTest::newRow("without spaces") << u"\u5B64\u72EC"_s << u"\u6211\u5B64\u72EC\u3002"_s
                                    << u"\u6211[\u5B64\u72EC]\u3002"_s;
    QTest::newRow("lines become one") << u"x "_s << u"x\n\ty"_s << u"[x]  y"_s;
    QTest::newRow("empty text") << u"x "_s << QString() << QString();
}

void SearchSnippetTest::aMatchIsMarked()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(QString, snippet);
    QCOMPARE(marked(query, text), snippet);
}

void SearchSnippetTest::aLongTextIsCutAroundTheFirstMatch()
{
    const QString text = u"before "_s.repeated(100) + u"here "_s + u"after "_s.repeated(100) + u"here"_s;
    const QString snippet = marked(u"here "_s, text);
    QVERIFY2(snippet.startsWith(u"\u2026before"_s), qPrintable(snippet));
    QVERIFY2(snippet.endsWith(u'\u2026'), qPrintable(snippet));
    QVERIFY(snippet.contains(u"before [here] after"_s));
    QVERIFY(snippet.size() < 200);
}

void SearchSnippetTest::withoutAMatchTheTextBegins()
{
    QCOMPARE(marked(u"has:plan"_s, u"A short text"_s), u"A short text"_s);
    QVERIFY(marked(u"has:plan"_s, u"word "_s.repeated(1000)).startsWith(u"word word"_s));
}

void SearchSnippetTest::signsOfTheTextAreNoMarks()
{
    const QString text = u"a"_s + QChar(2) + u"b"_s + QChar(3) + QChar(0) + u" word"_s;
    QCOMPARE(marked(u"word "_s, text), u"ab [word]"_s);
}

void SearchSnippetTest::anEmojiIsNeverCutInHalf()
{
    for (int before = 0; before < 4; ++before) {
        const QString snippet = marked(u"has:plan"_s, QString(before, u'x') + u"\U0001F62D"_s.repeated(300));
        QVERIFY(snippet.isValidUtf16());
    }
}

void SearchSnippetTest::wordsAreFoldedAsTheIndexFoldsThem()
{
    WordTokenizer tokens(u"It's \u00C9t\u00E9\u2014\U0001F62Dlate_night 2nd");
    QStringList words;
    while (const std::optional<WordToken> token = tokens.next())
        words.append(token->folded);
    QCOMPARE(words, (QStringList{u"it"_s, u"s"_s, u"ete"_s, u"late"_s, u"night"_s, u"2nd"_s}));
}

KINWARD_TEST("searchsnippet", SearchSnippetTest)
#include "searchsnippet_test.moc"
