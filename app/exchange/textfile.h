// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

/// The text of a foreign file. Byte-order marks of UTF-8, UTF-16 and UTF-32 are honoured; without a mark the
/// bytes must be valid UTF-8. Nothing is ever replaced or guessed.
class TextFile
{
public:
    /// Errors: Format; names the offset (from 0) and the line (from 1) of the first bad or zero byte.
    [[nodiscard]] static Result<TextFile> decode(const QByteArray &bytes);

    [[nodiscard]] const QByteArray &utf8() const { return m_utf8; } ///< without the mark
    [[nodiscard]] QString text() const; ///< CR LF and CR are LF; no mark is in it
    [[nodiscard]] bool isBlank() const;
    /// Where in the file on disk the given byte of utf8() stands.
    [[nodiscard]] qint64 fileOffset(qsizetype utf8Offset) const;
    [[nodiscard]] qsizetype line(qsizetype utf8Offset) const; ///< from 1

private:
    QByteArray m_utf8;
    int m_unitBytes = 1;
    int m_markBytes = 0;
};
