// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/library/libraryshelf.h"
#include "ui/library/practiceanswer.h"

#include <QLabel>
#include <QTest>

namespace
{
using Ratings = std::array<int, causeSideCount>;
}

/// What is said of four ratings of a cause: as many as fit, and no praise for one that does not.
class PracticeAnswerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fourRatingsAreSummedUpAsTheyAre_data();
    void fourRatingsAreSummedUpAsTheyAre();
};

void PracticeAnswerTest::fourRatingsAreSummedUpAsTheyAre_data()
{
    QTest::addColumn<int>("locus");
    QTest::addColumn<int>("stability");
    QTest::addColumn<int>("globality");
    QTest::addColumn<int>("control");
    QTest::addColumn<QString>("said");
    QTest::addColumn<PracticeFit>("fit");
    // The range of each side is 3 to 4.
    const auto row = [](const char *name, const Ratings &ratings, const char *said, PracticeFit fit) {
        QTest::newRow(name) << ratings[0] << ratings[1] << ratings[2] << ratings[3]
                            << QString::fromLatin1(said) << fit;
    };
    row("all fit", {3, 4, 3, 4}, "Yes, all four fit.", PracticeFit::Right);
    row("one is close", {3, 4, 5, 4}, "3 of four fit. The rest is close.", PracticeFit::Near);
    row("three are close", {3, 5, 2, 2}, "1 of four fit. The rest is close.", PracticeFit::Near);
    row("all are close", {2, 5, 2, 5}, "Close on all four.", PracticeFit::Near);
    row("one is far off", {3, 4, 7, 4}, "3 of four fit. Here is how one can read it.", PracticeFit::Other);
    row("one is close and one far off", {3, 4, 7, 5}, "2 of four fit. Here is how one can read it.",
        PracticeFit::Other);
    row("none fits", {1, 7, 1, 5}, "Here is how one can read it.", PracticeFit::Other);
}

void PracticeAnswerTest::fourRatingsAreSummedUpAsTheyAre()
{
    QFETCH(int, locus);
    QFETCH(int, stability);
    QFETCH(int, globality);
    QFETCH(int, control);
    QFETCH(QString, said);
    QFETCH(PracticeFit, fit);
    PracticeItem item;
    const PracticeRange range{3, 4, QStringLiteral("Why.")};
    item.ranges = {range, range, range, range};
    const LibraryShelf shelf;
    PracticeAnswerView view(shelf);
    QCOMPARE(view.showCause(item, {locus, stability, globality, control}), fit);
    QCOMPARE(view.findChildren<QLabel *>().first()->text(), said);
}

KINWARD_TEST("practiceanswer", PracticeAnswerTest)
#include "practiceanswer_test.moc"
