// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/journal/recordeditorfixture.h"
#include "ui/widgets/plaintextfield.h"

#include <QDialog>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QString hurtful = u"Everyone hates me, they think I'm boring"_s;
const QString answersKept = u"mapping.answers"_s;
} // namespace

/// Suggestions beside the thought that is being written, and what the answers to them teach.
class SuggestionsTest : public QObject, private RecordEditorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyAppearWhenTheTypingRestsAndNothingJumps();
    void theTellingWordsAreUnderlinedInTheField();
    void oneKeyTakesOneAndTheRecordKeepsIt();
    void oneKeyPutsOneAwayForTheNextStepToo();
    void cardsStayWhileTheyStillFit();
    void answersAreKeptInTheVaultWithoutAWord();
    void manyDismissalsMakeAPatternQuiet();
    void whatWasLearnedIsShownAndForgotten();
    void itIsToldWhatAnswersHaveComeTo_data();
    void itIsToldWhatAnswersHaveComeTo();
    void aThoughtIsReadOnceHoweverMuchIsShownOfIt();
    void aCauseIsAskedAboutWithoutReadingTheThoughtAnew();
    void unreadableAnswersAreNotOverwritten();
    void unreadableAnswersAreToldAndCanBeForgotten();
    void aCardPutAwayStaysAwayWhileItsWordsStand();
    void puttingAwayTwiceInOneRecordCountsOnce();

private:
    void makeEditor();
    [[nodiscard]] ThoughtRecord record() const
    {
        const QList<ThoughtRecord> all = m_vault->journal->thoughtRecords().value();
        return all.isEmpty() ? ThoughtRecord() : all.first();
    }
};

void SuggestionsTest::init()
{
    openNewVault();
    makeEditor();
}

void SuggestionsTest::makeEditor()
{
    openEditor(800);
    m_editor->begin();
    goTo(2);
}

void SuggestionsTest::theyAppearWhenTheTypingRestsAndNothingJumps()
{
    const auto *field = m_person->needed<PlainTextField>(u"thought1"_s);
    const auto *belief = m_person->needed<QWidget>(u"belief"_s);
    typeThought(u"T"_s);
    QTest::qWait(50); // the step has just come into sight
    const QPoint fieldPlace = field->mapTo(m_editor.get(), QPoint());
    const QPoint beliefPlace = belief->mapTo(m_editor.get(), QPoint());
    m_person->needed<PlainTextField>(u"thought1"_s)->clear();
    typeThought(hurtful);
    QCOMPARE(cards().size(), 0); // quiet while one types
    QTRY_VERIFY(!cards().isEmpty());
    QVERIFY(cards().size() <= 2);
    QVERIFY(suggested().contains(u"mind_reading"_s));
    QTest::qWait(50);
    QCOMPARE(field->mapTo(m_editor.get(), QPoint()), fieldPlace);
    QCOMPARE(belief->mapTo(m_editor.get(), QPoint()), beliefPlace);
    QCOMPARE(m_editor->focusWidget(), field);
}

void SuggestionsTest::theTellingWordsAreUnderlinedInTheField()
{
    auto *field = m_person->needed<PlainTextField>(u"thought1"_s);
    typeThought(hurtful);
    QTRY_VERIFY(!field->extraSelections().isEmpty());
    QStringList words;
    for (const QTextEdit::ExtraSelection &mark : field->extraSelections()) {
        QVERIFY(mark.format.fontUnderline()
                || mark.format.underlineStyle() == QTextCharFormat::SingleUnderline);
        words.append(mark.cursor.selectedText());
    }
    QVERIFY2(words.join(u' ').contains(u"think"_s) || words.join(u' ').contains(u"hates"_s),
             qPrintable(words.join(u'|')));
    field->clear();
    QTRY_VERIFY(field->extraSelections().isEmpty() && cards().isEmpty());
}

void SuggestionsTest::oneKeyTakesOneAndTheRecordKeepsIt()
{
    typeThought(hurtful);
    QTRY_VERIFY(!cards().isEmpty());
    const QString first = suggested().first();
    QTest::keyClick(m_editor->focusWidget(), Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY(!suggested().contains(first));
    QVERIFY(m_editor->flush());
    QCOMPARE(record().patterns, QList<PatternTag>({{first, QString()}}));
    goTo(3);
    QVERIFY(!suggested().contains(first)); // it stands among the chosen there
}

void SuggestionsTest::oneKeyPutsOneAwayForTheNextStepToo()
{
    typeThought(hurtful);
    QTRY_VERIFY(!cards().isEmpty());
    const QString first = suggested().first();
    QTest::keyClick(m_editor->focusWidget(), Qt::Key_0, Qt::AltModifier);
    QTRY_VERIFY(!suggested().contains(first));
    goTo(3);
    QVERIFY(!suggested().contains(first));
    QVERIFY(m_editor->flush());
    QCOMPARE(record().patterns, QList<PatternTag>());
}

void SuggestionsTest::cardsStayWhileTheyStillFit()
{
    typeThought(hurtful);
    QTRY_VERIFY(!cards().isEmpty());
    const SuggestionCard *first = cards().first();
    typeThought(u" ."_s);
    QTest::qWait(900);
    QCOMPARE(cards().first(), first);
}

void SuggestionsTest::answersAreKeptInTheVaultWithoutAWord()
{
    typeThought(hurtful);
    QTRY_VERIFY(!cards().isEmpty());
    const QString first = suggested().first();
    m_person->click(u"dismissSuggestion"_s);
    m_editor.reset();
    m_desk.reset();
    m_vault->reopen();
    const QString kept = m_vault->journal->setting(answersKept).value();
    QVERIFY(kept.startsWith(first + u" 0 1 "_s));
    QVERIFY(!kept.contains(u"boring"_s) && !kept.contains(u"hates"_s));
    makeEditor();
    QCOMPARE(m_desk->memory().answers().value(first).dismissed, 1);
}

void SuggestionsTest::manyDismissalsMakeAPatternQuiet()
{
    const ThoughtInContext thought{hurtful, {}, {}};
    const QString pattern = m_desk->suggest(thought).suggested.value(0);
    QVERIFY(!pattern.isEmpty());
    for (int i = 0; i < 12; ++i) {
        m_desk->beginRecord({});
        m_desk->dismiss(pattern, thought);
    }
    QVERIFY(!m_desk->suggest(thought).suggested.contains(pattern));
    typeThought(hurtful);
    QTest::qWait(900);
    QVERIFY(!suggested().contains(pattern));
}

void SuggestionsTest::whatWasLearnedIsShownAndForgotten()
{
    const ThoughtInContext thought{hurtful, {}, {}};
    m_desk->confirm(u"mind_reading"_s, thought);
    m_desk->beginRecord({});
    m_desk->confirm(u"mind_reading"_s, thought);
    m_desk->dismiss(u"labeling"_s, thought);
    goTo(3);
    m_person->click(u"showLearned"_s);
    auto *dialog = m_editor->findChild<QDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const Person reader(dialog);
    const QString shown = reader.needed<QLabel>(u"learned"_s)->text();
    QVERIFY2(shown.contains(u"Mind reading: taken 2, put away 0"_s), qPrintable(shown));
    QVERIFY(shown.contains(u"put away 1"_s));
    QVERIFY(shown.contains(u"had been expected to be taken"_s));
    QVERIFY(shown.contains(u"suggested as often as before"_s));
    reader.click(u"forgetLearned"_s);
    QCOMPARE(reader.needed<QLabel>(u"learned"_s)->text(), u"Nothing so far."_s);
    QCOMPARE(m_vault->journal->setting(answersKept).value(), QString());
    QVERIFY(m_desk->memory().answers().isEmpty());
}

void SuggestionsTest::itIsToldWhatAnswersHaveComeTo_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("told");
    QTest::newRow("more") << u"mind_reading 9 1 6.0"_s
                          << u"taken 9, put away 1. About 6.0 had been expected to be taken. It is suggested "
                             "more often."_s;
    QTest::newRow("less") << u"mind_reading 2 4 5.0"_s << u"It is suggested less often."_s;
    QTest::newRow("not at all") << u"mind_reading 0 12 11.0"_s << u"It is not suggested for now"_s;
}

void SuggestionsTest::itIsToldWhatAnswersHaveComeTo()
{
    QFETCH(const QString, answers);
    QVERIFY(m_vault->journal->setSetting(answersKept, answers).has_value());
    makeEditor();
    goTo(3);
    m_person->click(u"showLearned"_s);
    const Person reader(m_editor->findChild<QDialog *>());
    const QString shown = reader.needed<QLabel>(u"learned"_s)->text();
    QFETCH(const QString, told);
    QVERIFY2(shown.contains(told), qPrintable(shown));
}

void SuggestionsTest::aThoughtIsReadOnceHoweverMuchIsShownOfIt()
{
    for (const QString &words : {hurtful, u"My boss called me a slur, everyone hates me"_s}) {
        m_person->needed<PlainTextField>(u"thought1"_s)->clear();
        typeThought(words);
        const int before = m_desk->readingCount();
        QTRY_VERIFY(m_desk->readingCount() > before); // when the typing rests
        goTo(3);
        goTo(2);
        QCOMPARE(m_desk->readingCount(), before + 1);
    }
    typeThought(u"."_s);
    QTest::qWait(900);
    const int before = m_desk->readingCount();
    m_desk->dismiss(u"mind_reading"_s,
                    {m_person->needed<PlainTextField>(u"thought1"_s)->toPlainText(), {}, {}});
    QCOMPARE(m_desk->readingCount(), before);
}

void SuggestionsTest::aCauseIsAskedAboutWithoutReadingTheThoughtAnew()
{
    const int before = m_desk->readingCount();
    for (const QString &cause : {u"because I always ruin everything"_s, u"always"_s, u"everything"_s})
        QVERIFY(m_desk->causeHint({hurtful, u"A party"_s, cause}).stability != 4);
    QCOMPARE(m_desk->readingCount(), before + 1);
    QCOMPARE(m_desk->causeHint({u"He hit me."_s, {}, u"always"_s}).globality, 4.0);
    QCOMPARE(m_desk->causeHint({{}, {}, u"always, because my boss is racist"_s}).globality, 4.0);
}

void SuggestionsTest::unreadableAnswersAreNotOverwritten()
{
    const QString strange = u"from a newer version"_s;
    QVERIFY(m_vault->journal->setSetting(answersKept, strange).has_value());
    makeEditor();
    typeThought(hurtful);
    QTRY_VERIFY(!cards().isEmpty());
    m_person->click(u"dismissSuggestion"_s);
    QCOMPARE(m_vault->journal->setting(answersKept).value(), strange);
}

void SuggestionsTest::unreadableAnswersAreToldAndCanBeForgotten()
{
    QVERIFY(m_vault->journal->setSetting(answersKept, u"from a newer version"_s).has_value());
    makeEditor();
    goTo(3);
    m_person->click(u"showLearned"_s);
    const Person reader(m_editor->findChild<QDialog *>());
    const auto *told = reader.needed<QLabel>(u"learned"_s);
    QVERIFY2(told->text().contains(u"could not be read"_s), qPrintable(told->text()));
    QVERIFY(reader.needed<QWidget>(u"forgetLearned"_s)->isEnabled());
    reader.click(u"forgetLearned"_s);
    QCOMPARE(told->text(), u"Nothing so far."_s);
    m_desk->dismiss(u"mind_reading"_s, {hurtful, {}, {}});
    QVERIFY(m_vault->journal->setting(answersKept).value().startsWith(u"mind_reading 0 1 "_s));
}

void SuggestionsTest::aCardPutAwayStaysAwayWhileItsWordsStand()
{
    typeThought(hurtful);
    QTRY_VERIFY(!cards().isEmpty());
    const QString first = suggested().first();
    m_person->click(u"dismissSuggestion"_s);
    typeThought(u" today"_s);
    QTest::qWait(900);
    QVERIFY(!suggested().contains(first));
    QCOMPARE(m_desk->memory().answers().value(first).dismissed, 1);
}

void SuggestionsTest::puttingAwayTwiceInOneRecordCountsOnce()
{
    typeThought(hurtful);
    QTRY_VERIFY(!cards().isEmpty());
    const QString first = suggested().first();
    m_person->click(u"dismissSuggestion"_s);
    QVERIFY(m_editor->flush());
    makeEditor(); // as after the vault was locked
    m_editor->edit(record());
    goTo(2);
    QTRY_VERIFY(suggested().contains(first));
    QTest::keyClick(m_editor->focusWidget(), Qt::Key_0, Qt::AltModifier);
    QVERIFY(!suggested().contains(first));
    QCOMPARE(m_desk->memory().answers().value(first).dismissed, 1);
}

KINWARD_TEST("suggestions", SuggestionsTest)
#include "suggestions_test.moc"
