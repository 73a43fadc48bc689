// SPDX-License-Identifier: GPL-3.0-or-later
// Daylio's CSV, old and new.
#include "fuzz/importchecks.h"

KINWARD_FUZZ_TARGET(dayliocsv)
{
    importAndCheck(viewOf(input), QStringLiteral("daylio-csv"));
}
