// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlliteral.h"

#include "storage/storedtext.h"
#include "storage/storedvalue.h"

#include <cmath>

namespace
{
QString blobLiteral(const QByteArray &bytes)
{
    return QStringLiteral("x'") + QString::fromLatin1(bytes.toHex()) + u'\'';
}

QString textLiteral(const QByteArray &utf8)
{
    // SQL text ends at a NUL, so a text that holds one goes by its bytes.
    if (utf8.contains('\0'))
        return QStringLiteral("CAST(%1 AS TEXT)").arg(blobLiteral(utf8));
    return u'\'' + textFromStored(utf8).replace(u'\'', QStringLiteral("''")) + u'\'';
}

QString realLiteral(double number)
{
    if (std::isinf(number))
        return number > 0 ? QStringLiteral("9e999") : QStringLiteral("-9e999");
    const QString digits = QString::number(number, 'g', 17);
    const bool looksLikeInteger = !digits.contains(u'.') && !digits.contains(u'e');
    return looksLikeInteger ? digits + QStringLiteral(".0") : digits;
}
} // namespace

QString sqlLiteral(const StoredValue &value)
{
    switch (value.form) {
    case StoredValue::Form::Null:
        return QStringLiteral("NULL");
    case StoredValue::Form::Integer:
        return QString::number(value.integer);
    case StoredValue::Form::Real:
        return realLiteral(value.real);
    case StoredValue::Form::Text:
        return textLiteral(value.bytes);
    case StoredValue::Form::Blob:
        return blobLiteral(value.bytes);
    }
    return QStringLiteral("NULL");
}

QString quotedIdentifier(const QString &name)
{
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}
