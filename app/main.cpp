// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/application.h"
#include "ui/shell/commandline.h"
#include "ui/shell/startclock.h"
#include "vault/processprotection.h"

#include <QApplication>
#include <QCoreApplication>
#include <QStringList>
#include <cstdio>

namespace
{
/// Without a display the window's application could not even be made.
void answerWithoutDisplay(int argc, char **argv)
{
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    if (!asksForWords(arguments))
        return;
    const QCoreApplication application(argc, argv);
    answerInWords(arguments);
}
} // namespace

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
    answerWithoutDisplay(argc, argv);
    QApplication application(argc, argv);
    const Result<CommandLine> line = readCommandLine(QApplication::arguments());
    if (!line) {
        std::fprintf(stderr, "%s\n", qPrintable(line.error().message));
        return 2;
    }
    KinwardApplication kinward(*line);
    return kinward.run(started);
}
