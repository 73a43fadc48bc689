// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

/// The offset of the first byte that is not part of valid UTF-8 (RFC 3629), or -1 when all of it is valid.
/// A sequence that is cut off or malformed counts from its first byte.
[[nodiscard]] qsizetype firstInvalidUtf8(QByteArrayView bytes);

/// Text as it may be stored: without U+0000, without byte order marks (U+FEFF, which no eye sees and which a
/// reader of JSON drops), and with U+FFFD for each half of a surrogate pair.
struct StorableText {
    QString text;
    bool hadZero = false;
    bool hadHalfPair = false;
};
[[nodiscard]] StorableText storableText(const QString &text);
