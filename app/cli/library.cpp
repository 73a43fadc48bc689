// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include "cli/command.h"
#include "cli/libraryjson.h"
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QLocale>

namespace
{
Result<> runLibrary(const Invocation &invocation)
{
    const QString language = invocation.options.value(QStringLiteral("language"));
    const Result<Library> library = Library::load(language.isEmpty() ? QLocale().name().left(2) : language);
    if (!library)
        return Failure(library.error());
    if (invocation.terminal.isJson()) {
        invocation.terminal.printJson(libraryJson(*library));
        return {};
    }
    for (const LibraryHeader &page : library->pages())
        invocation.terminal.print(page.id + QLatin1String("  ") + page.title);
    return {};
}
} // namespace

Command libraryCommand()
{
    return {
        QStringLiteral("library"),
        QString(),
        QCoreApplication::translate(
            "LibraryCommand",
            "List the pages of the concept library; with --json, print all of it as data. Needs no vault."),
        0,
        0,
        {QCommandLineOption(QStringLiteral("language"),
                            QCoreApplication::translate("LibraryCommand", "Which language to read."),
                            QStringLiteral("L"))},
        runLibrary};
}
