// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backupjson.h"
#include "cli/command.h"
#include "cli/countsjson.h"
#include "cli/terminal.h"
#include "cli/vaultaccess.h"
#include "core/clock.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace
{
QString slotKindName(KeySlotKind kind)
{
    switch (kind) {
    case KeySlotKind::Passphrase:
        return QStringLiteral("passphrase");
    case KeySlotKind::RecoveryCode:
        return QStringLiteral("recoveryCode");
    case KeySlotKind::Keychain:
        return QStringLiteral("keychain");
    }
    return {};
}

QJsonArray slotsJson(const Vault &vault)
{
    QJsonArray slots;
    for (const KeySlotInfo &slot : vault.keySlots())
        slots.append(QJsonObject{{QStringLiteral("id"), slot.number},
                                 {QStringLiteral("kind"), slotKindName(slot.kind)},
                                 {QStringLiteral("created"), slot.created.toString(Qt::ISODateWithMs)}});
    return slots;
}

QJsonValue newestBackup(const Invocation &invocation, const Vault &vault)
{
    const BackupJob job = BackupJob::of(vault);
    const auto newest = newestVerified(listBackups(job.folder, job.seal));
    return newest ? QJsonValue(backupJson(*newest, invocation.clock.now())) : QJsonValue(QJsonValue::Null);
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
        {QStringLiteral("newestBackup"), newestBackup(invocation, *open->vault)}};
    if (invocation.terminal.isJson()) {
        invocation.terminal.printJson(json);
        return {};
    }
    //: %1 a number like 1, %2 the name of a cipher
    invocation.terminal.print(QCoreApplication::translate("InfoCommand", "Vault format %1, %2")
                                  .arg(open->vault->formatMajor())
                                  .arg(json[QStringLiteral("cipher")].toString()));
    for (const KeySlotInfo &slot : open->vault->keySlots())
        invocation.terminal.print(QCoreApplication::translate("InfoCommand", "Key slot %1: %2, since %3")
                                      .arg(slot.number)
                                      .arg(slotKindName(slot.kind), slot.created.toString(Qt::ISODate)));
    invocation.terminal.print(toText(*counts));
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
