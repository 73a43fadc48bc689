// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/terminal.h"
#include "cli/vaultaccess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

namespace
{
constexpr int defaultSearchLimit = 50;

QString plainSnippet(QString snippet)
{
    return snippet.remove(QChar(2)).remove(QChar(3));
}

QJsonObject hitJson(const SearchHit &hit)
{
    return {{QStringLiteral("id"), hit.entry.id.toString()},
            {QStringLiteral("kind"), recordKindName(hit.entry.kind)},
            {QStringLiteral("date"), hit.entry.when.localText()},
            {QStringLiteral("snippet"), plainSnippet(hit.snippet)}};
}

void printHits(Terminal &terminal, const SearchResult &result, double milliseconds)
{
    if (terminal.isJson()) {
        QJsonArray hits;
        for (const SearchHit &hit : result.hits)
            hits.append(hitJson(hit));
        terminal.printJson({{QStringLiteral("total"), result.total},
                            {QStringLiteral("milliseconds"), milliseconds},
                            {QStringLiteral("hits"), hits}});
        return;
    }
    terminal.print(QCoreApplication::translate("SearchCommand", "%n entries found", nullptr, result.total));
    for (const SearchHit &hit : result.hits)
        terminal.print(hit.entry.when.localText() + QLatin1String("  ")
                       + plainSnippet(hit.snippet).simplified());
}

Result<> runSearch(const Invocation &invocation)
{
    const Result<OpenJournal> open = openJournal(invocation);
    if (!open)
        return Failure(open.error());
    bool isNumber = true;
    const QString limitText = invocation.options.value(QStringLiteral("limit"));
    const int limit = limitText.isEmpty() ? defaultSearchLimit : limitText.toInt(&isNumber);
    if (!isNumber || limit < 0)
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate("SearchCommand", "--limit takes a whole number."));
    QElapsedTimer timer;
    timer.start();
    const Result<SearchResult> result =
        open->journal->search(invocation.arguments.mid(1).join(QLatin1Char(' ')), limit);
    if (!result)
        return Failure(result.error());
    printHits(invocation.terminal, *result, double(timer.nsecsElapsed()) / 1e6);
    return {};
}
} // namespace

Command searchCommand()
{
    return {QStringLiteral("search"),
            QStringLiteral("VAULT QUERY"),
            QCoreApplication::translate("SearchCommand", "Search as the window does, with the same words."),
            2,
            -1,
            keyOptions() << QCommandLineOption(
                QStringLiteral("limit"), QCoreApplication::translate("SearchCommand", "Show at most N hits."),
                QStringLiteral("N")),
            runSearch};
}
