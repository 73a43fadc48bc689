// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/shell/idlelock.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

class IdleLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSpeaksOnceNothingHappens();
    void itIsQuietWhileSwitchedOff();
    void zeroMeansNever();
};

void IdleLockTest::itSpeaksOnceNothingHappens()
{
    IdleLock idle;
    QSignalSpy became(&idle, &IdleLock::becameIdle);
    idle.setInterval(1);
    idle.start();
    QTRY_COMPARE(became.size(), 1);
}

void IdleLockTest::itIsQuietWhileSwitchedOff()
{
    IdleLock idle;
    idle.setInterval(60000);
    QVERIFY(!idle.isRunning());
    idle.start();
    QVERIFY(idle.isRunning());
    idle.stop();
    QVERIFY(!idle.isRunning());
}

void IdleLockTest::zeroMeansNever()
{
    IdleLock idle;
    idle.setInterval(0);
    idle.start();
    QVERIFY(!idle.isRunning());
    idle.setInterval(60000);
    QVERIFY(idle.isRunning());
}

KINWARD_TEST("idlelock", IdleLockTest)
#include "idlelock_test.moc"
