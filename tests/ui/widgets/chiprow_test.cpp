// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/widgets/chipbutton.h"
#include "ui/widgets/chiprow.h"

#include <QSignalSpy>
#include <QTest>

class ChipRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void spaceChoosesAndTellsTheIds();
    void arrowsMoveInsideTheRow();
    void oneChipTakesTheOthersPlace();
    void chipsWrapWhenTheRowIsNarrow();
    void chipsStartAtTheRightUnderRightToLeft();

private:
    std::unique_ptr<ChipRow> m_row;
};

void ChipRowTest::init()
{
    m_row = std::make_unique<ChipRow>(QStringLiteral("Feelings"));
    m_row->setChips({{QStringLiteral("a"), QStringLiteral("angry")},
                     {QStringLiteral("b"), QStringLiteral("lonely")},
                     {QStringLiteral("c"), QStringLiteral("calm")}});
    m_row->resize(600, 60);
    m_row->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_row.get()));
}

void ChipRowTest::spaceChoosesAndTellsTheIds()
{
    QSignalSpy changed(m_row.get(), &ChipRow::checkedIdsChanged);
    QTest::keyClick(m_row->chip(QStringLiteral("c")), Qt::Key_Space);
    QTest::mouseClick(m_row->chip(QStringLiteral("a")), Qt::LeftButton);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_row->checkedIds(), QStringList({QStringLiteral("a"), QStringLiteral("c")}));
    QTest::keyClick(m_row->chip(QStringLiteral("a")), Qt::Key_Space);
    QCOMPARE(m_row->checkedIds(), QStringList(QStringLiteral("c")));
}

void ChipRowTest::arrowsMoveInsideTheRow()
{
    m_row->chip(QStringLiteral("a"))->setFocus();
    QTest::keyClick(m_row->chip(QStringLiteral("a")), Qt::Key_Right);
    QCOMPARE(m_row->focusWidget(), m_row->chip(QStringLiteral("b")));
    QTest::keyClick(m_row->chip(QStringLiteral("b")), Qt::Key_Left);
    QTest::keyClick(m_row->chip(QStringLiteral("a")), Qt::Key_Left);
    QCOMPARE(m_row->focusWidget(), m_row->chip(QStringLiteral("c")));
}

void ChipRowTest::oneChipTakesTheOthersPlace()
{
    m_row->setMaximumChecked(1);
    QTest::keyClick(m_row->chip(QStringLiteral("a")), Qt::Key_Space);
    QTest::keyClick(m_row->chip(QStringLiteral("b")), Qt::Key_Space);
    QCOMPARE(m_row->checkedIds(), QStringList(QStringLiteral("b")));
}

void ChipRowTest::chipsWrapWhenTheRowIsNarrow()
{
    const int oneLine = m_row->heightForWidth(600);
    QVERIFY(m_row->heightForWidth(120) > 2 * oneLine);
    m_row->resize(120, 200);
    QCoreApplication::processEvents();
    QVERIFY(m_row->chip(QStringLiteral("c"))->y() > m_row->chip(QStringLiteral("a"))->y());
}

void ChipRowTest::chipsStartAtTheRightUnderRightToLeft()
{
    m_row->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QVERIFY(m_row->chip(QStringLiteral("a"))->x() > m_row->chip(QStringLiteral("b"))->x());
    QCOMPARE(m_row->chip(QStringLiteral("a"))->geometry().right(), m_row->rect().right());
}

KINWARD_TEST("chiprow", ChipRowTest)
#include "chiprow_test.moc"
