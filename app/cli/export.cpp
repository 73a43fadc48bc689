// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/countsjson.h"
#include "cli/terminal.h"
#include "cli/vaultaccess.h"
#include "exchange/jsonexport.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace
{
Result<> runExport(const Invocation &invocation)
{
    const QString format = invocation.options.value(QStringLiteral("format"));
    const QString path = invocation.options.value(QStringLiteral("to"));
    if (format != QLatin1String("json"))
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate("ExportCommand", "--format takes json in this version."));
    if (path.isEmpty())
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate("ExportCommand", "--to PATH says where the file goes."));
    const Result<OpenJournal> open = openJournal(invocation);
    if (!open)
        return Failure(open.error());
    const Result<RecordCounts> written = writeJsonExport(*open->journal, path);
    if (!written)
        return Failure(written.error());
    if (invocation.terminal.isJson())
        invocation.terminal.printJson(
            {{QStringLiteral("written"), QJsonArray{path}}, {QStringLiteral("counts"), toJson(*written)}});
    else
        invocation.terminal.print(
            QCoreApplication::translate("ExportCommand", "Written: %1\nAnyone who has this file can read it.")
                .arg(path));
    return {};
}
} // namespace

Command exportCommand()
{
    const QList<QCommandLineOption> options = keyOptions()
        << QCommandLineOption(QStringLiteral("format"),
                              QCoreApplication::translate("ExportCommand", "The format to write: json."),
                              QStringLiteral("F"))
        << QCommandLineOption(QStringLiteral("to"),
                              QCoreApplication::translate("ExportCommand", "The file to write."),
                              QStringLiteral("PATH"));
    return {QStringLiteral("export"),
            QStringLiteral("VAULT"),
            QCoreApplication::translate("ExportCommand", "Write every record to a readable file."),
            1,
            1,
            options,
            runExport};
}
