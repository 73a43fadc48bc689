// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns.h"
#include "support/testmain.h"
#include "ui/journal/recordeditorfixture.h"

using namespace Qt::StringLiterals;

/// Chips and suggestions at Patterns speak of the same choice: nothing twice, nothing lost.
class PatternChoiceTest : public QObject, private RecordEditorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSuggestionChosenByItsChipIsGoneAndStoredOnce();
    void aSuggestionChosenByItsChipCountsAsConfirmed();
    void whatIsUncheckedIsNotCountedAndCountsOnceWhenCheckedAgain();
    void whatIsUncheckedAfterTheVaultWasLockedIsNotCounted();
    void aPatternPutAwayAndThenChosenIsConfirmed();
    void choosingAPatternThatWentQuietCounts();
    void aPatternChosenWithoutASuggestionTeachesNothing();
    void aFourthChipIsRefusedWithAWord();
    void noSuggestionMakesAnEarlierChoiceGiveWay();
    void anImportedNameIsNeverLostSilently();
    void anImportedNameCanBeTakenAway();

private:
    void edit(const QList<PatternTag> &patterns);
    void chooseMindReading() const { m_person->choose(u"reading_others"_s, u"mind_reading"_s); }
    [[nodiscard]] AnswerMemory::Answers answers() const
    {
        return m_desk->memory().answers().value(u"mind_reading"_s);
    }
    [[nodiscard]] QList<PatternTag> kept() const
    {
        return m_editor->flush() ? m_vault->journal->thoughtRecord(m_editor->recordId()).value().patterns
                                 : QList<PatternTag>();
    }
    void press(Qt::Key key) const { QTest::keyClick(m_editor->focusWidget(), key, Qt::AltModifier); }
};

void PatternChoiceTest::init()
{
    openNewVault();
    openEditor(1000);
    edit({});
}

/// A record at Patterns, with these chosen.
void PatternChoiceTest::edit(const QList<PatternTag> &patterns)
{
    ThoughtRecord record;
    record.when = Moment::of(m_vault->clock.now());
    record.thoughts = {{u"Everyone hates me, they think I'm boring"_s, 80, {}, true}};
    record.patterns = patterns;
    record.id = m_vault->journal->save(record).value();
    m_editor->edit(m_vault->journal->thoughtRecord(record.id).value());
    goTo(3);
}

void PatternChoiceTest::aSuggestionChosenByItsChipIsGoneAndStoredOnce()
{
    QVERIFY(suggested().contains(u"mind_reading"_s));
    m_person->choose(u"reading_others"_s, u"mind_reading"_s);
    QVERIFY(!suggested().contains(u"mind_reading"_s));
    press(Qt::Key_1);
    QCOMPARE(kept().count({u"mind_reading"_s, QString()}), 1);
}

void PatternChoiceTest::aSuggestionChosenByItsChipCountsAsConfirmed()
{
    chooseMindReading();
    QCOMPARE(answers().confirmed, 1);
}

void PatternChoiceTest::whatIsUncheckedIsNotCountedAndCountsOnceWhenCheckedAgain()
{
    chooseMindReading();
    chooseMindReading();
    QCOMPARE(answers(), AnswerMemory::Answers());
    chooseMindReading();
    QCOMPARE(answers().confirmed, 1);
}

void PatternChoiceTest::whatIsUncheckedAfterTheVaultWasLockedIsNotCounted()
{
    chooseMindReading();
    QVERIFY(m_editor->flush());
    const RecordId id = m_editor->recordId();
    openEditor(1000);
    m_editor->edit(m_vault->journal->thoughtRecord(id).value());
    m_person->needed<QListWidget>(u"steps"_s)->setCurrentRow(3);
    chooseMindReading();
    QCOMPARE(answers(), AnswerMemory::Answers());
}

void PatternChoiceTest::aPatternPutAwayAndThenChosenIsConfirmed()
{
    while (suggested().contains(u"mind_reading"_s))
        press(Qt::Key_0);
    QCOMPARE(answers().dismissed, 1);
    chooseMindReading();
    QCOMPARE(answers().confirmed, 1);
    QCOMPARE(answers().dismissed, 0);
}

/// What is not shown can not be taken, so that choosing it by its chip must count.
void PatternChoiceTest::choosingAPatternThatWentQuietCounts()
{
    int dismissed = 0;
    for (; suggested().contains(u"mind_reading"_s) && dismissed < 15; edit({})) {
        while (suggested().contains(u"mind_reading"_s))
            press(Qt::Key_0);
        ++dismissed;
    }
    QVERIFY2(dismissed > 2 && dismissed < 13, qPrintable(QString::number(dismissed)));
    chooseMindReading();
    QCOMPARE(answers().confirmed, 1);
}

void PatternChoiceTest::aPatternChosenWithoutASuggestionTeachesNothing()
{
    m_person->choose(u"predicting"_s, u"fortune_telling"_s);
    QVERIFY(m_desk->memory().answers().isEmpty());
}

void PatternChoiceTest::aFourthChipIsRefusedWithAWord()
{
    m_person->choose(u"judging_self"_s, u"labeling"_s);
    m_person->choose(u"predicting"_s, u"fortune_telling"_s);
    m_person->choose(u"predicting"_s, u"catastrophizing"_s);
    m_person->choose(u"weighing_evidence"_s, u"all_or_nothing"_s);
    QVERIFY(m_person->sees(u"Three are chosen. Take one away first, then choose this one."_s));
    QVERIFY(!m_person->needed<ChipRow>(u"weighing_evidence"_s)->chip(u"all_or_nothing"_s)->isChecked());
    const QList<PatternTag> three = {
        {u"labeling"_s, {}}, {u"fortune_telling"_s, {}}, {u"catastrophizing"_s, {}}};
    QCOMPARE(kept(), three);
    m_person->choose(u"predicting"_s, u"catastrophizing"_s);
    QVERIFY(!m_person->sees(u"Three are chosen. Take one away first, then choose this one."_s));
    m_person->choose(u"weighing_evidence"_s, u"all_or_nothing"_s);
    QCOMPARE(kept(),
             (QList<PatternTag>{{u"labeling"_s, {}}, {u"fortune_telling"_s, {}}, {u"all_or_nothing"_s, {}}}));
}

void PatternChoiceTest::noSuggestionMakesAnEarlierChoiceGiveWay()
{
    const QList<PatternTag> three = {{u"labeling"_s, {}}, {u"fortune_telling"_s, {}}, {{}, u"Own word"_s}};
    for (const int step : {2, 3}) {
        edit(three);
        m_person->needed<QListWidget>(u"steps"_s)->setCurrentRow(step);
        QTest::qWait(900);
        QCOMPARE(suggested(), QStringList());
        press(Qt::Key_1);
        QCOMPARE(kept(), three);
    }
}

void PatternChoiceTest::anImportedNameIsNeverLostSilently()
{
    edit({{{}, u"Own word"_s}, {{}, u"Another"_s}});
    m_person->choose(u"predicting"_s, u"fortune_telling"_s);
    m_person->choose(u"predicting"_s, u"catastrophizing"_s);
    QVERIFY(m_person->sees(u"Three are chosen. Take one away first, then choose this one."_s));
    QCOMPARE(kept(),
             (QList<PatternTag>{{u"fortune_telling"_s, {}}, {{}, u"Own word"_s}, {{}, u"Another"_s}}));
}

void PatternChoiceTest::anImportedNameCanBeTakenAway()
{
    edit({{{}, u"Own word"_s}, {u"labeling"_s, u"Name-calling"_s}});
    m_person->choose(u"ownNames"_s, u"Own word"_s);
    QCOMPARE(kept(), (QList<PatternTag>{{u"labeling"_s, u"Name-calling"_s}}));
    m_person->choose(u"ownNames"_s, u"Own word"_s);
    QCOMPARE(kept(), (QList<PatternTag>{{u"labeling"_s, u"Name-calling"_s}, {{}, u"Own word"_s}}));
}

KINWARD_TEST("patternchoice", PatternChoiceTest)
#include "patternchoice_test.moc"
