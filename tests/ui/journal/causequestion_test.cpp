// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/causequestion.h"

#include "support/openvault.h"
#include "support/person.h"
#include "support/testmain.h"
#include "ui/journal/mappingdesk.h"
#include "ui/journal/recordeditor.h"

#include <QAccessible>
#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;

/// A cause that says how lasting it is brings a question to its slider, and nothing else.
class CauseQuestionTest : public QObject
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
    void theSliderIsTheOneThatTheWordsMove();
    void withoutWordsNothingIsAsked();

private:
    void goTo(int step) const { m_person->needed<QListWidget>(u"steps"_s)->setCurrentRow(step); }
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

    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<MappingDesk> m_desk;
    std::unique_ptr<RecordEditor> m_editor;
    std::unique_ptr<Person> m_person;
};

void CauseQuestionTest::init()
{
    m_editor.reset();
    m_vault = std::make_unique<OpenVault>();
    m_desk = std::make_unique<MappingDesk>(u"en"_s, *m_vault->journal);
    m_editor = std::make_unique<RecordEditor>(*m_vault->journal, m_vault->clock, *m_desk);
    m_person = std::make_unique<Person>(m_editor.get());
    m_editor->resize(960, 1000);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    m_editor->begin();
    goTo(4);
}

void CauseQuestionTest::aQuestionInOwnWordsStandsUnderTheSliderItIsAbout()
{
    writeCause(u"It is always like this everywhere"_s);
    QCOMPARE(asked(), QStringList()); // quiet while one types
    QTRY_COMPARE(asked().size(), 1);
    QVERIFY2(asked().first().contains(u"“"_s) && asked().first().contains(u"always"_s),
             qPrintable(asked().first()));
    QVERIFY(asked().first().endsWith(u"– will it last?"_s));
    QVERIFY(m_person->needed<RatingSlider>(u"stability"_s)->question() == asked().first());
}

void CauseQuestionTest::noSliderIsSet()
{
    writeCause(u"It is always like this everywhere"_s);
    QTRY_COMPARE(asked().size(), 1);
    for (const QString &slider : {u"locus"_s, u"stability"_s, u"globality"_s, u"control"_s})
        QCOMPARE(m_person->needed<RatingSlider>(slider)->value(), std::nullopt);
    QVERIFY(m_editor->flush());
    const Cause kept = m_vault->journal->thoughtRecords().value().first().causes.value(0);
    QCOMPARE(kept, (Cause{u"It is always like this everywhere"_s, {}, {}, {}, {}}));
}

void CauseQuestionTest::itGoesWithARatingAndComesBackWithoutOne()
{
    writeCause(u"It is always like this everywhere"_s);
    QTRY_COMPARE(asked().size(), 1);
    m_person->rate(u"stability"_s, 3);
    QCOMPARE(asked(), QStringList());
    m_person->click(u"Will this cause be there next time?, clear"_s);
    QCOMPARE(asked().size(), 1);
}

void CauseQuestionTest::itIsReadOutWithTheSlider()
{
    writeCause(u"It is always like this everywhere"_s);
    QTRY_COMPARE(asked().size(), 1);
    auto *track = m_person->needed<RatingSlider>(u"stability"_s)->findChild<RatingTrack *>();
    const QString said = QAccessible::queryAccessibleInterface(track)->text(QAccessible::Description);
    QCOMPARE(said, u"Not rated yet. "_s + asked().first());
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
    QCOMPARE(asked().size(), 1);
}

void CauseQuestionTest::theSliderIsTheOneThatTheWordsMove()
{
    // Both ends are reached by the whole; the words alone move control.
    const CauseReading reading = [](const QString &words) {
        CauseHint hint;
        hint.control = 1;
        hint.locus = words == u"can't"_s ? 4 : 7;
        if (words != u"can't"_s)
            hint.because = {{2, 5}};
        return hint;
    };
    const std::optional<CauseQuestion> question = causeQuestion(u"I can't do it"_s, reading);
    QVERIFY(question && question->scale == CauseScale::Control);
    QCOMPARE(question->text, u"“can't” – is it out of your hands?"_s);
}

void CauseQuestionTest::withoutWordsNothingIsAsked()
{
    const CauseReading reading = [](const QString &) { return CauseHint{7, 7, 7, 1, 0.5, 0.5, 0.5, {}}; };
    QVERIFY(!causeQuestion(u"I can't do it"_s, reading));
}

KINWARD_TEST("causequestion", CauseQuestionTest)
#include "causequestion_test.moc"
