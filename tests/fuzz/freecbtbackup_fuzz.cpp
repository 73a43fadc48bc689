// SPDX-License-Identifier: GPL-3.0-or-later
// FreeCBT's backup text: the letters as they come, or what stands behind them, packed as FreeCBT packs it.
#include "fuzz/fuzztext.h"
#include "fuzz/importchecks.h"
#include "support/lzencoder.h"

KINWARD_FUZZ_TARGET(freecbtbackup)
{
    const FuzzBytes rest = withoutFirstByte(input);
    const QString format = QStringLiteral("freecbt-backup");
    if (firstByte(input) % 4 == 0) {
        importAndCheck(viewOf(rest), format);
        return;
    }
    const QString inside = textOf(rest, firstByte(input) % 4 == 1 ? TextForm::Utf16 : TextForm::Utf8);
    const QString letters = QStringLiteral(":FreeCBT:%1:FreeCBT:").arg(LzEncoder().encode(inside));
    importAndCheck(letters.toUtf8(), format);
}
