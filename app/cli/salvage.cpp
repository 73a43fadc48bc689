// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/salvage.h"

#include "cli/command.h"
#include "cli/countsjson.h"
#include "cli/terminal.h"
#include "cli/vaultaccess.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace
{
QJsonObject lostJson(const SalvageOutcome &outcome)
{
    QJsonArray records;
    for (const LostRecord &record : outcome.lost)
        records.append(QJsonObject{{QStringLiteral("kind"), recordKindName(record.kind)},
                                   {QStringLiteral("id"), record.id.toString()},
                                   {QStringLiteral("date"), record.day.toString(Qt::ISODate)},
                                   {QStringLiteral("partlyKept"), record.isPartlyKept},
                                   {QStringLiteral("inNewestBackup"), record.isInBackup}});
    return {{QStringLiteral("records"), records},
            {QStringLiteral("rowsOfUnknownRecords"), outcome.lostRows - outcome.lostSettings},
            {QStringLiteral("settings"), outcome.lostSettings},
            {QStringLiteral("drafts"), outcome.lostDrafts},
            {QStringLiteral("newestBackup"),
             outcome.newestBackup.isEmpty() ? QJsonValue() : QJsonValue(outcome.newestBackup)}};
}

QJsonObject keptJson(const SalvageOutcome &outcome)
{
    QJsonObject kept = toJson(outcome.kept);
    kept[QStringLiteral("drafts")] = outcome.keptDrafts;
    return kept;
}

QString lostText(const LostRecord &record)
{
    const QString backup = record.isInBackup
        ? QCoreApplication::translate("SalvageCommand", "the newest backup has it")
        : QCoreApplication::translate("SalvageCommand", "the newest backup does not have it");
    const QString extent = record.isPartlyKept ? QCoreApplication::translate("SalvageCommand", "lost in part")
                                               : QCoreApplication::translate("SalvageCommand", "lost");
    return QStringLiteral("%1  %2 %3: %4, %5")
        .arg(record.day.toString(Qt::ISODate), recordKindName(record.kind), record.id.toString(), extent,
             backup);
}

void printLostRows(Terminal &terminal, const SalvageOutcome &outcome)
{
    if (outcome.lostSettings > 0)
        terminal.print(QCoreApplication::translate(
            "SalvageCommand",
            "Lost beside the entries: %n (notes in the margin of the library, own people, a review or a "
            "choice). A backup may have it.",
            nullptr, outcome.lostSettings));
    if (const int rows = outcome.lostRows - outcome.lostSettings; rows > 0)
        //: %n is a number of rows of a table
        terminal.print(QCoreApplication::translate(
            "SalvageCommand", "%n row(s) more are lost of entries that nothing names any more", nullptr,
            rows));
}

void printLostDrafts(Terminal &terminal, const SalvageOutcome &outcome)
{
    if (outcome.lostDrafts > 0)
        //: a draft is what was being written when the vault locked, or was written while it was locked
        terminal.print(QCoreApplication::translate(
            "SalvageCommand",
            "%n sealed draft(s) could not be saved. What is left of them stays in the folder “drafts” of the "
            "damaged vault.",
            nullptr, outcome.lostDrafts));
}

Result<> runSalvage(const Invocation &invocation)
{
    const QString folder = invocation.options.value(QStringLiteral("to"));
    if (folder.isEmpty())
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate("SalvageCommand", "--to VAULT names the new vault."));
    const auto vault = openVault(invocation);
    if (!vault)
        return Failure(vault.error());
    Progress progress;
    const auto outcome = salvage(**vault, folder, invocation.clock, invocation.random, progress);
    if (!outcome)
        return Failure(outcome.error());
    if (invocation.terminal.isJson()) {
        invocation.terminal.printJson(
            {{QStringLiteral("kept"), keptJson(*outcome)}, {QStringLiteral("lost"), lostJson(*outcome)}});
        return {};
    }
    invocation.terminal.print(toText(outcome->kept));
    for (const LostRecord &record : outcome->lost)
        invocation.terminal.print(lostText(record));
    printLostRows(invocation.terminal, *outcome);
    printLostDrafts(invocation.terminal, *outcome);
    return {};
}
} // namespace

Command salvageCommand()
{
    return {QStringLiteral("salvage"),
            QStringLiteral("VAULT --to VAULT"),
            QCoreApplication::translate("SalvageCommand", "Copy all that can be read into a new vault."),
            1,
            1,
            keyOptions() << QCommandLineOption(
                QStringLiteral("to"),
                QCoreApplication::translate("SalvageCommand", "The folder of the new vault."),
                QStringLiteral("VAULT")),
            runSalvage};
}
