// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/matchexpression.h"
#include "storage/searchquery.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SearchQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQueryIsUnderstood_data();
    void aQueryIsUnderstood();
    void onlyTheBeginningOfAVeryLongQueryCounts();
    void whatIsTypedNeverBecomesAnOperator();
    void onlyExcludedWordsAreTakenFromAllEntries();
};

namespace
{
QString termText(const SearchQuery::Term &term)
{
    static const QStringList fields{u"words"_s,    u"tags"_s,   u"people"_s, u"feelings"_s,
                                    u"patterns"_s, u"facets"_s, u"text"_s};
    return (term.isExcluded ? u"-"_s : QString()) + fields.at(int(term.field)) + u'=' + term.text
        + (term.isPrefix ? u"*"_s : QString());
}

QString dayText(const SearchQuery::DayRange &range)
{
    return (range.isExcluded ? u"-"_s : QString()) + u'[' + range.from.toString(Qt::ISODate) + u".."_s
        + range.to.toString(Qt::ISODate) + u']';
}

/// The query in one line, so that a table can say what is expected.
QString understood(const QString &text)
{
    const SearchQuery query = SearchQuery::parse(text);
    QStringList parts;
    for (const SearchQuery::Term &term : query.terms)
        parts.append(termText(term));
    for (const SearchQuery::DayRange &range : query.days)
        parts.append(dayText(range));
    for (const SearchQuery::Mood &mood : query.moods)
        parts.append((mood.isExcluded ? u"-mood"_s : u"mood"_s) + mood.comparison
                     + QString::number(mood.valence));
    return parts.join(u" | "_s);
}
} // namespace

void SearchQueryTest::aQueryIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) {
        QTest::addRow("%s", qPrintable(text)) << text << expected;
    };
    row(u""_s, u""_s);
    row(u"   \t\n"_s, u""_s);
    row(u"lonely"_s, u"words=lonely*"_s);
    row(u"lonely "_s, u"words=lonely"_s);
    row(u"nobody came "_s, u"words=nobody | words=came"_s);
    row(u"nobody ca"_s, u"words=nobody | words=ca*"_s);
    row(u"a"_s, u"words=a"_s);
    row(u"lone* "_s, u"words=lone*"_s);
    row(u"a* "_s, u"words=a*"_s);
    row(u"*"_s, u""_s);
    row(u"\"nobody came\""_s, u"words=nobody came"_s);
    row(u"\"nobody ca"_s, u"words=nobody ca"_s);
    row(u"\u201Enobody came\u201C"_s, u"words=nobody came"_s);
    row(u"-late party "_s, u"-words=late | words=party"_s);
    row(u"-\"too late\" x "_s, u"-words=too late | words=x"_s);
    row(u"- x "_s, u"text=- | words=x"_s);
    row(u"well-being "_s, u"words=well-being"_s);
    row(u"pattern:mind_reading "_s, u"patterns=mind_reading"_s);
    row(u"PATTERN:mind_reading "_s, u"patterns=mind_reading"_s);
    row(u"-pattern:none "_s, u"-patterns=none"_s);
    row(u"cause:stable"_s, u"facets=cause:stable"_s);
    row(u"Cause:Changeable"_s, u"facets=cause:changeable"_s);
    row(u"-cause:me"_s, u"-facets=cause:me"_s);
    row(u"cause:train "_s, u"words=cause:train"_s);
    row(u"has:plan has:draft"_s, u"facets=has:plan | facets=has:draft"_s);
    row(u"has:money "_s, u"words=has:money"_s);
    row(u"feeling:shame "_s, u"feelings=shame"_s);
    row(u"with:Maya"_s, u"people=Maya*"_s);
    row(u"with:\"Maya K\" "_s, u"people=Maya K"_s);
    row(u"with: x "_s, u"words=x"_s);
    row(u"#work "_s, u"tags=work"_s);
    row(u"#wo"_s, u"tags=wo*"_s);
    row(u"-#work "_s, u"-tags=work"_s);
    row(u"#\"long walk\" "_s, u"tags=long walk"_s);
    row(u"# x "_s, u"text=# | words=x"_s);
    row(u"mood<0"_s, u"mood<0"_s);
    row(u"mood<=-1 mood>=+2 "_s, u"mood<=-1 | mood>=2"_s);
    row(u"Mood>\u22122"_s, u"mood>-2"_s);
    row(u"mood=0"_s, u"mood=0"_s);
    row(u"mood:2"_s, u"mood=2"_s);
    row(u"-mood<0"_s, u"-mood<0"_s);
    row(u"mood<low "_s, u"words=mood<low"_s);
    row(u"mood<nan "_s, u"words=mood<nan"_s);
    row(u"mood "_s, u"words=mood"_s);
    row(u"moody<0 "_s, u"words=moody<0"_s);
    row(u"before:2026-03"_s, u"[..2026-02-28]"_s);
    row(u"after:2026-03"_s, u"[2026-04-01..]"_s);
    row(u"on:2026-03"_s, u"[2026-03-01..2026-03-31]"_s);
    row(u"on:2026-03-17"_s, u"[2026-03-17..2026-03-17]"_s);
    row(u"before:2026-03-17"_s, u"[..2026-03-16]"_s);
    row(u"after:2024-02-29"_s, u"[2024-03-01..]"_s);
    row(u"on:2024"_s, u"[2024-01-01..2024-12-31]"_s);
    row(u"-on:2024"_s, u"-[2024-01-01..2024-12-31]"_s);
    row(u"before:2026-13 "_s, u"words=before:2026-13"_s);
    row(u"before:soon "_s, u"words=before:soon"_s);
    row(u"on:2023-02-29 "_s, u"words=on:2023-02-29"_s);
    row(u"colour:red "_s, u"words=colour:red"_s);
    row(u"http://x "_s, u"words=http://x"_s);
    row(u"\U0001F62D "_s, u"text=\U0001F62D"_s);
    row(u"\u5B64\u72EC"_s, u"text=\u5B64\u72EC"_s);
    row(u"caf\u00E9 "_s, u"words=caf\u00E9"_s);
    row(u"a"_s + QChar(0) + u"b "_s, u"words=a | words=b"_s);
}

void SearchQueryTest::aQueryIsUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(understood(text), expected);
}

void SearchQueryTest::onlyTheBeginningOfAVeryLongQueryCounts()
{
    QCOMPARE(SearchQuery::parse(u"word "_s.repeated(200'000)).terms.size(), 32);
    const SearchQuery one = SearchQuery::parse(QString(1'000'000, u'x'));
    QCOMPARE(one.terms.size(), 1);
    QCOMPARE(one.terms.first().text.size(), 1000);
}

void SearchQueryTest::whatIsTypedNeverBecomesAnOperator()
{
    QCOMPARE(matchExpression(SearchQuery::parse(u"a OR b NEAR(c) "_s)),
             u"\"a\" AND \"OR\" AND \"b\" AND \"NEAR(c)\""_s);
    QCOMPARE(matchExpression(SearchQuery::parse(u"words:x ^y {z} "_s)),
             u"\"words:x\" AND \"^y\" AND \"{z}\""_s);
    QCOMPARE(matchExpression(SearchQuery::parse(u"a\"b c\"d "_s)), u"\"a\" AND \"b c\" AND \"d\""_s);
}

void SearchQueryTest::onlyExcludedWordsAreTakenFromAllEntries()
{
    const QString expression = matchExpression(SearchQuery::parse(u"-late -#work "_s));
    QVERIFY(expression.endsWith(u"NOT (\"late\" OR tags : \"work\")"_s));
    QVERIFY(!expression.startsWith(u"() "_s));
}

KINWARD_TEST("searchquery", SearchQueryTest)
#include "searchquery_test.moc"
