// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/suggester.h"
#include "support/accessibility.h"
#include "support/openlibrary.h"
#include "support/picture.h"
#include "support/testmain.h"

#include <QPushButton>
#include <QSignalSpy>

namespace
{
const QString readsMinds = QStringLiteral("They all think I am boring");
}

/// "Where this shows in your journal", at the foot of patterns and ideas.
class JournalPlacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void onlyWhatWasConfirmedCounts_data();
    void onlyWhatWasConfirmedCounts();
    void theRestIsAButtonAway();
    void whereNothingWasConfirmedNoButtonIsOffered();
    void anIdeaShowsThePatternsItNames();
    void anIdeaWithNothingConfirmedSaysSo();
    void aSkillShowsNone();
    void everyLineCanBeUsedByKeyboardAndReader();

private:
    void add(const QStringList &patterns, const QString &situation = QStringLiteral("Lunch"),
             const QString &thought = {}) const;

    std::unique_ptr<OpenLibrary> m_library;
};

void JournalPlacesTest::init()
{
    m_library.reset();
    m_library = std::make_unique<OpenLibrary>();
}

void JournalPlacesTest::add(const QStringList &patterns, const QString &situation,
                            const QString &thought) const
{
    ThoughtRecord record;
    record.when = Moment::of(m_library->vault.clock.now());
    record.situation = situation;
    if (!thought.isEmpty())
        record.thoughts = {{thought, 70, 35, true}};
    for (const QString &pattern : patterns)
        record.patterns.append({pattern, {}});
    QVERIFY(m_library->vault.journal->save(record));
}

void JournalPlacesTest::onlyWhatWasConfirmedCounts_data()
{
    QTest::addColumn<QStringList>("confirmed");
    QTest::addColumn<QString>("situation");
    QTest::addColumn<int>("count");
    const QString pattern = QStringLiteral("mind_reading");
    QTest::newRow("confirmed") << QStringList{pattern} << QStringLiteral("Lunch") << 1;
    QTest::newRow("only suggested") << QStringList{} << QStringLiteral("Lunch") << 0;
    QTest::newRow("only written about") << QStringList{} << QStringLiteral("mind_reading") << 0;
    QTest::newRow("suggested, and another one confirmed")
        << QStringList{QStringLiteral("labeling")} << QStringLiteral("Lunch") << 0;
}

void JournalPlacesTest::onlyWhatWasConfirmedCounts()
{
    QFETCH(QStringList, confirmed);
    QFETCH(QString, situation);
    QFETCH(int, count);
    const Result<Suggester> suggester = Suggester::load(QStringLiteral("en"));
    QVERIFY(suggester->suggest(readsMinds).suggested.contains(QStringLiteral("mind_reading")));
    add(confirmed, situation, readsMinds);
    m_library->open(QStringLiteral("mind_reading"));
    QTRY_VERIFY(m_library->says(QStringLiteral("Where this shows in your journal")));
    QCOMPARE(m_library->says(QStringLiteral("You confirmed it in 1 entr")), count == 1);
    QCOMPARE(m_library->says(QStringLiteral("Not so far.")), count == 0);
}

void JournalPlacesTest::theRestIsAButtonAway()
{
    for (int i = 0; i < 5; ++i)
        add({QStringLiteral("mind_reading")}, QStringLiteral("Lunch %1").arg(i));
    m_library->open(QStringLiteral("mind_reading"));
    QTRY_VERIFY(m_library->says(QStringLiteral("You confirmed it in 5 entr")));
    QCOMPARE(m_library->sentences().filter(QStringLiteral(" · Lunch ")).size(), 3);
    QSignalSpy asked(&m_library->page, &LibraryPage::searchRequested);
    keepPicture(m_library->person().find<QWidget>(QStringLiteral("journalPlaces")),
                QStringLiteral("library-journal-places"));
    m_library->person().click(QStringLiteral("Show all in the journal"));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("pattern:mind_reading"));
    // What it asks for finds all of them.
    QCOMPARE(m_library->vault.journal->search(asked.first().first().toString())->total, 5);
}

void JournalPlacesTest::whereNothingWasConfirmedNoButtonIsOffered()
{
    m_library->open(QStringLiteral("mind_reading"));
    QTRY_VERIFY(m_library->says(QStringLiteral("Not so far.")));
    QVERIFY(!m_library->person().sees(QStringLiteral("showAllInJournal")));
}

void JournalPlacesTest::anIdeaShowsThePatternsItNames()
{
    // The page "attribution" names self_blame, blaming_others and overgeneralizing.
    add({QStringLiteral("self_blame"), QStringLiteral("mind_reading")});
    add({QStringLiteral("self_blame")});
    add({QStringLiteral("overgeneralizing")});
    m_library->open(QStringLiteral("attribution"));
    const Result<Library> library = Library::load(QStringLiteral("en"));
    const QString selfBlame = library->page(QStringLiteral("self_blame"))->title;
    QTRY_VERIFY(m_library->says(selfBlame + QStringLiteral(": in 2 entr")));
    QVERIFY(m_library->says(library->page(QStringLiteral("overgeneralizing"))->title
                            + QStringLiteral(": in 1 entr")));
    QVERIFY(!m_library->says(library->page(QStringLiteral("blaming_others"))->title + u':'));
    QVERIFY(!m_library->says(library->page(QStringLiteral("mind_reading"))->title + u':'));
    QSignalSpy asked(&m_library->page, &LibraryPage::searchRequested);
    const auto buttons =
        m_library->person().needed<QWidget>(QStringLiteral("journalPlaces"))->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("pattern:self_blame"));
    keepPicture(m_library->person().find<QWidget>(QStringLiteral("journalPlaces")),
                QStringLiteral("library-idea-places"));
}

void JournalPlacesTest::anIdeaWithNothingConfirmedSaysSo()
{
    add({QStringLiteral("mind_reading")});
    m_library->open(QStringLiteral("attribution"));
    QTRY_VERIFY(m_library->says(QStringLiteral("Not so far.")));
}

void JournalPlacesTest::aSkillShowsNone()
{
    add({QStringLiteral("all_or_nothing")});
    m_library->open(QStringLiteral("ladder"));
    QVERIFY(!m_library->person().sees(QStringLiteral("journalPlaces")));
}

void JournalPlacesTest::everyLineCanBeUsedByKeyboardAndReader()
{
    add({QStringLiteral("self_blame")});
    for (const QString &id : {QStringLiteral("attribution"), QStringLiteral("self_blame")}) {
        m_library->open(id);
        QTRY_VERIFY(m_library->person().sees(QStringLiteral("journalPlaces")));
        QCOMPARE(accessibilityProblems(&m_library->page), QString());
    }
}

KINWARD_TEST("journalplaces", JournalPlacesTest)
#include "journalplaces_test.moc"
