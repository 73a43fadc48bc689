// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "core/clock.h"
#include "core/randomsource.h"
#include "vault/processprotection.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    // Where the system does not allow it, the commands still work; only a crash would tell more.
    static_cast<void>(protectProcess());
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kinward-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KINWARD_VERSION));
    const SystemClock clock;
    SystemRandomSource random;
    return runCommandLine(QCoreApplication::arguments(), clock, random);
}
