// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backupjson.h"
#include "cli/command.h"
#include "cli/countsjson.h"
#include "cli/terminal.h"
#include "cli/vaultaccess.h"
#include "core/clock.h"
#include "vault/vaultfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace
{
/// It would be moved and lost with that vault; the vault's own folder for them is where backups go anyway.
Result<> checkPlace(const QString &folder, const Vault &vault)
{
    const QString real = VaultFolder::realPath(folder);
    if (real == VaultFolder::realPath(VaultFolder::backupsPath(vault.folder())))
        return {};
    const QString around = VaultFolder::vaultAround(real + QStringLiteral("/backup"));
    if (around.isEmpty())
        return {};
    return failure(ErrorKind::Invalid,
                   //: %1 is the folder of a vault
                   QCoreApplication::translate("BackupCommands",
                                               "The folder of --to lies in the vault “%1”, so a backup there "
                                               "would be lost with it. Nothing was made. Choose a folder in "
                                               "another place, best on another disk.")
                       .arg(around));
}

/// To another folder only on request: there nothing is rotated, because the folder is not ours.
Result<BackupJob> jobFor(const Invocation &invocation, const OpenJournal &open)
{
    const Result<QString> secondPlace = open.journal->setting(secondPlaceSetting());
    if (!secondPlace)
        return Failure(secondPlace.error());
    BackupJob job = BackupJob::of(*open.vault, *secondPlace);
    if (const QString folder = invocation.options.value(QStringLiteral("to")); !folder.isEmpty()) {
        if (const Result<> free = checkPlace(folder, *open.vault); !free)
            return Failure(free.error());
        job.folder = QDir(folder).absolutePath();
        job.secondPlace.clear();
        job.isRotating = false;
    }
    return job;
}

/// The backup stands, whatever became of the copy at the second place.
void print(const Invocation &invocation, const BackupOutcome &outcome)
{
    if (outcome.secondPlaceError)
        invocation.terminal.printRemark(outcome.secondPlaceError->message);
    if (!invocation.terminal.isJson()) {
        invocation.terminal.print(backupText(*outcome.made));
        invocation.terminal.print(toText(outcome.made->summary.counts));
        return;
    }
    QJsonObject json = backupJson(*outcome.made, invocation.clock.now());
    if (outcome.secondPlaceError)
        json.insert(QStringLiteral("warning"), outcome.secondPlaceError->message);
    invocation.terminal.printJson(json);
}

Result<> runBackup(const Invocation &invocation)
{
    const Result<OpenJournal> open = openJournal(invocation);
    if (!open)
        return Failure(open.error());
    const Result<BackupJob> job = jobFor(invocation, *open);
    if (!job)
        return Failure(job.error());
    Progress progress;
    const Result<BackupOutcome> outcome = makeBackup(*job, invocation.clock, invocation.random, progress);
    if (!outcome)
        return Failure(outcome.error());
    print(invocation, *outcome);
    return {};
}

Result<> runBackups(const Invocation &invocation)
{
    const auto vault = openVault(invocation);
    if (!vault)
        return Failure(vault.error());
    const BackupJob job = BackupJob::of(**vault);
    QJsonArray all;
    for (const BackupInfo &backup : listBackups(job.folder, job.seal)) {
        all.append(backupJson(backup, invocation.clock.now()));
        if (!invocation.terminal.isJson())
            invocation.terminal.print(backupText(backup));
    }
    if (invocation.terminal.isJson())
        invocation.terminal.printJson({{QStringLiteral("backups"), all}});
    else if (all.isEmpty())
        invocation.terminal.print(QCoreApplication::translate("BackupCommands", "There is no backup yet."));
    return {};
}
} // namespace

Command backupCommand()
{
    return {
        QStringLiteral("backup"),
        QStringLiteral("VAULT"),
        QCoreApplication::translate("BackupCommands", "Make a backup and read it again to be sure of it."),
        1,
        1,
        keyOptions() << QCommandLineOption(
            QStringLiteral("to"),
            QCoreApplication::translate("BackupCommands", "The folder for it, instead of the vault's own."),
            QStringLiteral("DIR")),
        runBackup};
}

Command backupsCommand()
{
    return {QStringLiteral("backups"),
            QStringLiteral("VAULT"),
            QCoreApplication::translate("BackupCommands", "List the backups, newest first."),
            1,
            1,
            keyOptions(),
            runBackups};
}
