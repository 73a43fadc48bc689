// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goallistmodel.h"

#include "core/randomsource.h"
#include "support/fixedclock.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

class GoalListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itListsWhatIsStillPursued();
    void aGoalIsFoundByItsId();
};

namespace
{
SocialGoal goalNamed(const QString &name, bool isArchived = false)
{
    static SeededRandomSource random(3);
    SocialGoal goal;
    goal.id = RecordId::create(FixedClock().now(), random);
    goal.name = name;
    goal.isArchived = isArchived;
    return goal;
}
} // namespace

void GoalListModelTest::itListsWhatIsStillPursued()
{
    GoalListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setGoals({goalNamed(u"Ask one question"_s), goalNamed(u"Old"_s, true), goalNamed(u"Say hello"_s)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), u"Ask one question"_s);
    QCOMPARE(model.index(1).data().toString(), u"Say hello"_s);
    QVERIFY(!model.index(0).data(Qt::DecorationRole).isValid());
    model.setGoals({});
    QCOMPARE(model.rowCount(), 0);
}

void GoalListModelTest::aGoalIsFoundByItsId()
{
    GoalListModel model;
    const SocialGoal archived = goalNamed(u"Old"_s, true);
    const SocialGoal kept = goalNamed(u"Say hello"_s);
    model.setGoals({archived, kept});
    QCOMPARE(model.rowOf(kept.id), 0);
    QCOMPARE(model.goal(0).id, kept.id);
    QCOMPARE(model.rowOf(archived.id), -1);
}

KINWARD_TEST("goallistmodel", GoalListModelTest)
#include "goallistmodel_test.moc"
