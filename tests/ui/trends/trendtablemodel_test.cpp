// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendtablemodel.h"

#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class TrendTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void itHoldsADayARowNewestFirst();
    void whatWasNotGivenIsAnEmptyCell();
    void everyColumnHasAHeading();
    void newNumbersReplaceTheOld();

private:
    static MoodTrend trend();
};

MoodTrend TrendTableModelTest::trend()
{
    MoodTrend made;
    made.from = QDate(2026, 3, 1);
    made.to = QDate(2026, 3, 17);
    made.mood = {{QDate(2026, 3, 1), -1}, {QDate(2026, 3, 3), 0}, {QDate(2026, 3, 4), 1.5}};
    made.medianRuns = {{{QDate(2026, 3, 4), 0}}};
    made.energy = {{QDate(2026, 3, 3), 2}};
    made.contacts = {{QDate(2026, 3, 4), 3}};
    made.steps = {{QDate(2026, 3, 10), 2}};
    return made;
}

void TrendTableModelTest::itHoldsADayARowNewestFirst()
{
    TrendTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTrend(trend());
    QCOMPARE(model.rowCount(), 4);
    QStringList days;
    for (int row = 0; row < model.rowCount(); ++row)
        days.append(model.index(row, TrendTableModel::DayColumn).data().toString());
    QCOMPARE(days, QStringList({u"10/03/2026"_s, u"04/03/2026"_s, u"03/03/2026"_s, u"01/03/2026"_s}));
    QCOMPARE(model.index(1, TrendTableModel::MoodColumn).data().toString(), u"1.5"_s);
    QCOMPARE(model.index(1, TrendTableModel::MedianColumn).data().toString(), u"0"_s);
    QCOMPARE(model.index(1, TrendTableModel::ContactsColumn).data().toString(), u"3"_s);
    QCOMPARE(model.index(3, TrendTableModel::MoodColumn).data().toString(), u"-1"_s);
    QCOMPARE(model.index(0, TrendTableModel::StepsColumn).data().toString(), u"2"_s);
}

void TrendTableModelTest::whatWasNotGivenIsAnEmptyCell()
{
    TrendTableModel model;
    model.setTrend(trend());
    QVERIFY(!model.index(0, TrendTableModel::MoodColumn).data().isValid());
    QVERIFY(!model.index(3, TrendTableModel::EnergyColumn).data().isValid());
    QCOMPARE(model.index(2, TrendTableModel::MoodColumn).data().toString(), u"0"_s);
}

void TrendTableModelTest::everyColumnHasAHeading()
{
    TrendTableModel model;
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column)
        headings.append(model.headerData(column, Qt::Horizontal).toString());
    QCOMPARE(headings,
             QStringList({u"Day"_s, u"Mood"_s, u"Middle of seven days"_s, u"Energy"_s, u"Connected"_s,
                          u"Contacts"_s, u"Steps"_s}));
}

void TrendTableModelTest::newNumbersReplaceTheOld()
{
    TrendTableModel model;
    model.setTrend(trend());
    model.setTrend({});
    QCOMPARE(model.rowCount(), 0);
}

KINWARD_TEST("trendtablemodel", TrendTableModelTest)
#include "trendtablemodel_test.moc"
