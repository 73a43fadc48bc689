// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/// The dictionary coder that FreeCBT's backup text uses (a relative of LZ78, Ziv & Lempel 1978). It works on
/// UTF-16 units and writes 64 letters of 6 bits; it is not base64 of bytes.
namespace LzString
{
inline constexpr qsizetype maximumUnits = 32 * 1024 * 1024;

enum class Fault { None, Damaged, TooLong };

struct Decoded {
    QString text;
    Fault fault = Fault::None;
    qsizetype position = 0; ///< how many letters were read
};

/// It stops before the text grows past `limit` units. Any letters that are left over must be empty.
[[nodiscard]] Decoded decompress(QStringView letters, qsizetype limit = maximumUnits);
} // namespace LzString
