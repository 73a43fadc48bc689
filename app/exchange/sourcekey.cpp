// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sourcekey.h"

#include <QCryptographicHash>

QString hashedSourceKey(QStringView source, const QStringList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : parts) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    }
    return source.toString() + QLatin1Char(':') + QLatin1StringView(hash.result().toHex());
}
