// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backupjson.h"
#include "cli/command.h"
#include "cli/countsjson.h"
#include "cli/slotsjson.h"
#include "cli/terminal.h"
#include "cli/vaultaccess.h"
#include "core/clock.h"

#include <QCoreApplication>

namespace
{
using NewestBackup = std::optional<BackupInfo>;

NewestBackup newestBackup(const Invocation &invocation, const Vault &vault)
{
    const BackupJob job = BackupJob::of(vault);
    return newestVerified(listBackups(job.folder, job.seal), invocation.clock.now());
}

QString textOf(const NewestBackup &newest)
{
    if (!newest)
        return QCoreApplication::translate("InfoCommand", "No backup was checked yet.");
    //: %1 when it was made, where it is, and how it was found
    return QCoreApplication::translate("InfoCommand", "Newest backup: %1").arg(backupText(*newest));
}

Result<> runInfo(const Invocation &invocation)
{
    const Result<OpenJournal> open = openJournal(invocation);
    if (!open)
        return Failure(open.error());
    const Result<RecordCounts> counts = open->journal->counts();
    if (!counts)
        return Failure(counts.error());
    const QJsonObject json{
        {QStringLiteral("format"), open->vault->formatMajor()},
        {QStringLiteral("cipher"), QStringLiteral("SQLCipher 4 (AES-256-CBC, HMAC-SHA512)")},
        {QStringLiteral("slots"), slotsJson(*open->vault)},
        {QStringLiteral("counts"), toJson(*counts)},
        {QStringLiteral("newestBackup"), newestBackupJson(*open->vault, invocation.clock.now())}};
    if (invocation.terminal.isJson()) {
        invocation.terminal.printJson(json);
        return {};
    }
    //: %1 a number like 1, %2 the name of a cipher
    invocation.terminal.print(QCoreApplication::translate("InfoCommand", "Vault format %1, %2")
                                  .arg(open->vault->formatMajor())
                                  .arg(json[QStringLiteral("cipher")].toString()));
    invocation.terminal.print(slotsText(*open->vault));
    invocation.terminal.print(toText(*counts));
    invocation.terminal.print(textOf(newestBackup(invocation, *open->vault)));
    return {};
}
} // namespace

Command infoCommand()
{
    return {QStringLiteral("info"),
            QStringLiteral("VAULT"),
            QCoreApplication::translate("InfoCommand", "Say what is in a vault."),
            1,
            1,
            keyOptions(),
            runInfo};
}
