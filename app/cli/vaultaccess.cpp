// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/vaultaccess.h"

#include "cli/terminal.h"
#include "vault/recoverycode.h"

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
                said(QT_TRANSLATE_NOOP("VaultAccess", "The file with the key could not be read: %1"))
                    .arg(path));
        bytes = file.readAll();
    }
    QString secret = QString::fromUtf8(bytes);
    bytes.fill('\0');
    while (secret.endsWith(QLatin1Char('\n')) || secret.endsWith(QLatin1Char('\r')))
        secret.chop(1);
    return secret;
}

Result<ShownVault> openWithCode(const QString &folder, const QString &code)
{
    Result<std::unique_ptr<Vault>> vault = Vault::openWithRecoveryCode(folder, code);
    if (!vault)
        return Failure(vault.error());
    return ShownVault{std::move(*vault), KeySlotKind::RecoveryCode, readRecoveryCode(code).secret};
}

SecureBuffer passphraseOf(QString &text)
{
    SecureBuffer passphrase = SecureBuffer::fromPassphrase(text);
    text.fill(QChar());
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

Result<SecureBuffer> readPassphrase(const Invocation &invocation)
{
    const QString file = invocation.options.value(QStringLiteral("passphrase-file"));
    Result<QString> secret = file.isEmpty()
        ? invocation.terminal.askSecret(said(QT_TRANSLATE_NOOP("VaultAccess", "Passphrase: ")))
        : readSecretFile(file);
    if (!secret)
        return Failure(secret.error());
    return passphraseOf(*secret);
}

Result<SecureBuffer> readNewPassphrase(const Invocation &invocation)
{
    const QString file = invocation.options.value(QStringLiteral("new-passphrase-file"));
    if (!file.isEmpty()) {
        Result<QString> secret = readSecretFile(file);
        return secret ? Result<SecureBuffer>(passphraseOf(*secret)) : Failure(secret.error());
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
    const SecureBuffer again = passphraseOf(*second);
    SecureBuffer passphrase = passphraseOf(*first);
    if (!isSameSecret(passphrase.bytes(), again.bytes()))
        return failure(ErrorKind::Invalid,
                       said(QT_TRANSLATE_NOOP("VaultAccess",
                                              "The two are not the same. Your keys work as before. "
                                              "Please try again.")));
    return passphrase;
}

Result<ShownVault> openVaultAlone(const Invocation &invocation, const QString &folder)
{
    const QString recoveryFile = invocation.options.value(QStringLiteral("recovery-file"));
    if (!recoveryFile.isEmpty())
        return readSecretFile(recoveryFile).and_then([&](const QString &code) {
            return openWithCode(folder, code.trimmed());
        });
    Result<SecureBuffer> passphrase = readPassphrase(invocation);
    if (!passphrase)
        return Failure(passphrase.error());
    Result<std::unique_ptr<Vault>> vault = Vault::open(folder, *passphrase);
    if (!vault)
        return Failure(vault.error());
    return ShownVault{std::move(*vault), KeySlotKind::Passphrase, std::move(*passphrase)};
}

Result<OpenJournal> openJournal(const Invocation &invocation)
{
    Result<ShownVault> shown = openVaultAlone(invocation, invocation.arguments.first());
    if (!shown)
        return Failure(shown.error());
    Result<std::unique_ptr<Journal>> journal =
        Journal::open(*shown->vault, invocation.clock, invocation.random);
    if (!journal)
        return Failure(journal.error());
    return OpenJournal{std::move(shown->vault), std::move(*journal)};
}
