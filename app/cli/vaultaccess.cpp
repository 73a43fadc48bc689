// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/vaultaccess.h"

#include "cli/secrettext.h"
#include "cli/terminal.h"
#include "vault/recoverycode.h"
#include "vault/vaulterrors.h"

#include <QCoreApplication>

namespace
{
QString said(const char *text)
{
    return QCoreApplication::translate("VaultAccess", text);
}

/// From --passphrase-file or a prompt.
Result<SecureBuffer> readPassphrase(const Invocation &invocation)
{
    const QString file = invocation.options.value(QStringLiteral("passphrase-file"));
    Result<QString> secret = file.isEmpty()
        ? invocation.terminal.askSecret(said(QT_TRANSLATE_NOOP("VaultAccess", "Passphrase: ")))
        : readSecretFile(file);
    if (!secret)
        return Failure(secret.error());
    SecureBuffer passphrase = SecureBuffer::fromPassphrase(*secret);
    secret->fill(QChar());
    return passphrase;
}
} // namespace

QList<QCommandLineOption> keyOptions()
{
    return {
        {QStringLiteral("passphrase-file"),
         said(QT_TRANSLATE_NOOP("VaultAccess", "Read the passphrase from FILE (- for standard input).")),
         QStringLiteral("FILE")},
        {QStringLiteral("recovery-file"),
         said(QT_TRANSLATE_NOOP("VaultAccess", "Read the recovery code from FILE (- for standard input).")),
         QStringLiteral("FILE")}};
}

Result<TypedSecret> readSecret(const Invocation &invocation)
{
    const QString recoveryFile = invocation.options.value(QStringLiteral("recovery-file"));
    if (!recoveryFile.isEmpty() && invocation.options.isSet(QStringLiteral("passphrase-file")))
        return failure(
            ErrorKind::Invalid,
            said(QT_TRANSLATE_NOOP("VaultAccess",
                                   "Give --passphrase-file or --recovery-file, not both: one of them opens "
                                   "the vault. Nothing was changed.")));
    if (recoveryFile.isEmpty()) {
        Result<SecureBuffer> passphrase = readPassphrase(invocation);
        if (!passphrase)
            return Failure(passphrase.error());
        return TypedSecret{KeySlotKind::Passphrase, std::move(*passphrase), {}};
    }
    const Result<QString> code = readSecretFile(recoveryFile);
    if (!code)
        return Failure(code.error());
    TypedRecoveryCode typed = readRecoveryCode(code->trimmed());
    // The call is right, the key is not.
    if (!typed.slips.isEmpty())
        return failure(ErrorKind::WrongKey, VaultErrors::recoveryCodeSlip(typed.slips).value().message);
    if (typed.secret.isEmpty())
        return VaultErrors::noMemory();
    return TypedSecret{KeySlotKind::RecoveryCode, std::move(typed.secret), code->trimmed()};
}

Result<std::unique_ptr<Vault>> openVault(const QString &folder, const TypedSecret &secret)
{
    return secret.kind == KeySlotKind::RecoveryCode ? Vault::openWithRecoveryCode(folder, secret.recoveryCode)
                                                    : Vault::open(folder, secret.bytes);
}

Result<std::unique_ptr<Vault>> openVault(const Invocation &invocation)
{
    const Result<TypedSecret> secret = readSecret(invocation);
    if (!secret)
        return Failure(secret.error());
    Result<std::unique_ptr<Vault>> vault = openVault(invocation.arguments.first(), *secret);
    if (vault && (*vault)->spareHeader() == SpareHeader::Changed)
        invocation.terminal.printRemark(said(
            QT_TRANSLATE_NOOP("VaultAccess",
                              "Something changed a copy of the vault's header. The other copy is whole and "
                              "opened the vault. Mend it with “kinward-cli mend”.")));
    return vault;
}

Result<OpenJournal> openJournal(const Invocation &invocation)
{
    Result<std::unique_ptr<Vault>> vault = openVault(invocation);
    if (!vault)
        return Failure(vault.error());
    Result<std::unique_ptr<Journal>> journal = Journal::open(**vault, invocation.clock, invocation.random);
    if (!journal)
        return Failure(journal.error());
    (*vault)->settleHeader();
    return OpenJournal{std::move(*vault), std::move(*journal)};
}
