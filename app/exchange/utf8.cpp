// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/utf8.h"

namespace
{
/// How many bytes the sequence at `at` has, or 0 when it is not valid.
int sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return i < bytes.size() ? uchar(bytes[i]) : uchar(0); };
    const uchar lead = byte(at);
    if (lead < 0x80)
        return 1;
    const int length = lead >= 0xC2 && lead <= 0xDF ? 2
        : (lead & 0xF0) == 0xE0                     ? 3
        : lead >= 0xF0 && lead <= 0xF4              ? 4
                                                    : 0;
    for (int i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80)
            return 0;
    }
    const uchar second = byte(at + 1);
    const bool isOverlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool isSurrogate = lead == 0xED && second >= 0xA0;
    const bool isTooLarge = lead == 0xF4 && second >= 0x90;
    return isOverlong || isSurrogate || isTooLarge ? 0 : length;
}
} // namespace

qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const int length = sequenceLength(bytes, at);
        if (length == 0)
            return at;
        at += length;
    }
    return -1;
}

StorableText storableText(const QString &text)
{
    StorableText result;
    result.text.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull()) {
            result.hadZero = true;
        } else if (c == QChar(QChar::ByteOrderMark)) {
            continue;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result.text += c;
            result.text += text[++i];
        } else if (c.isSurrogate()) {
            result.hadHalfPair = true;
            result.text += QChar(QChar::ReplacementCharacter);
        } else {
            result.text += c;
        }
    }
    return result;
}
