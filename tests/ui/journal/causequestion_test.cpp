// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/causequestion.h"

#include "support/testmain.h"
#include "ui/journal/recordeditorfixture.h"

#include <QAccessible>
#include <QLabel>

using namespace Qt::StringLiterals;

/// A cause that says how lasting it is brings a question to its slider, and nothing else.
class CauseQuestionTest : public QObject, private RecordEditorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aQuestionInOwnWordsStandsUnderTheSliderItIsAbout();
    void noSliderIsSet();
    void itGoesWithARatingAndComesBackWithoutOne();
    void itIsReadOutWithTheSlider();
    void nothingIsAskedOfAPlainCause();
    void nothingIsAskedWhereTheWritingTellsOfUnfairTreatment();
    void nothingIsAskedWhileHelpIsOffered();
    void theSecondCauseIsAskedAboutToo();
    void eachSliderIsAskedAboutInItsOwnWords();
    void withoutWordsNothingIsAsked();
    void theWordsOfTheThoughtAreOfferedAsABeginning();
    void theOfferIsReadOutWithItsQuestion();
    void theOfferGoesWithAnyWordAndComesBackWithoutOne();
    void noBeginningIsOfferedWhereNoCauseIsStated();
    void noBeginningIsOfferedOfUnfairTreatment();
    void noBeginningIsOfferedOfWordsOfPain();

private:
    void writeThought(const QString &words) const
    {
        goTo(2);
        typeThought(words);
        goTo(4);
    }
    void writeCause(const QString &words) const { m_person->type(u"The cause, in your own words"_s, words); }
    [[nodiscard]] QStringList asked() const
    {
        QStringList questions;
        for (const QLabel *label : m_editor->findChildren<QLabel *>(u"asked"_s)) {
            if (label->isVisible())
                questions.append(label->text());
        }
        return questions;
    }

    [[nodiscard]] QString questionOf(const QString &slider) const
    {
        return m_person->needed<RatingSlider>(slider)->question();
    }
};

void CauseQuestionTest::init()
{
    openNewVault();
    openEditor(1000);
    m_editor->begin();
    goTo(4);
}

void CauseQuestionTest::aQuestionInOwnWordsStandsUnderTheSliderItIsAbout()
{
    writeCause(u"It is always like this everywhere"_s);
    QCOMPARE(asked(), QStringList()); // quiet while one types
    QTRY_VERIFY(!asked().isEmpty());
    const QString lasting = questionOf(u"stability"_s);
    QVERIFY2(lasting.contains(u"“"_s) && lasting.contains(u"always"_s), qPrintable(lasting));
    QVERIFY(lasting.endsWith(u"– will it last?"_s));
    QVERIFY(asked().contains(lasting));
}

void CauseQuestionTest::noSliderIsSet()
{
    writeCause(u"It is always like this everywhere"_s);
    QTRY_VERIFY(!asked().isEmpty());
    for (const QString &slider : {u"locus"_s, u"stability"_s, u"globality"_s, u"control"_s})
        QCOMPARE(m_person->needed<RatingSlider>(slider)->value(), std::nullopt);
    QVERIFY(m_editor->flush());
    const Cause kept = m_vault->journal->thoughtRecords().value().first().causes.value(0);
    QCOMPARE(kept, (Cause{u"It is always like this everywhere"_s, {}, {}, {}, {}}));
}

void CauseQuestionTest::itGoesWithARatingAndComesBackWithoutOne()
{
    writeCause(u"It is always like this everywhere"_s);
    QTRY_VERIFY(!asked().isEmpty());
    const QStringList before = asked();
    m_person->rate(u"stability"_s, 3);
    QCOMPARE(asked().size(), before.size() - 1);
    m_person->click(u"Will this cause be there next time?, clear"_s);
    QCOMPARE(asked(), before);
}

void CauseQuestionTest::itIsReadOutWithTheSlider()
{
    writeCause(u"It is always like this everywhere"_s);
    QTRY_VERIFY(!asked().isEmpty());
    auto *track = m_person->needed<RatingSlider>(u"stability"_s)->findChild<RatingTrack *>();
    const QString said = QAccessible::queryAccessibleInterface(track)->text(QAccessible::Description);
    QCOMPARE(said, u"Not rated yet. "_s + questionOf(u"stability"_s));
}

void CauseQuestionTest::nothingIsAskedOfAPlainCause()
{
    writeCause(u"Work"_s);
    QTest::qWait(900);
    QCOMPARE(asked(), QStringList());
}

void CauseQuestionTest::nothingIsAskedWhereTheWritingTellsOfUnfairTreatment()
{
    goTo(2);
    m_person->type(u"thought1"_s, u"My boss called me a slur in front of everyone"_s);
    goTo(4);
    writeCause(u"It is always like this everywhere"_s);
    QTest::qWait(900);
    QCOMPARE(asked(), QStringList());
}

void CauseQuestionTest::nothingIsAskedWhileHelpIsOffered()
{
    writeCause(u"It is always like this everywhere, I want to die"_s);
    QTRY_VERIFY(m_person->sees(u"helpOffer"_s));
    QTest::qWait(900);
    QCOMPARE(asked(), QStringList());
}

void CauseQuestionTest::theSecondCauseIsAskedAboutToo()
{
    writeCause(u"Me"_s);
    m_person->rate(u"locus"_s, 7);
    m_person->rate(u"stability"_s, 7);
    m_person->rate(u"control"_s, 1);
    const Person second(m_person->needed<QWidget>(u"secondCause"_s));
    second.type(u"A cause that is just as true and more specific"_s, u"It is always like this everywhere"_s);
    QTRY_VERIFY(!second.needed<RatingSlider>(u"stability"_s)->question().isEmpty());
    QVERIFY(questionOf(u"stability"_s).isEmpty()); // of the first, which is rated
}

void CauseQuestionTest::eachSliderIsAskedAboutInItsOwnWords()
{
    const CauseReading reading = [](const QString &words) {
        CauseHint hint;
        hint.locus = 7;
        hint.control = words == u"do"_s ? 4 : 1;
        hint.because = {QList<TextSpan>{{0, 1}}, {}, {}, QList<TextSpan>{{8, 2}, {2, 5}}};
        return hint;
    };
    const QList<CauseQuestion> questions = causeQuestions(u"I can't do it"_s, reading);
    QCOMPARE(questions.size(), 2);
    QCOMPARE(questions.first().scale, CauseScale::Locus);
    QCOMPARE(questions.last().text, u"“can't” – is it out of your hands?"_s);
}

void CauseQuestionTest::withoutWordsNothingIsAsked()
{
    const CauseReading reading = [](const QString &) { return CauseHint{7, 7, 7, 1, 0.5, 0.5, 0.5, {}}; };
    QVERIFY(causeQuestions(u"I can't do it"_s, reading).isEmpty());
}

void CauseQuestionTest::theWordsOfTheThoughtAreOfferedAsABeginning()
{
    writeThought(u"They left because I was too quiet, so I went home."_s);
    QVERIFY(m_person->sees(u"You wrote: “I was too quiet”. Is that the cause you see?"_s));
    QVERIFY(m_editor->flush());
    QVERIFY(m_vault->journal->thoughtRecords().value().first().causes.isEmpty()); // asked, not filled in
    m_person->click(u"Start with these words"_s);
    QVERIFY(!m_person->sees(u"statedCause"_s));
    QTRY_VERIFY(m_person->sees(u"locus"_s));
    QCOMPARE(m_person->needed<RatingSlider>(u"locus"_s)->value(), std::nullopt);
    m_person->type(u"The cause, in your own words"_s, u" that day"_s);
    QVERIFY(m_editor->flush());
    const Cause kept = m_vault->journal->thoughtRecords().value().first().causes.value(0);
    QCOMPARE(kept, (Cause{u"I was too quiet that day"_s, {}, {}, {}, {}}));
}

void CauseQuestionTest::theOfferIsReadOutWithItsQuestion()
{
    writeThought(u"They left because I was too quiet."_s);
    const auto *button = m_person->needed<QAbstractButton>(u"Start with these words"_s);
    QCOMPARE(button->accessibleName(), button->text());
    QCOMPARE(button->accessibleDescription(), m_person->needed<QLabel>(u"statedCause"_s)->text());
}

void CauseQuestionTest::theOfferGoesWithAnyWordAndComesBackWithoutOne()
{
    writeThought(u"They left because I was too quiet."_s);
    QVERIFY(m_person->sees(u"statedCause"_s));
    writeCause(u"x"_s);
    QVERIFY(!m_person->sees(u"statedCause"_s));
    QTest::keyClick(m_person->needed<QWidget>(u"The cause, in your own words"_s), Qt::Key_Backspace);
    QVERIFY(m_person->sees(u"statedCause"_s));
}

void CauseQuestionTest::noBeginningIsOfferedWhereNoCauseIsStated()
{
    writeThought(u"I have been alone since she left."_s);
    QVERIFY(!m_person->sees(u"statedCause"_s));
}

void CauseQuestionTest::noBeginningIsOfferedOfUnfairTreatment()
{
    writeThought(u"They called me a slur because I am too quiet."_s);
    QVERIFY(!m_person->sees(u"statedCause"_s));
}

void CauseQuestionTest::noBeginningIsOfferedOfWordsOfPain()
{
    writeThought(u"I want to die because I am too quiet."_s);
    QTRY_VERIFY(m_person->sees(u"helpOffer"_s));
    QVERIFY(!m_person->sees(u"statedCause"_s));
}

KINWARD_TEST("causequestion", CauseQuestionTest)
#include "causequestion_test.moc"
