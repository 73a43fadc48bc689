// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backupjson.h"
#include "cli/command.h"
#include "cli/countsjson.h"
#include "cli/terminal.h"
#include "cli/vaultaccess.h"
#include "storage/restoreasnew.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace
{
struct Restored {
    QString setAside; ///< empty when there was nothing to replace
};

bool isFreePlace(const QString &folder)
{
    return !QFileInfo::exists(folder) || (QFileInfo(folder).isDir() && QDir(folder).isEmpty());
}

/// What stands there goes aside as a whole folder: its key is another one, or its header is damaged.
Result<Restored> replaceFolder(OpenedBackup backup, const QString &folder, const SwitchContext &context,
                               const Clock &clock)
{
    Restored restored;
    if (!isFreePlace(folder)) {
        const Result<QString> aside = setVaultAside(folder, clock);
        if (!aside)
            return Failure(aside.error());
        restored.setAside = *aside;
        // The backup may have stood in the folder that has another name now.
        const QString inside = QFileInfo(folder).absoluteFilePath() + u'/';
        if (const QString path = QFileInfo(backup.file.path()).absoluteFilePath(); path.startsWith(inside))
            backup.database = KeyedVault::from(backup.database, *aside + u'/' + path.mid(inside.size()));
    }
    const auto made = restoreAsNew(std::move(backup), folder, context);
    return made ? Result<Restored>(restored) : Failure(made.error());
}

/// A vault that the same secret opens keeps its keys, its drafts and its backups; only the journal changes.
Result<Restored> restoreInto(const Invocation &invocation, Vault &vault, const OpenedBackup &backup,
                             const SwitchContext &context)
{
    Progress silent;
    const auto before = makeBackup(BackupJob::before(vault), invocation.clock, invocation.random, silent);
    const bool isHindered =
        !before && before.error().kind != ErrorKind::Damaged && before.error().kind != ErrorKind::NotFound;
    if (isHindered)
        return Failure(before.error());
    const auto outcome = restoreEverything(vault, backup.database, context);
    if (!outcome)
        return Failure(outcome.error());
    return Restored{outcome->setAside};
}

Result<Restored> restoreTo(const Invocation &invocation, OpenedBackup backup, const TypedSecret &secret,
                           const QString &folder)
{
    Progress progress;
    const SwitchContext context{invocation.clock, invocation.random, progress};
    if (isFreePlace(folder))
        return replaceFolder(std::move(backup), folder, context, invocation.clock);
    const auto vault = openVault(folder, secret);
    if (vault)
        return restoreInto(invocation, **vault, backup, context);
    switch (vault.error().kind) {
    case ErrorKind::WrongKey:
    case ErrorKind::DamagedHeader:
    case ErrorKind::ChangedHeader:
        return replaceFolder(std::move(backup), folder, context, invocation.clock);
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
    const Result<Restored> restored = restoreTo(invocation, std::move(*backup), *secret, folder);
    if (!restored)
        return Failure(restored.error());
    if (invocation.terminal.isJson()) {
        invocation.terminal.printJson(
            {{QStringLiteral("restored"), folder},
             {QStringLiteral("counts"), toJson(held.counts)},
             {QStringLiteral("setAside"),
              restored->setAside.isEmpty() ? QJsonValue() : QJsonValue(restored->setAside)}});
        return {};
    }
    invocation.terminal.print(toText(held.counts));
    if (!restored->setAside.isEmpty())
        invocation.terminal.print(
            QCoreApplication::translate("RestoreCommand", "What was there before is kept: %1")
                .arg(restored->setAside));
    return {};
}
} // namespace

Command restoreCommand()
{
    return {QStringLiteral("restore"),
            QStringLiteral("BACKUP"),
            QCoreApplication::translate("RestoreCommand", "Put a backup in the place of a vault's journal."),
            1,
            1,
            keyOptions() << QCommandLineOption(
                QStringLiteral("to"),
                QCoreApplication::translate("RestoreCommand", "The vault; it is made if it is not there."),
                QStringLiteral("VAULT")),
            runRestore};
}
