// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backupjson.h"
#include "cli/command.h"
#include "cli/terminal.h"
#include "cli/vaultaccess.h"
#include "core/clock.h"
#include "storage/vaultcheck.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace
{
QJsonObject problemJson(const DamageFound &found)
{
    QJsonObject json{{QStringLiteral("where"), damagePlaceName(found.place)},
                     {QStringLiteral("message"), found.message}};
    if (found.record) {
        json[QStringLiteral("kind")] = recordKindName(found.record->kind);
        json[QStringLiteral("id")] = found.record->id.toString();
    }
    return json;
}

QString problemText(const DamageFound &found)
{
    return found.record
        ? QStringLiteral("%1 (%2 %3)")
              .arg(found.message, recordKindName(found.record->kind), found.record->id.toString())
        : found.message;
}

void print(Terminal &terminal, const QList<DamageFound> &problems, const QJsonValue &newestBackup)
{
    if (terminal.isJson()) {
        QJsonArray all;
        for (const DamageFound &problem : problems)
            all.append(problemJson(problem));
        terminal.printJson({{QStringLiteral("ok"), problems.isEmpty()},
                            {QStringLiteral("problems"), all},
                            {QStringLiteral("newestBackup"), newestBackup}});
        return;
    }
    for (const DamageFound &problem : problems)
        terminal.print(problemText(problem));
    if (problems.isEmpty())
        terminal.print(QCoreApplication::translate("VerifyCommand", "Everything was read and is whole."));
    if (newestBackup.isNull())
        terminal.print(QCoreApplication::translate(
            "VerifyCommand",
            "There is no checked backup that opens with the present key. “kinward-cli "
            "backup” makes one."));
}

Result<> runVerify(const Invocation &invocation)
{
    const auto vault = openVault(invocation);
    if (!vault)
        return Failure(vault.error());
    Progress progress;
    const auto found = checkVault(**vault, invocation.clock, invocation.random, progress);
    if (!found)
        return Failure(found.error());
    const QList<DamageFound> problems = found->value_or(QList<DamageFound>());
    print(invocation.terminal, problems, newestBackupJson(**vault, invocation.clock.now()));
    return problems.isEmpty() ? Result<>() : failure(ErrorKind::Damaged, {});
}
} // namespace

Command verifyCommand()
{
    return {
        QStringLiteral("verify"),
        QStringLiteral("VAULT"),
        QCoreApplication::translate("VerifyCommand", "Read all of a vault and its newest backup for damage."),
        1,
        1,
        keyOptions(),
        runVerify};
}
