// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/newpassphrase.h"

#include "cli/secrettext.h"
#include "cli/terminal.h"

#include <QCoreApplication>

namespace
{
struct NewPassphraseWords {
    Q_DECLARE_TR_FUNCTIONS(VaultAccess)
};

/// The text is overwritten.
Result<SecureBuffer> takePassphrase(Result<QString> text)
{
    if (!text)
        return Failure(text.error());
    SecureBuffer passphrase = SecureBuffer::fromPassphrase(*text);
    text->fill(QChar());
    return passphrase;
}

/// Nobody sees what they type, so a slip would lock them out: they type it twice.
Result<SecureBuffer> askTwice(Terminal &terminal, const QString &whenDifferent)
{
    Result<SecureBuffer> passphrase =
        takePassphrase(terminal.askSecret(NewPassphraseWords::tr("New passphrase: ")));
    if (!passphrase)
        return passphrase;
    const Result<SecureBuffer> again =
        takePassphrase(terminal.askSecret(NewPassphraseWords::tr("The same again: ")));
    if (!again)
        return Failure(again.error());
    if (!isSameSecret(passphrase->bytes(), again->bytes()))
        return failure(ErrorKind::Invalid, whenDifferent);
    return passphrase;
}
} // namespace

Result<SecureBuffer> readFirstPassphrase(const Invocation &invocation)
{
    const QString file = invocation.options.value(QStringLiteral("passphrase-file"));
    if (!file.isEmpty())
        return takePassphrase(readSecretFile(file));
    return askTwice(
        invocation.terminal,
        NewPassphraseWords::tr("The two are not the same, so no vault was made. Please try again."));
}

Result<SecureBuffer> readNewPassphrase(const Invocation &invocation)
{
    const QString file = invocation.options.value(QStringLiteral("new-passphrase-file"));
    if (!file.isEmpty())
        return takePassphrase(readSecretFile(file));
    if (!Terminal::canAsk())
        return failure(ErrorKind::Invalid,
                       NewPassphraseWords::tr("There is no terminal to ask for the new passphrase. Use "
                                              "--new-passphrase-file FILE (- for standard input)."));
    return askTwice(invocation.terminal,
                    NewPassphraseWords::tr("The two are not the same. Your keys work as before. "
                                           "Please try again."));
}
