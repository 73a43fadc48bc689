// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "core/clock.h"
#include "core/randomsource.h"
#include "vault/processprotection.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

int main(int argc, char **argv)
{
    // Where the system does not allow it, the commands still work; only a crash would tell more.
    static_cast<void>(protectProcess());
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kinward-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KINWARD_VERSION));
    // The words of the desktop's language; where it is not spoken here, the plural forms of English.
    QTranslator words;
    if (words.load(QLocale::system(), QStringLiteral("kinward"), QStringLiteral("_"),
                   QStringLiteral(":/i18n"))
        || words.load(QStringLiteral(":/i18n/kinward_en")))
        QCoreApplication::installTranslator(&words);
    const SystemClock clock;
    SystemRandomSource random;
    return runCommandLine(QCoreApplication::arguments(), clock, random);
}
