// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/terminal.h"
#include "cli/vaultaccess.h"
#include "vault/costcalibration.h"

#include <QCoreApplication>

namespace
{
Result<> runCreate(const Invocation &invocation)
{
    const Result<SecureBuffer> passphrase = readPassphrase(invocation);
    if (!passphrase)
        return Failure(passphrase.error());
    const Result<Vault::Created> created = Vault::create(invocation.arguments.first(), *passphrase,
                                                         calibrateCost(thisMachine()), invocation.clock);
    if (!created)
        return Failure(created.error());
    const auto journal = Journal::create(*created->vault, invocation.clock, invocation.random);
    if (!journal)
        return Failure(journal.error());
    if (invocation.terminal.isJson()) {
        invocation.terminal.printJson(
            {{QStringLiteral("vault"), created->vault->id().toString(QUuid::WithoutBraces)},
             {QStringLiteral("recoveryCode"), created->recoveryCode}});
        return {};
    }
    invocation.terminal.print(QCoreApplication::translate("CreateCommand", "The vault is ready: %1")
                                  .arg(invocation.arguments.first()));
    invocation.terminal.print(
        QCoreApplication::translate(
            "CreateCommand", "Recovery code (shown once; keep it on paper, away from this computer):\n%1")
            .arg(created->recoveryCode));
    return {};
}
} // namespace

Command createCommand()
{
    return {QStringLiteral("create"),
            QStringLiteral("VAULT"),
            QCoreApplication::translate("CreateCommand", "Make a new vault."),
            1,
            1,
            {keyOptions().first()},
            runCreate};
}
