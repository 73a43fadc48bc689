// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalfixture.h"
#include "storage/samplerecords.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QThread>

using namespace Qt::StringLiterals;

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aQueryFindsTheseEntries_data();
    void aQueryFindsTheseEntries();
    void noTextIsEverAnError_data();
    void noTextIsEverAnError();
    void theNewestHitsComeFirstAndAllAreCounted();
    void matchesAreMarkedInTheSnippet_data();
    void matchesAreMarkedInTheSnippet();
    void aLaterSearchSeesWhatWasJustSaved();
    void laterSearchesAnswerInOrderOnTheReceiversThread();
    void aLaterSearchRunsBesideAWrite();
    void aReceiverThatIsGoneHearsNothing();
    void aJournalThatIsGoneAnswersNothing();

private:
    std::unique_ptr<JournalFixture> m_fixture;
};

namespace
{
/// Waits for the answer of a search off this thread.
Result<SearchResult> searchedLater(const Journal &journal, const QString &query)
{
    QObject receiver;
    std::optional<Result<SearchResult>> answer;
    journal.searchLater(query, 10, &receiver,
                        [&answer](const Result<SearchResult> &found) { answer = found; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
        qFatal("no answer");
    return *answer;
}

void addEntries(Journal &journal)
{
    ThoughtRecord chat = fullThoughtRecord(); // 16 March 2026, shame, mind_reading, causes, plan
    chat.sourceKey.clear();
    chat.tags.append(u"work"_s);
    VERIFY_OK(journal.save(chat));
    ThoughtRecord lunch = thoughtRecordOn(QDate(2026, 3, 10), u"Lunch alone again \U0001F62D"_s);
    lunch.thoughts = {{u"Everybody saw me sitting there"_s, 50, {}, true}};
    lunch.causes = {{u"The canteen was full"_s, 1, 2, 1, 4}};
    lunch.feelings = {{u"loneliness"_s, 60, {}}};
    VERIFY_OK(journal.save(lunch));
    JournalNote walk;
    walk.when = Moment::wallClock(QDate(2025, 12, 31));
    walk.title = u"A walk by the Café"_s;
    walk.body = u"Nobody came, and that was fine. \u6211\u5F88\u5B64\u72EC"_s;
    walk.tags = {u"walk"_s, u"New Year"_s};
    VERIFY_OK(journal.save(walk));
    for (const auto &[day, valence] : {std::pair(QDate(2026, 3, 16), -2), std::pair(QDate(2026, 3, 10), 1)}) {
        MoodCheckIn checkIn;
        checkIn.when = Moment::wallClock(day, QTime(8, 0));
        checkIn.valence = valence;
        VERIFY_OK(journal.save(checkIn));
    }
    MoodCheckIn unrated;
    unrated.when = Moment::wallClock(QDate(2025, 12, 31));
    VERIFY_OK(journal.save(unrated));
}
} // namespace

void SearchTest::initTestCase()
{
    m_fixture = std::make_unique<JournalFixture>();
    addEntries(*m_fixture->journal);
}

void SearchTest::aQueryFindsTheseEntries_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found"); // c = chat, l = lunch, w = walk, newest first
    const auto row = [](const QString &query, const QString &found) {
        QTest::addRow("%s", qPrintable(query)) << query << found;
    };
    row(u""_s, u"clw"_s);
    row(u"  "_s, u"clw"_s);
    row(u"nobody "_s, u"cw"_s);
    row(u"NOBODY "_s, u"cw"_s);
    row(u"nobod"_s, u"cw"_s);
    row(u"nobod "_s, u""_s);
    row(u"nobod* "_s, u"cw"_s);
    row(u"nobody fine "_s, u"w"_s);
    row(u"nobody -fine "_s, u"c"_s);
    row(u"-nobody "_s, u"l"_s);
    row(u"\"nobody came\""_s, u"w"_s);
    row(u"\"came nobody\""_s, u""_s);
    row(u"cafe "_s, u"w"_s);
    row(u"caf\u00E9 "_s, u"w"_s);
    row(u"jorg "_s, u"c"_s);
    row(u"pattern:mind_reading "_s, u"c"_s);
    row(u"pattern:mind-reading "_s, u"c"_s);
    row(u"pattern:\"my own trap\" "_s, u"c"_s);
    row(u"-pattern:mind_reading "_s, u"lw"_s);
    row(u"cause:stable"_s, u"c"_s);
    row(u"cause:passing"_s, u"l"_s);
    row(u"cause:global"_s, u"c"_s);
    row(u"cause:specific"_s, u"cl"_s);
    row(u"cause:me"_s, u"c"_s);
    row(u"cause:others"_s, u"cl"_s);
    row(u"cause:changeable"_s, u""_s);
    row(u"-cause:stable"_s, u"lw"_s);
    row(u"feeling:shame "_s, u"c"_s);
    row(u"feeling:lone"_s, u"l"_s);
    row(u"with:maya "_s, u"c"_s);
    row(u"with:nobody "_s, u""_s);
    row(u"#work "_s, u"c"_s);
    row(u"#\"new year\" "_s, u"w"_s);
    row(u"#walk -#work "_s, u"w"_s);
    row(u"work "_s, u"c"_s);
    row(u"has:plan"_s, u"c"_s);
    row(u"has:cause"_s, u"cl"_s);
    row(u"has:draft"_s, u"l"_s);
    row(u"-has:draft"_s, u"cw"_s);
    row(u"has:pattern"_s, u"c"_s);
    row(u"mood<0"_s, u"c"_s);
    row(u"mood>=1"_s, u"l"_s);
    row(u"mood=0"_s, u""_s);
    row(u"mood<=1"_s, u"cl"_s);
    row(u"-mood<0"_s, u"lw"_s);
    row(u"nobody mood<0"_s, u"c"_s);
    row(u"before:2026"_s, u"w"_s);
    row(u"after:2025"_s, u"cl"_s);
    row(u"after:2026-03-10"_s, u"c"_s);
    row(u"on:2026-03"_s, u"cl"_s);
    row(u"on:2026-03-16"_s, u"c"_s);
    row(u"-on:2026-03"_s, u"w"_s);
    row(u"nobody before:2026"_s, u"w"_s);
    row(u"\U0001F62D"_s, u"l"_s);
    row(u"-\U0001F62D"_s, u"cw"_s);
    row(u"\u5B64\u72EC"_s, u"w"_s);
    row(u"nobody \u5B64\u72EC"_s, u"w"_s);
    row(u"colour:red "_s, u""_s);
    row(u"hasplan "_s, u""_s);
    row(u"*"_s, u""_s);
}

void SearchTest::aQueryFindsTheseEntries()
{
    QFETCH(QString, query);
    QFETCH(QString, found);
    const QHash<QDate, QChar> names{
        {QDate(2026, 3, 16), u'c'}, {QDate(2026, 3, 10), u'l'}, {QDate(2025, 12, 31), u'w'}};
    const auto result = m_fixture->journal->search(query);
    VERIFY_OK(result);
    QString hits;
    for (const SearchHit &hit : result->hits)
        hits += names.value(hit.entry.when.day);
    QCOMPARE(hits, found);
    QCOMPARE(result->total, found.size());
    const auto first = m_fixture->journal->search(query, 1);
    VERIFY_OK(first);
    QCOMPARE(first->total, found.size());
    QCOMPARE(first->hits.size(), qMin<qsizetype>(1, found.size()));
}

void SearchTest::noTextIsEverAnError_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("quote") << u"\""_s;
    QTest::newRow("quotes") << u"\"\"\"\" \"\" \""_s;
    QTest::newRow("apostrophes") << u"'; DROP TABLE entry; --"_s;
    QTest::newRow("operators") << u"AND OR NOT NEAR( ) { } ^ + : , .. * -"_s;
    QTest::newRow("column filter") << u"words : {tags people} : x - facets : y"_s;
    QTest::newRow("near") << u"NEAR(a b, 5)"_s;
    QTest::newRow("only minus") << u"- -- ---"_s;
    QTest::newRow("empty filters") << u"pattern: with: feeling: # cause: has: mood mood< before: on:"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b\""_s + QChar(0);
    QTest::newRow("lone surrogate") << u"x"_s + QChar(0xD83D) + u"y "_s + QChar(0xDE00);
    QTest::newRow("private use") << QString(QChar(0xE000)) + u"hasplan "_s;
    QTest::newRow("combining only") << u"\u0301\u0302 "_s;
    QTest::newRow("huge mood") << u"mood<1e308 mood>-1e308 mood=nan mood=inf mood<1e999"_s;
    QTest::newRow("far days") << u"before:0000 after:9999-12-31 on:0001-01-01"_s;
    QTest::newRow("a megabyte") << QString(1'000'000, u'a');
    QTest::newRow("a megabyte of quotes") << QString(1'000'000, u'"');
    QTest::newRow("many beginnings") << u"a* "_s.repeated(300'000);
    QTest::newRow("many exclusions") << u"-a* "_s.repeated(300'000);
    QTest::newRow("percent signs") << u"%1 %2 %3 %L1 %s %n"_s;
    QTest::newRow("question marks") << u"? ?1 :name @a $b ??"_s;
}

void SearchTest::noTextIsEverAnError()
{
    QFETCH(QString, query);
    VERIFY_OK(m_fixture->journal->search(query));
    VERIFY_OK(m_fixture->journal->search(query + u" nobody "_s));
    QCOMPARE(m_fixture->journal->entries()->size(), 3);
}

void SearchTest::theNewestHitsComeFirstAndAllAreCounted()
{
    JournalFixture f;
    ImportBatch batch;
    batch.thoughtRecords = manyThoughtRecords(300);
    VERIFY_OK(f.journal->add(batch));
    const auto found = f.journal->search(u"they think "_s, 10);
    VERIFY_OK(found);
    QCOMPARE(found->total, 300);
    QCOMPARE(found->hits.size(), 10);
    for (int place = 0; place < 10; ++place)
        QCOMPARE(found->hits.at(place).entry.when.day, QDate(2000, 1, 1).addDays(299 - place));
    QCOMPARE(f.journal->search(u"they think "_s, -1)->hits.size(), 300);
    QCOMPARE(f.journal->search(u"they think after:2000-05"_s, 10)->total, 300 - 152);
}

void SearchTest::matchesAreMarkedInTheSnippet_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("marked");
    QTest::newRow("word") << u"fine "_s << u"[fine]"_s;
    QTest::newRow("other case and accent") << u"cafe "_s << u"[Caf\u00E9]"_s;
    QTest::newRow("beginning") << u"nobo*"_s << u"[Nobody]"_s;
    QTest::newRow("phrase") << u"\"nobody came\""_s << u"[Nobody came]"_s;
    QTest::newRow("text") << u"\u5B64\u72EC"_s << u"\u5F88[\u5B64\u72EC]"_s;
}

void SearchTest::matchesAreMarkedInTheSnippet()
{
    QFETCH(QString, query);
    QFETCH(QString, marked);
    const auto found = m_fixture->journal->search(query + u" #walk "_s);
    VERIFY_OK(found);
    QCOMPARE(found->total, 1);
    QString snippet = found->hits.first().snippet;
    snippet.replace(QChar(2), u'[').replace(QChar(3), u']');
    QVERIFY2(snippet.contains(marked), qPrintable(snippet));
}

void SearchTest::aLaterSearchSeesWhatWasJustSaved()
{
    const JournalFixture f;
    QCOMPARE(searchedLater(*f.journal, u"boring"_s)->total, 0);
    VERIFY_OK(f.journal->save(fullThoughtRecord()));
    QCOMPARE(searchedLater(*f.journal, u"boring"_s)->total, 1);
}

void SearchTest::laterSearchesAnswerInOrderOnTheReceiversThread()
{
    const JournalFixture f;
    VERIFY_OK(f.journal->save(fullNote()));
    QObject receiver;
    QList<int> order;
    for (int number = 0; number < 20; ++number)
        f.journal->searchLater(u"stille"_s, 10, &receiver, [&, number](const Result<SearchResult> &found) {
            QCOMPARE(QThread::currentThread(), receiver.thread());
            QCOMPARE(found->total, 1);
            order.append(number);
        });
    QTRY_COMPARE(order.size(), 20);
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
}

void SearchTest::aLaterSearchRunsBesideAWrite()
{
    const JournalFixture f;
    ImportBatch batch;
    batch.thoughtRecords = manyThoughtRecords(500);
    QObject receiver;
    int answers = 0;
    for (int number = 0; number < 50; ++number)
        f.journal->searchLater(u"boring"_s, 10, &receiver, [&answers](const Result<SearchResult> &found) {
            VERIFY_OK(found);
            // All of the import or nothing of it.
            QVERIFY(found->total == 0 || found->total == 166);
            ++answers;
        });
    VERIFY_OK(f.journal->add(batch));
    QTRY_COMPARE(answers, 50);
    QCOMPARE(searchedLater(*f.journal, u"boring"_s)->total, f.journal->search(u"boring"_s)->total);
}

void SearchTest::aReceiverThatIsGoneHearsNothing()
{
    const JournalFixture f;
    bool isCalled = false;
    auto receiver = std::make_unique<QObject>();
    f.journal->searchLater(u"x"_s, 10, receiver.get(), [&isCalled](const auto &) { isCalled = true; });
    receiver.reset();
    VERIFY_OK(searchedLater(*f.journal, u"y"_s)); // comes after the first
    QVERIFY(!isCalled);
}

void SearchTest::aJournalThatIsGoneAnswersNothing()
{
    JournalFixture f;
    QObject receiver;
    bool isCalled = false;
    // The first is answered and waits in this thread's queue, the last may not have begun.
    for (int number = 0; number < 100; ++number)
        f.journal->searchLater(u"x"_s, 10, &receiver, [&isCalled](const auto &) { isCalled = true; });
    QThread::msleep(50);
    f.journal.reset();
    QCoreApplication::processEvents();
    QVERIFY(!isCalled);
    f.reopen();
    VERIFY_OK(f.journal->save(fullNote()));
}

KINWARD_TEST("search", SearchTest)
#include "search_test.moc"
