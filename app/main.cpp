// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/application.h"
#include "ui/shell/startclock.h"
#include "vault/processprotection.h"

#include <QApplication>
#include <cstdio>

int main(int argc, char **argv)
{
    const double started = millisecondsSinceProcessStart();
    // What is not granted on this system is no reason not to write.
    [[maybe_unused]] const ProcessProtection protection = protectProcess();
    Preferences::silenceSharedSettings();
    QApplication::setApplicationName(QStringLiteral("kinward"));
    QApplication::setApplicationDisplayName(QStringLiteral("Kinward"));
    QApplication::setApplicationVersion(QStringLiteral(KINWARD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("kinward"));
    QApplication application(argc, argv);
    const Result<CommandLine> line = readCommandLine(QApplication::arguments());
    if (!line) {
        std::fprintf(stderr, "%s\n", qPrintable(line.error().message));
        return 2;
    }
    KinwardApplication kinward(*line);
    return kinward.run(started);
}
