// SPDX-License-Identifier: GPL-3.0-or-later
// FreeCBT's CSV.
#include "fuzz/importchecks.h"

KINWARD_FUZZ_TARGET(freecbtcsv)
{
    importAndCheck(viewOf(input), QStringLiteral("freecbt-csv"));
}
