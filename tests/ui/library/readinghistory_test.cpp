// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/library/readinghistory.h"

#include <QTest>

class ReadingHistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsEmptyAtFirst();
    void backAndForwardWalkTheSamePages();
    void aNewPageCutsOffWhatLayAhead();
    void theSamePageTwiceIsOneVisit();
};

void ReadingHistoryTest::itIsEmptyAtFirst()
{
    ReadingHistory history;
    QCOMPARE(history.current(), QString());
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.goBack(), QString());
    QCOMPARE(history.goForward(), QString());
}

void ReadingHistoryTest::backAndForwardWalkTheSamePages()
{
    ReadingHistory history;
    for (const char *id : {"a", "b", "c"})
        history.visit(QLatin1String(id));
    QCOMPARE(history.goBack(), QStringLiteral("b"));
    QCOMPARE(history.goBack(), QStringLiteral("a"));
    QCOMPARE(history.goBack(), QStringLiteral("a"));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.goForward(), QStringLiteral("b"));
    QVERIFY(history.canGoForward());
}

void ReadingHistoryTest::aNewPageCutsOffWhatLayAhead()
{
    ReadingHistory history;
    for (const char *id : {"a", "b", "c"})
        history.visit(QLatin1String(id));
    history.goBack();
    history.goBack();
    history.visit(QStringLiteral("d"));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.goBack(), QStringLiteral("a"));
}

void ReadingHistoryTest::theSamePageTwiceIsOneVisit()
{
    ReadingHistory history;
    history.visit(QStringLiteral("a"));
    history.visit(QStringLiteral("a"));
    QVERIFY(!history.canGoBack());
}

KINWARD_TEST("readinghistory", ReadingHistoryTest)
#include "readinghistory_test.moc"
