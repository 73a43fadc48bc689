// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessibility.h"
#include "support/openvault.h"
#include "support/person.h"
#include "support/testmain.h"
#include "ui/journal/journalpage.h"
#include "ui/widgets/theme.h"

#include <QListWidget>

using namespace Qt::StringLiterals;

/// Every part of the Journal by name and target, at both text sizes.
class JournalAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasANameAndATarget_data();
    void everyControlHasANameAndATarget();

private:
    static ThoughtRecord record(bool isDraft);
};

ThoughtRecord JournalAccessTest::record(bool isDraft)
{
    ThoughtRecord made;
    made.when = Moment::wallClock(QDate(2026, 3, 17), QTime(12, 30));
    made.situation = u"I wrote to the group. Nobody answered."_s;
    made.thoughts = {{u"Everyone hates me, they think I'm boring"_s, 80, 35, true},
                     {u"It is late"_s, {}, {}, false}};
    made.feelings = {{u"lonely"_s, 75, 40}, {u"ashamed"_s, 60, {}}};
    made.causes = {{u"I am boring"_s, 7, 6, 6, 2}, {u"I wrote at dinner time"_s, 3, 1, 1, 7}};
    made.patterns = {{u"mind_reading"_s, {}}, {{}, u"Own word"_s}};
    made.nextStep = {NextStepKind::Rest, u"it is nine"_s, u"lie down"_s};
    made.isDraft = isDraft;
    return made;
}

void JournalAccessTest::everyControlHasANameAndATarget_data()
{
    QTest::addColumn<int>("textScale");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

void JournalAccessTest::everyControlHasANameAndATarget()
{
    QFETCH(int, textScale);
    Theme theme;
    theme.setTextScale(textScale);
    OpenVault vault;
    const RecordId finished = vault.journal->save(record(false)).value();
    const RecordId draft = vault.journal->save(record(true)).value();
    JournalPage page(*vault.journal, vault.clock);
    page.resize(2400, 1000);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(accessibilityProblems(&page), QString());
    page.openEntry(RecordKind::ThoughtRecord, finished);
    QTRY_COMPARE(accessibilityProblems(&page), QString());
    page.openEntry(RecordKind::ThoughtRecord, draft);
    const Person person(&page);
    for (int step = 0; step < 9; ++step) {
        person.needed<QListWidget>(u"steps"_s)->setCurrentRow(step);
        QTRY_COMPARE(accessibilityProblems(&page), QString());
    }
    page.beginNote();
    QTRY_COMPARE(accessibilityProblems(&page), QString());
    theme.setTextScale(100);
}

KINWARD_TEST("journalaccess", JournalAccessTest)
#include "journalaccess_test.moc"
