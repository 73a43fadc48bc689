// SPDX-License-Identifier: GPL-3.0-or-later
// kinward-library-check FOLDER: a step of the build. Reads everything of the library in each of its languages
// and fails with file and line when something is damaged, leads nowhere or is missing.
#include "library/library.h"

#include <QCoreApplication>
#include <QDir>
#include <cstdio>

namespace
{
int report(const QString &problem)
{
    std::fprintf(stderr, "library: %s\n", qPrintable(problem));
    return 1;
}

int check(const QString &folder, const QString &language)
{
    const Result<Library> library = Library::loadFrom(folder, language);
    if (!library)
        return report(library.error().message);
    int problems = 0;
    for (const Error &error : library->check())
        problems += report(error.message);
    return problems;
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const QStringList languages = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (folder.isEmpty() || !languages.contains(QStringLiteral("en")))
        return report(QStringLiteral("%1: there is no library in English").arg(folder));
    int problems = 0;
    for (const QString &language : languages)
        problems += check(folder, language);
    return problems == 0 ? 0 : 1;
}
