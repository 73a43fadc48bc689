// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openvault.h"
#include "support/person.h"
#include "support/testmain.h"
#include "ui/journal/mappingdesk.h"
#include "ui/journal/noteeditor.h"
#include "ui/journal/recordeditor.h"

#include <QLabel>

using namespace Qt::StringLiterals;

/// What is typed is in the vault a moment later, whatever happens to the screen.
class AutosaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDraftIsStoredAMomentAfterTheLastKey();
    void whoTypesWithoutAPauseIsSavedInBetween();
    void aRatingAloneIsStored();
    void aDraftSurvivesTheLossOfTheScreen();
    void aNoteIsStoredAMomentAfterTheLastKey();
    void whatWasStoredIsSaid();

private:
    [[nodiscard]] QString storedSituation() const;

    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<MappingDesk> m_desk;
    std::unique_ptr<RecordEditor> m_editor;
};

void AutosaveTest::init()
{
    m_editor.reset();
    m_vault = std::make_unique<OpenVault>();
    m_desk = std::make_unique<MappingDesk>(u"en"_s, *m_vault->journal);
    m_editor = std::make_unique<RecordEditor>(*m_vault->journal, m_vault->clock, *m_desk);
    m_editor->show();
    m_editor->begin();
}

QString AutosaveTest::storedSituation() const
{
    const QList<ThoughtRecord> records = m_vault->journal->thoughtRecords().value();
    return records.isEmpty() ? QString() : records.first().situation;
}

void AutosaveTest::aDraftIsStoredAMomentAfterTheLastKey()
{
    const Person person(m_editor.get());
    person.type(u"situation"_s, u"Nobody answered"_s);
    QTRY_COMPARE_WITH_TIMEOUT(storedSituation(), u"Nobody answered"_s, 1000);
    person.type(u"situation"_s, u" yet"_s);
    QTRY_COMPARE_WITH_TIMEOUT(storedSituation(), u"Nobody answered yet"_s, 1000);
    QCOMPARE(m_vault->journal->counts().value().thoughtRecords, 1);
}

void AutosaveTest::whoTypesWithoutAPauseIsSavedInBetween()
{
    const Person person(m_editor.get());
    int typed = 0;
    while (storedSituation().isEmpty() && typed < 60) {
        person.type(u"situation"_s, u"a"_s);
        ++typed;
        QTest::qWait(40);
    }
    QVERIFY2(typed < 60, "nothing was stored while the typing went on");
}

void AutosaveTest::aRatingAloneIsStored()
{
    const Person person(m_editor.get());
    person.click(u"next"_s);
    person.choose(u"feelings"_s, u"sad"_s);
    person.rateByKeys(u"sad"_s, 2);
    const auto stored = [this] {
        const QList<ThoughtRecord> records = m_vault->journal->thoughtRecords().value();
        return records.isEmpty() ? QList<Feeling>() : records.first().feelings;
    };
    QTRY_COMPARE_WITH_TIMEOUT(stored(), QList<Feeling>({{u"sad"_s, 10, {}}}), 1000);
}

void AutosaveTest::aDraftSurvivesTheLossOfTheScreen()
{
    const Person person(m_editor.get());
    person.type(u"situation"_s, u"Nobody answered"_s);
    QTRY_COMPARE_WITH_TIMEOUT(storedSituation(), u"Nobody answered"_s, 1000);
    m_editor.reset();
    m_vault->reopen();
    QCOMPARE(storedSituation(), u"Nobody answered"_s);
    QCOMPARE(m_vault->journal->thoughtRecords().value().first().isDraft, true);
}

void AutosaveTest::aNoteIsStoredAMomentAfterTheLastKey()
{
    const MappingDesk desk(QStringLiteral("en"), *m_vault->journal);
    NoteEditor note(*m_vault->journal, m_vault->clock, desk);
    note.show();
    note.begin();
    const Person person(&note);
    person.type(u"noteTitle"_s, u"Bread"_s);
    person.type(u"noteBody"_s, u"Warm from the oven"_s);
    const auto stored = [this] {
        const QList<JournalNote> notes = m_vault->journal->notes().value();
        return notes.isEmpty() ? QString() : notes.first().title + u": "_s + notes.first().body;
    };
    QTRY_COMPARE_WITH_TIMEOUT(stored(), u"Bread: Warm from the oven"_s, 1000);
    QCOMPARE(m_vault->journal->counts().value().notes, 1);
}

void AutosaveTest::whatWasStoredIsSaid()
{
    const Person person(m_editor.get());
    person.type(u"situation"_s, u"Nobody answered"_s);
    QVERIFY(!person.sees(u"savedState"_s) || person.needed<QLabel>(u"savedState"_s)->text().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(person.needed<QLabel>(u"savedState"_s)->text(), u"Saved"_s, 1000);
}

KINWARD_TEST("autosave", AutosaveTest)
#include "autosave_test.moc"
