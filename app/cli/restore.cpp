// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backupjson.h"
#include "cli/command.h"
#include "cli/countsjson.h"
#include "cli/terminal.h"
#include "cli/vaultaccess.h"
#include "storage/backups.h"
#include "storage/restoreinplace.h"

#include <QCoreApplication>

namespace
{
/// Closing it leaves the database alone, without the log beside it that a check reads through.
Result<> openedOnce(const Invocation &invocation, const Vault &vault)
{
    const auto journal = Journal::open(vault, invocation.clock, invocation.random);
    return journal ? Result<>() : Failure(journal.error());
}

/// Another key may open it: it is not set aside unasked.
Failure vaultOfAnotherKey(const QString &folder)
{
    //: %1 is a folder
    return failure(
        ErrorKind::WrongKey,
        QCoreApplication::translate("RestoreCommand",
                                    "The key opens the backup, but not the vault in “%1”, whose header is "
                                    "whole. Nothing was changed. Use a key that opens both, restore to a new "
                                    "folder, or give the present one another name first.")
            .arg(folder));
}

/// A vault that the same secret opens keeps its keys, its drafts and its backups; only the journal changes.
Result<QString> restoreTo(const Invocation &invocation, OpenedBackup backup, const TypedSecret &secret,
                          const QString &folder)
{
    Progress progress;
    const SwitchContext context{invocation.clock, invocation.random, progress};
    const auto replaced = [&]() -> Result<QString> {
        const auto made = replaceFolder(std::move(backup), folder, context);
        return made ? openedOnce(invocation, *made->vault).map([&] { return made->setAside; })
                    : Failure(made.error());
    };
    if (isFreePlace(folder))
        return replaced();
    const auto vault = openVault(folder, secret);
    if (vault) {
        const auto outcome = restoreInPlace(**vault, backup, context);
        return outcome ? openedOnce(invocation, **vault).map([&] { return outcome->setAside; })
                       : Failure(outcome.error());
    }
    switch (vault.error().kind) {
    case ErrorKind::WrongKey:
        return vaultOfAnotherKey(folder);
    case ErrorKind::DamagedHeader:
    case ErrorKind::ChangedHeader:
        return replaced();
    default:
        return Failure(vault.error());
    }
}

Result<OpenedBackup> openChecked(const Invocation &invocation, const TypedSecret &secret)
{
    auto backup = OpenedBackup::open(invocation.arguments.first(), secret.slot());
    if (!backup)
        return backup;
    Progress progress;
    const auto problems = checkBackup(backup->file.path(), backup->database, backup->seal, invocation.clock,
                                      invocation.random, progress);
    if (!problems)
        return Failure(problems.error());
    return *problems && (*problems)->isEmpty() ? std::move(backup)
                                               : failure(ErrorKind::Damaged, (*problems)->first());
}

Result<> runRestore(const Invocation &invocation)
{
    const QString folder = invocation.options.value(QStringLiteral("to"));
    if (folder.isEmpty())
        return failure(
            ErrorKind::Invalid,
            QCoreApplication::translate("RestoreCommand", "--to VAULT says which vault to restore."));
    const Result<TypedSecret> secret = readSecret(invocation);
    if (!secret)
        return Failure(secret.error());
    Result<OpenedBackup> backup = openChecked(invocation, *secret);
    if (!backup)
        return Failure(backup.error());
    const auto summary = backup->file.summary(backup->seal);
    const BackupSummary held = summary ? BackupSummary::fromBytes(*summary) : BackupSummary();
    const Result<QString> setAside = restoreTo(invocation, std::move(*backup), *secret, folder);
    if (!setAside)
        return Failure(setAside.error());
    if (invocation.terminal.isJson()) {
        invocation.terminal.printJson(
            {{QStringLiteral("restored"), folder},
             {QStringLiteral("counts"), toJson(held.counts)},
             {QStringLiteral("setAside"), setAside->isEmpty() ? QJsonValue() : QJsonValue(*setAside)}});
        return {};
    }
    invocation.terminal.print(toText(held.counts));
    if (!setAside->isEmpty())
        invocation.terminal.print(
            QCoreApplication::translate("RestoreCommand", "What was there before is kept: %1")
                .arg(*setAside));
    return {};
}
} // namespace

Command restoreCommand()
{
    return {QStringLiteral("restore"),
            QStringLiteral("BACKUP --to VAULT"),
            QCoreApplication::translate("RestoreCommand", "Put a backup in the place of a vault's journal."),
            1,
            1,
            keyOptions() << QCommandLineOption(
                QStringLiteral("to"),
                QCoreApplication::translate("RestoreCommand", "The vault; it is made if it is not there."),
                QStringLiteral("VAULT")),
            runRestore};
}
