// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalfixture.h"
#include "storage/samplerecords.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;

class EntryListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineTellsWhatTheListShows();
    void theTitleIsTheFirstThingThatWasWritten();
    void aLongTitleIsCutBetweenCharacters();
    void entriesStandNewestFirstWhateverTheOrderOfSaving();
    void ofOneSecondTheLaterSavedStandsFirst();
    void theDaysOfATravellerStayWhole();
    void anEntryMovesWithItsMoment();
    void aPageOfTheListIsThatPage();
};

namespace
{
QStringList titlesOf(const Journal &journal)
{
    QStringList titles;
    const QList<EntrySummary> lines = journal.entries().value();
    for (const EntrySummary &line : lines)
        titles.append(line.title);
    return titles;
}
} // namespace

void EntryListTest::aLineTellsWhatTheListShows()
{
    const JournalFixture f;
    const RecordId id = f.journal->save(fullThoughtRecord()).value();
    const EntrySummary line = f.journal->entries()->first();
    QCOMPARE(line.id, id);
    QCOMPARE(line.kind, RecordKind::ThoughtRecord);
    QCOMPARE(line.when, fullThoughtRecord().when);
    QCOMPARE(line.title, fullThoughtRecord().situation);
    QCOMPARE(line.patterns, (QStringList{u"mind_reading"_s, u"My own trap"_s}));
    QCOMPARE(line.beliefBefore, std::optional(70));
    QCOMPARE(line.beliefAfter, std::optional(35));
    QVERIFY(!line.isDraft);
    const RecordId note = f.journal->save(fullNote()).value();
    const EntrySummary noteLine = f.journal->entries()->last();
    QCOMPARE(noteLine.id, note);
    QCOMPARE(noteLine.kind, RecordKind::Note);
    QCOMPARE(noteLine.when, fullNote().when);
    QCOMPARE(noteLine.title, fullNote().title);
    QCOMPARE(noteLine.beliefBefore, std::optional<int>());
}

void EntryListTest::theTitleIsTheFirstThingThatWasWritten()
{
    const JournalFixture f;
    ThoughtRecord record;
    record.thoughts = {{u"first"_s, {}, {}, false}, {u"  the\n hot   one "_s, {}, {}, true}};
    VERIFY_OK(f.journal->save(record));
    QCOMPARE(f.journal->entries()->first().title, u"the hot one"_s);
    QVERIFY(f.journal->entries()->first().isDraft);
    JournalNote note;
    note.when = Moment::wallClock(QDate(2020, 1, 1));
    note.body = u"\n\n# A heading\nand more"_s;
    VERIFY_OK(f.journal->save(note));
    QCOMPARE(f.journal->entries()->last().title, u"# A heading and more"_s);
}

void EntryListTest::aLongTitleIsCutBetweenCharacters()
{
    const JournalFixture f;
    JournalNote note;
    note.title = u"x"_s + u"\U0001F469\u200D\U0001F680"_s.repeated(100);
    VERIFY_OK(f.journal->save(note));
    const QString title = f.journal->entries()->first().title;
    QVERIFY(title.size() <= 121);
    QVERIFY(title.endsWith(u"\U0001F680\u2026"_s));
}

void EntryListTest::entriesStandNewestFirstWhateverTheOrderOfSaving()
{
    const JournalFixture f;
    for (const int day : {5, 20, 1, 12})
        VERIFY_OK(f.journal->save(thoughtRecordOn(QDate(2026, 3, day), QString::number(day))));
    VERIFY_OK(f.journal->save(thoughtRecordOn(QDate(1931, 3, 7), u"1931"_s)));
    QCOMPARE(titlesOf(*f.journal), (QStringList{u"20"_s, u"12"_s, u"5"_s, u"1"_s, u"1931"_s}));
}

void EntryListTest::ofOneSecondTheLaterSavedStandsFirst()
{
    const JournalFixture f;
    for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
        VERIFY_OK(f.journal->save(thoughtRecordOn(QDate(2026, 3, 1), title)));
    ThoughtRecord again = f.journal->thoughtRecord(f.journal->entries()->last().id).value();
    again.situation = u"a, edited"_s;
    VERIFY_OK(f.journal->save(again));
    QCOMPARE(titlesOf(*f.journal), (QStringList{u"c"_s, u"b"_s, u"a, edited"_s}));
}

void EntryListTest::theDaysOfATravellerStayWhole()
{
    const JournalFixture f;
    // In Auckland the 17th has begun; hours later the person writes from Los Angeles, where it is the 16th.
    const QDateTime auckland(QDate(2026, 3, 17), QTime(8, 0), QTimeZone("Pacific/Auckland"));
    const QDateTime losAngeles(QDate(2026, 3, 16), QTime(20, 0), QTimeZone("America/Los_Angeles"));
    QVERIFY(auckland < losAngeles);
    for (const QDateTime &instant : {auckland, losAngeles}) {
        JournalNote note;
        note.when = Moment::of(instant);
        note.title = note.when.zone;
        VERIFY_OK(f.journal->save(note));
    }
    QCOMPARE(f.journal->entries()->first().title, u"Pacific/Auckland"_s);
    QCOMPARE(f.journal->search(u"on:2026-03-16"_s)->total, 1);
    QCOMPARE(f.journal->search(u"before:2026-03-17"_s)->hits.first().entry.title, u"America/Los_Angeles"_s);
}

void EntryListTest::anEntryMovesWithItsMoment()
{
    const JournalFixture f;
    ThoughtRecord record = thoughtRecordOn(QDate(2026, 3, 1), u"moved"_s);
    record.id = f.journal->save(record).value();
    VERIFY_OK(f.journal->save(thoughtRecordOn(QDate(2026, 3, 2), u"other"_s)));
    record.when = Moment::wallClock(QDate(2026, 3, 3));
    VERIFY_OK(f.journal->save(record));
    QCOMPARE(f.journal->entries()->first().title, u"moved"_s);
    QCOMPARE(f.journal->search(u"moved"_s)->total, 1);
    QCOMPARE(f.journal->entries()->size(), 2);
}

void EntryListTest::aPageOfTheListIsThatPage()
{
    const JournalFixture f;
    for (int day = 1; day <= 5; ++day)
        VERIFY_OK(f.journal->save(thoughtRecordOn(QDate(2026, 3, day), QString::number(day))));
    const auto page = f.journal->entries(2, 1);
    VERIFY_OK(page);
    QCOMPARE(page->size(), 2);
    QCOMPARE(page->first().title, u"4"_s);
    QCOMPARE(f.journal->entries(-1, 4)->size(), 1);
    QCOMPARE(f.journal->entries(0)->size(), 0);
}

KINWARD_TEST("entrylist", EntryListTest)
#include "entrylist_test.moc"
