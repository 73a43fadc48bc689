// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/newpassphrase.h"
#include "cli/terminal.h"
#include "cli/vaultaccess.h"
#include "vault/costcalibration.h"
#include "vault/vaultremoval.h"

#include <QCoreApplication>

namespace
{
Result<> makeJournal(const Invocation &invocation, const Vault &vault)
{
    const auto journal = Journal::create(vault, invocation.clock, invocation.random);
    return journal ? Result<>() : Failure(journal.error());
}

/// The recovery code is told once, so it counts whether it came through.
Result<> printNewVault(const Invocation &invocation, const Vault::Created &created)
{
    if (invocation.terminal.isJson()) {
        invocation.terminal.printJson(
            {{QStringLiteral("vault"), created.vault->id().toString(QUuid::WithoutBraces)},
             {QStringLiteral("recoveryCode"), created.recoveryCode}});
    } else {
        invocation.terminal.print(QCoreApplication::translate("CreateCommand", "The vault is ready: %1")
                                      .arg(invocation.arguments.first()));
        invocation.terminal.print(
            QCoreApplication::translate(
                "CreateCommand", "Recovery code (shown once; keep it on paper, away from this computer):\n%1")
                .arg(created.recoveryCode));
    }
    if (invocation.terminal.checkOutput())
        return {};
    return failure(ErrorKind::NoSpace,
                   QCoreApplication::translate(
                       "CreateCommand",
                       "The recovery code could not be printed, so the new vault was taken away again. Send "
                       "the output to another place and try again."));
}

Result<> runCreate(const Invocation &invocation)
{
    const Result<SecureBuffer> passphrase = readFirstPassphrase(invocation);
    if (!passphrase)
        return Failure(passphrase.error());
    Result<Vault::Created> created = Vault::create(invocation.arguments.first(), *passphrase,
                                                   calibrateCost(thisMachine()), invocation.clock);
    if (!created)
        return Failure(created.error());
    const Result<> finished = makeJournal(invocation, *created->vault).and_then([&] {
        return printNewVault(invocation, *created);
    });
    if (!finished)
        takeBack(std::move(*created));
    return finished;
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
