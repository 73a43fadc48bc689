// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/causechip.h"
#include "support/testmain.h"

#include <QTest>

class CauseChipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRuleThatMatchesWins_data();
    void theFirstRuleThatMatchesWins();
    void aCauseWithoutLocusHasNoChip();
};

void CauseChipTest::theFirstRuleThatMatchesWins_data()
{
    QTest::addColumn<int>("locus");
    QTest::addColumn<int>("stability");
    QTest::addColumn<int>("control");
    QTest::addColumn<int>("chip");
    QTest::newRow("an act of mine") << 6 << 3 << 6 << int(CauseChip::SomethingIDid);
    QTest::newRow("my nature") << 6 << 6 << 2 << int(CauseChip::WhoIAm);
    QTest::newRow("the situation") << 2 << 4 << 1 << int(CauseChip::TheSituation);
    QTest::newRow("the edge to the situation") << 3 << 3 << 3 << int(CauseChip::TheSituation);
    QTest::newRow("the middle") << 4 << 4 << 4 << int(CauseChip::BetweenUs);
    QTest::newRow("the edge to me") << 5 << 6 << 6 << int(CauseChip::BetweenUs);
    QTest::newRow("no rule") << 7 << 6 << 6 << int(CauseChip::None);
}

void CauseChipTest::theFirstRuleThatMatchesWins()
{
    QFETCH(int, locus);
    QFETCH(int, stability);
    QFETCH(int, control);
    QFETCH(int, chip);
    const Cause cause{QStringLiteral("a cause"), locus, stability, 4, control};
    QCOMPARE(int(causeChip(cause)), chip);
}

void CauseChipTest::aCauseWithoutLocusHasNoChip()
{
    QCOMPARE(causeChip({QStringLiteral("a cause"), {}, 6, 4, 2}), CauseChip::None);
}

KINWARD_TEST("causechip", CauseChipTest)
#include "causechip_test.moc"
