// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/vaultaccess.h"

#include "cli/terminal.h"

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

Result<std::unique_ptr<Vault>> openVault(const Invocation &invocation)
{
    const QString folder = invocation.arguments.first();
    const QString recoveryFile = invocation.options.value(QStringLiteral("recovery-file"));
    if (!recoveryFile.isEmpty())
        return readSecretFile(recoveryFile).and_then([&](const QString &code) {
            return Vault::openWithRecoveryCode(folder, code.trimmed());
        });
    const Result<SecureBuffer> passphrase = readPassphrase(invocation);
    if (!passphrase)
        return Failure(passphrase.error());
    return Vault::open(folder, *passphrase);
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

Result<OpenJournal> openJournal(const Invocation &invocation)
{
    Result<std::unique_ptr<Vault>> vault = openVault(invocation);
    if (!vault)
        return Failure(vault.error());
    Result<std::unique_ptr<Journal>> journal = Journal::open(**vault, invocation.clock, invocation.random);
    if (!journal)
        return Failure(journal.error());
    return OpenJournal{std::move(*vault), std::move(*journal)};
}
