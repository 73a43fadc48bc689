// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/recordeditor.h"

#include "support/testmain.h"
#include "ui/journal/recordeditorfixture.h"
#include "ui/journal/recordstep.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// A thought record written by clicks and keys, from the first word to the vault on disk and back.
class RecordEditorTest : public QObject, private RecordEditorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWholeRecordIsWrittenAndFoundAgainOnDisk();
    void aFinishWithoutANextStepIsRefusedKindly();
    void theOldRatingShowsOnlyAfterTheNewOne();
    void theHotThoughtStaysInSightWhileItIsWeighed();
    void eachStepBeginsInItsFirstField();
    void tabGoesThroughAStepAsItIsRead();
    void aShortStepDoesNotScroll();
    void theStepListOpensAnyStep();
    void itOpensAtTheFirstOpenQuestion();
    void aRecordLeftUnwrittenLeavesNothing();
    void theHurtfulThoughtCanBeChosen();
    void anEarlierRecordLeavesNoTraceInANewOne();
    void aFeelingInAnOwnWordIsKept();
    void aDismissedSuggestionGoesAway();

private:
    [[nodiscard]] ThoughtRecord onlyRecord() const;
    [[nodiscard]] QListWidget *steps() const { return m_person->needed<QListWidget>(u"steps"_s); }
    void writeUpToPatterns();
    void writeCauses();
    void writeAnswers();
};

void RecordEditorTest::init()
{
    openNewVault();
    openEditor(800);
    m_editor->begin();
}

ThoughtRecord RecordEditorTest::onlyRecord() const
{
    const QList<ThoughtRecord> records = m_vault->journal->thoughtRecords().value();
    return records.size() == 1 ? records.first() : ThoughtRecord();
}

void RecordEditorTest::writeUpToPatterns()
{
    m_person->type(u"situation"_s, u"I wrote to the group. Nobody answered."_s);
    m_person->choose(u"Where it belongs"_s, u"social"_s);
    m_person->type(u"With whom (initials will do, split by commas)"_s, u"M, J"_s);
    m_person->type(u"Tags (split by commas)"_s, u"#chat, evening"_s);
    m_person->click(u"next"_s);
    m_person->choose(u"feelings"_s, u"lonely"_s);
    m_person->rate(u"lonely"_s, 75);
    m_person->click(u"next"_s);
    m_person->type(u"thought1"_s, u"Everyone hates me, they think I'm boring"_s);
    m_person->rate(u"belief"_s, 80);
    m_person->click(u"next"_s);
}

void RecordEditorTest::writeCauses()
{
    m_person->type(u"The cause, in your own words"_s, u"I am boring"_s);
    m_person->rateByKeys(u"locus"_s, 6);
    m_person->rate(u"stability"_s, 6);
    m_person->rateByKeys(u"globality"_s, 5);
    m_person->rate(u"control"_s, 2);
    const Person second(m_person->needed<QWidget>(u"secondCause"_s));
    second.type(u"A cause that is just as true and more specific"_s, u"I wrote at dinner time"_s);
    second.rate(u"locus"_s, 3);
    second.rate(u"stability"_s, 1);
    second.rateByKeys(u"globality"_s, 0);
    second.rate(u"control"_s, 7);
}

void RecordEditorTest::writeAnswers()
{
    m_person->type(u"evidenceFor"_s, u"Two people read it."_s);
    m_person->type(u"evidenceAgainst"_s, u"M laughed at my joke."_s);
    m_person->type(u"friendView"_s, u"Give it a day."_s);
    m_person->click(u"next"_s);
    m_person->type(u"fairerThought"_s, u"They may be busy."_s);
    m_person->rate(u"fairerBelief"_s, 60);
    m_person->click(u"next"_s);
    m_person->rate(u"beliefAfter"_s, 35);
    m_person->rate(u"lonely"_s, 40);
    m_person->click(u"next"_s);
    m_person->choose(u"nextStep"_s, QString::number(int(NextStepKind::Rest)));
    m_person->type(u"planCue"_s, u"it is nine"_s);
    m_person->type(u"planAct"_s, u"lie down with a book"_s);
}

void RecordEditorTest::aWholeRecordIsWrittenAndFoundAgainOnDisk()
{
    QSignalSpy finished(m_editor.get(), &RecordEditor::finished);
    writeUpToPatterns();
    const QString suggested = m_person->needed<SuggestionCard>(QString())->pattern();
    QCOMPARE(suggested, u"mind_reading"_s);
    m_person->click(u"acceptSuggestion"_s);
    m_person->click(u"next"_s);
    writeCauses();
    m_person->click(u"next"_s);
    writeAnswers();
    QCOMPARE(m_person->needed<QPushButton>(u"next"_s)->text(), u"&Save and close"_s);
    m_person->click(u"next"_s);
    QCOMPARE(finished.count(), 1);
    const RecordId id = finished.first().first().value<RecordId>();

    m_editor.reset();
    m_vault->reopen();
    const ThoughtRecord kept = m_vault->journal->thoughtRecord(id).value();
    QCOMPARE(kept.isDraft, false);
    QCOMPARE(kept.when.day, QDate(2026, 3, 17));
    QCOMPARE(kept.when.time.value(), QTime(19, 30));
    QCOMPARE(kept.situation, u"I wrote to the group. Nobody answered."_s);
    QCOMPARE(kept.domain, u"social"_s);
    QCOMPARE(kept.people, QStringList({u"M"_s, u"J"_s}));
    QCOMPARE(kept.tags, QStringList({u"chat"_s, u"evening"_s}));
    QCOMPARE(kept.feelings, QList<Feeling>({{u"lonely"_s, 75, 40}}));
    QCOMPARE(kept.thoughts, QList<Thought>({{u"Everyone hates me, they think I'm boring"_s, 80, 35, true}}));
    QCOMPARE(kept.patterns, QList<PatternTag>({{u"mind_reading"_s, QString()}}));
    QCOMPARE(kept.causes,
             QList<Cause>({{u"I am boring"_s, 7, 6, 6, 2}, {u"I wrote at dinner time"_s, 3, 1, 1, 7}}));
    QCOMPARE(kept.evidenceFor, u"Two people read it."_s);
    QCOMPARE(kept.evidenceAgainst, u"M laughed at my joke."_s);
    QCOMPARE(kept.friendView, u"Give it a day."_s);
    QCOMPARE(kept.fairerThought, u"They may be busy."_s);
    QCOMPARE(kept.fairerBelief.value(), 60);
    QCOMPARE(kept.nextStep, NextStep({NextStepKind::Rest, u"it is nine"_s, u"lie down with a book"_s}));
    QCOMPARE(m_vault->journal->counts().value().thoughtRecords, 1);
}

void RecordEditorTest::aFinishWithoutANextStepIsRefusedKindly()
{
    QSignalSpy finished(m_editor.get(), &RecordEditor::finished);
    m_person->type(u"situation"_s, u"No answer"_s);
    goTo(8);
    m_person->click(u"next"_s);
    QCOMPARE(finished.count(), 0);
    QVERIFY(m_person->sees(u"Choose how it goes on. Rest and nothing now are good answers too."_s));
    QVERIFY(m_editor->flush());
    QCOMPARE(onlyRecord().isDraft, true);
    m_person->choose(u"nextStep"_s, QString::number(int(NextStepKind::NothingNow)));
    QVERIFY(!m_person->sees(u"planCue"_s));
    QVERIFY(!m_person->sees(u"Choose how it goes on. Rest and nothing now are good answers too."_s));
    m_person->click(u"next"_s);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(onlyRecord().isDraft, false);
}

void RecordEditorTest::theOldRatingShowsOnlyAfterTheNewOne()
{
    writeUpToPatterns();
    goTo(7);
    const auto seenOld = [this] {
        QStringList texts;
        for (const QLabel *label : m_editor->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QRegularExpression(u"\\b(75|80)\\b"_s)))
                texts.append(label->text());
        }
        return texts;
    };
    QCOMPARE(seenOld(), QStringList());
    m_person->rate(u"beliefAfter"_s, 35);
    QCOMPARE(seenOld(), QStringList({u"Before: 80"_s}));
    m_person->rate(u"lonely"_s, 40);
    QCOMPARE(seenOld(), QStringList({u"Before: 80"_s, u"Before: 75"_s}));
}

void RecordEditorTest::theHotThoughtStaysInSightWhileItIsWeighed()
{
    writeUpToPatterns();
    for (int step = 4; step < 9; ++step) {
        goTo(step);
        const auto *strip = m_person->find<QLabel>(u"hotThought"_s);
        QVERIFY(strip);
        QCOMPARE(strip->text(), u"“Everyone hates me, they think I'm boring”"_s);
    }
    goTo(0);
    QVERIFY(!m_person->find<QLabel>(u"hotThought"_s));
}

void RecordEditorTest::eachStepBeginsInItsFirstField()
{
    writeUpToPatterns();
    const QStringList first = {u"What happened"_s, u"sad"_s, u"Thought 1"_s};
    for (int step = 0; step < steps()->count(); ++step) {
        m_person->needed<QPushButton>(u"next"_s)->setFocus();
        goTo(step);
        const QWidget *focus = m_editor->focusWidget();
        const auto pages = m_editor->findChildren<RecordStep *>();
        const bool isInside = std::any_of(pages.cbegin(), pages.cend(), [&](const RecordStep *page) {
            return page->isVisible() && page->isAncestorOf(focus);
        });
        QVERIFY2(isInside, qPrintable(QString::number(step)));
        if (const auto *button = qobject_cast<const QAbstractButton *>(focus); button && step < first.size())
            QCOMPARE(button->text(), first[step]);
        else if (step < first.size())
            QCOMPARE(focus->accessibleName(), first[step]);
    }
}

void RecordEditorTest::tabGoesThroughAStepAsItIsRead()
{
    goTo(1);
    m_person->choose(u"feelings"_s, u"lonely"_s);
    QVERIFY(m_person->needed<RatingSlider>(u"lonely"_s));
    m_person->needed<QWidget>(u"ownFeeling"_s)->setFocus();
    const QStringList expected = {u"Add"_s, u"lonely, less"_s, u"lonely, more"_s, u"lonely"_s};
    QStringList walked;
    while (walked.size() < expected.size()) {
        QTest::keyClick(m_editor->focusWidget(), Qt::Key_Tab);
        walked.append(m_editor->focusWidget()->accessibleName());
    }
    QCOMPARE(walked, expected);
}

void RecordEditorTest::aShortStepDoesNotScroll()
{
    writeUpToPatterns();
    goTo(8);
    auto *area = m_editor->findChild<QScrollArea *>();
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
}

void RecordEditorTest::theStepListOpensAnyStep()
{
    QListWidget *list = steps();
    QCOMPARE(list->count(), 9);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(6)).center());
    m_person->type(u"fairerThought"_s, u"They may be busy."_s);
    QCOMPARE(list->item(6)->text(), u"✓ Fairer thought"_s);
    QCOMPARE(list->item(6)->data(Qt::AccessibleTextRole).toString(), u"Fairer thought, answered"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QVERIFY(m_person->sees(u"situation"_s));
    QVERIFY(list->hasFocus() || m_editor->focusWidget() == list);
}

void RecordEditorTest::itOpensAtTheFirstOpenQuestion()
{
    QSignalSpy finished(m_editor.get(), &RecordEditor::finished);
    m_person->type(u"situation"_s, u"No answer"_s);
    m_person->click(u"next"_s);
    m_person->choose(u"feelings"_s, u"sad"_s);
    m_person->click(u"later"_s);
    QCOMPARE(finished.count(), 1);
    const RecordId id = finished.first().first().value<RecordId>();
    m_editor.reset();
    m_vault->reopen();
    m_editor = std::make_unique<RecordEditor>(*m_vault->journal, m_vault->clock, *m_desk);
    *m_person = Person(m_editor.get());
    m_editor->resize(960, 800);
    m_editor->show();
    m_editor->edit(m_vault->journal->thoughtRecord(id).value());
    QCOMPARE(steps()->currentRow(), 2);
    QVERIFY(m_person->sees(u"thought1"_s));
}

void RecordEditorTest::aRecordLeftUnwrittenLeavesNothing()
{
    QSignalSpy finished(m_editor.get(), &RecordEditor::finished);
    m_person->click(u"next"_s);
    m_person->click(u"back"_s);
    m_person->click(u"later"_s);
    QCOMPARE(finished.count(), 1);
    QVERIFY(finished.first().first().value<RecordId>().isNull());
    QCOMPARE(m_vault->journal->counts().value().thoughtRecords, 0);
}

void RecordEditorTest::theHurtfulThoughtCanBeChosen()
{
    goTo(2);
    m_person->type(u"thought1"_s, u"It is late"_s);
    m_person->rate(u"belief"_s, 20);
    m_person->click(u"Another thought"_s);
    m_person->type(u"thought2"_s, u"I am too much"_s);
    auto hot = m_editor->findChildren<QAbstractButton *>();
    hot.removeIf(
        [](const QAbstractButton *b) { return b->text() != u"This one hurts most" || !b->isVisible(); });
    QCOMPARE(hot.size(), 2);
    QTest::mouseClick(hot[1], Qt::LeftButton, {}, QPoint(10, hot[1]->height() / 2));
    QCOMPARE(m_person->needed<RatingSlider>(u"belief"_s)->value(), std::nullopt);
    m_person->rate(u"belief"_s, 90);
    QVERIFY(m_editor->flush());
    QCOMPARE(onlyRecord().thoughts,
             QList<Thought>({{u"It is late"_s, 20, {}, false}, {u"I am too much"_s, 90, {}, true}}));
}

void RecordEditorTest::anEarlierRecordLeavesNoTraceInANewOne()
{
    theHurtfulThoughtCanBeChosen();
    m_editor->begin();
    goTo(2);
    QVERIFY(!m_person->sees(u"thought2"_s));
    m_person->type(u"thought1"_s, u"A new one"_s);
    m_person->rate(u"belief"_s, 50);
    QVERIFY(m_editor->flush());
    const ThoughtRecord kept = m_vault->journal->thoughtRecord(m_editor->recordId()).value();
    QCOMPARE(kept.thoughts, QList<Thought>({{u"A new one"_s, 50, {}, true}}));
}

void RecordEditorTest::aFeelingInAnOwnWordIsKept()
{
    goTo(1);
    m_person->type(u"ownFeeling"_s, u"wistful"_s);
    QTest::keyClick(m_person->needed<QWidget>(u"ownFeeling"_s), Qt::Key_Return);
    m_person->rate(u"wistful"_s, 30);
    QVERIFY(m_editor->flush());
    QCOMPARE(onlyRecord().feelings, QList<Feeling>({{u"wistful"_s, 30, {}}}));
    m_person->click(u"wistful"_s);
    QVERIFY(m_editor->flush());
    QCOMPARE(onlyRecord().feelings, QList<Feeling>());
}

void RecordEditorTest::aDismissedSuggestionGoesAway()
{
    writeUpToPatterns();
    const auto cards = [this] {
        auto found = m_editor->findChildren<SuggestionCard *>();
        found.removeIf([](const SuggestionCard *card) { return !card->isVisible(); });
        return found;
    };
    const qsizetype before = cards().size();
    QVERIFY(before == 1 || before == 2);
    const QString first = cards().first()->pattern();
    m_person->click(u"dismissSuggestion"_s);
    QCOMPARE(cards().size(), before - 1);
    goTo(2);
    goTo(3);
    for (const SuggestionCard *card : cards())
        QVERIFY(card->pattern() != first);
    QVERIFY(m_editor->flush());
    QCOMPARE(onlyRecord().patterns, QList<PatternTag>());
}

KINWARD_TEST("recordeditor", RecordEditorTest)
#include "recordeditor_test.moc"
