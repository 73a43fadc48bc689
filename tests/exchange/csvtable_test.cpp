// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtable.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CsvTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreSplitAsRfc4180Says_data();
    void cellsAreSplitAsRfc4180Says();
    void rowsKnowTheLineTheyStartOn();
    void columnsAreFoundByNameInAnyCase();
    void surplusCellsAreDroppedOnlyWhenEmpty();
    void aMillionQuotesAreReadQuickly();
    void aHundredThousandColumnsAreReadQuickly();
};

void CsvTableTest::cellsAreSplitAsRfc4180Says_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("plain") << u"1,2,3"_s << QStringList{u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("empty cells") << u",,"_s << QStringList{u""_s, u""_s, u""_s};
    QTest::newRow("quoted") << u"\"1\",\"\",\"3\""_s << QStringList{u"1"_s, u""_s, u"3"_s};
    QTest::newRow("two quotes are one")
        << u"\"say \"\"hi\"\"\",2,3"_s << QStringList{u"say \"hi\""_s, u"2"_s, u"3"_s};
    QTest::newRow("line break inside") << u"\"1\n2\",\"a,b\",3"_s << QStringList{u"1\n2"_s, u"a,b"_s, u"3"_s};
    QTest::newRow("quote in the middle") << u"1\"2,x\"\"y,3"_s << QStringList{u"1\"2"_s, u"x\"\"y"_s, u"3"_s};
    QTest::newRow("white space stays") << u" 1 ,\t2, 3"_s << QStringList{u" 1 "_s, u"\t2"_s, u" 3"_s};
    QTest::newRow("space before a quote") << u" \"1\",2,3"_s << QStringList{u" \"1\""_s, u"2"_s, u"3"_s};
}

void CsvTableTest::cellsAreSplitAsRfc4180Says()
{
    QFETCH(QString, row);
    QFETCH(QStringList, cells);
    for (const QString &end : {u""_s, u"\n"_s, u"\n\n \n"_s}) {
        const auto table = CsvTable::read(u"a,b,c\n"_s + row + end, u',');
        QVERIFY(table.has_value());
        QCOMPARE(table->columns(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(table->rows().size(), 1);
        QCOMPARE(table->rows().first().cells, cells);
        QVERIFY(!table->rows().first().hasStrayText);
    }
}

void CsvTableTest::rowsKnowTheLineTheyStartOn()
{
    const auto table = CsvTable::read(u"\n\na\tb\n1\t\"x\n\ny\"\n\n2\t3"_s, u'\t');
    QVERIFY(table.has_value());
    QCOMPARE(table->rows().size(), 2);
    QCOMPARE(table->rows()[0].line, 4);
    QCOMPARE(table->rows()[1].line, 8);
}

void CsvTableTest::columnsAreFoundByNameInAnyCase()
{
    const auto table = CsvTable::read(u" Full_Date ;\"mood\";\n1;2;"_s, u';');
    QVERIFY(table.has_value());
    QCOMPARE(table->column(u"full_date"), 0);
    QCOMPARE(table->column(u"MOOD"), 1);
    QCOMPARE(table->column(u"note"), -1);
}

void CsvTableTest::surplusCellsAreDroppedOnlyWhenEmpty()
{
    const auto table = CsvTable::read(u"a,b\n1,2,,\n1,2,3\n1\n\"1\"x,2"_s, u',');
    QVERIFY(table.has_value());
    QList<CsvRow> rows = table->rows();
    QCOMPARE(table->fit(rows[0]), QString());
    QCOMPARE(rows[0].cells, (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(table->fit(rows[1]), u"The row has 3 cells; the first line has 2."_s);
    QCOMPARE(table->fit(rows[2]), u"The row has 1 cells; the first line has 2."_s);
    QVERIFY(table->fit(rows[3]).contains(u"closing quotation mark"_s));
}

void CsvTableTest::aMillionQuotesAreReadQuickly()
{
    const auto even = CsvTable::read(u"a,b\n"_s + QString(1'000'000, u'"'), u',');
    QVERIFY(even.has_value());
    QCOMPARE(even->rows().first().cells.first().size(), 499'999);
    QVERIFY(!CsvTable::read(u"a,b\n"_s + QString(1'000'001, u'"'), u',').has_value());
}

void CsvTableTest::aHundredThousandColumnsAreReadQuickly()
{
    QStringList names;
    for (int i = 0; i < 100'000; ++i)
        names.append(u"c%1"_s.arg(i));
    const auto table = CsvTable::read(names.join(u','), u',');
    QVERIFY(table.has_value());
    QCOMPARE(table->columns().size(), 100'000);
    const auto twice = CsvTable::read(names.join(u',') + u",,,C99"_s, u',');
    QVERIFY(!twice.has_value());
    QVERIFY(twice.error().message.contains(u"“c99”"_s));
}

KINWARD_TEST("csvtable", CsvTableTest)
#include "csvtable_test.moc"
