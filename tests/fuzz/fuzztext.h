// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/target.h"

#include <QString>
#include <algorithm>

enum class TextForm { Utf8, Utf16 };

/// Any text: UTF-8 with its faults replaced, or UTF-16 units as they come, halves of pairs and zeros among
/// them.
inline QString textOf(FuzzBytes bytes, TextForm form)
{
    if (form == TextForm::Utf8)
        return QString::fromUtf8(viewOf(bytes));
    QString text;
    text.reserve(qsizetype(bytes.size() / 2));
    for (size_t at = 0; at + 1 < bytes.size(); at += 2)
        text += QChar(char16_t(bytes[at] | bytes[at + 1] << 8));
    return text;
}

/// Takes what stands before the next unit separator (0x1F) off the front, and the separator with it.
inline FuzzBytes takePart(FuzzBytes &rest)
{
    const auto end = std::find(rest.begin(), rest.end(), static_cast<unsigned char>(0x1F));
    const FuzzBytes part(rest.begin(), end);
    rest = end == rest.end() ? FuzzBytes() : FuzzBytes(end + 1, rest.end());
    return part;
}

/// Whether a text may be stored: no zero, no half of a surrogate pair.
inline bool isStorable(QStringView text)
{
    return text.isValidUtf16() && !text.contains(QChar(u'\0'));
}
