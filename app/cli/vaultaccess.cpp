// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/vaultaccess.h"

#include "cli/terminal.h"
#include "vault/recoverycode.h"
#include "vault/vaulterrors.h"

#include <QCoreApplication>
#include <QFile>

namespace
{
QString said(const char *text)
{
    return QCoreApplication::translate("VaultAccess", text);
}

Result<QString> readSecretFile(const QString &path)
{
    QByteArray bytes;
    if (path == QLatin1String("-")) {
        bytes = Terminal::readInput();
    } else {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(
                ErrorKind::NotFound,
                said(QT_TRANSLATE_NOOP("VaultAccess",
                                       "The file with the key could not be read: “%1”. Nothing was changed. "
                                       "Check its path, and that you may read it, then try again."))
                    .arg(path));
        bytes = file.readAll();
    }
    QString secret = QString::fromUtf8(bytes);
    bytes.fill('\0');
    while (secret.endsWith(QLatin1Char('\n')) || secret.endsWith(QLatin1Char('\r')))
        secret.chop(1);
    return secret;
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

Result<TypedSecret> readSecret(const Invocation &invocation)
{
    const QString recoveryFile = invocation.options.value(QStringLiteral("recovery-file"));
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

namespace
{
/// The text is overwritten.
SecureBuffer takePassphrase(QString &text)
{
    SecureBuffer passphrase = SecureBuffer::fromPassphrase(text);
    text.fill(QChar());
    return passphrase;
}
} // namespace

Result<SecureBuffer> readNewPassphrase(const Invocation &invocation)
{
    const QString file = invocation.options.value(QStringLiteral("new-passphrase-file"));
    if (!file.isEmpty()) {
        Result<QString> secret = readSecretFile(file);
        return secret ? Result<SecureBuffer>(takePassphrase(*secret)) : Failure(secret.error());
    }
    if (!Terminal::canAsk())
        return failure(ErrorKind::Invalid,
                       said(QT_TRANSLATE_NOOP("VaultAccess",
                                              "There is no terminal to ask for the new passphrase. Use "
                                              "--new-passphrase-file FILE (- for standard input).")));
    Result<QString> first =
        invocation.terminal.askSecret(said(QT_TRANSLATE_NOOP("VaultAccess", "New passphrase: ")));
    Result<QString> second =
        invocation.terminal.askSecret(said(QT_TRANSLATE_NOOP("VaultAccess", "The same again: ")));
    if (!first || !second)
        return Failure((first ? second : first).error());
    const SecureBuffer again = takePassphrase(*second);
    SecureBuffer passphrase = takePassphrase(*first);
    if (!isSameSecret(passphrase.bytes(), again.bytes()))
        return failure(ErrorKind::Invalid,
                       said(QT_TRANSLATE_NOOP("VaultAccess",
                                              "The two are not the same. Your keys work as before. "
                                              "Please try again.")));
    return passphrase;
}
