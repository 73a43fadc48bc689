// SPDX-License-Identifier: GPL-3.0-or-later
// The dictionary coder behind FreeCBT's backups: any letters, or a text that is packed first.
#include "exchange/lzstring.h"

#include "fuzz/fuzztext.h"
#include "support/lzencoder.h"

KINWARD_FUZZ_TARGET(lzstring)
{
    const FuzzBytes rest = withoutFirstByte(input);
    if (firstByte(input) % 2 == 1) {
        const QString text = textOf(rest, TextForm::Utf16);
        const LzString::Decoded decoded = LzString::decompress(LzEncoder().encode(text));
        require(decoded.fault == LzString::Fault::None && decoded.text == text, "a packed text comes back");
        return;
    }
    const qsizetype limit = qsizetype(firstByte(input)) * 1000 + 10;
    const QString letters = QString::fromUtf8(viewOf(rest));
    const LzString::Decoded decoded = LzString::decompress(letters, limit);
    require(decoded.text.size() <= limit, "a text stays below its limit");
    require(decoded.position <= letters.size(), "no more letters are read than there are");
    require(decoded.fault == LzString::Fault::None || decoded.text.isEmpty(), "damage gives no text");
}
