// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secrettext.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>
#include <cstdio>

namespace
{
struct SecretWords {
    Q_DECLARE_TR_FUNCTIONS(VaultAccess)
};

/// Stateless: a character that is cut off at the end counts as a wrong one.
Result<QString> decode(QByteArray &bytes, const QString &complaint)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString secret = utf8.decode(bytes);
    bytes.fill('\0');
    if (utf8.hasError()) {
        secret.fill(QChar());
        return failure(ErrorKind::Format, complaint);
    }
    while (secret.endsWith(QLatin1Char('\n')) || secret.endsWith(QLatin1Char('\r')))
        secret.chop(1);
    return secret;
}

bool openSecret(QFile &file)
{
    if (file.fileName() == QLatin1String("-"))
        return file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

/// One byte more than a secret may have tells that there is more; a pipe gives its bytes piece by piece.
QByteArray readALittleTooMuch(QFile &file)
{
    QByteArray bytes(longestSecret + 1, '\0');
    qsizetype count = 0;
    while (count < bytes.size()) {
        const qint64 more = file.read(bytes.data() + count, bytes.size() - count);
        if (more <= 0)
            break;
        count += more;
    }
    bytes.truncate(count);
    return bytes;
}
} // namespace

Result<QString> secretFromTyped(QByteArray &bytes)
{
    return decode(bytes,
                  SecretWords::tr("What was typed is not in UTF-8, so it could not be told from other words. "
                                  "Nothing was changed. Set this terminal to UTF-8 and try again."));
}

Result<QString> readSecretFile(const QString &path)
{
    QFile file(path);
    if (!openSecret(file))
        return failure(ErrorKind::NotFound,
                       SecretWords::tr("The file with the key could not be read: “%1”. Nothing was changed. "
                                       "Check its path, and that you may read it, then try again.")
                           .arg(path));
    QByteArray bytes = readALittleTooMuch(file);
    if (bytes.size() > longestSecret) {
        bytes.fill('\0');
        return failure(
            ErrorKind::Format,
            SecretWords::tr("The file with the key is too long: “%1”. Nothing was changed. Only the "
                            "passphrase or the recovery code stands in it, 1 MiB at most.")
                .arg(path));
    }
    return decode(
        bytes,
        SecretWords::tr("The file with the key is not in UTF-8, so its words could not be told from "
                        "others: “%1”. Nothing was changed. Save it in UTF-8 and try again.")
            .arg(path));
}
