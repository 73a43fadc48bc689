// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include "support/openvault.h"
#include "support/person.h"
#include "support/testmain.h"
#include "ui/journal/entrylistmodel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// The Journal screen as a person uses it: find, read, write, delete, bring back.
class JournalPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyJournalSaysWhatToDoFirst();
    void aNewRecordAppearsInTheListWhileItIsWritten();
    void aNoteIsKeptWhenTheScreenGoesAway();
    void theSearchFieldFindsWhatWasWritten();
    void theSearchFieldFindsPagesOfTheLibraryToo();
    void filtersAloneFindNothingInTheLibrary();
    void aSearchFromOutsideStandsInTheField();
    void aSearchFromOutsideKeepsWhatIsWritten();
    void aHostileQueryIsHarmless();
    void aDeletedRecordCanBeBroughtBack();
    void aDeletedDraftCanBeBroughtBack();
    void aDeletedNoteCanBeBroughtBack();
    void theArrowKeysReadOneEntryAfterTheOther();
    void theListStaysWhereItIsWhileAnEntryIsEdited();
    void theListMakesWayForWritingWhereItIsNarrow();
    void aSelectedEntryCanBeRead();
    void anEntryThatIsGoneIsSaid();
    void aReadRecordOpensItsPattern();
    void anEditedRecordIsReadAgain();
    void whatWasSaidOfOneRecordIsGoneOverTheNext();

private:
    RecordId add(const QString &situation, bool isDraft = false, int day = 17);
    RecordId addNote(const QString &body);
    [[nodiscard]] QListView *list() const { return m_page->findChild<QListView *>(u"entries"_s); }
    [[nodiscard]] int rows() const { return list()->model()->rowCount(); }
    [[nodiscard]] QString selected() const { return list()->currentIndex().data().toString(); }
    void open(const RecordId &id, RecordKind kind = RecordKind::ThoughtRecord)
    {
        m_page->openEntry(kind, id);
    }

    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<JournalPage> m_page;
    std::unique_ptr<Person> m_person;
};

void JournalPageTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_page.reset();
    m_vault = std::make_unique<OpenVault>();
    m_page = std::make_unique<JournalPage>(*m_vault->journal, m_vault->clock);
    m_person = std::make_unique<Person>(m_page.get());
    m_page->resize(1100, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

RecordId JournalPageTest::add(const QString &situation, bool isDraft, int day)
{
    ThoughtRecord record;
    record.when = Moment::of(m_vault->clock.now().addDays(day - 17));
    record.situation = situation;
    record.thoughts = {{u"They find me boring"_s, 70, 35, true}};
    record.patterns = {{u"mind_reading"_s, {}}};
    record.nextStep = {NextStepKind::Rest, {}, {}};
    record.isDraft = isDraft;
    return m_vault->journal->save(record).value();
}

RecordId JournalPageTest::addNote(const QString &body)
{
    JournalNote note;
    note.when = Moment::of(m_vault->clock.now());
    note.body = body;
    return m_vault->journal->save(note).value();
}

void JournalPageTest::anEmptyJournalSaysWhatToDoFirst()
{
    QCOMPARE(rows(), 0);
    m_person->click(u"New thought record"_s);
    QVERIFY(m_person->sees(u"situation"_s));
    QCOMPARE(m_page->focusWidget(), m_person->needed<QWidget>(u"situation"_s));
}

void JournalPageTest::aNewRecordAppearsInTheListWhileItIsWritten()
{
    m_page->beginRecord();
    m_person->type(u"situation"_s, u"No answer"_s);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(selected(), u"No answer"_s);
    QVERIFY(m_person->sees(u"situation"_s));
    m_person->type(u"situation"_s, u" yet"_s);
    QTRY_COMPARE(selected(), u"No answer yet"_s);
    QCOMPARE(m_page->focusWidget(), m_person->needed<QWidget>(u"situation"_s));
    m_person->click(u"later"_s);
    QCOMPARE(rows(), 1);
    QVERIFY(!m_person->sees(u"situation"_s));
}

void JournalPageTest::aNoteIsKeptWhenTheScreenGoesAway()
{
    m_page->beginNote();
    m_person->type(u"noteTitle"_s, u"Bread"_s);
    m_person->type(u"noteBody"_s, u"Warm from the oven"_s);
    m_person->type(u"Tags (split by commas)"_s, u"home, sun"_s);
    m_page.reset();
    m_vault->reopen();
    const QList<JournalNote> notes = m_vault->journal->notes().value();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first().title, u"Bread"_s);
    QCOMPARE(notes.first().body, u"Warm from the oven"_s);
    QCOMPARE(notes.first().tags, QStringList({u"home"_s, u"sun"_s}));
    QCOMPARE(notes.first().when.day, QDate(2026, 3, 17));
}

void JournalPageTest::theSearchFieldFindsPagesOfTheLibraryToo()
{
    QSignalSpy asked(m_page.get(), &JournalPage::conceptRequested);
    QVERIFY(!m_person->sees(u"libraryHits"_s));
    m_person->type(u"search"_s, u"mood<0 -tea spotligt effekt"_s); // two slips
    m_person->click(u"Spotlight effect"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"spotlight_effect"_s);
    const auto links = m_page->findChild<QWidget *>(u"libraryHits"_s)->findChildren<QPushButton *>();
    QVERIFY(links.size() <= 3);
    m_person->needed<QLineEdit>(u"search"_s)->clear();
    QVERIFY(!m_person->sees(u"libraryHits"_s));
}

void JournalPageTest::filtersAloneFindNothingInTheLibrary()
{
    m_person->type(u"search"_s, u"pattern:spotlight_effect #spotlight"_s);
    QVERIFY(!m_person->sees(u"libraryHits"_s));
}

void JournalPageTest::theSearchFieldFindsWhatWasWritten()
{
    add(u"No answer in the group chat"_s);
    add(u"Lunch alone"_s, false, 16);
    addNote(u"Bread and lunch"_s);
    QTRY_COMPARE(rows(), 3);
    m_person->type(u"search"_s, u"lunch"_s);
    QTRY_COMPARE(rows(), 2);
    m_person->type(u"search"_s, u" -bread"_s);
    QTRY_COMPARE(rows(), 1);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualRect(list()->model()->index(0, 0)).center());
    QVERIFY(m_person->sees(u"editRecord"_s));
    m_person->needed<QLineEdit>(u"search"_s)->clear();
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(selected(), u"Lunch alone"_s);
}

void JournalPageTest::aSearchFromOutsideStandsInTheField()
{
    add(u"No answer in the group chat"_s);
    add(u"Lunch alone"_s, false, 16);
    addNote(u"Bread and lunch"_s);
    QTRY_COMPARE(rows(), 3);
    m_page->searchFor(u"pattern:mind_reading"_s);
    QTRY_COMPARE(rows(), 2);
    auto *field = m_person->needed<QLineEdit>(u"search"_s);
    QCOMPARE(field->text(), u"pattern:mind_reading"_s);
    field->clear();
    QTRY_COMPARE(rows(), 3);
}

void JournalPageTest::aSearchFromOutsideKeepsWhatIsWritten()
{
    add(u"Lunch alone"_s);
    m_page->resize(700, 760); // the list has made way for what is being written
    m_page->beginNote();
    m_person->type(u"noteBody"_s, u"half a sentence"_s);
    QVERIFY(!list()->isVisible());
    m_page->searchFor(u"pattern:mind_reading"_s);
    QTRY_VERIFY(list()->isVisible());
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(m_vault->journal->notes()->first().body, u"half a sentence"_s);
}

void JournalPageTest::aHostileQueryIsHarmless()
{
    add(u"No answer"_s);
    QTRY_COMPARE(rows(), 1);
    m_person->type(u"search"_s, u"'; DROP TABLE \"entry\"; -- NEAR( * ("_s);
    QTRY_COMPARE(rows(), 0);
    QVERIFY(!m_person->sees(u"journalNotice"_s));
    QVERIFY(m_person->sees(u"nothingFound"_s));
    m_person->needed<QLineEdit>(u"search"_s)->clear();
    QTRY_COMPARE(rows(), 1);
}

void JournalPageTest::aDeletedRecordCanBeBroughtBack()
{
    const RecordId id = add(u"No answer"_s);
    open(id);
    m_person->click(u"removeRecord"_s);
    QTRY_COMPARE(rows(), 0);
    QCOMPARE(m_vault->journal->counts().value().thoughtRecords, 0);
    m_person->click(u"Bring it back"_s);
    QTRY_COMPARE(rows(), 1);
    QVERIFY(m_person->sees(u"editRecord"_s));
    QVERIFY(!m_person->sees(u"journalNotice"_s));
    QCOMPARE(m_vault->journal->thoughtRecord(id).value().situation, u"No answer"_s);
}

void JournalPageTest::aDeletedDraftCanBeBroughtBack()
{
    const RecordId id = add(u"No answer"_s, true);
    open(id);
    m_person->click(u"removeDraft"_s);
    QTRY_COMPARE(rows(), 0);
    QVERIFY(!m_person->sees(u"steps"_s));
    m_person->click(u"Bring it back"_s);
    QTRY_COMPARE(rows(), 1);
    QVERIFY(m_person->sees(u"steps"_s));
    QCOMPARE(m_vault->journal->thoughtRecord(id).value().isDraft, true);
}

void JournalPageTest::aDeletedNoteCanBeBroughtBack()
{
    m_page->beginNote();
    m_person->type(u"noteBody"_s, u"Warm from the oven"_s);
    m_person->click(u"removeNote"_s);
    QTRY_COMPARE(rows(), 0);
    QCOMPARE(m_vault->journal->counts().value().notes, 0);
    m_person->click(u"Bring it back"_s);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(m_vault->journal->notes().value().first().body, u"Warm from the oven"_s);
    QVERIFY(m_person->sees(u"noteBody"_s));
}

void JournalPageTest::theArrowKeysReadOneEntryAfterTheOther()
{
    add(u"Third"_s, false, 15);
    add(u"Second"_s, true, 16);
    add(u"First"_s, false, 17);
    QTRY_COMPARE(rows(), 3);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Home);
    QCOMPARE(selected(), u"First"_s);
    QVERIFY(m_person->sees(u"editRecord"_s));
    QTest::keyClick(list(), Qt::Key_Down);
    QVERIFY(m_person->sees(u"steps"_s));
    QCOMPARE(m_page->focusWidget(), list());
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(selected(), u"Third"_s);
    QVERIFY(m_person->sees(u"editRecord"_s));
    QCOMPARE(m_page->focusWidget(), list());
}

void JournalPageTest::theListStaysWhereItIsWhileAnEntryIsEdited()
{
    RecordId middle;
    for (int i = 0; i < 60; ++i) {
        const RecordId id = add(u"Entry %1"_s.arg(i), i == 30, 17 - i);
        middle = i == 30 ? id : middle;
    }
    QTRY_COMPARE(rows(), 60);
    open(middle);
    QCOMPARE(selected(), u"Entry 30"_s);
    const QRect place = list()->visualRect(list()->currentIndex());
    QVERIFY(list()->viewport()->rect().contains(place));
    const int scrolled = list()->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    m_person->needed<QListWidget>(u"steps"_s)->setCurrentRow(0);
    m_person->type(u"situation"_s, u" again"_s);
    QTRY_COMPARE(selected(), u"Entry 30 again"_s);
    QCOMPARE(list()->verticalScrollBar()->value(), scrolled);
}

void JournalPageTest::theListMakesWayForWritingWhereItIsNarrow()
{
    m_page->resize(736, 520);
    QVERIFY(m_person->sees(u"entries"_s));
    m_page->beginNote();
    QVERIFY(!m_person->sees(u"entries"_s));
    m_person->type(u"noteBody"_s, u"Bread"_s);
    m_person->click(u"noteDone"_s);
    QVERIFY(m_person->sees(u"entries"_s));
    QCOMPARE(rows(), 1);
    m_page->beginNote();
    m_page->resize(1100, 760);
    QVERIFY(m_person->sees(u"entries"_s));
}

void JournalPageTest::aSelectedEntryCanBeRead()
{
    const Theme theme;
    open(add(u"MMMMMMMM"_s));
    QTRY_COMPARE(selected(), u"MMMMMMMM"_s);
    const QImage row = list()->viewport()->grab(list()->visualRect(list()->currentIndex())).toImage();
    double strongest = 1;
    for (int y = row.height() / 2; y < row.height(); ++y) {
        for (int x = 10; x < row.width() / 2; ++x)
            strongest =
                std::max(strongest, contrastRatio(row.pixelColor(x, y), row.pixelColor(row.width() - 6, y)));
    }
    QVERIFY2(strongest > 4.5, qPrintable(QString::number(strongest)));
}

void JournalPageTest::anEntryThatIsGoneIsSaid()
{
    open(RecordId::fromString(u"0195a1b2-0000-7000-8000-000000000001"_s));
    QVERIFY(m_person->sees(u"journalNotice"_s));
    QVERIFY(m_person->sees(u"New thought record"_s));
}

void JournalPageTest::aReadRecordOpensItsPattern()
{
    QSignalSpy asked(m_page.get(), &JournalPage::conceptRequested);
    open(add(u"No answer"_s));
    m_person->click(u"Mind reading"_s);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"mind_reading"_s);
}

void JournalPageTest::anEditedRecordIsReadAgain()
{
    const RecordId id = add(u"No answer"_s);
    open(id);
    m_person->click(u"editRecord"_s);
    m_person->type(u"situation"_s, u" still"_s);
    m_person->click(u"later"_s);
    QVERIFY(m_person->sees(u"editRecord"_s));
    QVERIFY(m_person->sees(u"No answer still"_s) || selected() == u"No answer still"_s);
    QCOMPARE(m_vault->journal->thoughtRecord(id).value().situation, u"No answer still"_s);
    QCOMPARE(m_vault->journal->thoughtRecord(id).value().isDraft, false);
}

void JournalPageTest::whatWasSaidOfOneRecordIsGoneOverTheNext()
{
    const QString kept = u"Kept as it is. You can go on with it any time."_s;
    m_page->beginRecord();
    m_person->type(u"situation"_s, u"Nobody answered"_s);
    m_person->click(u"later"_s);
    QVERIFY(m_person->sees(kept));
    m_page->beginRecord();
    QVERIFY(!m_person->sees(kept));
    m_person->type(u"situation"_s, u"A second one"_s);
    m_person->click(u"removeDraft"_s);
    QVERIFY(m_person->sees(u"Bring it back"_s));
    m_page->beginRecord();
    m_person->click(u"Bring it back"_s); // that can still be done
    QCOMPARE(m_vault->journal->counts().value().thoughtRecords, 2);
}

KINWARD_TEST("journalpage", JournalPageTest)
#include "journalpage_test.moc"
