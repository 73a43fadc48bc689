// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openvault.h"
#include "support/person.h"
#include "support/testmain.h"
#include "ui/journal/journalpage.h"
#include "ui/journal/suggestioncard.h"
#include "ui/widgets/helpoffer.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace
{
const QString painful = u"I want to kill myself. Everyone hates me and I am a complete failure"_s;
} // namespace

/// Words of great pain bring the quiet offer of help, wherever they are written in the Journal.
class HelpWhileWritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsOfferedWhereTheThoughtIsTypedAndNothingElseIsSuggested();
    void patternsAreNotSuggestedWhileItIsOffered();
    void everyFreeFieldOfARecordIsHeard_data();
    void everyFreeFieldOfARecordIsHeard();
    void onceItIsPutAwayItStaysAwayForThisRecord();
    void itOutlastsARecordThatIsLeftAtOnce();
    void itOutlastsANoteThatIsLeft();
    void itLeadsToHelp();
    void ordinaryWordsBringNoOffer();

private:
    void goTo(int step) const { m_person->needed<QListWidget>(u"steps"_s)->setCurrentRow(step); }
    [[nodiscard]] HelpOffer *offer() const { return m_person->find<HelpOffer>(u"helpOffer"_s); }
    [[nodiscard]] int cards() const
    {
        auto found = m_page->findChildren<SuggestionCard *>();
        found.removeIf([](const SuggestionCard *card) { return !card->isVisible(); });
        return int(found.size());
    }

    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<JournalPage> m_page;
    std::unique_ptr<Person> m_person;
};

void HelpWhileWritingTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_page.reset();
    m_vault = std::make_unique<OpenVault>();
    m_page = std::make_unique<JournalPage>(*m_vault->journal, m_vault->clock);
    m_person = std::make_unique<Person>(m_page.get());
    m_page->resize(1300, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->beginRecord();
}

void HelpWhileWritingTest::itIsOfferedWhereTheThoughtIsTypedAndNothingElseIsSuggested()
{
    goTo(2);
    auto *field = m_person->needed<QPlainTextEdit>(u"thought1"_s);
    QTest::qWait(50);
    const QPoint place = field->mapTo(m_page.get(), QPoint());
    m_person->type(u"thought1"_s, painful);
    QTRY_VERIFY(offer());
    QTest::qWait(900);
    QCOMPARE(cards(), 0);
    QVERIFY(field->extraSelections().isEmpty());
    QCOMPARE(field->mapTo(m_page.get(), QPoint()), place); // never in the way of writing
    QCOMPARE(m_page->focusWidget(), field);
    field->clear();
    QTRY_VERIFY(!offer());
    m_person->type(u"thought1"_s, u"Everyone hates me, they think I'm boring"_s);
    QTRY_VERIFY(cards() > 0);
}

void HelpWhileWritingTest::patternsAreNotSuggestedWhileItIsOffered()
{
    goTo(2);
    m_person->type(u"thought1"_s, painful);
    goTo(3);
    QVERIFY(offer());
    QCOMPARE(cards(), 0);
}

void HelpWhileWritingTest::everyFreeFieldOfARecordIsHeard_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("field");
    QTest::newRow("what happened") << 0 << u"situation"_s;
    QTest::newRow("the cause") << 4 << u"The cause, in your own words"_s;
    QTest::newRow("facts that fit") << 5 << u"evidenceFor"_s;
    QTest::newRow("facts that do not fit") << 5 << u"evidenceAgainst"_s;
    QTest::newRow("a friend's view") << 5 << u"friendView"_s;
    QTest::newRow("the fairer thought") << 6 << u"fairerThought"_s;
}

void HelpWhileWritingTest::everyFreeFieldOfARecordIsHeard()
{
    QFETCH(int, step);
    QFETCH(QString, field);
    goTo(step);
    m_person->type(field, u"I want to die."_s);
    QTRY_VERIFY(offer());
}

void HelpWhileWritingTest::onceItIsPutAwayItStaysAwayForThisRecord()
{
    goTo(2);
    m_person->type(u"thought1"_s, painful);
    QTRY_VERIFY(offer());
    m_person->click(u"Dismiss"_s);
    QVERIFY(!offer());
    m_person->type(u"thought1"_s, u" and I want to die"_s);
    QTest::qWait(900);
    QVERIFY(!offer());
    m_page->beginRecord();
    m_person->type(u"situation"_s, u"I want to die."_s);
    QTRY_VERIFY(offer());
}

void HelpWhileWritingTest::itOutlastsARecordThatIsLeftAtOnce()
{
    goTo(2);
    m_person->type(u"thought1"_s, painful);
    m_person->click(u"later"_s);
    QVERIFY(!m_person->sees(u"thought1"_s));
    QTRY_VERIFY(offer());
    m_page->beginRecord();
    QVERIFY(!offer());
}

void HelpWhileWritingTest::itOutlastsANoteThatIsLeft()
{
    m_page->beginNote();
    m_person->type(u"noteBody"_s, painful);
    m_person->click(u"noteDone"_s);
    QVERIFY(!m_person->sees(u"noteBody"_s));
    QTRY_VERIFY(offer());
}

void HelpWhileWritingTest::itLeadsToHelp()
{
    QSignalSpy asked(m_page.get(), &JournalPage::helpRequested);
    goTo(2);
    m_person->type(u"thought1"_s, painful);
    QTRY_VERIFY(offer());
    m_person->click(u"Show me"_s);
    QCOMPARE(asked.count(), 1);
}

void HelpWhileWritingTest::ordinaryWordsBringNoOffer()
{
    goTo(2);
    m_person->type(u"thought1"_s, u"Everyone hates me, they think I'm boring"_s);
    QTest::qWait(900);
    QVERIFY(!offer());
    m_person->click(u"later"_s);
    QTest::qWait(100);
    QVERIFY(!offer());
}

KINWARD_TEST("helpwhilewriting", HelpWhileWritingTest)
#include "helpwhilewriting_test.moc"
