// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/backupwarnings.h"

#include "support/fixedclock.h"
#include "support/testmain.h"

#include <QTest>

class BackupWarningsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourteenDaysWithoutAVerifiedBackupWarn();
    void aYoungVaultNeedsNoBackupYet();
    void aSecondPlaceWithoutTheNewestCopyWarns();

private:
    FixedClock m_clock;
};

void BackupWarningsTest::fourteenDaysWithoutAVerifiedBackupWarn()
{
    BackupState state;
    state.vaultMade = m_clock.now().addYears(-1);
    state.newestVerified = m_clock.now().addDays(-14).addSecs(1);
    QVERIFY(backupWarnings(state, m_clock.now()).isEmpty());
    state.newestVerified = m_clock.now().addDays(-14);
    QCOMPARE(backupWarnings(state, m_clock.now()), QList{BackupWarning::NoneVerifiedLately});
    state.newestVerified.reset();
    QCOMPARE(backupWarnings(state, m_clock.now()), QList{BackupWarning::NoneVerifiedLately});
}

void BackupWarningsTest::aYoungVaultNeedsNoBackupYet()
{
    BackupState state;
    state.vaultMade = m_clock.now().addDays(-13);
    QVERIFY(backupWarnings(state, m_clock.now()).isEmpty());
    state.vaultMade = m_clock.now().addDays(-14);
    QCOMPARE(backupWarnings(state, m_clock.now()), QList{BackupWarning::NoneVerifiedLately});
}

void BackupWarningsTest::aSecondPlaceWithoutTheNewestCopyWarns()
{
    BackupState state;
    state.vaultMade = m_clock.now();
    state.isSecondPlaceCurrent = false;
    QVERIFY(backupWarnings(state, m_clock.now()).isEmpty());
    state.isSecondPlaceChosen = true;
    QCOMPARE(backupWarnings(state, m_clock.now()), QList{BackupWarning::SecondPlaceMissing});
    state.isSecondPlaceCurrent = true;
    QVERIFY(backupWarnings(state, m_clock.now()).isEmpty());
}

KINWARD_TEST("backupwarnings", BackupWarningsTest)
#include "backupwarnings_test.moc"
