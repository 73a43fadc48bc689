// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/journal/recordeditorfixture.h"
#include "ui/journal/suggestioncolumn.h"
#include "ui/widgets/plaintextfield.h"

#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace
{
const QString hurtingWords = u"Everyone hates me, they think I'm boring"_s;
const QString painfulWords = u"I want to kill myself. Everyone hates me and I am a complete failure"_s;
} // namespace

/// Suggestions speak of the words that stand in the fields now, and answers count for these alone.
class SuggestionsOfNowTest : public QObject, private RecordEditorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whereWordsOfPainAreTakenAwayNothingIsSuggestedOfThem();
    void whereHelpIsPutAwaySuggestionsComeBack_data();
    void whereHelpIsPutAwaySuggestionsComeBack();
    void aRecordThatIsOpenedShowsNothingOfTheLast_data();
    void aRecordThatIsOpenedShowsNothingOfTheLast();
    void aSuggestionIsNotTakenForWordsThatAreGone();
    void aSuggestionTakenWhileOneTypesCountsForTheWordsOfNow();
    void anotherThoughtThatHurtsMostIsReadAtOnce();
    void aRecordThatIsOpenedIsReadOnceWhicheverThoughtHurtsMost();
    void mayBeFairOutlastsAnotherLetter();
    void whereItMayBeFairNothingIsSuggested();

private:
    void waitForHelp();
    void press(Qt::Key key) const { QTest::keyClick(m_editor->focusWidget(), key, Qt::AltModifier); }
    /// Nothing that a person could see, hear or take.
    [[nodiscard]] bool isQuiet() const
    {
        return cards().isEmpty() && m_told.isEmpty()
            && m_editor->findChild<PlainTextField *>(u"thought1"_s)->extraSelections().isEmpty();
    }
    [[nodiscard]] ThoughtRecord kept() const
    {
        return m_editor->flush() ? m_vault->journal->thoughtRecord(m_editor->recordId()).value()
                                 : ThoughtRecord();
    }

    QStringList m_told; ///< to a screen reader
};

void SuggestionsOfNowTest::init()
{
    openNewVault();
    openEditor(1000);
    m_told.clear();
    for (const SuggestionColumn *column : m_editor->findChildren<SuggestionColumn *>())
        connect(column, &SuggestionColumn::announced, this,
                [this](const QString &words) { m_told.append(words); });
    m_editor->begin();
    goTo(2);
}

/// Until it is offered, and the typing has rested.
void SuggestionsOfNowTest::waitForHelp()
{
    typeThought(painfulWords);
    QTRY_VERIFY(m_editor->isOfferingHelp());
    QTest::qWait(900);
    QVERIFY(isQuiet());
}

void SuggestionsOfNowTest::whereWordsOfPainAreTakenAwayNothingIsSuggestedOfThem()
{
    waitForHelp();
    m_person->needed<PlainTextField>(u"thought1"_s)->clear();
    QTRY_VERIFY(!m_editor->isOfferingHelp());
    QVERIFY(isQuiet());
    press(Qt::Key_1);
    QCOMPARE(kept().patterns, QList<PatternTag>());
}

void SuggestionsOfNowTest::whereHelpIsPutAwaySuggestionsComeBack_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("beside the thought") << 2;
    QTest::newRow("at Patterns") << 3;
}

void SuggestionsOfNowTest::whereHelpIsPutAwaySuggestionsComeBack()
{
    waitForHelp();
    QFETCH(const int, step);
    goTo(step);
    QVERIFY(cards().isEmpty());
    m_person->click(u"Dismiss"_s);
    QTRY_VERIFY(!cards().isEmpty());
}

void SuggestionsOfNowTest::aRecordThatIsOpenedShowsNothingOfTheLast_data()
{
    whereHelpIsPutAwaySuggestionsComeBack_data();
}

void SuggestionsOfNowTest::aRecordThatIsOpenedShowsNothingOfTheLast()
{
    waitForHelp();
    QFETCH(const int, step);
    goTo(step);
    m_editor->begin();
    goTo(step);
    QTest::qWait(900);
    QVERIFY(isQuiet());
}

void SuggestionsOfNowTest::aSuggestionIsNotTakenForWordsThatAreGone()
{
    typeThought(hurtingWords);
    QTRY_VERIFY(!cards().isEmpty());
    m_person->needed<PlainTextField>(u"thought1"_s)->clear();
    typeThought(u"It rains"_s);
    press(Qt::Key_1);
    QVERIFY(cards().isEmpty());
    QCOMPARE(kept().patterns, QList<PatternTag>());
    QVERIFY(m_desk->memory().answers().isEmpty());
}

void SuggestionsOfNowTest::aSuggestionTakenWhileOneTypesCountsForTheWordsOfNow()
{
    typeThought(hurtingWords);
    QTRY_VERIFY(!cards().isEmpty());
    const QString first = suggested().first();
    typeThought(u"."_s);
    press(Qt::Key_1);
    QCOMPARE(kept().patterns, QList<PatternTag>({{first, QString()}}));
    double likelihood = 0;
    for (const PatternFinding &finding : m_desk->suggest({hurtingWords + u'.', {}, {}}).patterns)
        likelihood += finding.pattern == first ? finding.score : 0;
    QCOMPARE(m_desk->memory().answers().value(first).confirmed, 1);
    QVERIFY(qAbs(m_desk->memory().answers().value(first).promised - likelihood) < 0.1);
}

void SuggestionsOfNowTest::anotherThoughtThatHurtsMostIsReadAtOnce()
{
    typeThought(hurtingWords);
    QTRY_VERIFY(!cards().isEmpty());
    m_person->click(u"Another thought"_s);
    m_person->type(u"thought2"_s, u"It rains"_s);
    m_editor->findChildren<QRadioButton *>().at(1)->click();
    QVERIFY(cards().isEmpty());
    m_editor->findChildren<QRadioButton *>().at(0)->click();
    QVERIFY(!cards().isEmpty());
}

void SuggestionsOfNowTest::aRecordThatIsOpenedIsReadOnceWhicheverThoughtHurtsMost()
{
    ThoughtRecord record;
    record.when = Moment::of(m_vault->clock.now());
    record.thoughts = {{u"It rains"_s, {}, {}, false}, {hurtingWords, {}, {}, true}};
    record.id = m_vault->journal->save(record).value();
    const int before = m_desk->readingCount();
    m_editor->edit(m_vault->journal->thoughtRecord(record.id).value());
    goTo(2);
    QVERIFY(!cards().isEmpty());
    QCOMPARE(m_desk->readingCount(), before + 1);
}

void SuggestionsOfNowTest::mayBeFairOutlastsAnotherLetter()
{
    typeThought(hurtingWords);
    QTRY_VERIFY(!cards().isEmpty());
    m_person->click(u"mayBeFair"_s);
    typeThought(u"."_s);
    QTest::qWait(900);
    QVERIFY(cards().isEmpty());
    goTo(3);
    QVERIFY(cards().isEmpty());
    QVERIFY(m_desk->memory().answers().isEmpty()); // it judges no pattern
}

void SuggestionsOfNowTest::whereItMayBeFairNothingIsSuggested()
{
    typeThought(hurtingWords);
    goTo(3);
    QVERIFY(!cards().isEmpty());
    m_person->choose(u"none"_s, u"none"_s);
    QVERIFY(cards().isEmpty());
    goTo(2);
    QVERIFY(cards().isEmpty());
    goTo(3);
    m_person->choose(u"none"_s, u"none"_s);
    QVERIFY(!cards().isEmpty());
}

KINWARD_TEST("suggestionsofnow", SuggestionsOfNowTest)
#include "suggestionsofnow_test.moc"
