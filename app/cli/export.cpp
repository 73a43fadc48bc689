// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/countsjson.h"
#include "cli/terminal.h"
#include "cli/vaultaccess.h"
#include "exchange/exportfile.h"
#include "exchange/jsonexport.h"
#include "vault/vaultfolder.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace
{
/// It would stand readable among what is encrypted, or in the place of a file the vault needs.
Failure placeInsideVault(const QString &path, const QString &vault)
{
    //: %1 is a file, %2 a folder
    return failure(ErrorKind::Invalid,
                   QCoreApplication::translate("ExportCommand",
                                               "“%1” is inside the vault “%2”, so nothing was written there. "
                                               "Choose a place outside of it.")
                       .arg(path, vault));
}

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
    if (const QString vault = VaultFolder::vaultAround(exportTarget(path)); !vault.isEmpty())
        return placeInsideVault(path, vault);
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
            QStringLiteral("VAULT --format json --to PATH"),
            QCoreApplication::translate("ExportCommand", "Write every record to a readable file."),
            1,
            1,
            options,
            runExport};
}
