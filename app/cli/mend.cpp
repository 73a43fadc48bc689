// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/terminal.h"
#include "cli/vaultaccess.h"
#include "storage/headermending.h"
#include "storage/journal.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace
{
QString outcomeText(const QString &backup)
{
    return backup.isEmpty()
        ? QCoreApplication::translate("MendCommand", "Both copies of the header are whole now.")
        : QCoreApplication::translate("MendCommand",
                                      "The header was mended from the backup %1. The keys are those of that "
                                      "day. What was left of the old header is kept beside it.")
              .arg(backup);
}

Result<> runMend(const Invocation &invocation)
{
    const Result<TypedSecret> secret = readSecret(invocation);
    if (!secret)
        return Failure(secret.error());
    const auto mended =
        mendHeader(invocation.arguments.first(), secret->slot(), invocation.clock, invocation.random);
    if (!mended)
        return Failure(mended.error());
    if (const auto journal = Journal::open(*mended->vault, invocation.clock, invocation.random); !journal)
        return Failure(journal.error());
    if (invocation.terminal.isJson())
        invocation.terminal.printJson(
            {{QStringLiteral("backup"),
              mended->backup.isEmpty() ? QJsonValue() : QJsonValue(mended->backup)}});
    else
        invocation.terminal.print(outcomeText(mended->backup));
    return {};
}
} // namespace

Command mendCommand()
{
    return {QStringLiteral("mend"),
            QStringLiteral("VAULT"),
            QCoreApplication::translate("MendCommand",
                                        "Mend a damaged header, with a copy of it in a backup if need be."),
            1,
            1,
            keyOptions(),
            runMend};
}
