// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/processprotection.h"

#include "support/testmain.h"

#include <QTest>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

class ProcessProtectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProcessIsClosedAndDumpsNoCore();
};

// In a process of its own: a leak checker could not look into this one afterwards.
void ProcessProtectionTest::theProcessIsClosedAndDumpsNoCore()
{
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        const bool wasOpen = ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 1;
        const ProcessProtection granted = protectProcess();
        rlimit core = {1, 1};
        const bool isLimited =
            ::getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_cur == 0 && core.rlim_max == 0;
        const bool isClosed = ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
        ::_exit((wasOpen ? 1 : 0) | (isLimited ? 2 : 0) | (isClosed ? 4 : 0)
                | (granted.isCoreDumpOff && granted.isClosedToDebuggers ? 8 : 0));
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 1 | 2 | 4 | 8);
}

KINWARD_TEST("processprotection", ProcessProtectionTest)
#include "processprotection_test.moc"
