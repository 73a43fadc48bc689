// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "core/clock.h"
#include "core/randomsource.h"
#include "vault/processprotection.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace
{
/// The words of the desktop's language; where it is not spoken here, the plural forms of English.
void loadWords(QTranslator &words)
{
    if (words.load(QLocale::system(), QStringLiteral("kinward"), QStringLiteral("_"),
                   QStringLiteral(":/i18n"))
        || words.load(QStringLiteral(":/i18n/kinward_en")))
        QCoreApplication::installTranslator(&words);
}

/// The headings of --help and what is wrong with an option are Qt's words; they follow the program's own, so
/// that nobody reads two languages.
void loadQtWords(QTranslator &words, const QString &language)
{
    const QLocale spoken(language);
    // They are English already.
    if (spoken.language() == QLocale::C || spoken.language() == QLocale::English)
        return;
    if (words.load(spoken, QStringLiteral("qtbase"), QStringLiteral("_"),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&words);
}
} // namespace

int main(int argc, char **argv)
{
    // Where the system does not allow it, the commands still work; only a crash would tell more.
    static_cast<void>(protectProcess());
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kinward-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KINWARD_VERSION));
    QTranslator words;
    loadWords(words);
    QTranslator qtWords;
    loadQtWords(qtWords, words.language());
    const SystemClock clock;
    SystemRandomSource random;
    return runCommandLine(QCoreApplication::arguments(), clock, random);
}
