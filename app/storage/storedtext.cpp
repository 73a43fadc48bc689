// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storedtext.h"

namespace
{
QString withoutLoneSurrogates(const QString &text)
{
    QString whole = text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (!whole.at(i).isSurrogate())
            continue;
        const bool isPair =
            whole.at(i).isHighSurrogate() && i + 1 < whole.size() && whole.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else
            whole[i] = QChar(QChar::ReplacementCharacter);
    }
    return whole;
}
} // namespace

QByteArray storedTextOf(const QString &text)
{
    return text.isValidUtf16() ? text.toUtf8() : withoutLoneSurrogates(text).toUtf8();
}

QString textFromStored(QByteArrayView utf8)
{
    // QString::fromUtf8 drops a byte order mark; in a stored text it is a character like any other.
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    qsizetype marks = 0;
    while (utf8.startsWith(byteOrderMark)) {
        utf8 = utf8.sliced(byteOrderMark.size());
        ++marks;
    }
    return QString(marks, QChar(QChar::ByteOrderMark)) + QString::fromUtf8(utf8.data(), utf8.size());
}
