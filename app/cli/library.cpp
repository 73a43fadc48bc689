// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include "cli/command.h"
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace
{
QString honestyName(Honesty honesty)
{
    switch (honesty) {
    case Honesty::Established:
        return QStringLiteral("established");
    case Honesty::Partly:
        return QStringLiteral("partly");
    case Honesty::NotClinical:
        return QStringLiteral("notClinical");
    case Honesty::Pattern:
        return QStringLiteral("pattern");
    }
    return {};
}

QJsonObject pageJson(const LibraryHeader &page)
{
    return {{QStringLiteral("id"), page.id},
            {QStringLiteral("title"), page.title},
            {QStringLiteral("summary"), page.summary},
            {QStringLiteral("honesty"), honestyName(page.honesty)},
            {QStringLiteral("family"), page.family},
            {QStringLiteral("language"), page.language},
            {QStringLiteral("links"), QJsonArray::fromStringList(page.links)}};
}

QJsonArray pagesJson(const Library &library, PageKind kind)
{
    QJsonArray pages;
    for (const LibraryHeader &page : library.pages()) {
        if (page.kind == kind)
            pages.append(pageJson(page));
    }
    return pages;
}

Result<> runLibrary(const Invocation &invocation)
{
    const QString language = invocation.options.value(QStringLiteral("language"));
    const Result<Library> library = Library::load(language.isEmpty() ? QLocale().name().left(2) : language);
    if (!library)
        return Failure(library.error());
    if (invocation.terminal.isJson()) {
        invocation.terminal.printJson({{QStringLiteral("concepts"), pagesJson(*library, PageKind::Concept)},
                                       {QStringLiteral("patterns"), pagesJson(*library, PageKind::Pattern)}});
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
        QCoreApplication::translate("LibraryCommand", "Print the concept library as data; needs no vault."),
        0,
        0,
        {QCommandLineOption(QStringLiteral("language"),
                            QCoreApplication::translate("LibraryCommand", "Which language to read."),
                            QStringLiteral("L"))},
        runLibrary};
}
