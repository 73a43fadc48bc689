// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessibility.h"
#include "support/testmain.h"
#include "ui/journal/recordeditorfixture.h"
#include "ui/journal/suggestioncolumn.h"
#include "ui/journal/unfairnote.h"
#include "ui/widgets/plaintextfield.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace
{
/// It brings two suggestions.
const QString hurting = u"They all think I'm stupid. I should have said something."_s;
} // namespace

/// Suggestions by keyboard and screen reader, and the two words that stand in their place.
class SuggestionAccessTest : public QObject, private RecordEditorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tabReachesThemBeforeTheButtonsOfTheRecord();
    void aScreenReaderIsToldThatTheyAppeared();
    void theButtonsOfTwoCardsAreToldApart();
    void notThisLeadsToNotThisOfTheNext();
    void theLastNotThisLeadsBackToTheThought();
    void eachCardCanBePutAwayByKey();
    void mayBeFairComesFirstAndPutsAllAwayWithoutJudging();
    void atPatternsMayBeFairIsTheChipBeforeThem();
    void unfairTreatmentIsSaidInTheirPlace();
    void unfairTreatmentIsNotSaidOfOrdinaryThoughts();
    void whereAModelHeardItItsWordsAreQuoted();

private:
    [[nodiscard]] UnfairNote *note() const { return m_person->find<UnfairNote>(u"unfairNote"_s); }
    [[nodiscard]] QStringList walk(int steps) const
    {
        QStringList names;
        while (names.size() < steps) {
            QTest::keyClick(m_editor->focusWidget(), Qt::Key_Tab);
            names.append(AccessibilityCheck::spokenName(m_editor->focusWidget()));
        }
        return names;
    }

    Theme m_theme;
    QStringList m_told; ///< to a screen reader
};

void SuggestionAccessTest::init()
{
    m_told.clear();
    openNewVault();
    openEditor(1000);
    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    m_editor->begin();
    goTo(2);
    for (const SuggestionColumn *column : m_editor->findChildren<SuggestionColumn *>())
        connect(column, &SuggestionColumn::announced, this,
                [this](const QString &words) { m_told.append(words); });
}

void SuggestionAccessTest::tabReachesThemBeforeTheButtonsOfTheRecord()
{
    typeThought(hurting);
    QTRY_COMPARE(cards().size(), 2);
    const QStringList walked = walk(16);
    const QStringList cardNames = walked.filter(QRegularExpression(u"^(It is |Not this|What is it)"_s));
    QCOMPARE(cardNames.size(), 6);
    const auto at = [&](const QString &name) { return walked.indexOf(name); };
    QVERIFY2(at(u"It may be fair"_s) > at(u"Another thought"_s), qPrintable(walked.join(u" | "_s)));
    QVERIFY(at(cardNames.first()) == at(u"It may be fair"_s) + 1);
    QVERIFY(at(u"Finish later"_s) == at(cardNames.last()) + 1);
}

void SuggestionAccessTest::aScreenReaderIsToldThatTheyAppeared()
{
    typeThought(hurting);
    QTRY_COMPARE(cards().size(), 2);
    const QString said = m_editor->findChild<SuggestionColumn *>()->announcement();
    QVERIFY(said.startsWith(u"Suggested below: "_s));
    QVERIFY(said.contains(m_desk->patternName(cards().first()->pattern())));
    QVERIFY(said.contains(m_desk->patternName(cards().last()->pattern())));
    QCOMPARE(m_told.count(said), 1);
    QCOMPARE(m_person->needed<PlainTextField>(u"thought1"_s)->accessibleDescription(), said);
    typeThought(u" ."_s);
    QTest::qWait(900);
    QCOMPARE(m_told.count(said), 1); // not with every pause
}

void SuggestionAccessTest::theButtonsOfTwoCardsAreToldApart()
{
    typeThought(hurting);
    QTRY_COMPARE(cards().size(), 2);
    QStringList names;
    QStringList mnemonics;
    for (const QPushButton *button : m_editor->findChildren<QPushButton *>()) {
        if (!button->isVisible())
            continue;
        const QString text = AccessibilityCheck::withoutMnemonic(button->text());
        QVERIFY2(button->accessibleName().isEmpty() || button->accessibleName().startsWith(text),
                 qPrintable(text));
        names.append(button->accessibleName().isEmpty() ? text : button->accessibleName());
        if (!button->shortcut().isEmpty())
            mnemonics.append(button->shortcut().toString());
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(mnemonics.removeDuplicates(), 0);
    QTRY_COMPARE(accessibilityProblems(m_editor.get()), QString());
}

void SuggestionAccessTest::notThisLeadsToNotThisOfTheNext()
{
    typeThought(hurting);
    QTRY_COMPARE(cards().size(), 2);
    const QString second = cards().last()->pattern();
    cards().first()->findChild<QPushButton *>(u"dismissSuggestion"_s)->setFocus();
    QTest::keyClick(m_editor->focusWidget(), Qt::Key_Space);
    QVERIFY(!cards().isEmpty());
    QCOMPARE(m_editor->focusWidget(), cards().first()->findChild<QPushButton *>(u"dismissSuggestion"_s));
    QTest::keyClick(m_editor->focusWidget(), Qt::Key_Space);
    QVERIFY(m_editor->flush());
    QCOMPARE(m_vault->journal->thoughtRecords().value().first().patterns, QList<PatternTag>());
    QCOMPARE(m_desk->memory().answers().value(second).confirmed, 0);
}

void SuggestionAccessTest::theLastNotThisLeadsBackToTheThought()
{
    typeThought(hurting);
    QTRY_COMPARE(cards().size(), 2);
    for (int pressed = 0; !cards().isEmpty() && pressed < 6; ++pressed) {
        cards().first()->findChild<QPushButton *>(u"dismissSuggestion"_s)->setFocus();
        QTest::keyClick(m_editor->focusWidget(), Qt::Key_Space);
    }
    QVERIFY(cards().isEmpty());
    QCOMPARE(m_editor->focusWidget(), m_person->needed<QWidget>(u"thought1"_s));
    QVERIFY(!m_person->sees(u"mayBeFair"_s));
}

void SuggestionAccessTest::eachCardCanBePutAwayByKey()
{
    typeThought(hurting);
    QTRY_COMPARE(cards().size(), 2);
    const QString first = cards().first()->pattern();
    const QString second = cards().last()->pattern();
    QTest::keyClick(m_editor->focusWidget(), Qt::Key_9, Qt::AltModifier);
    QCOMPARE(m_desk->memory().answers().value(second).dismissed, 1);
    QCOMPARE(cards().first()->pattern(), first);
    QTest::keyClick(m_editor->focusWidget(), Qt::Key_0, Qt::AltModifier);
    QCOMPARE(m_desk->memory().answers().value(first).dismissed, 1);
}

void SuggestionAccessTest::mayBeFairComesFirstAndPutsAllAwayWithoutJudging()
{
    typeThought(hurting);
    QTRY_COMPARE(cards().size(), 2);
    auto *fair = m_person->needed<QPushButton>(u"mayBeFair"_s);
    QTest::qWait(50);
    QVERIFY(fair->mapTo(m_editor.get(), QPoint()).y() < cards().first()->mapTo(m_editor.get(), QPoint()).y());
    fair->setFocus();
    QTest::keyClick(fair, Qt::Key_Space);
    QVERIFY(cards().isEmpty() && !fair->isVisible());
    QCOMPARE(m_editor->focusWidget(), m_person->needed<QWidget>(u"thought1"_s));
    QVERIFY(m_desk->memory().answers().isEmpty());
    QVERIFY(m_editor->flush());
    QCOMPARE(m_vault->journal->thoughtRecords().value().first().patterns, QList<PatternTag>());
    goTo(3);
    QVERIFY(cards().isEmpty());
    goTo(2);
    typeThought(u" Nobody will ever call me."_s); // another thought
    QTRY_VERIFY(!cards().isEmpty());
}

void SuggestionAccessTest::atPatternsMayBeFairIsTheChipBeforeThem()
{
    typeThought(hurting);
    goTo(3);
    QVERIFY(!cards().isEmpty());
    QVERIFY(!m_person->sees(u"mayBeFair"_s));
    QTest::qWait(50);
    const auto *chip = m_person->needed<ChipRow>(u"none"_s)->chip(u"none"_s);
    QVERIFY(chip->mapTo(m_editor.get(), QPoint()).y() < cards().first()->mapTo(m_editor.get(), QPoint()).y());
}

void SuggestionAccessTest::unfairTreatmentIsSaidInTheirPlace()
{
    QSignalSpy pages(m_editor.get(), &RecordEditor::conceptRequested);
    QSignalSpy help(m_editor.get(), &RecordEditor::helpRequested);
    typeThought(u"My boss called me a slur, everyone hates me"_s);
    for (const int step : {2, 3}) {
        goTo(step);
        QTRY_VERIFY(note());
        QVERIFY(cards().isEmpty() && !m_person->sees(u"mayBeFair"_s));
        QVERIFY2(note()->sentence().contains(u"treated unfairly"_s), qPrintable(note()->sentence()));
        QVERIFY(m_told.contains(note()->sentence()));
        m_person->click(u"readMayBeFair"_s);
        m_person->click(u"unfairHelp"_s);
    }
    QCOMPARE(pages.count(), 2);
    QCOMPARE(pages.first().first().toString(), u"none"_s);
    QCOMPARE(help.count(), 2);
    goTo(2);
    m_person->needed<PlainTextField>(u"thought1"_s)->clear();
    QTRY_VERIFY(!note());
}

void SuggestionAccessTest::unfairTreatmentIsNotSaidOfOrdinaryThoughts()
{
    QVERIFY(!note());
    typeThought(u"It rains"_s);
    QTest::qWait(900);
    QVERIFY(!note());
    typeThought(u" and everyone hates me, they think I'm boring"_s);
    QTRY_VERIFY(!cards().isEmpty());
    QVERIFY(!note());
}

void SuggestionAccessTest::whereAModelHeardItItsWordsAreQuoted()
{
    UnfairNote quoting(u"May be fair"_s);
    quoting.showFor({u"turned me away"_s, u"my headscarf"_s});
    QVERIFY(quoting.sentence().startsWith(u"You wrote “turned me away”, “my headscarf”. "_s));
    quoting.showFor({});
    QVERIFY(quoting.sentence().startsWith(u"Some of what you wrote "_s));
}

KINWARD_TEST("suggestionaccess", SuggestionAccessTest)
#include "suggestionaccess_test.moc"
